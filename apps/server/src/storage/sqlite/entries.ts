import type { StoredEntry } from '../../modules/allowances/store.ts';
import type { OwnedTable } from './owned.ts';
import { dateOf, dayNumber } from './values.ts';

interface EntryRow {
  readonly id: string;
  readonly allowance: string;
  readonly kind: StoredEntry['kind'];
  readonly amount: number;
  readonly valid_from: number;
  readonly expires_on: number | null;
  readonly reason: string;
  readonly made_by: StoredEntry['madeBy'];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly created_at: number;
}

/** The table of entries. */
export const entryTable: OwnedTable<StoredEntry, EntryRow> = {
  name: 'entries',
  key: ['id'],
  keyOf: ({ id }) => [id],
  rest: ['allowance', 'kind', 'amount', 'valid_from', 'expires_on', 'reason', 'made_by', 'created_at'],
  restOf: ({ allowance, kind, amount, validFrom, expiresOn, reason, madeBy, createdAt }) => [
    allowance,
    kind,
    amount,
    dayNumber(validFrom),
    expiresOn === null ? null : dayNumber(expiresOn),
    reason,
    madeBy,
    createdAt.getTime(),
  ],
  fromRow: (row, person) => ({
    person,
    id: row.id,
    allowance: row.allowance,
    kind: row.kind,
    amount: row.amount,
    validFrom: dateOf(row.valid_from),
    expiresOn: row.expires_on === null ? null : dateOf(row.expires_on),
    reason: row.reason,
    madeBy: row.made_by,
    createdAt: new Date(row.created_at),
  }),
};
