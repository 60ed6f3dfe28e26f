import type { TermRange } from '../../shared/json/term-codes.ts';
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
  get(name: string): Promise<StoredConfig | undefined>;
  /** The first configurations of a range of names, by name, as many as `size` allows. */
  page(range: NameRange, size: PageSize): Promise<StoredConfig[]>;
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

/**
 * The search index: every value of every object, as terms (`shared/json/terms.ts`). A write keeps it in agreement
 * with the text. What is read in two calls may have changed between them.
 */
export interface ConfigIndex {
  /**
   * How much `places` would have to look at: of one term the places themselves, of a range of terms all that it
   * holds under any name. Counts no further than `most`.
   */
  measure(terms: TermRange, range: PlaceRange, most: number): Promise<number>;
  /** Whether more than `most` places have one of the terms, as far as can be told by looking at `entries` entries. */
  exceeds(terms: TermRange, range: PlaceRange, most: number, entries: number): Promise<boolean>;
  /** The first places that have one of the terms, by name and position; at most `limit`. */
  places(terms: TermRange, range: PlaceRange, limit: number): Promise<Place[]>;
  /** Those of `places` that have one of these very terms, in the same order. */
  having(places: readonly Place[], terms: readonly string[]): Promise<Place[]>;
  /** The configurations of sorted names, by name, read as they are asked for; what is gone is left out. */
  configs(names: readonly string[]): AsyncIterable<StoredConfig>;
}

/** Changes configurations inside a write. */
export interface ConfigWriter {
  /** The configuration of that name as this write sees it, its own changes included. */
  get(name: string): Promise<StoredConfig | undefined>;
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
