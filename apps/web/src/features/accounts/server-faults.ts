import { isProblem } from '../../data/client.ts';

/** What the server found wrong with a field, as the key of a text; other faults are shown in its own words. */
type ServerFault =
  'short' | 'long' | 'isName' | 'common' | 'taken' | 'invisible' | 'slash' | 'space' | 'reserved';

const faults: readonly (readonly [RegExp, ServerFault])[] = [
  [/^is one of the most common/, 'common'],
  [/^has fewer than/, 'short'],
  [/^has more than/, 'long'],
  [/^has \d+ characters/, 'long'],
  [/^is the name$/, 'isName'],
  [/^is taken$/, 'taken'],
  [/cannot be seen$/, 'invisible'],
  [/^has a \/$/, 'slash'],
  [/white space$/, 'space'],
  [/^is reserved$/, 'reserved'],
];

/** What the server found wrong with one field. */
export interface FieldFault {
  /** Undefined: a fault that this page has no words for. */
  readonly key: ServerFault | undefined;
  /** The server's own words. */
  readonly detail: string;
}

/** What the server found wrong with the field at that JSON Pointer; undefined: nothing. */
export function faultAt(error: unknown, pointer: string): FieldFault | undefined {
  if (!isProblem(error)) return undefined;
  const found = error.errors.find((each) => each.pointer === pointer);
  if (!found) return undefined;
  const [, key] = faults.find(([pattern]) => pattern.test(found.detail)) ?? [];
  return { key, detail: found.detail };
}

/** Whether all that an error says is shown at one of these fields. */
export function isShownAt(error: unknown, pointers: readonly string[]): boolean {
  return pointers.some((pointer) => faultAt(error, pointer) !== undefined);
}
