import type { CalendarDate } from '@worklog/domain/dates';
import type { Day } from '@worklog/domain/day';

/** A day as it is stored; at least one half is set. */
export interface StoredDay extends Day {
  /** Random for each write: 16 hexadecimal digits. */
  readonly tag: string;
}

/** Reads days as they are committed. */
export interface DayReader {
  get(person: string, date: CalendarDate): Promise<StoredDay | undefined>;
  /** The days of a person from one date to another, both included, in order. */
  range(person: string, from: CalendarDate, to: CalendarDate): Promise<StoredDay[]>;
}

/** Changes days inside a write. */
export interface DayWriter extends DayReader {
  /** Stores a day, in the place of whichever this write saw of that date. */
  put(person: string, day: StoredDay): Promise<void>;
  /** Removes days that this write saw. */
  remove(person: string, days: readonly StoredDay[]): Promise<void>;
  removeAllOf(person: string): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface DayTx {
  readonly days: DayWriter;
}
