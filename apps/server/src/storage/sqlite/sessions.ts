import type {
  AttemptCount,
  AttemptWriter,
  SessionReader,
  SessionWriter,
  StoredSession,
} from '../../modules/sessions/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import { changeOne, idOfPerson, numberOfPerson } from './values.ts';

interface SessionRow {
  readonly id: string;
  readonly hash: string;
  readonly person: string;
  /** Milliseconds since 1970-01-01T00:00Z, as the next. */
  readonly created_at: number;
  readonly last_seen_at: number;
  readonly client: string;
}

interface AttemptRow {
  readonly attempts: number;
  readonly ends_at: number;
}

const select = `SELECT id, hash, ${idOfPerson}, created_at, last_seen_at, client FROM sessions`;

/** Reads sessions through a connection that sees only what is committed. */
export function sqliteSessionReader(connection: Connection): SessionReader {
  return {
    findByHash: async (hash) =>
      reading(() => {
        const row = connection.get<SessionRow>(`${select} WHERE hash = ?`, hash);
        return row && toSession(row);
      }),
    of: async (person) =>
      reading(() =>
        connection
          .all<SessionRow>(
            `${select} WHERE sessions.person = ${numberOfPerson} ORDER BY created_at DESC, id DESC`,
            person,
          )
          .map(toSession),
      ),
  };
}

/** Changes sessions through the writer's connection. */
export function sqliteSessionWriter(connection: Connection): SessionWriter {
  return {
    ...sqliteSessionReader(connection),
    insert: async ({ id, hash, person, createdAt, lastSeenAt, client }) => {
      connection.run(
        `INSERT INTO sessions (id, hash, person, created_at, last_seen_at, client)
           VALUES (?, ?, ${numberOfPerson}, ?, ?, ?)`,
        id,
        hash,
        person,
        createdAt.getTime(),
        lastSeenAt.getTime(),
        client,
      );
    },
    replace: async ({ hash, lastSeenAt }) => {
      changeOne(
        connection,
        'UPDATE sessions SET last_seen_at = ? WHERE hash = ?',
        lastSeenAt.getTime(),
        hash,
      );
    },
    remove: async ({ hash }) => {
      connection.run('DELETE FROM sessions WHERE hash = ?', hash);
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM sessions WHERE person = ${numberOfPerson}`, person);
    },
    removeOlder: async ({ lastSeenAt, createdAt }) => {
      connection.run(
        'DELETE FROM sessions WHERE last_seen_at < ? OR created_at < ?',
        lastSeenAt.getTime(),
        createdAt.getTime(),
      );
    },
  };
}

/** Changes counts of attempts through the writer's connection. */
export function sqliteAttemptWriter(connection: Connection): AttemptWriter {
  return {
    add: async (key, { now, endsAt }) => {
      connection.run('DELETE FROM attempts WHERE key = ? AND ends_at <= ?', key, now.getTime());
      connection.run(
        `INSERT INTO attempts (key, attempts, ends_at) VALUES (?, 1, ?)
           ON CONFLICT (key) DO UPDATE SET attempts = attempts + 1`,
        key,
        endsAt.getTime(),
      );
      return countOf(connection, key);
    },
    takeBack: async (key, now) => {
      connection.run(
        'UPDATE attempts SET attempts = attempts - 1 WHERE key = ? AND ends_at > ?',
        key,
        now.getTime(),
      );
      connection.run('DELETE FROM attempts WHERE key = ? AND attempts <= 0', key);
    },
    remove: async (key) => {
      connection.run('DELETE FROM attempts WHERE key = ?', key);
    },
    removeEnded: async (before) => {
      connection.run('DELETE FROM attempts WHERE ends_at < ?', before.getTime());
    },
  };
}

function toSession({ id, hash, person, created_at, last_seen_at, client }: SessionRow): StoredSession {
  return { id, hash, person, createdAt: new Date(created_at), lastSeenAt: new Date(last_seen_at), client };
}

function countOf(connection: Connection, key: string): AttemptCount {
  const row = connection.get<AttemptRow>('SELECT attempts, ends_at FROM attempts WHERE key = ?', key);
  if (!row) throw new Error('What was counted is not there.');
  return { key, attempts: row.attempts, endsAt: new Date(row.ends_at) };
}
