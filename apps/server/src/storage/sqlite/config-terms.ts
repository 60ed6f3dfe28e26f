import type { IndexTerm } from '../../shared/json/terms.ts';
import type { Connection, SqlValue } from './connection.ts';
import type { TermRow } from './recent-terms.ts';

/*
 * The rows of the search index. They hold nothing but what the text says, so what to remove is found by reading
 * the old text once more: that costs a change some microseconds, where a second index by name would cost every
 * write as much again as the first.
 */

/** Those of `terms` that are not among `excluded`. */
export function differenceOf(terms: readonly IndexTerm[], excluded: readonly IndexTerm[]): IndexTerm[] {
  const keys = new Set(excluded.map(keyOf));
  return terms.filter((term) => !keys.has(keyOf(term)));
}

function keyOf({ term, item }: IndexTerm): string {
  return `${item} ${term}`;
}

/** Adds terms of a configuration. One statement for each object: that is twice as fast as one for each row. */
export function insertTerms(connection: Connection, name: string, terms: readonly IndexTerm[]): void {
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

/** So many rows are inserted by one statement; what is left over, one by one. */
export const rowsAtOnce = 32;

const insertRow = insertion(1);
const insertManyRows = insertion(rowsAtOnce);

function insertion(rows: number): string {
  const values = Array.from({ length: rows }, () => '(?, ?, ?)');
  return `INSERT OR IGNORE INTO terms (term, name, item) VALUES ${values.join(', ')}`;
}

/** Adds rows, best in the order of the table. Those that are there already stay as they are. */
export function insertRows(connection: Connection, rows: readonly TermRow[]): void {
  const values: SqlValue[] = [];
  for (const { term, name, item } of rows) {
    values.push(term, name, item);
    if (values.length < rowsAtOnce * 3) continue;
    connection.run(insertManyRows, ...values);
    values.length = 0;
  }
  const left = rows.slice(rows.length - values.length / 3);
  for (const { term, name, item } of left) connection.run(insertRow, term, name, item);
}

/** Removes terms of a configuration, as far as they are there. */
export function deleteTerms(connection: Connection, name: string, terms: readonly IndexTerm[]): void {
  for (const { term, item } of terms) {
    connection.run('DELETE FROM terms WHERE term = ? AND name = ? AND item = ?', term, name, item);
  }
}
