import type { CalendarDate } from '@worklog/domain/dates';
import type { StoredBase, StoredWorkPattern } from '../../modules/working-time/store.ts';
import type { OwnedKind } from './owned.ts';

interface WorkPatternDocument {
  readonly _id: string;
  readonly person: string;
  readonly validFrom: CalendarDate;
  /** A JSON array of weeks, each an array of seven strings. */
  readonly weeks: string;
}

interface BaseDocument extends StoredBase {
  readonly _id: string;
}

/** Patterns; their key is person and date. */
export const workPatterns: OwnedKind<StoredWorkPattern, WorkPatternDocument> = {
  collection: 'work_patterns',
  keyOf,
  toDocument: (pattern) => {
    const { person, validFrom, weeks } = pattern;
    return { _id: keyOf(pattern), person, validFrom, weeks: JSON.stringify(weeks) };
  },
  fromDocument: ({ person, validFrom, weeks }) => ({
    person,
    validFrom,
    weeks: JSON.parse(weeks) as StoredWorkPattern['weeks'],
  }),
  identity: ({ weeks }) => ({ weeks }),
};

/** Bases; their key is person and date. */
export const bases: OwnedKind<StoredBase, BaseDocument> = {
  collection: 'bases',
  keyOf,
  toDocument: (base) => {
    const { person, validFrom, country, region } = base;
    return { _id: keyOf(base), person, validFrom, country, region };
  },
  fromDocument: ({ person, validFrom, country, region }) => ({ person, validFrom, country, region }),
  identity: ({ country, region }) => ({ country, region }),
};

function keyOf({ person, validFrom }: StoredWorkPattern | StoredBase): string {
  return `${person}/${validFrom}`;
}
