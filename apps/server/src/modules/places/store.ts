import type { CalendarDate } from '@worklog/domain/dates';
import type { Day } from '@worklog/domain/day';

/** What a place is. Offices belong to the organisation, all others to a person. */
export type PlaceKind = 'office' | 'home' | 'client' | 'other';

/** Somewhere to work. */
export interface StoredPlace {
  /** A UUID, which halves of days refer to. */
  readonly id: string;
  /** Id of the person; null: the organisation. */
  readonly owner: string | null;
  /** 1 to 100 characters. */
  readonly name: string;
  /** The name without regard to case; unique among the owner's places. */
  readonly nameKey: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string | undefined;
  /** ISO 3166-2 code. */
  readonly region: string | undefined;
  /** Still named by old days, no longer offered for new ones. */
  readonly archived: boolean;
}

/** Reads places as they are committed. */
export interface PlaceReader {
  /** All places of an owner, by name key. */
  of(owner: string | null): Promise<StoredPlace[]>;
  /** The places that have one of these ids, whoever's they are, in no order. */
  byIds(ids: readonly string[]): Promise<StoredPlace[]>;
}

/** Changes places inside a write. */
export interface PlaceWriter extends PlaceReader {
  findByName(owner: string | null, nameKey: string): Promise<StoredPlace | undefined>;
  /** How many places an owner has; perhaps without those that this write has added. */
  countOf(owner: string | null): Promise<number>;
  /** Adds a place whose name this write saw to be free. */
  insert(place: StoredPlace): Promise<void>;
  /** Puts a place in the place of the one with the same id, which this write saw. */
  replace(place: StoredPlace): Promise<void>;
  /** Removes a place that this write saw. */
  remove(place: StoredPlace): Promise<void>;
  /** Removes all places of a person. */
  removeAllOf(person: string): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface PlaceTx {
  readonly places: PlaceWriter;
}

/** A day with the tag of its write. */
interface PlacedDay extends Day {
  readonly tag: string;
}

/** Changes the days that name a place, inside a write. */
export interface PlacedDayTx {
  readonly days: {
    range(person: string, from: CalendarDate, to: CalendarDate): Promise<PlacedDay[]>;
    put(person: string, day: PlacedDay): Promise<void>;
  };
}
