import type { StoredBase, StoredWorkPattern } from '../../modules/working-time/store.ts';
import type { OwnedTable } from './owned.ts';
import { dateOf, dayNumber } from './values.ts';

interface WorkPatternRow {
  readonly valid_from: number;
  /** A JSON array of weeks, each an array of seven strings. */
  readonly weeks: string;
}

interface BaseRow {
  readonly valid_from: number;
  readonly country: string | null;
  readonly region: string | null;
}

const byDate = {
  key: ['valid_from'],
  keyOf: ({ validFrom }: StoredWorkPattern | StoredBase) => [dayNumber(validFrom)],
};

/** The table of patterns. */
export const workPatternTable: OwnedTable<StoredWorkPattern, WorkPatternRow> = {
  name: 'work_patterns',
  ...byDate,
  rest: ['weeks'],
  restOf: ({ weeks }) => [JSON.stringify(weeks)],
  fromRow: ({ valid_from, weeks }, person) => ({
    person,
    validFrom: dateOf(valid_from),
    weeks: JSON.parse(weeks) as StoredWorkPattern['weeks'],
  }),
};

/** The table of bases. */
export const baseTable: OwnedTable<StoredBase, BaseRow> = {
  name: 'bases',
  ...byDate,
  rest: ['country', 'region'],
  restOf: ({ country, region }) => [country, region],
  fromRow: ({ valid_from, country, region }, person) => ({
    person,
    validFrom: dateOf(valid_from),
    country,
    region,
  }),
};
