import type { Collection, Db } from 'mongodb';
import type { UsedItem, UsedItemWriter } from '../../modules/policies/store.ts';
import { TrackedDocuments } from './tracked-documents.ts';

/** There is nothing to it but its key: kind and id. */
interface UsedItemDocument {
  readonly _id: string;
}

/** The collection of used items. */
export function usedItemCollection(db: Db): Collection<UsedItemDocument> {
  return db.collection<UsedItemDocument>('used_items');
}

/** The used items that a write has to do with. */
export function trackUsedItems(
  collection: Collection<UsedItemDocument>,
  isFirstRun: boolean,
): TrackedDocuments<UsedItemDocument> {
  return new TrackedDocuments({ collection, identity: () => ({}), isFirstRun });
}

/** Notes used items inside a write. */
export function usedItemWriter(tracked: TrackedDocuments<UsedItemDocument>): UsedItemWriter {
  const has = async (item: UsedItem) => (await tracked.get(keyOf(item))) !== undefined;
  return {
    has,
    async add(item) {
      // Nearly always it is there: to look costs less than an insertion that runs the write again.
      if (!(await has(item))) await tracked.put({ _id: keyOf(item) });
    },
  };
}

/** The item that a document holds. */
export function itemOf({ _id }: UsedItemDocument): UsedItem {
  const end = _id.indexOf('/');
  return { kind: _id.slice(0, end) as UsedItem['kind'], id: _id.slice(end + 1) };
}

function keyOf({ kind, id }: UsedItem): string {
  return `${kind}/${id}`;
}
