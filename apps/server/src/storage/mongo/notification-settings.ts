import type { Collection, Db } from 'mongodb';
import type {
  NotificationSettings,
  NotificationSettingsReader,
  NotificationSettingsWriter,
} from '../../modules/notifications/store.ts';
import { withAppErrors } from './errors.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface NotificationSettingsDocument {
  readonly _id: string;
  readonly slackUrl: string;
}

/** The collection of notification settings; its key is the id of the person. */
export function notificationSettingsCollection(db: Db): Collection<NotificationSettingsDocument> {
  return db.collection<NotificationSettingsDocument>('notification_settings');
}

/** Reads committed settings. */
export function notificationSettingsReader(
  collection: Collection<NotificationSettingsDocument>,
): NotificationSettingsReader {
  return {
    get: (person) =>
      withAppErrors(async () => {
        const found = await collection.findOne({ _id: person });
        return found ? toSettings(found) : undefined;
      }),
  };
}

/** The settings that a write has to do with. */
export function trackNotificationSettings(
  collection: Collection<NotificationSettingsDocument>,
  isFirstRun: boolean,
): TrackedDocuments<NotificationSettingsDocument> {
  return new TrackedDocuments({ collection, identity: ({ slackUrl }) => ({ slackUrl }), isFirstRun });
}

/** Changes settings inside a write. */
export function notificationSettingsWriter(
  tracked: TrackedDocuments<NotificationSettingsDocument>,
): NotificationSettingsWriter {
  return {
    async get(person) {
      const found = await tracked.get(person);
      return found && toSettings(found);
    },
    put: ({ person, slackUrl }) => tracked.put({ _id: person, slackUrl }),
    async removeAllOf(person) {
      if (await tracked.get(person)) await tracked.remove(person);
    },
  };
}

/** The settings that a document holds. */
export function toSettings({ _id, slackUrl }: NotificationSettingsDocument): NotificationSettings {
  return { person: _id, slackUrl };
}
