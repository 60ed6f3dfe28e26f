import type { PeopleReader, PeopleWriter, Person, Role } from '../../modules/accounts/store.ts';
import type { Connection, SqlValue } from './connection.ts';
import { reading } from './errors.ts';
import { changeOne, dateOf, dayNumber } from './values.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly name_key: string;
  readonly role: Role;
  readonly password_hash: string;
  readonly time_zone: string | null;
  readonly first_day: number | null;
  readonly last_day: number | null;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly created_at: number;
  readonly tag: string;
}

const columns = 'name, name_key, role, password_hash, time_zone, first_day, last_day, created_at, tag, id';
export const selectPeople = `SELECT ${columns} FROM people`;

/** Reads people through a connection that sees only what is committed. */
export function sqlitePeopleReader(connection: Connection): PeopleReader {
  return {
    get: async (id) => reading(() => find(connection, 'id', id)),
    findByName: async (nameKey) => reading(() => find(connection, 'name_key', nameKey)),
    page: async (after, limit) =>
      reading(() =>
        connection
          .all<PersonRow>(`${selectPeople} WHERE name_key > ? ORDER BY name_key LIMIT ?`, after, limit)
          .map(toPerson),
      ),
    hasAdministrator: async () =>
      reading(
        () => connection.get("SELECT 1 FROM people WHERE role = 'administrator' LIMIT 1") !== undefined,
      ),
  };
}

/** Changes people through the writer's connection. */
export function sqlitePeopleWriter(connection: Connection): PeopleWriter {
  return {
    get: async (id) => find(connection, 'id', id),
    findByName: async (nameKey) => find(connection, 'name_key', nameKey),
    hasOtherAdministrator: async (id) =>
      connection.get("SELECT 1 FROM people WHERE role = 'administrator' AND id <> ? LIMIT 1", id) !==
      undefined,
    hasOther: async (id) =>
      connection.get(
        'SELECT 1 FROM people WHERE id > ?1 UNION ALL SELECT 1 FROM people WHERE id < ?1 LIMIT 1',
        id,
      ) !== undefined,
    insert: async (person) => {
      connection.run(
        `INSERT INTO people (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...valuesOf(person),
      );
    },
    replace: async (person) => {
      changeOne(
        connection,
        `UPDATE people SET name = ?, name_key = ?, role = ?, password_hash = ?, time_zone = ?, first_day = ?, last_day = ?,
           created_at = ?, tag = ?
           WHERE id = ?`,
        ...valuesOf(person),
      );
    },
    remove: async ({ id }) => {
      connection.run('DELETE FROM people WHERE id = ?', id);
    },
  };
}

function find(connection: Connection, column: 'id' | 'name_key', value: string): Person | undefined {
  const row = connection.get<PersonRow>(`${selectPeople} WHERE ${column} = ?`, value);
  return row && toPerson(row);
}

/** In the order of `columns`. */
function valuesOf(person: Person): SqlValue[] {
  const { id, name, nameKey, role, passwordHash, timeZone, firstDay, lastDay, createdAt, tag } = person;
  return [
    name,
    nameKey,
    role,
    passwordHash,
    timeZone ?? null,
    firstDay === undefined ? null : dayNumber(firstDay),
    lastDay === undefined ? null : dayNumber(lastDay),
    createdAt.getTime(),
    tag,
    id,
  ];
}

/** The person of a row. */
export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    nameKey: row.name_key,
    role: row.role,
    passwordHash: row.password_hash,
    timeZone: row.time_zone ?? undefined,
    firstDay: row.first_day === null ? undefined : dateOf(row.first_day),
    lastDay: row.last_day === null ? undefined : dateOf(row.last_day),
    createdAt: new Date(row.created_at),
    tag: row.tag,
  };
}
