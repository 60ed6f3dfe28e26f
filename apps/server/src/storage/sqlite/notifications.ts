import type {
  NotificationSettings,
  NotificationSettingsReader,
  NotificationSettingsWriter,
} from '../../modules/notifications/store.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';
import { numberOfPerson } from './values.ts';

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
        slackUrl,
      );
    },
    removeAllOf: async (person) => {
      connection.run(`DELETE FROM notification_settings WHERE person = ${numberOfPerson}`, person);
    },
  };
}
