import type { Collection, Db } from 'mongodb';
import type { SessionReader, SessionWriter, StoredSession } from '../../modules/sessions/store.ts';
import { withAppErrors } from './errors.ts';
import { withFields, type Selection } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface SessionDocument {
  readonly _id: string;
  readonly hash: string;
  readonly person: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly client: string;
}

/** The collection of sessions; its key is the id. */
export function sessionCollection(db: Db): Collection<SessionDocument> {
  return db.collection<SessionDocument>('sessions');
}

/** Reads committed sessions. */
export function sessionReader(collection: Collection<SessionDocument>): SessionReader {
  return {
    findByHash: (hash) =>
      withAppErrors(async () => {
        const found = await collection.findOne({ hash });
        return found ? toSession(found) : undefined;
      }),
    of: (person) => withAppErrors(async () => newestFirst(await collection.find({ person }).toArray())),
  };
}

/** The sessions that a write has to do with. Nothing of a session changes but when it was last seen. */
export function trackSessions(
  collection: Collection<SessionDocument>,
  isFirstRun: boolean,
): TrackedDocuments<SessionDocument> {
  return new TrackedDocuments({ collection, identity: ({ lastSeenAt }) => ({ lastSeenAt }), isFirstRun });
}

/** Changes sessions inside a write. */
export function sessionWriter(tracked: TrackedDocuments<SessionDocument>): SessionWriter {
  return {
    async findByHash(hash) {
      const found = await tracked.first(withFields({ hash }));
      return found && toSession(found);
    },
    of: async (person) => newestFirst(await tracked.select(withFields({ person }))),
    insert: (session) => tracked.insert(toDocument(session)),
    replace: (session) => tracked.replace(toDocument(session)),
    remove: ({ id }) => tracked.remove(id),
    removeAllOf: (person) => tracked.sweep(withFields({ person })),
    removeOlder: (than) => tracked.sweep(olderThan(than)),
  };
}

function olderThan(than: {
  readonly lastSeenAt: Date;
  readonly createdAt: Date;
}): Selection<SessionDocument> {
  return {
    filter: { $or: [{ lastSeenAt: { $lt: than.lastSeenAt } }, { createdAt: { $lt: than.createdAt } }] },
    has: ({ lastSeenAt, createdAt }) => lastSeenAt < than.lastSeenAt || createdAt < than.createdAt,
  };
}

/** A person has few sessions, so no index keeps them in order. */
function newestFirst(documents: readonly SessionDocument[]): StoredSession[] {
  const inOrder = documents.toSorted(
    (a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a._id < b._id ? 1 : -1),
  );
  return inOrder.map(toSession);
}

function toSession({ _id, ...fields }: SessionDocument): StoredSession {
  return { id: _id, ...fields };
}

function toDocument(session: StoredSession): SessionDocument {
  const { id, hash, person, createdAt, lastSeenAt, client } = session;
  return { _id: id, hash, person, createdAt, lastSeenAt, client };
}
