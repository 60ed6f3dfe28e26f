import type { Collection, Db } from 'mongodb';
import type { LinkWriter, StoredLink } from '../../modules/accounts/store.ts';
import { withFields } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface LinkDocument {
  readonly _id: string;
  readonly hash: string;
  readonly person: string | null;
  readonly expiresAt: Date;
}

/** The collection of links; its key is the slot. */
export function linkCollection(db: Db): Collection<LinkDocument> {
  return db.collection<LinkDocument>('links');
}

/** The links that a write has to do with. */
export function trackLinks(
  collection: Collection<LinkDocument>,
  isFirstRun: boolean,
): TrackedDocuments<LinkDocument> {
  const identity = ({ hash, expiresAt }: LinkDocument) => ({ hash, expiresAt });
  return new TrackedDocuments({ collection, identity, isFirstRun });
}

/** Changes links inside a write. */
export function linkWriter(tracked: TrackedDocuments<LinkDocument>): LinkWriter {
  return {
    async findByHash(hash) {
      const found = await tracked.first(withFields({ hash }));
      return found && toLink(found);
    },
    put: ({ slot, hash, person, expiresAt }) =>
      tracked.put({ _id: slot, hash, person: person ?? null, expiresAt }),
    async clear(slot) {
      if (await tracked.get(slot)) await tracked.remove(slot);
    },
  };
}

function toLink({ _id, hash, person, expiresAt }: LinkDocument): StoredLink {
  return { slot: _id, hash, person: person ?? undefined, expiresAt };
}
