import type { Amount } from '@worklog/domain/amounts';
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
export interface RateWriter extends RateReader {
  /** Stores a rate, in the place of whichever this write saw of that allowance and date. */
  put(rate: StoredRate): Promise<void>;
  /** Removes a rate that this write saw. */
  remove(rate: StoredRate): Promise<void>;
  removeAllOf(person: string): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface RateTx {
  readonly rates: RateWriter;
}
