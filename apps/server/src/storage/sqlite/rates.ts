import type { StoredRate } from '../../modules/allowances/store.ts';
import type { OwnedTable } from './owned.ts';
import { dateOf, dayNumber } from './values.ts';

interface RateRow {
  readonly allowance: string;
  readonly valid_from: number;
  readonly amount: number | null;
}

/** The table of rates. */
export const rateTable: OwnedTable<StoredRate, RateRow> = {
  name: 'rates',
  key: ['allowance', 'valid_from'],
  keyOf: ({ allowance, validFrom }) => [allowance, dayNumber(validFrom)],
  rest: ['amount'],
  restOf: ({ amount }) => [amount],
  fromRow: ({ allowance, valid_from, amount }, person) => ({
    person,
    allowance,
    validFrom: dateOf(valid_from),
    amount,
  }),
};
