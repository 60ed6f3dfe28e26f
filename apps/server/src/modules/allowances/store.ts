import type { Amount } from '@worklog/domain/amounts';
import type { Entry } from '@worklog/domain/balance';
import type { CalendarDate } from '@worklog/domain/dates';

/** How much of an allowance a person has a year, from a date on until the next rate. */
export interface StoredRate {
  /** Id of the person. */
  readonly person: string;
  /** Id of the allowance, such as `vacation`. */
  readonly allowance: string;
  readonly validFrom: CalendarDate;
  /** For a full week; null: no longer a rate of their own, the policy's again. */
  readonly amount: Amount | null;
}

/** Reads rates as they are committed. */
export interface RateReader {
  /** All rates of a person, by allowance and date. */
  of(person: string): Promise<StoredRate[]>;
}

/** Changes rates inside a write. */
interface RateWriter extends RateReader {
  /** Stores a rate, in the place of whichever this write saw of that allowance and date. */
  put(rate: StoredRate): Promise<void>;
  /** Removes a rate that this write saw. */
  remove(rate: StoredRate): Promise<void>;
  removeAllOf(person: string): Promise<void>;
}

/** Days that a person was given, or that were taken away, besides the yearly grant. */
export interface StoredEntry extends Entry {
  /** Id of the person. */
  readonly person: string;
  /** Id of the allowance. */
  readonly allowance: string;
  readonly kind: 'opening_balance' | 'correction' | 'extra_grant';
  /** At most 500 characters. */
  readonly reason: string;
  readonly madeBy: 'self' | 'administrator';
  readonly createdAt: Date;
}

/** Reads entries as they are committed. */
export interface EntryReader {
  /** All entries of a person, by their ids. */
  of(person: string): Promise<StoredEntry[]>;
}

/** Changes entries inside a write. */
interface EntryWriter extends EntryReader {
  insert(entry: StoredEntry): Promise<void>;
  /** Removes an entry that this write saw. */
  remove(entry: StoredEntry): Promise<void>;
  removeAllOf(person: string): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface RateTx {
  readonly rates: RateWriter;
}

/** What the writes of entries need of a transaction. */
export interface EntryTx {
  readonly entries: EntryWriter;
}
