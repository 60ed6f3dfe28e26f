import type { Collection, Db } from 'mongodb';
import type { AttemptCount, AttemptWriter } from '../../modules/sessions/store.ts';
import { takenIndex, withAppErrors } from './errors.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface AttemptDocument {
  readonly _id: string;
  readonly attempts: number;
  readonly endsAt: Date;
}

type Attempts = Collection<AttemptDocument>;

/** The collection of counts of attempts; its key is theirs. */
export function attemptCollection(db: Db): Attempts {
  return db.collection<AttemptDocument>('attempts');
}

/**
 * The counts that a write has to do with. They are changed at once, each in one step, and not at the end on condition
 * that they are as they were seen: all who sign in from one address change the same count, and would overtake each
 * other until they give up. So a write that fails or is run again has counted all the same. That is harmless: too much
 * is counted, for a quarter of an hour at most, and what is done in every usual end takes it back.
 */
class CountedAttempts extends TrackedDocuments<AttemptDocument> {
  readonly #collection: Attempts;
  #isOver = false;

  constructor(collection: Attempts, isFirstRun: boolean) {
    const identity = ({ attempts, endsAt }: AttemptDocument) => ({ attempts, endsAt });
    super({ collection, identity, isFirstRun });
    this.#collection = collection;
  }

  override end(): void {
    super.end();
    this.#isOver = true;
  }

  /** Runs what changes the counts at once. */
  atOnce<T>(work: (collection: Attempts) => Promise<T>): Promise<T> {
    if (this.#isOver)
      throw new Error('A tx was used after its write had ended; await all that a write does.');
    return withAppErrors(() => work(this.#collection));
  }
}

/** The counts that a write has to do with. */
export function trackAttempts(collection: Attempts, isFirstRun: boolean): CountedAttempts {
  return new CountedAttempts(collection, isFirstRun);
}

/** Changes counts of attempts inside a write. */
export function attemptWriter(counted: CountedAttempts): AttemptWriter {
  return {
    add: (key, span) => counted.atOnce((collection) => addTo(collection, key, span)),
    takeBack: (key, now) =>
      counted.atOnce(async (collection) => {
        await collection.updateOne({ _id: key, endsAt: { $gt: now } }, { $inc: { attempts: -1 } });
        // Whoever counts in between makes it one again, and it stays.
        await collection.deleteOne({ _id: key, attempts: { $lte: 0 } });
      }),
    remove: (key) =>
      counted.atOnce(async (collection) => {
        await collection.deleteOne({ _id: key });
      }),
    removeEnded: (before) =>
      counted.sweep({ filter: { endsAt: { $lt: before } }, has: ({ endsAt }) => endsAt < before }),
  };
}

async function addTo(
  collection: Attempts,
  key: string,
  { now, endsAt }: { readonly now: Date; readonly endsAt: Date },
): Promise<AttemptCount> {
  const goesOn = { $gt: ['$endsAt', now] };
  const attempts = { $cond: [goesOn, { $add: ['$attempts', 1] }, 1] };
  const update = [{ $set: { attempts, endsAt: { $cond: [goesOn, '$endsAt', endsAt] } } }];
  const options = { upsert: true, returnDocument: 'after' } as const;
  for (;;) {
    try {
      const counted = await collection.findOneAndUpdate({ _id: key }, update, options);
      if (!counted) throw new Error('MongoDB has counted and shows no count.');
      return { key, attempts: counted.attempts, endsAt: counted.endsAt };
    } catch (error) {
      // Another has made the count between the look for it and its insertion; now it is there.
      if (takenIndex(error) !== '_id_') throw error;
    }
  }
}
