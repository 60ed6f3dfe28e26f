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
  const found: IndexTerm[] = [];
  items.forEach((object, item) => {
    const terms: string[] = [];
    const mayRepeat = collectMembers(object, PathCode.root, terms);
    for (const term of mayRepeat ? new Set(terms) : terms) found.push({ term, item });
  });
  return found;
}

/** As `collect`, for the members of an object. */
function collectMembers(object: JsonValue, path: PathCode, terms: string[]): boolean {
  if (object === null || typeof object !== 'object') return false;
  let mayRepeat = false;
  for (const [key, value] of Object.entries(object)) {
    if (collect(value, path.child(key), terms)) mayRepeat = true;
  }
  return mayRepeat;
}

/** Collects the terms of a value and says whether one may be there twice: only an array leads to that. */
function collect(value: JsonValue, path: PathCode, terms: string[]): boolean {
  if (value === null || typeof value !== 'object') {
    terms.push(path.term(value));
    return false;
  }
  if (Array.isArray(value) && value.length > 0) {
    for (const element of value) collect(element, path, terms);
    return true;
  }
  if (Object.keys(value).length > 0) return collectMembers(value, path, terms);
  terms.push(path.emptyTerm());
  return false;
}
