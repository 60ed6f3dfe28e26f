import type { StoredEntry } from '../../modules/allowances/store.ts';
import type { OwnedKind } from './owned.ts';

interface EntryDocument extends StoredEntry {
  readonly _id: string;
}

/** Entries; their key is person and id. They never change. */
export const entries: OwnedKind<StoredEntry, EntryDocument> = {
  collection: 'entries',
  keyOf,
  toDocument: (entry) => ({ _id: keyOf(entry), ...fieldsOf(entry) }),
  fromDocument: fieldsOf,
  identity: () => ({}),
};

function keyOf({ person, id }: StoredEntry): string {
  return `${person}/${id}`;
}

/** These and no others, whatever else the object has. */
function fieldsOf(entry: StoredEntry): StoredEntry {
  const { person, id, allowance, kind, amount, validFrom, expiresOn, reason, madeBy, createdAt } = entry;
  const which = { person, id, allowance, kind };
  return { ...which, amount, validFrom, expiresOn, reason, madeBy, createdAt };
}
