import type { Collection, Db } from 'mongodb';
import type {
  MessageState,
  OutboxReader,
  OutboxWriter,
  StoredMessage,
} from '../../modules/notifications/store.ts';
import { dueDestinations, type DestinationDocument } from './destinations.ts';
import { withAppErrors } from './errors.ts';
import { withFields, type Selection, type Sweep } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface MessageDocument {
  readonly _id: string;
  readonly person: string;
  readonly url: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly state: MessageState;
  readonly attempts: number;
  /** Waits, and is not in line yet. */
  readonly isNew: boolean;
  readonly turn: Date | null;
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
export function outboxReader(
  collection: Collection<MessageDocument>,
  destinations: Collection<DestinationDocument>,
): OutboxReader {
  return {
    notInLine: (limit) =>
      withAppErrors(async () => {
        const found = collection.find({ isNew: true }).sort({ _id: 1 }).hint('new').limit(limit);
        return (await found.toArray()).map(toMessage);
      }),
    due: (now, limit, exceptUrls) => dueDestinations(destinations, { now, limit, exceptUrls }),
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
    identity: ({ state, attempts, turn, dueAt, lastError }) => ({ state, attempts, turn, dueAt, lastError }),
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
    async first(url) {
      const [found] = await firstBy('turn', tracked, { ...inLine(url), limit: 1, hint: 'lines' });
      return found && toMessage(found);
    },
    async expiringBefore(instant, limit) {
      const found = await firstBy('expiresAt', tracked, { ...expiring(instant), limit, hint: 'expiry' });
      return found.map(toMessage);
    },
    countWaitingOf: (person) => tracked.countCommitted({ person, state: 'waiting' }, 'waiting'),
    insert: (message) => tracked.insert(toDocument(message)),
    replace: (message) => tracked.replace(toDocument(message)),
    removeAllOf: (person) => tracked.sweep({ ...withFields<MessageDocument>({ person }), hint: 'person' }),
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

/** Those of a selection that come first by a field, and then by key. */
async function firstBy(
  field: 'turn' | 'expiresAt',
  tracked: TrackedDocuments<MessageDocument>,
  {
    limit,
    hint,
    ...selection
  }: Selection<MessageDocument> & { readonly limit: number; readonly hint: string },
): Promise<MessageDocument[]> {
  const found = await tracked.select(selection, { sort: { [field]: 1, _id: 1 }, limit, hint });
  found.sort((a, b) => Number(a[field]) - Number(b[field]) || (a._id < b._id ? -1 : 1));
  return found.slice(0, limit);
}

function inLine(url: string): Selection<MessageDocument> {
  return {
    // The condition is that of the index.
    filter: { url, turn: { $gt: new Date(0) } },
    has: (message) => message.url === url && message.turn !== null,
  };
}

function expiring(instant: Date): Selection<MessageDocument> {
  return {
    filter: { state: 'waiting', expiresAt: { $lt: instant } },
    has: ({ state, expiresAt }) => state === 'waiting' && expiresAt < instant,
  };
}

/** The message that a document holds. */
export function toMessage(document: MessageDocument): StoredMessage {
  const { _id, person, url, text, createdAt, expiresAt, state, attempts, turn, dueAt, lastError } = document;
  const fields = { person, url, text, createdAt, expiresAt, state, attempts, dueAt };
  return { id: _id, ...fields, turn: turn ?? undefined, lastError: lastError ?? undefined };
}

function toDocument(message: StoredMessage): MessageDocument {
  const { id, person, url, text, createdAt, expiresAt, state, attempts, turn, dueAt, lastError } = message;
  const isNew = state === 'waiting' && turn === undefined;
  const delivery = { state, attempts, isNew, turn: turn ?? null, dueAt, lastError: lastError ?? null };
  return { _id: id, person, url, text, createdAt, expiresAt, ...delivery };
}
