import type { Awaitable } from '../../shared/awaitable.ts';
import type { TermSet } from '../../shared/json/term-codes.ts';
import type { NameRange } from './name-ranges.ts';

/** A configuration as it is stored. */
export interface StoredConfig {
  /** 1 to 128 of `A-Z a-z 0-9 _`; unique. */
  readonly name: string;
  /** Random id made at creation; tells a configuration from a later one of the same name. */
  readonly incarnation: string;
  /** 1, 2, 3, ...: one more for each committed change. */
  readonly version: number;
  /** The JSON text of `data`, as it was sent but for white space. */
  readonly data: string;
}

/** How much one page may hold. A page holds at least one configuration where there is one. */
export interface PageSize {
  /** At most so many configurations. */
  readonly items: number;
  /** At most so many bytes of `data`, in UTF-8. */
  readonly bytes: number;
}

/** Reads what is committed. */
export interface ConfigReader {
  /** The configuration of that name, if there is one. */
  get(name: string): Awaitable<StoredConfig | undefined>;
  /** The same, of a storage that need not be waited for. */
  getAtOnce?(name: string): StoredConfig | undefined;
  /** The first configurations of a range of names, by name, as many as `size` allows. `signal` may end it early. */
  page(range: NameRange, size: PageSize, signal?: AbortSignal): Promise<StoredConfig[]>;
  /** The first names of a range, in order, at most `limit`. */
  names(range: NameRange, limit: number): Promise<string[]>;
}

/** An object in the data of a configuration. */
export interface Place {
  readonly name: string;
  /** The position of the object in `data`, from 0. */
  readonly item: number;
}

/** The places behind `after`, up to the configuration `to` (excluded; undefined: without end), by name and position. */
export interface PlaceRange {
  readonly after: Place;
  readonly to: string | undefined;
}

/** How a search goes on beside everything else that the process does. */
export interface SearchTurns {
  /** Aborted when nobody waits for the answer any more; what talks to a database then gives up. */
  readonly signal: AbortSignal;
  /** Call between pieces of work of some milliseconds: lets others go first. Throws once the search is aborted. */
  next(): Promise<void>;
}

/**
 * The search index: every value of every object, as terms (`shared/json/terms.ts`). A write keeps it in agreement
 * with the text. What is read in two calls may have changed between them.
 */
export interface ConfigIndex {
  /**
   * How much `places` would have to look at, in entries or documents; of a range of terms, under any name. Counts
   * no further than `most`.
   */
  measure(terms: TermSet, range: PlaceRange, most: number, turns: SearchTurns): Promise<number>;
  /**
   * How many places have one of the terms, no further than `most`: exactly, where there is but one term. Else no
   * more than `entries` entries are looked at, and there may be more places than it says.
   */
  count(
    terms: TermSet,
    range: PlaceRange,
    limits: { readonly most: number; readonly entries: number },
    turns: SearchTurns,
  ): Promise<number>;
  /** The first places that have one of the terms, by name and position; at most `limit`. */
  places(terms: TermSet, range: PlaceRange, limit: number, turns: SearchTurns): Promise<Place[]>;
  /** Those of `places` that have one term, at least, of each of the lists, in the same order. */
  having(
    places: readonly Place[],
    lists: readonly (readonly string[])[],
    turns: SearchTurns,
  ): Promise<Place[]>;
  /** The configurations of sorted names, by name, read as they are asked for; what is gone is left out. */
  configs(names: readonly string[], turns: SearchTurns): AsyncIterable<StoredConfig>;
}

/** Changes configurations inside a write. */
export interface ConfigWriter {
  /** The configuration of that name as this write sees it, its own changes included. */
  get(name: string): Promise<StoredConfig | undefined>;
  /**
   * Whether no configuration has that name. For a write that then inserts it, and only for such a one: a name may be
   * taken for free without asking; when it is not, the write runs again and is told.
   */
  isFree(name: string): Promise<boolean>;
  /** Adds a configuration whose name this write saw to be free. */
  insert(config: StoredConfig): Promise<void>;
  /** Puts a configuration in the place of the one of its name, which this write saw. */
  replace(config: StoredConfig): Promise<void>;
  /** Removes a configuration that this write saw. */
  remove(config: StoredConfig): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface ConfigTx {
  readonly configs: ConfigWriter;
}
