import type { Amount } from '@worklog/domain/amounts';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Collection, Db } from 'mongodb';
import type { RateReader, RateWriter, StoredRate } from '../../modules/allowances/store.ts';
import { compareUtf8 } from '../../shared/json/term-codes.ts';
import { withAppErrors } from './errors.ts';
import { keysOf, withKeys } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

interface RateDocument {
  readonly _id: string;
  readonly person: string;
  readonly allowance: string;
  readonly validFrom: CalendarDate;
  readonly amount: Amount | null;
}

/** The collection of rates; its key is person, allowance and date, so that those of a person lie together. */
export function rateCollection(db: Db): Collection<RateDocument> {
  return db.collection<RateDocument>('rates');
}

/** Reads committed rates. */
export function rateReader(collection: Collection<RateDocument>): RateReader {
  return {
    of: (person) =>
      withAppErrors(async () => {
        const { filter } = withKeys<RateDocument>(keysOf(person));
        return inOrder(await collection.find(filter).toArray());
      }),
  };
}

/** The rates that a write has to do with. */
export function trackRates(
  collection: Collection<RateDocument>,
  isFirstRun: boolean,
): TrackedDocuments<RateDocument> {
  return new TrackedDocuments({ collection, identity: ({ amount }) => ({ amount }), isFirstRun });
}

/** Changes rates inside a write. */
export function rateWriter(tracked: TrackedDocuments<RateDocument>): RateWriter {
  return {
    of: async (person) => inOrder(await tracked.range(keysOf(person))),
    put: (rate) => tracked.put(toDocument(rate)),
    remove: (rate) => tracked.remove(keyOf(rate)),
    removeAllOf: (person) => tracked.sweep(withKeys(keysOf(person))),
  };
}

function keyOf({ person, allowance, validFrom }: StoredRate): string {
  return `${person}/${allowance}/${validFrom}`;
}

/** By allowance and date; by key, `remote-2` would come before `remote`. */
function inOrder(documents: readonly RateDocument[]): StoredRate[] {
  const sorted = documents.toSorted(
    (a, b) => compareUtf8(a.allowance, b.allowance) || compareUtf8(a.validFrom, b.validFrom),
  );
  return sorted.map(({ person, allowance, validFrom, amount }) => ({ person, allowance, validFrom, amount }));
}

function toDocument(rate: StoredRate): RateDocument {
  const { person, allowance, validFrom, amount } = rate;
  return { _id: keyOf(rate), person, allowance, validFrom, amount };
}
