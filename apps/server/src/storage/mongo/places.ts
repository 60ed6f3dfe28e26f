import type { Collection, Db } from 'mongodb';
import type { PlaceKind, PlaceReader, PlaceWriter, StoredPlace } from '../../modules/places/store.ts';
import { compareUtf8 } from '../../shared/json/term-codes.ts';
import { withAppErrors } from './errors.ts';
import { withFields } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface PlaceDocument {
  readonly _id: string;
  readonly owner: string | null;
  readonly name: string;
  readonly nameKey: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly region: string | null;
  readonly archived: boolean;
}

/** The collection of places; its key is the id. */
export function placeCollection(db: Db): Collection<PlaceDocument> {
  return db.collection<PlaceDocument>('places');
}

/** Reads committed places. */
export function placeReader(collection: Collection<PlaceDocument>): PlaceReader {
  return {
    of: (owner) =>
      withAppErrors(async () => {
        const found = await collection.find({ owner }).sort({ nameKey: 1 }).toArray();
        return found.map(toPlace);
      }),
    byIds: (ids) =>
      withAppErrors(async () => (await collection.find({ _id: { $in: ids } }).toArray()).map(toPlace)),
  };
}

/** The places that a write has to do with. */
export function trackPlaces(
  collection: Collection<PlaceDocument>,
  isFirstRun: boolean,
): TrackedDocuments<PlaceDocument> {
  return new TrackedDocuments({
    collection,
    // All of it may change and nothing else tells, so a place is as it was seen when all of it is.
    identity: (seen) => seen,
    contested: { name: ['owner', 'nameKey'] },
    isFirstRun,
  });
}

/** Changes places inside a write. */
export function placeWriter(tracked: TrackedDocuments<PlaceDocument>): PlaceWriter {
  return {
    async of(owner) {
      const found = await tracked.select(withFields({ owner }));
      return found.sort((a, b) => compareUtf8(a.nameKey, b.nameKey)).map(toPlace);
    },
    async byIds(ids) {
      const wanted = new Set(ids);
      const found = await tracked.select({
        filter: { _id: { $in: ids } },
        has: ({ _id }) => wanted.has(_id),
      });
      return found.map(toPlace);
    },
    countOf: (owner) => tracked.countCommitted({ owner }, 'name'),
    async findByName(owner, nameKey) {
      const found = await tracked.first(withFields({ owner, nameKey }));
      return found && toPlace(found);
    },
    insert: (place) => tracked.insert(toDocument(place)),
    replace: (place) => tracked.replace(toDocument(place)),
    remove: ({ id }) => tracked.remove(id),
    removeAllOf: (person) => tracked.sweep(withFields({ owner: person })),
  };
}

/** The place that a document holds. */
export function toPlace({ _id, country, region, ...fields }: PlaceDocument): StoredPlace {
  return { id: _id, ...fields, country: country ?? undefined, region: region ?? undefined };
}

function toDocument(place: StoredPlace): PlaceDocument {
  const { id, owner, name, nameKey, kind, country, region, archived } = place;
  const where = { country: country ?? null, region: region ?? null };
  return { _id: id, owner, name, nameKey, kind, ...where, archived };
}
