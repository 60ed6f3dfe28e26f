import type { StoredToken, TokenReader, TokenWriter } from '../../modules/tokens/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import type { ReadCache } from './read-cache.ts';
import { instantOf } from './values.ts';

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  /** A JSON array of strings. */
  readonly scopes: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly created_at: number;
  readonly expires_at: number | null;
}

export const selectTokens = 'SELECT id, name, hash, scopes, created_at, expires_at FROM tokens';

/** Reads tokens through a connection that sees only what is committed. */
export function sqliteTokenReader(connection: Connection, cache: ReadCache): TokenReader {
  const findByHash = (hash: string) => reading(() => cache.token(hash, () => find(connection, 'hash', hash)));
  return {
    findByHash,
    findAtOnce: findByHash,
    list: async () => reading(() => connection.all<TokenRow>(`${selectTokens} ORDER BY name`).map(toToken)),
  };
}

/** Changes tokens through the writer's connection. */
export function sqliteTokenWriter(connection: Connection, cache: ReadCache): TokenWriter {
  return {
    findByName: async (name) => find(connection, 'name', name),
    insert: async ({ id, name, hash, scopes, createdAt, expiresAt }) => {
      connection.run(
        'INSERT INTO tokens (id, name, hash, scopes, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        name,
        hash,
        JSON.stringify(scopes),
        createdAt.getTime(),
        expiresAt?.getTime() ?? null,
      );
    },
    remove: async ({ id, hash }) => {
      cache.touchToken(hash);
      connection.run('DELETE FROM tokens WHERE id = ?', id);
    },
  };
}

/** The token of a row. */
export function toToken(row: TokenRow): StoredToken {
  return {
    id: row.id,
    name: row.name,
    hash: row.hash,
    scopes: JSON.parse(row.scopes) as string[],
    createdAt: new Date(row.created_at),
    expiresAt: instantOf(row.expires_at),
  };
}

function find(connection: Connection, column: 'name' | 'hash', value: string): StoredToken | undefined {
  const row = connection.get<TokenRow>(`${selectTokens} WHERE ${column} = ?`, value);
  return row && toToken(row);
}
