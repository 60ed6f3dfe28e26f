import type { Connection, SqlValue } from './connection.ts';
import { reading } from './errors.ts';
import { numberOfPerson } from './values.ts';

/** Something that is a person's. */
interface Owned {
  /** Id of the person. */
  readonly person: string;
}

/** How something of people's is kept in a table: a row each, under the number of the person and a key. */
export interface OwnedTable<T extends Owned, Row> {
  readonly name: string;
  /** The columns that tell what one person has apart; it is found in their order. */
  readonly key: readonly string[];
  readonly keyOf: (thing: T) => readonly SqlValue[];
  /** The other columns, besides that of the person. */
  readonly rest: readonly string[];
  readonly restOf: (thing: T) => readonly SqlValue[];
  readonly fromRow: (row: Row, person: string) => T;
}

/** Reads such a table through a connection that sees only what is committed. */
export function sqliteOwnedReader<T extends Owned, Row>(connection: Connection, table: OwnedTable<T, Row>) {
  const { all } = statementsFor(table);
  return {
    of: async (person: string): Promise<T[]> =>
      reading(() => connection.all<Row>(all, person).map((row) => table.fromRow(row, person))),
  };
}

/** Changes such a table through the writer's connection. A port names those of the methods that it has. */
export function sqliteOwnedWriter<T extends Owned, Row>(connection: Connection, table: OwnedTable<T, Row>) {
  const { keyOf, restOf, fromRow } = table;
  const statements = statementsFor(table);
  const add = (statement: string, thing: T): void => {
    connection.run(statement, thing.person, ...keyOf(thing), ...restOf(thing));
  };
  return {
    ...sqliteOwnedReader(connection, table),
    get: async (person: string, key: string): Promise<T | undefined> => {
      const row = connection.get<Row>(statements.one, person, key);
      return row && fromRow(row, person);
    },
    insert: async (thing: T): Promise<void> => {
      add(statements.insert, thing);
    },
    put: async (thing: T): Promise<void> => {
      add(statements.put, thing);
    },
    remove: async (thing: T): Promise<void> => {
      connection.run(statements.remove, thing.person, ...keyOf(thing));
    },
    removeAllOf: async (person: string): Promise<void> => {
      connection.run(statements.removeAll, person);
    },
  };
}

/** The same for a table of what is kept only for a while, since the instant in its column `at`. */
export function sqlitePassingWriter<T extends Owned, Row>(connection: Connection, table: OwnedTable<T, Row>) {
  return {
    ...sqliteOwnedWriter(connection, table),
    removeOlder: async (than: Date): Promise<void> => {
      connection.run(`DELETE FROM ${table.name} WHERE at < ?`, than.getTime());
    },
  };
}

function statementsFor<T extends Owned, Row>({ name, key, rest }: OwnedTable<T, Row>) {
  const columns = [...key, ...rest];
  const ofPerson = `FROM ${name} WHERE person = ${numberOfPerson}`;
  const ofKey = [ofPerson, ...key.map((column) => `${column} = ?`)].join(' AND ');
  const values = [numberOfPerson, ...columns.map(() => '?')].join(', ');
  const added = `INTO ${name} (person, ${columns.join(', ')}) VALUES (${values})`;
  return {
    all: `SELECT ${columns.join(', ')} ${ofPerson} ORDER BY ${key.join(', ')}`,
    one: `SELECT ${columns.join(', ')} ${ofKey}`,
    insert: `INSERT ${added}`,
    put: `INSERT OR REPLACE ${added}`,
    remove: `DELETE ${ofKey}`,
    removeAll: `DELETE ${ofPerson}`,
  };
}
