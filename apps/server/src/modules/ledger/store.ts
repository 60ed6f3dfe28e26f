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

/** Tells since when there are days. */
export interface FirstDayReader {
  /** The earliest date that a person has a day of; undefined where they have none. */
  firstDate(person: string): Promise<CalendarDate | undefined>;
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

/** What a write here has to know of the person whose ledger it is. */
export interface Diarist {
  readonly name: string;
  /** IANA name of the time zone that says which date is today; undefined: that of the installation. */
  readonly timeZone: string | undefined;
  /** First and last day of employment; undefined: open. */
  readonly firstDay: CalendarDate | undefined;
  readonly lastDay: CalendarDate | undefined;
}

/** Finds the person inside a write; undefined when they are gone. */
export interface DiaristTx {
  readonly people: { get(id: string): Promise<Diarist | undefined> };
}

/** What a batch did to one date. */
export interface BatchedChange {
  readonly date: CalendarDate;
  /** The day before; undefined: there was none. */
  readonly before: StoredDay | undefined;
  /** Tag of the day afterwards; undefined: there was none. */
  readonly tagAfter: string | undefined;
}

/** A change of many days at once, kept for a while so that it can be undone. */
export interface StoredBatch {
  /** A UUID. */
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  readonly at: Date;
  readonly changes: readonly BatchedChange[];
}

/** Changes batches inside a write. */
export interface BatchWriter {
  get(person: string, id: string): Promise<StoredBatch | undefined>;
  insert(batch: StoredBatch): Promise<void>;
  /** Removes a batch that this write saw. */
  remove(batch: StoredBatch): Promise<void>;
  removeAllOf(person: string): Promise<void>;
  /** Removes every batch from before an instant. */
  removeOlder(than: Date): Promise<void>;
}

/** What the writes of batches need of a transaction. */
export interface BatchTx {
  readonly batches: BatchWriter;
}
