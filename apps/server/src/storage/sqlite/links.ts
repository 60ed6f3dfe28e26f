import type { Erasure, ErasureWriter, LinkWriter, StoredLink } from '../../modules/accounts/store.ts';
import type { Connection } from './connection.ts';
import { idOfPerson, numberOf } from './values.ts';

interface LinkRow {
  readonly slot: string;
  readonly hash: string;
  readonly person: string | null;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly expires_at: number;
}

/** As many erasures are read at once. */
const mostErasures = 100;

/** Changes links through the writer's connection. */
export function sqliteLinkWriter(connection: Connection): LinkWriter {
  return {
    findByHash: async (hash) => {
      const row = connection.get<LinkRow>(
        `SELECT slot, hash, ${idOfPerson}, expires_at FROM links WHERE hash = ?`,
        hash,
      );
      return row && toLink(row);
    },
    put: async ({ slot, hash, person, expiresAt }) => {
      // No INSERT OR REPLACE: that would also remove another slot's link of the same hash.
      connection.run(
        `INSERT INTO links (slot, hash, person, expires_at) VALUES (?, ?, ?, ?)
           ON CONFLICT (slot) DO UPDATE
           SET hash = excluded.hash, person = excluded.person, expires_at = excluded.expires_at`,
        slot,
        hash,
        numberOf(connection, person),
        expiresAt.getTime(),
      );
    },
    clear: async (slot) => {
      connection.run('DELETE FROM links WHERE slot = ?', slot);
    },
  };
}

/** Changes the list of erasures through the writer's connection. */
export function sqliteErasureWriter(connection: Connection): ErasureWriter {
  return {
    insert: async ({ person, at }) => {
      connection.run('INSERT INTO erasures (person, at) VALUES (?, ?)', person, at.getTime());
    },
    before: async (instant) =>
      connection
        .all<{ person: string; at: number }>(
          'SELECT person, at FROM erasures WHERE at < ? ORDER BY at LIMIT ?',
          instant.getTime(),
          mostErasures,
        )
        .map(({ person, at }): Erasure => ({ person, at: new Date(at) })),
    remove: async ({ person }) => {
      connection.run('DELETE FROM erasures WHERE person = ?', person);
    },
  };
}

function toLink({ slot, hash, person, expires_at }: LinkRow): StoredLink {
  return { slot, hash, person: person ?? undefined, expiresAt: new Date(expires_at) };
}
