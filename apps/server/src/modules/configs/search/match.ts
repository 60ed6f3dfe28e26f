import type { JsonValue } from '../../../shared/json/value.ts';
import { compareUtf8, type Scalar } from '../../../shared/json/term-codes.ts';
import type { Condition, Test } from './condition.ts';

/**
 * Whether an object of `data` meets all conditions. This is what a search means; the index only finds
 * candidates for it.
 */
export function meetsAll(object: JsonValue, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => meets(object, condition));
}

function meets(object: JsonValue, { path, test }: Condition): boolean {
  const values: JsonValue[] = [];
  collectValues(object, path, 0, values);
  if (test.kind === 'exists') return values.length > 0 === test.expected;
  if (test.kind === 'differs')
    return values.length > 0 && !values.some((value) => isOneOf(value, test.values));
  return values.some((value) => passes(value, test));
}

/** What a path leads to. Elements stand where their array does; an empty array stands for itself. */
function collectValues(value: JsonValue, path: readonly string[], depth: number, found: JsonValue[]): void {
  if (Array.isArray(value) && (value.length > 0 || depth < path.length)) {
    for (const element of value) collectValues(element, path, depth, found);
    return;
  }
  const key = path[depth];
  if (key === undefined) {
    found.push(value);
  } else if (value !== null && typeof value === 'object' && Object.hasOwn(value, key)) {
    const child = (value as Record<string, JsonValue>)[key];
    if (child !== undefined) collectValues(child, path, depth + 1, found);
  }
}

function passes(value: JsonValue, test: Exclude<Test, { kind: 'exists' | 'differs' }>): boolean {
  switch (test.kind) {
    case 'equals':
      return isOneOf(value, test.values);
    case 'begins':
      return typeof value === 'string' && value.startsWith(test.prefix);
    case 'compares': {
      const order = compare(value, test.bound);
      if (order === 0) return test.inclusive;
      return order !== undefined && order > 0 === (test.side === 'above');
    }
  }
}

/** Which of two comes first; undefined where they are of different types. */
function compare(value: JsonValue, bound: number | string): number | undefined {
  if (typeof value === 'string' && typeof bound === 'string') return compareUtf8(value, bound);
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  return undefined;
}

function isOneOf(value: JsonValue, values: readonly Scalar[]): boolean {
  return values.some((one) => one === value);
}
