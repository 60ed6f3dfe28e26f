import type { StoredToken, TokenReader, TokenWriter } from '../../modules/tokens/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import type { ReadCache } from './read-cache.ts';

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

const select = 'SELECT id, name, hash, scopes, created_at, expires_at FROM tokens';

/** Reads tokens through a connection that sees only what is committed. */
export function sqliteTokenReader(connection: Connection, cache: ReadCache): TokenReader {
  return {
    findByHash: (hash) =>
      reading(() =>
        cache.token(hash, () => fromRow(connection.get<TokenRow>(`${select} WHERE hash = ?`, hash))),
      ),
    list: async () =>
      reading(() =>
        connection
          .all<TokenRow>(`${select} ORDER BY name`)
          .map(fromRow)
          .filter((token) => token !== undefined),
      ),
  };
}

/** Changes tokens through the writer's connection. */
export function sqliteTokenWriter(connection: Connection, cache: ReadCache): TokenWriter {
  return {
    findByName: async (name) => fromRow(connection.get<TokenRow>(`${select} WHERE name = ?`, name)),
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

function fromRow(row: TokenRow | undefined): StoredToken | undefined {
  return (
    row && {
      id: row.id,
      name: row.name,
      hash: row.hash,
      scopes: JSON.parse(row.scopes) as string[],
      createdAt: new Date(row.created_at),
      expiresAt: row.expires_at === null ? undefined : new Date(row.expires_at),
    }
  );
}
