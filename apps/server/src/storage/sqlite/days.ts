import type { Half, Status } from '@worklog/domain/day';
import type { DayReader, DayWriter, FirstDayReader, StoredDay } from '../../modules/ledger/store.ts';
import type { Connection, SqlValue } from './connection.ts';
import { reading } from './errors.ts';
import { dateOf, dayNumber, numberOfPerson } from './values.ts';

interface DayRow {
  readonly day: number;
  readonly am_type: string | null;
  readonly am_place: string | null;
  readonly am_status: number | null;
  readonly pm_type: string | null;
  readonly pm_place: string | null;
  readonly pm_status: number | null;
  readonly notes: string;
  readonly tag: string;
}

/** Each status by its number in the database. */
const statuses: readonly Status[] = ['planned', 'confirmed'];

const select = `SELECT day, am_type, am.id AS am_place, am_status, pm_type, pm.id AS pm_place, pm_status, notes, tag
  FROM days LEFT JOIN places am ON am.number = days.am_place LEFT JOIN places pm ON pm.number = days.pm_place
  WHERE person = ${numberOfPerson}`;

/** Reads days through a connection that sees only what is committed. */
export function sqliteDayReader(connection: Connection): DayReader {
  return {
    get: async (person, date) =>
      reading(() => {
        const row = connection.get<DayRow>(`${select} AND day = ?`, person, dayNumber(date));
        return row && toDay(row);
      }),
    range: async (person, from, to) =>
      reading(() =>
        connection
          .all<DayRow>(
            `${select} AND day BETWEEN ? AND ? ORDER BY day`,
            person,
            dayNumber(from),
            dayNumber(to),
          )
          .map(toDay),
      ),
  };
}

/** Tells since when there are days, through a connection that sees only what is committed. */
export function sqliteFirstDayReader(connection: Connection): FirstDayReader {
  return {
    firstDate: async (person) =>
      reading(() => {
        const row = connection.get<{ readonly day: number }>(
          `SELECT day FROM days WHERE person = ${numberOfPerson} ORDER BY day LIMIT 1`,
          person,
        );
        return row && dateOf(row.day);
      }),
  };
}

/** Changes days through the writer's connection. */
export function sqliteDayWriter(connection: Connection): DayWriter {
  return {
    ...sqliteDayReader(connection),
    put: async (person, { date, am, pm, notes, tag }) => {
      connection.run(
        `INSERT OR REPLACE INTO days
           (person, day, am_type, am_place, am_status, pm_type, pm_place, pm_status, notes, tag)
           VALUES (${numberOfPerson}, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        person,
        dayNumber(date),
        ...valuesOf(connection, am),
        ...valuesOf(connection, pm),
        notes,
        tag,
      );
    },
    remove: async (person, days) => {
      for (const { date } of days) {
        connection.run(
          `DELETE FROM days WHERE person = ${numberOfPerson} AND day = ?`,
          person,
          dayNumber(date),
        );
      }
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM days WHERE person = ${numberOfPerson}`, person);
    },
  };
}

/** Type, place and status of a half. */
function valuesOf(connection: Connection, half: Half | null): SqlValue[] {
  if (!half) return [null, null, null];
  return [half.type, numberOfPlace(connection, half.place), statuses.indexOf(half.status)];
}

function numberOfPlace(connection: Connection, id: string | null): number | null {
  if (id === null) return null;
  const row = connection.get<{ number: number }>('SELECT number FROM places WHERE id = ?', id);
  if (!row) throw new Error('There is no such place.');
  return row.number;
}

/** The day of a row. */
export function toDay(row: DayRow): StoredDay {
  return {
    date: dateOf(row.day),
    am: toHalf(row.am_type, row.am_place, row.am_status),
    pm: toHalf(row.pm_type, row.pm_place, row.pm_status),
    notes: row.notes,
    tag: row.tag,
  };
}

function toHalf(type: string | null, place: string | null, status: number | null): Half | null {
  const named = status === null ? undefined : statuses[status];
  return type === null || named === undefined ? null : { type, place, status: named };
}
