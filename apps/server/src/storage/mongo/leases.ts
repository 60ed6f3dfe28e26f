import type { Collection, Db } from 'mongodb';
import type { Lease, LeaseReader, LeaseWriter } from '../../shared/leases.ts';
import { withAppErrors } from './errors.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface LeaseDocument {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
  readonly doneAt: Date | null;
  readonly version: number;
}

/** The collection of leases; its key is the name. */
export function leaseCollection(db: Db): Collection<LeaseDocument> {
  return db.collection<LeaseDocument>('leases');
}

/** Reads committed leases. */
export function leaseReader(collection: Collection<LeaseDocument>): LeaseReader {
  return {
    get: (name) =>
      withAppErrors(async () => {
        const found = await collection.findOne({ _id: name });
        return found ? toLease(found) : undefined;
      }),
  };
}

/** The leases that a write has to do with. */
export function trackLeases(
  collection: Collection<LeaseDocument>,
  isFirstRun: boolean,
): TrackedDocuments<LeaseDocument> {
  return new TrackedDocuments({ collection, identity: ({ version }) => ({ version }), isFirstRun });
}

/** Changes leases inside a write. */
export function leaseWriter(tracked: TrackedDocuments<LeaseDocument>): LeaseWriter {
  return {
    async get(name) {
      const found = await tracked.get(name);
      return found && toLease(found);
    },
    put: ({ name, holder, until, doneAt, version }) =>
      tracked.put({ _id: name, holder, until, doneAt: doneAt ?? null, version }),
  };
}

function toLease({ _id, doneAt, ...fields }: LeaseDocument): Lease {
  return { name: _id, ...fields, doneAt: doneAt ?? undefined };
}
