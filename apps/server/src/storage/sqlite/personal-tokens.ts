import type {
  PersonalTokenReader,
  PersonalTokenWriter,
  StoredPersonalToken,
} from '../../modules/tokens/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import { idOfPerson, instantOf, numberOfPerson } from './values.ts';

interface PersonalTokenRow {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly hash: string;
  /** A JSON array of strings. */
  readonly scopes: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly created_at: number;
  readonly expires_at: number | null;
}

export const selectPersonalTokens = `SELECT id, ${idOfPerson}, name, hash, scopes, created_at, expires_at FROM personal_tokens`;

/** Reads personal tokens through a connection that sees only what is committed. */
export function sqlitePersonalTokenReader(connection: Connection): PersonalTokenReader {
  return {
    findByHash: async (hash) =>
      reading(() => {
        const row = connection.get<PersonalTokenRow>(`${selectPersonalTokens} WHERE hash = ?`, hash);
        return row && toPersonalToken(row);
      }),
    of: async (person) => reading(() => tokensOf(connection, person)),
  };
}

/** Changes personal tokens through the writer's connection. */
export function sqlitePersonalTokenWriter(connection: Connection): PersonalTokenWriter {
  return {
    of: async (person) => tokensOf(connection, person),
    insert: async ({ id, person, name, hash, scopes, createdAt, expiresAt }) => {
      connection.run(
        `INSERT INTO personal_tokens (id, person, name, hash, scopes, created_at, expires_at)
           VALUES (?, ${numberOfPerson}, ?, ?, ?, ?, ?)`,
        id,
        person,
        name,
        hash,
        JSON.stringify(scopes),
        createdAt.getTime(),
        expiresAt?.getTime() ?? null,
      );
    },
    remove: async ({ id }) => {
      connection.run('DELETE FROM personal_tokens WHERE id = ?', id);
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM personal_tokens WHERE person = ${numberOfPerson}`, person);
    },
  };
}

function tokensOf(connection: Connection, person: string): StoredPersonalToken[] {
  return connection
    .all<PersonalTokenRow>(
      `${selectPersonalTokens} WHERE personal_tokens.person = ${numberOfPerson} ORDER BY name`,
      person,
    )
    .map(toPersonalToken);
}

/** The token of a row. */
export function toPersonalToken(row: PersonalTokenRow): StoredPersonalToken {
  return {
    id: row.id,
    person: row.person,
    name: row.name,
    hash: row.hash,
    scopes: JSON.parse(row.scopes) as string[],
    createdAt: new Date(row.created_at),
    expiresAt: instantOf(row.expires_at),
  };
}
