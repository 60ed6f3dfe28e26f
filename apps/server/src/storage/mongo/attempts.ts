import type { Collection, Db } from 'mongodb';
import type { AttemptCount, AttemptWriter } from '../../modules/sessions/store.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface AttemptDocument {
  readonly _id: string;
  readonly attempts: number;
  readonly endsAt: Date;
}

/** The collection of counts of attempts; its key is theirs. */
export function attemptCollection(db: Db): Collection<AttemptDocument> {
  return db.collection<AttemptDocument>('attempts');
}

/** The counts that a write has to do with. */
export function trackAttempts(
  collection: Collection<AttemptDocument>,
  isFirstRun: boolean,
): TrackedDocuments<AttemptDocument> {
  const identity = ({ attempts, endsAt }: AttemptDocument) => ({ attempts, endsAt });
  return new TrackedDocuments({ collection, identity, isFirstRun });
}

/** Changes counts of attempts inside a write. */
export function attemptWriter(tracked: TrackedDocuments<AttemptDocument>): AttemptWriter {
  return {
    async get(key) {
      const found = await tracked.get(key);
      return found && toCount(found);
    },
    put: ({ key, attempts, endsAt }) => tracked.put({ _id: key, attempts, endsAt }),
    async remove(key) {
      if (await tracked.get(key)) await tracked.remove(key);
    },
    removeEnded: (before) =>
      tracked.sweep({ filter: { endsAt: { $lt: before } }, has: ({ endsAt }) => endsAt < before }),
  };
}

function toCount({ _id, attempts, endsAt }: AttemptDocument): AttemptCount {
  return { key: _id, attempts, endsAt };
}
