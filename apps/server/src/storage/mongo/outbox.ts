import type { Collection, Db } from 'mongodb';
import type {
  MessageState,
  OutboxReader,
  OutboxWriter,
  StoredMessage,
} from '../../modules/notifications/store.ts';
import { withAppErrors } from './errors.ts';
import { withFields, type Sweep } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface MessageDocument {
  readonly _id: string;
  readonly person: string;
  readonly url: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly state: MessageState;
  readonly attempts: number;
  readonly dueAt: Date;
  readonly lastError: string | null;
}

/** The states of a message that no longer waits. */
const ended: readonly MessageState[] = ['delivered', 'dead'];

/** The collection of the outbox; its key is the id of the message. */
export function outboxCollection(db: Db): Collection<MessageDocument> {
  return db.collection<MessageDocument>('outbox');
}

/** Reads committed messages. */
export function outboxReader(collection: Collection<MessageDocument>): OutboxReader {
  return {
    due: (now, limit, exceptUrls) =>
      withAppErrors(async () => {
        const isDue = { state: 'waiting', dueAt: { $lte: now } } as const;
        const found = collection
          .find({ ...isDue, url: { $nin: exceptUrls } })
          .sort({ dueAt: 1, _id: 1 })
          .hint('state');
        // To the database, none is no limit.
        return limit === 0 ? [] : (await found.limit(limit).toArray()).map(toMessage);
      }),
    of: (person, limit, before) =>
      withAppErrors(async () => {
        const filter = { person, ...(before !== undefined && { _id: { $lt: before } }) };
        // Without the hint all messages could be gone through by their keys.
        const found = collection.find(filter).sort({ _id: -1 }).hint('person');
        return (await found.limit(limit).toArray()).map(toMessage);
      }),
    inState: (state, limit, before) =>
      withAppErrors(async () => {
        const filter = { state, ...(before !== undefined && { _id: { $lt: before } }) };
        const found = collection.find(filter).sort({ _id: -1 }).hint('newest');
        return (await found.limit(limit).toArray()).map(toMessage);
      }),
    countWaiting: () =>
      withAppErrors(() => collection.countDocuments({ state: 'waiting' }, { hint: 'newest' })),
  };
}

/** The messages that a write has to do with. */
export function trackOutbox(
  collection: Collection<MessageDocument>,
  isFirstRun: boolean,
): TrackedDocuments<MessageDocument> {
  return new TrackedDocuments({
    collection,
    identity: ({ state, attempts, dueAt, lastError }) => ({ state, attempts, dueAt, lastError }),
    isFirstRun,
  });
}

/** Changes messages inside a write. */
export function outboxWriter(tracked: TrackedDocuments<MessageDocument>): OutboxWriter {
  return {
    async get(id) {
      const found = await tracked.get(id);
      return found && toMessage(found);
    },
    insert: (message) => tracked.insert(toDocument(message)),
    replace: (message) => tracked.replace(toDocument(message)),
    removeAllOf: (person) => tracked.sweep(withFields({ person })),
    removeEnded: (before) => tracked.sweep(endedBefore(before)),
  };
}

function endedBefore(instant: Date): Sweep<MessageDocument> {
  return {
    filter: { state: { $in: ended }, dueAt: { $lt: instant } },
    has: ({ state, dueAt }) => ended.includes(state) && dueAt < instant,
    hint: 'state',
  };
}

function toMessage({ _id, lastError, ...fields }: MessageDocument): StoredMessage {
  return { id: _id, ...fields, lastError: lastError ?? undefined };
}

function toDocument(message: StoredMessage): MessageDocument {
  const { id, person, url, text, createdAt, state, attempts, dueAt, lastError } = message;
  const delivery = { state, attempts, dueAt, lastError: lastError ?? null };
  return { _id: id, person, url, text, createdAt, ...delivery };
}
