import { PathCode, type Lookup } from '../../../shared/json/term-codes.ts';
import type { Condition } from './condition.ts';

/** Where the index has what a condition asks for; undefined for what is not there, which no index can have. */
export function lookupFor({ path, test }: Condition): Lookup | undefined {
  const code = PathCode.of(path);
  switch (test.kind) {
    case 'equals':
      return code.equalTo(test.values);
    case 'compares':
      return code[test.side](test.bound, test.inclusive);
    case 'begins':
      return code.beginningWith(test.prefix);
    case 'differs':
      return { ...code.anything(), exact: false };
    case 'exists':
      return test.expected ? code.anything() : undefined;
  }
}
