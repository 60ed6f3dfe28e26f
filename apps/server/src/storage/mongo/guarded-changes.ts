import type {
  AnyBulkWriteOperation,
  ClientSession,
  Collection,
  Filter,
  OptionalId,
  OptionalUnlessRequiredId,
} from 'mongodb';
import { Conflict, takenIndex, withoutBulk } from './errors.ts';
import type { Keyed, Sweep } from './selection.ts';

/** A document as it was seen and as it is to be; undefined where there is none. */
export interface Change<D> {
  readonly base: D | undefined;
  readonly current: D | undefined;
}

/** How the changes of a collection are sent: each on condition that its document is still as it was seen. */
export interface Guard<D extends Keyed> {
  readonly collection: Collection<D>;
  /** The fields that tell whether a document is still the one that was seen. */
  readonly identity: (seen: D) => object;
  /** The unique indexes whose clash means that another write was faster; any other clash is an error. */
  readonly contested: ReadonlySet<string>;
}

/**
 * Sends changes of one collection: one as a command of its own, several together, which is as fast as one for
 * hundreds of them. Throws a Conflict when a document is no longer as it was seen; only inside a transaction are
 * the others taken back then.
 */
export async function sendChanges<D extends Keyed>(
  guard: Guard<D>,
  changes: readonly Change<D>[],
  session: ClientSession | undefined,
): Promise<void> {
  const [first] = changes;
  if (!first) return;
  const isAsSeen = await orConflict(guard, () =>
    changes.length === 1 ? sendOne(guard, first, session) : sendTogether(guard, changes, session),
  );
  if (isAsSeen) return;
  const what = changes.length === 1 ? keyOf(first) : `one of ${changes.length}`;
  throw new Conflict(`Another write has changed ${what} in ${guard.collection.collectionName}.`);
}

/** Sends a change of all documents of a selection. */
export async function sendSweep<D extends Keyed>(
  collection: Collection<D>,
  { filter, update, hint }: Sweep<D>,
  session: ClientSession | undefined,
): Promise<void> {
  const options = { ...(session && { session }), ...(hint !== undefined && { hint }) };
  if (update) await collection.updateMany(filter, update.operators, options);
  else await collection.deleteMany(filter, options);
}

/** Whether the document was as it was seen. */
async function sendOne<D extends Keyed>(
  guard: Guard<D>,
  { base, current }: Change<D>,
  session: ClientSession | undefined,
): Promise<boolean> {
  const { collection } = guard;
  const options = { ...(session && { session }) };
  if (base && current) {
    const result = await collection.replaceOne(asSeen(guard, base), current, options);
    return result.matchedCount === 1;
  }
  if (base) {
    const result = await collection.deleteOne(asSeen(guard, base), options);
    return result.deletedCount === 1;
  }
  if (current) await collection.insertOne(current as OptionalUnlessRequiredId<D>, options);
  return true;
}

/** Whether all documents were as they were seen. */
async function sendTogether<D extends Keyed>(
  guard: Guard<D>,
  changes: readonly Change<D>[],
  session: ClientSession | undefined,
): Promise<boolean> {
  const removals: AnyBulkWriteOperation<D>[] = [];
  const replacements: AnyBulkWriteOperation<D>[] = [];
  const insertions: AnyBulkWriteOperation<D>[] = [];
  for (const { base, current } of changes) {
    if (base && current)
      replacements.push({ replaceOne: { filter: asSeen(guard, base), replacement: current } });
    else if (base) removals.push({ deleteOne: { filter: asSeen(guard, base) } });
    else if (current) insertions.push({ insertOne: { document: current as OptionalId<D> } });
  }
  // In this order what goes away has given its place in the unique indexes free before another takes it.
  const operations = [...removals, ...replacements, ...insertions];
  const result = await guard.collection.bulkWrite(operations, { ...(session && { session }) });
  return result.deletedCount === removals.length && result.matchedCount === replacements.length;
}

async function orConflict<D extends Keyed, T>(guard: Guard<D>, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const index = takenIndex(error);
    if (index === undefined || !guard.contested.has(index)) throw withoutBulk(error);
    const { collectionName } = guard.collection;
    throw new Conflict(`Another write was faster in ${collectionName}, by ${index}.`, { cause: error });
  }
}

function asSeen<D extends Keyed>({ identity }: Guard<D>, base: D): Filter<D> {
  return { _id: base._id, ...identity(base) } as unknown as Filter<D>;
}

function keyOf<D extends Keyed>({ base, current }: Change<D>): string {
  return (base ?? current)?._id ?? '?';
}
