import type { StoredRate } from '../../modules/allowances/store.ts';
import { compareUtf8 } from '../../shared/json/term-codes.ts';
import type { OwnedKind } from './owned.ts';

interface RateDocument extends StoredRate {
  readonly _id: string;
}

/** Rates; their key is person, allowance and date. By key, `remote-2` would come before `remote`. */
export const rates: OwnedKind<StoredRate, RateDocument> = {
  collection: 'rates',
  keyOf,
  toDocument: (rate) => {
    const { person, allowance, validFrom, amount } = rate;
    return { _id: keyOf(rate), person, allowance, validFrom, amount };
  },
  fromDocument: ({ person, allowance, validFrom, amount }) => ({ person, allowance, validFrom, amount }),
  identity: ({ amount }) => ({ amount }),
  compare: (one, other) =>
    compareUtf8(one.allowance, other.allowance) || compareUtf8(one.validFrom, other.validFrom),
};

function keyOf({ person, allowance, validFrom }: StoredRate): string {
  return `${person}/${allowance}/${validFrom}`;
}
