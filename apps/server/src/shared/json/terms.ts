import type { JsonValue } from './value.ts';
import { PathCode } from './term-codes.ts';

/** An entry of the index: what is where in which object. */
export interface IndexTerm {
  /** A path and a value, see `term-codes.ts`. */
  readonly term: string;
  /** The position of the object in its array, from 0. */
  readonly item: number;
}

/**
 * The index terms of an array of objects, given as its JSON text: one for each different value at each different
 * path of each object, in the order of the objects. Arrays are not part of a path: their elements stand where
 * the array does. Objects and arrays have no term of their own unless they are empty.
 */
export function termsOf(text: string): IndexTerm[] {
  const items = JSON.parse(text) as JsonValue;
  if (!Array.isArray(items)) return [];
  return items.flatMap((object, item) => {
    const terms = new Set<string>();
    collectMembers(object, PathCode.root, terms);
    return Array.from(terms, (term) => ({ term, item }));
  });
}

function collectMembers(object: JsonValue, path: PathCode, terms: Set<string>): void {
  if (object === null || typeof object !== 'object') return;
  for (const [key, value] of Object.entries(object)) collect(value, path.child(key), terms);
}

function collect(value: JsonValue, path: PathCode, terms: Set<string>): void {
  if (value === null || typeof value !== 'object') {
    terms.add(path.term(value));
  } else if (Object.keys(value).length === 0) {
    terms.add(path.emptyTerm());
  } else if (Array.isArray(value)) {
    for (const element of value) collect(element, path, terms);
  } else {
    collectMembers(value, path, terms);
  }
}
