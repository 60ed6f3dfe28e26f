import type { BatchedChange, StoredBatch } from '../../modules/ledger/store.ts';
import type { OwnedTable } from './owned.ts';

interface BatchRow {
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** A JSON array of changes; nothing, where there was no day, is left out of them. */
  readonly changes: string;
}

/** The table of batches. */
export const batchTable: OwnedTable<StoredBatch, BatchRow> = {
  name: 'batches',
  key: ['id'],
  keyOf: ({ id }) => [id],
  rest: ['at', 'changes'],
  restOf: ({ at, changes }) => [at.getTime(), JSON.stringify(changes)],
  fromRow: ({ id, at, changes }, person) => ({
    id,
    person,
    at: new Date(at),
    changes: JSON.parse(changes) as BatchedChange[],
  }),
};
