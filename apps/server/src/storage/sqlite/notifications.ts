import type {
  MessageState,
  NotificationSettings,
  NotificationSettingsReader,
  NotificationSettingsWriter,
  OutboxReader,
  OutboxWriter,
  StoredMessage,
} from '../../modules/notifications/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import { changeOne, idOfPerson, numberOfPerson, pageBefore, wholeText } from './values.ts';

interface MessageRow {
  readonly id: string;
  readonly person: string;
  readonly url: string;
  readonly text: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly created_at: number;
  readonly state: MessageState;
  readonly attempts: number;
  readonly due_at: number;
  readonly last_error: string | null;
}

const select = `SELECT id, ${idOfPerson}, url, text, created_at, state, attempts, due_at, last_error FROM outbox`;

/** Reads settings through a connection that sees only what is committed. */
export function sqliteNotificationSettingsReader(connection: Connection): NotificationSettingsReader {
  return {
    get: async (person) =>
      reading(() => {
        const row = connection.get<{ slack_url: string }>(
          `SELECT slack_url FROM notification_settings WHERE person = ${numberOfPerson}`,
          person,
        );
        return row && ({ person, slackUrl: row.slack_url } satisfies NotificationSettings);
      }),
  };
}

/** Changes settings through the writer's connection. */
export function sqliteNotificationSettingsWriter(connection: Connection): NotificationSettingsWriter {
  return {
    ...sqliteNotificationSettingsReader(connection),
    put: async ({ person, slackUrl }) => {
      connection.run(
        `INSERT OR REPLACE INTO notification_settings (person, slack_url) VALUES (${numberOfPerson}, ?)`,
        person,
        wholeText(slackUrl),
      );
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM notification_settings WHERE person = ${numberOfPerson}`, person);
    },
  };
}

/** Reads messages through a connection that sees only what is committed. */
export function sqliteOutboxReader(connection: Connection): OutboxReader {
  return {
    due: async (now, limit, exceptUrls) =>
      reading(() =>
        connection
          .all<MessageRow>(
            // Named, because there is another index by the state: in that one the order would be lost.
            `${select} INDEXED BY outbox_waiting
               WHERE state = 'waiting' AND due_at <= ? AND url NOT IN (SELECT value FROM json_each(?))
               ORDER BY due_at, id LIMIT ?`,
            now.getTime(),
            JSON.stringify(exceptUrls),
            limit,
          )
          .map(toMessage),
      ),
    of: async (person, limit, before) =>
      reading(() =>
        connection
          .all<MessageRow>(
            `${select} WHERE outbox.person = ${numberOfPerson} AND id < ? ORDER BY id DESC LIMIT ?`,
            person,
            pageBefore(before),
            limit,
          )
          .map(toMessage),
      ),
    inState: async (state, limit, before) =>
      reading(() =>
        connection
          .all<MessageRow>(
            `${select} WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?`,
            state,
            pageBefore(before),
            limit,
          )
          .map(toMessage),
      ),
    countWaiting: async () =>
      reading(
        () =>
          connection.get<{ n: number }>("SELECT count(*) AS n FROM outbox WHERE state = 'waiting'")?.n ?? 0,
      ),
  };
}

/** Changes messages through the writer's connection. */
export function sqliteOutboxWriter(connection: Connection): OutboxWriter {
  return {
    get: async (id) => {
      const row = connection.get<MessageRow>(`${select} WHERE id = ?`, id);
      return row && toMessage(row);
    },
    insert: async (message) => {
      connection.run(
        `INSERT INTO outbox (url, text, created_at, state, attempts, due_at, last_error, id, person)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ${numberOfPerson})`,
        ...valuesOf(message),
        message.person,
      );
    },
    replace: async (message) => {
      changeOne(
        connection,
        `UPDATE outbox SET url = ?, text = ?, created_at = ?, state = ?, attempts = ?, due_at = ?, last_error = ?
           WHERE id = ?`,
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

function valuesOf({ id, url, text, createdAt, state, attempts, dueAt, lastError }: StoredMessage) {
  return [
    wholeText(url),
    wholeText(text),
    createdAt.getTime(),
    state,
    attempts,
    dueAt.getTime(),
    lastError === undefined ? null : wholeText(lastError),
    id,
  ] as const;
}

function toMessage(row: MessageRow): StoredMessage {
  return {
    id: row.id,
    person: row.person,
    url: row.url,
    text: row.text,
    createdAt: new Date(row.created_at),
    state: row.state,
    attempts: row.attempts,
    dueAt: new Date(row.due_at),
    lastError: row.last_error ?? undefined,
  };
}
