import { termsOf, type IndexTerm } from '../../shared/json/terms.ts';
import type { Connection } from './connection.ts';

/*
 * The rows of the search index. They hold nothing but what the text says, so what to remove is found by reading
 * the old text once more: that costs a change some microseconds, where a second index by name would cost every
 * write as much again as the first.
 */

/** Adds the terms of a new configuration. */
export function addTerms(connection: Connection, name: string, data: string): void {
  insertTerms(connection, name, termsOf(data));
}

/** Turns the terms of one text into those of another; writes only what differs. */
export function replaceTerms(connection: Connection, name: string, before: string, after: string): void {
  const [old, current] = [termsOf(before), termsOf(after)];
  deleteTerms(connection, name, without(old, current));
  insertTerms(connection, name, without(current, old));
}

/** Removes the terms of a configuration. */
export function removeTerms(connection: Connection, name: string, data: string): void {
  deleteTerms(connection, name, termsOf(data));
}

function without(terms: readonly IndexTerm[], excluded: readonly IndexTerm[]): IndexTerm[] {
  const keys = new Set(excluded.map(keyOf));
  return terms.filter((term) => !keys.has(keyOf(term)));
}

function keyOf({ term, item }: IndexTerm): string {
  return `${item} ${term}`;
}

/** One statement for each object: that is twice as fast as one for each row. */
function insertTerms(connection: Connection, name: string, terms: readonly IndexTerm[]): void {
  for (let start = 0, end = 0; start < terms.length; start = end) {
    const item = terms[start]?.item ?? 0;
    while (terms[end]?.item === item) end += 1;
    connection.run(
      'INSERT INTO terms (term, name, item) SELECT value, ?, ? FROM json_each(?)',
      name,
      item,
      JSON.stringify(terms.slice(start, end).map(({ term }) => term)),
    );
  }
}

function deleteTerms(connection: Connection, name: string, terms: readonly IndexTerm[]): void {
  for (const { term, item } of terms) {
    connection.run('DELETE FROM terms WHERE term = ? AND name = ? AND item = ?', term, name, item);
  }
}
