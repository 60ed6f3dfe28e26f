import type { Collection, Db } from 'mongodb';
import type { ErasureWriter } from '../../modules/accounts/store.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface ErasureDocument {
  readonly _id: string;
  readonly at: Date;
}

/** So many are found at once. */
const limit = 100;

/** The collection of erasures; its key is the id of the person. */
export function erasureCollection(db: Db): Collection<ErasureDocument> {
  return db.collection<ErasureDocument>('erasures');
}

/** The erasures that a write has to do with. */
export function trackErasures(
  collection: Collection<ErasureDocument>,
  isFirstRun: boolean,
): TrackedDocuments<ErasureDocument> {
  return new TrackedDocuments({ collection, identity: ({ at }) => ({ at }), isFirstRun });
}

/** Changes the list of erasures inside a write. */
export function erasureWriter(tracked: TrackedDocuments<ErasureDocument>): ErasureWriter {
  return {
    insert: ({ person, at }) => tracked.insert({ _id: person, at }),
    async before(instant) {
      const isBefore = { filter: { at: { $lt: instant } }, has: ({ at }: ErasureDocument) => at < instant };
      const found = await tracked.select(isBefore, { sort: { at: 1 }, limit });
      const inOrder = found.sort((a, b) => a.at.getTime() - b.at.getTime());
      return inOrder.slice(0, limit).map(({ _id, at }) => ({ person: _id, at }));
    },
    // Another server may have been faster.
    remove: async ({ person }) => {
      if (await tracked.get(person)) await tracked.remove(person);
    },
  };
}
