import type {
  Destination,
  DestinationWriter,
  MessageState,
  OutboxReader,
  OutboxWriter,
  StoredMessage,
} from '../../modules/notifications/store.ts';
import type { Connection, SqlValue } from './connection.ts';
import { reading } from './errors.ts';
import { changeOne, idOfPerson, instantOf, numberOfPerson, pageBefore } from './values.ts';

interface MessageRow {
  readonly id: string;
  readonly person: string;
  readonly url: string;
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly created_at: number;
  readonly expires_at: number;
  readonly state: MessageState;
  readonly attempts: number;
  readonly turn: number | null;
  readonly due_at: number;
  readonly last_error: string | null;
}

interface DestinationRow {
  readonly url: string;
  readonly rests_until: number;
  readonly due_at: number;
  readonly version: number;
}

export const selectMessages = `SELECT id, ${idOfPerson}, url, text, created_at, expires_at, state, attempts, turn, due_at, last_error
  FROM outbox`;

const allWaiting = "SELECT count(*) AS n FROM outbox WHERE state = 'waiting'";
const waitingOf = `SELECT count(*) AS n FROM outbox INDEXED BY outbox_waiting
  WHERE state = 'waiting' AND person = ${numberOfPerson}`;

/** Reads messages through a connection that sees only what is committed. */
export function sqliteOutboxReader(connection: Connection): OutboxReader {
  return {
    notInLine: async (limit) =>
      reading(() =>
        messages(
          connection,
          `${selectMessages} INDEXED BY outbox_new WHERE state = 'waiting' AND turn IS NULL ORDER BY id LIMIT ?`,
          limit,
        ),
      ),
    due: async (now, limit, exceptUrls) =>
      reading(() =>
        connection
          .all<{ url: string }>(
            `SELECT url FROM destinations
               WHERE due_at <= ? AND url NOT IN (SELECT value FROM json_each(?)) ORDER BY due_at, url LIMIT ?`,
            now.getTime(),
            JSON.stringify(exceptUrls),
            limit,
          )
          .map(({ url }) => url),
      ),
    of: async (person, limit, before) =>
      reading(() =>
        messages(
          connection,
          `${selectMessages} WHERE outbox.person = ${numberOfPerson} AND id < ? ORDER BY id DESC LIMIT ?`,
          person,
          pageBefore(before),
          limit,
        ),
      ),
    inState: async (state, limit, before) =>
      reading(() =>
        messages(
          connection,
          `${selectMessages} WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?`,
          state,
          pageBefore(before),
          limit,
        ),
      ),
    countWaiting: async () => reading(() => countOf(connection, allWaiting)),
  };
}

/** Changes messages through the writer's connection. */
export function sqliteOutboxWriter(connection: Connection): OutboxWriter {
  return {
    get: async (id) => {
      return messages(connection, `${selectMessages} WHERE id = ?`, id)[0];
    },
    first: async (url) => {
      return messages(
        connection,
        `${selectMessages} INDEXED BY outbox_lines
           WHERE url = ? AND state = 'waiting' AND turn IS NOT NULL ORDER BY turn, id LIMIT 1`,
        url,
      )[0];
    },
    expiringBefore: async (instant, limit) =>
      messages(
        connection,
        `${selectMessages} INDEXED BY outbox_expiry WHERE state = 'waiting' AND expires_at < ? ORDER BY expires_at LIMIT ?`,
        instant.getTime(),
        limit,
      ),
    countWaitingOf: async (person) => countOf(connection, waitingOf, person),
    insert: async (message) => {
      connection.run(
        `INSERT INTO outbox
           (url, text, created_at, expires_at, state, attempts, turn, due_at, last_error, id, person)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${numberOfPerson})`,
        ...valuesOf(message),
        message.person,
      );
    },
    replace: async (message) => {
      changeOne(
        connection,
        `UPDATE outbox SET url = ?, text = ?, created_at = ?, expires_at = ?, state = ?, attempts = ?, turn = ?,
           due_at = ?, last_error = ? WHERE id = ?`,
        ...valuesOf(message),
      );
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM outbox WHERE person = ${numberOfPerson}`, person);
    },
    removeEnded: async (before) => {
      connection.run("DELETE FROM outbox WHERE state <> 'waiting' AND due_at < ?", before.getTime());
    },
  };
}

/** Changes destinations through the writer's connection. */
export function sqliteDestinationWriter(connection: Connection): DestinationWriter {
  return {
    get: async (url) => {
      const row = connection.get<DestinationRow>(
        'SELECT url, rests_until, due_at, version FROM destinations WHERE url = ?',
        url,
      );
      return row && toDestination(row);
    },
    put: async ({ url, restsUntil, dueAt, version }) => {
      connection.run(
        'INSERT OR REPLACE INTO destinations (url, rests_until, due_at, version) VALUES (?, ?, ?, ?)',
        url,
        restsUntil.getTime(),
        dueAt.getTime(),
        version,
      );
    },
    remove: async ({ url }) => {
      connection.run('DELETE FROM destinations WHERE url = ?', url);
    },
  };
}

/** The destination of a row. */
export function toDestination({ url, rests_until, due_at, version }: DestinationRow): Destination {
  return { url, restsUntil: new Date(rests_until), dueAt: new Date(due_at), version };
}

function valuesOf(message: StoredMessage) {
  const { id, url, text, createdAt, expiresAt, state, attempts, turn, dueAt, lastError } = message;
  return [
    url,
    text,
    createdAt.getTime(),
    expiresAt.getTime(),
    state,
    attempts,
    turn?.getTime() ?? null,
    dueAt.getTime(),
    lastError ?? null,
    id,
  ] as const;
}

function countOf(connection: Connection, statement: string, ...values: SqlValue[]): number {
  return connection.get<{ n: number }>(statement, ...values)?.n ?? 0;
}

function messages(connection: Connection, statement: string, ...values: SqlValue[]): StoredMessage[] {
  return connection.all<MessageRow>(statement, ...values).map(toMessage);
}

/** The message of a row. */
export function toMessage(row: MessageRow): StoredMessage {
  return {
    id: row.id,
    person: row.person,
    url: row.url,
    text: row.text,
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    state: row.state,
    attempts: row.attempts,
    turn: instantOf(row.turn),
    dueAt: new Date(row.due_at),
    lastError: row.last_error ?? undefined,
  };
}
