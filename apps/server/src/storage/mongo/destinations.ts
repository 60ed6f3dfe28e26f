import type { Collection, Db } from 'mongodb';
import type { Destination, DestinationWriter } from '../../modules/notifications/store.ts';
import { withAppErrors } from './errors.ts';
import { TrackedDocuments } from './tracked-documents.ts';

/** A destination; its key is the URL. */
export interface DestinationDocument {
  readonly _id: string;
  readonly restsUntil: Date;
  readonly dueAt: Date;
  readonly version: number;
}

/** The collection of destinations. */
export function destinationCollection(db: Db): Collection<DestinationDocument> {
  return db.collection<DestinationDocument>('destinations');
}

/** URLs of committed destinations that are due, the one due longest first. */
export function dueDestinations(
  collection: Collection<DestinationDocument>,
  asked: { readonly now: Date; readonly limit: number; readonly exceptUrls: readonly string[] },
): Promise<string[]> {
  return withAppErrors(async () => {
    const { now, limit, exceptUrls } = asked;
    const due = collection
      .find({ dueAt: { $lte: now }, _id: { $nin: exceptUrls } })
      .sort({ dueAt: 1, _id: 1 })
      .hint('dueAt');
    return (await due.limit(limit).toArray()).map(({ _id }) => _id);
  });
}

/** The destinations that a write has to do with. */
export function trackDestinations(
  collection: Collection<DestinationDocument>,
  isFirstRun: boolean,
): TrackedDocuments<DestinationDocument> {
  return new TrackedDocuments({ collection, identity: ({ version }) => ({ version }), isFirstRun });
}

/** Changes destinations inside a write. */
export function destinationWriter(tracked: TrackedDocuments<DestinationDocument>): DestinationWriter {
  return {
    async get(url) {
      const found = await tracked.get(url);
      return found && toDestination(found);
    },
    put: ({ url, ...fields }) => tracked.put({ _id: url, ...fields }),
    remove: ({ url }) => tracked.remove(url),
  };
}

/** The destination that a document holds. */
export function toDestination({ _id, ...fields }: DestinationDocument): Destination {
  return { url: _id, ...fields };
}
