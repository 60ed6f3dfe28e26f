import type { CalendarDate } from '@worklog/domain/dates';
import type { WorkPattern } from '@worklog/domain/working-time';

/** When a person is to work, from a date on. */
export interface StoredWorkPattern extends WorkPattern {
  /** Id of the person. */
  readonly person: string;
}

/** Where a person is based, from a date on; that says which public holidays they have. */
export interface StoredBase {
  /** Id of the person. */
  readonly person: string;
  readonly validFrom: CalendarDate;
  /** ISO 3166-1 alpha-2 code; null: nowhere that has holidays. */
  readonly country: string | null;
  /** ISO 3166-2 code. */
  readonly region: string | null;
}

/** Reads something dated of a person as it is committed. */
export interface DatedReader<T> {
  /** All of a person, by date. */
  of(person: string): Promise<T[]>;
}

/** Changes something dated of a person inside a write. There is one a date at the most. */
export interface DatedWriter<T> extends DatedReader<T> {
  /** Stores an item in the place of whichever this write saw of that date. */
  put(item: T): Promise<void>;
  /** Removes an item that this write saw. */
  remove(item: T): Promise<void>;
  removeAllOf(person: string): Promise<void>;
}

export type WorkPatternReader = DatedReader<StoredWorkPattern>;
export type BaseReader = DatedReader<StoredBase>;

/** What the writes of this module need of a transaction. */
export interface WorkingTimeTx {
  readonly workPatterns: DatedWriter<StoredWorkPattern>;
  readonly bases: DatedWriter<StoredBase>;
}
