import type { Collection, Db, Filter } from 'mongodb';
import { withAppErrors } from './errors.ts';
import { keysOf, withKeys, type Keyed } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

/** How something of people's is kept: in documents whose keys begin with the id of the person and a slash. */
export interface OwnedKind<T, D extends Keyed> {
  readonly collection: string;
  readonly keyOf: (thing: T) => string;
  readonly toDocument: (thing: T) => D;
  readonly fromDocument: (document: D) => T;
  /** The fields that tell whether a document is still the one that was seen; none where it never changes. */
  readonly identity: (seen: D) => object;
  /** The order in which they are found, where it is not that of their keys. */
  readonly compare?: (one: T, other: T) => number;
}

/** The collection of such things. */
export function ownedCollection<T, D extends Keyed>(db: Db, kind: OwnedKind<T, D>): Collection<D> {
  return db.collection<D>(kind.collection);
}

/** Reads what is committed of them. */
export function ownedReader<T, D extends Keyed>(collection: Collection<D>, kind: OwnedKind<T, D>) {
  return {
    of: (person: string): Promise<T[]> =>
      withAppErrors(async () => {
        const { filter } = withKeys<D>(keysOf(person));
        const found = await collection.find<D>(filter).sort({ _id: 1 }).toArray();
        return inOrder(found, kind);
      }),
  };
}

/** Those that a write has to do with. */
export function trackOwned<T, D extends Keyed>(
  collection: Collection<D>,
  { identity }: OwnedKind<T, D>,
  isFirstRun: boolean,
): TrackedDocuments<D> {
  return new TrackedDocuments({ collection, identity, isFirstRun });
}

/** Changes them inside a write. A port names those of the methods that it has. */
export function ownedWriter<T, D extends Keyed>(tracked: TrackedDocuments<D>, kind: OwnedKind<T, D>) {
  const { keyOf, toDocument, fromDocument } = kind;
  return {
    async get(person: string, key: string): Promise<T | undefined> {
      const found = await tracked.get(`${person}/${key}`);
      return found && fromDocument(found);
    },
    of: async (person: string): Promise<T[]> => inOrder(await tracked.range(keysOf(person)), kind),
    insert: (thing: T): Promise<void> => tracked.insert(toDocument(thing)),
    put: (thing: T): Promise<void> => tracked.put(toDocument(thing)),
    remove: (thing: T): Promise<void> => tracked.remove(keyOf(thing)),
    removeAllOf: (person: string): Promise<void> => tracked.sweep(withKeys(keysOf(person))),
  };
}

/** The same of what is kept only for a while. */
export function passingWriter<T, D extends Keyed & { readonly at: Date }>(
  tracked: TrackedDocuments<D>,
  kind: OwnedKind<T, D>,
) {
  return {
    ...ownedWriter(tracked, kind),
    removeOlder: (than: Date): Promise<void> =>
      tracked.sweep({ filter: { at: { $lt: than } } as Filter<D>, has: ({ at }) => at < than }),
  };
}

function inOrder<T, D extends Keyed>(
  documents: readonly D[],
  { fromDocument, compare }: OwnedKind<T, D>,
): T[] {
  const things = documents.map(fromDocument);
  return compare ? things.sort(compare) : things;
}
