import type { BatchedChange, StoredBatch } from '../../modules/ledger/store.ts';
import type { OwnedKind } from './owned.ts';

interface BatchDocument {
  readonly _id: string;
  readonly person: string;
  readonly id: string;
  readonly at: Date;
  /** A JSON array of changes; what there was not, is left out of them. */
  readonly changes: string;
}

/** Batches; their key is person and id. They never change. */
export const batches: OwnedKind<StoredBatch, BatchDocument> = {
  collection: 'batches',
  keyOf,
  toDocument: (batch) => {
    const { person, id, at, changes } = batch;
    return { _id: keyOf(batch), person, id, at, changes: JSON.stringify(changes) };
  },
  fromDocument: ({ person, id, at, changes }) => ({
    id,
    person,
    at,
    changes: JSON.parse(changes) as BatchedChange[],
  }),
  identity: () => ({}),
};

function keyOf({ person, id }: StoredBatch): string {
  return `${person}/${id}`;
}
