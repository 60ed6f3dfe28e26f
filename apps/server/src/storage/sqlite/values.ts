import type { CalendarDate } from '@worklog/domain/dates';
import type { Connection, SqlValue } from './connection.ts';

/**
 * Is bound to a person's id and gives the person's number, and NULL for strangers. To be written only into a column
 * that is NOT NULL and no alias of the rowid: there SQLite would make up a number, which may be somebody's. Where a
 * column may be empty, use `numberOf`.
 */
export const numberOfPerson = '(SELECT people.number FROM people WHERE people.id = ?)';

/** Reads the id of the person whose number is in the column `person`. */
export const idOfPerson = '(SELECT people.id FROM people WHERE people.number = person) AS person';

/** No id has a character behind `f`: this stands behind all of them. */
const behindAllIds = '~';

/** The id that a page comes before; without one, the page begins with the newest. */
export function pageBefore(id: string | undefined): string {
  return id ?? behindAllIds;
}

/**
 * The number of a person for a column that may be empty, where a stranger's would look like nobody's.
 *
 * @throws Error when there is no such person.
 */
export function numberOf(connection: Connection, person: string | null | undefined): number | null {
  if (person === null || person === undefined) return null;
  const row = connection.get<{ number: number }>('SELECT number FROM people WHERE id = ?', person);
  if (!row) throw new Error('There is no such person.');
  return row.number;
}

/** Changes exactly one row. @throws Error when there is none. */
export function changeOne(connection: Connection, sql: string, ...values: SqlValue[]): void {
  if (connection.run(sql, ...values) !== 1) throw new Error('What is to be replaced is not there.');
}

/** A date as a whole number: 20261103. */
export function dayNumber(date: CalendarDate): number {
  return Number(date.replaceAll('-', ''));
}

/** The date of such a number. */
export function dateOf(day: number): CalendarDate {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as CalendarDate;
}

/** An instant as it is stored, in milliseconds. */
export function instantOf(milliseconds: number | null): Date | undefined {
  return milliseconds === null ? undefined : new Date(milliseconds);
}
