import type {
  ConfigIndex,
  Place,
  PlaceRange,
  SearchTurns,
  StoredConfig,
} from '../../modules/configs/store.ts';
import type { TermSet } from '../../shared/json/term-codes.ts';
import { behindAllNames, selectConfig } from './configs.ts';
import type { Connection, SqlValue } from './connection.ts';
import type { DeferredTerms } from './deferred-terms.ts';
import { reading } from './errors.ts';
import { sortedPlaces, type RecentTerms } from './recent-terms.ts';

const listedTerm = 'term IN (SELECT value FROM json_each(?))';

const distinctOfTerms = `SELECT DISTINCT name, item FROM (
    SELECT name, item FROM terms WHERE ${listedTerm} AND (name, item) > (?, ?) AND name < ? LIMIT ?)
  LIMIT ?`;
const distinctOfRange = `SELECT DISTINCT name, item FROM (SELECT name, item FROM terms WHERE term >= ? AND term < ? LIMIT ?)
  WHERE (name, item) > (?, ?) AND name < ? LIMIT ?`;

/** Every statement of the search; a test reads how SQLite carries them out. */
export const indexStatements = {
  measureTerms: `SELECT count(*) AS entries FROM (
      SELECT 1 FROM terms WHERE ${listedTerm} AND (name, item) > (?, ?) AND name < ? LIMIT ?)`,
  measureRange: `SELECT count(*) AS entries FROM (SELECT 1 FROM terms WHERE term >= ? AND term < ? LIMIT ?)`,
  countTerms: `SELECT count(*) AS entries FROM (${distinctOfTerms})`,
  countRange: `SELECT count(*) AS entries FROM (${distinctOfRange})`,
  distinctOfTerms,
  distinctOfRange,
  rangePlaces: `SELECT DISTINCT name, item FROM terms WHERE term >= ? AND term < ? AND (name, item) > (?, ?) AND name < ?
      ORDER BY name, item LIMIT ?`,
  hasTerm: 'SELECT 1 FROM terms WHERE term = ? AND name = ? AND item = ?',
} as const;

/** So many entries are read, or looked up, in one piece of work: some milliseconds. */
const entriesInTurn = 40_000;
const lookupsInTurn = 1000;

/** The places of any of so many terms. Each is read in its order and only as far as all of them are needed. */
export function termPlaces(terms: number): string {
  const ofOne = (_: unknown, at: number): string =>
    `SELECT name, item FROM terms WHERE term = ?${at + 5} AND (name, item) > (?1, ?2) AND name < ?3`;
  return `${Array.from({ length: terms }, ofOne).join(' UNION ')} ORDER BY name, item LIMIT ?4`;
}

interface Entries {
  readonly entries: number;
}

/**
 * Reads the search index through a connection that sees only what is committed: its table, and with it the rows that are not
 * in the table yet. A row may go from there to the table between two turns of the event loop, so each look reads both in one;
 * memory first, because another process may merge what it has found, and a place that is seen in both is one.
 */
export function sqliteConfigIndex(connection: Connection, deferred: DeferredTerms): ConfigIndex {
  const index = new SqliteConfigIndex(connection, deferred);
  return {
    measure: async (terms, range, most) => reading(() => index.measure(terms, range, most)),
    count: async (terms, range, limits) => reading(() => index.count(terms, range, limits)),
    places: (terms, range, limit, turns) =>
      'anyOf' in terms
        ? index.placesOfTerms(terms.anyOf, range, limit, turns)
        : index.placesOfRange(terms, range, limit),
    having: (places, lists, turns) => index.having(places, lists, turns),
    configs: (names) => selectConfigs(connection, names),
  };
}

/** What a count stops at. */
interface CountLimits {
  readonly most: number;
  readonly entries: number;
}

class SqliteConfigIndex {
  readonly #connection: Connection;
  readonly #deferred: DeferredTerms;

  constructor(connection: Connection, deferred: DeferredTerms) {
    this.#connection = connection;
    this.#deferred = deferred;
  }

  measure(terms: TermSet, range: PlaceRange, most: number): number {
    const recent = this.#deferred.recent().measure(terms, range, most);
    return recent < most ? recent + this.#measureTable(terms, range, most - recent) : most;
  }

  count(terms: TermSet, range: PlaceRange, limits: CountLimits): number {
    const recent = this.#deferred.recent().places(terms, range, limits.most, limits.entries);
    // One term has no place twice, neither in the table nor both there and in memory.
    const isOneTerm = 'anyOf' in terms && terms.anyOf.length === 1;
    if (isOneTerm) {
      const left = limits.most - recent.length;
      return recent.length + (left > 0 ? this.#measureTable(terms, range, left) : 0);
    }
    if (recent.length === 0) return this.#countTable(terms, range, limits);
    const all = sortedPlaces([...recent, ...this.#distinctInTable(terms, range, limits)]);
    return Math.min(all.length, limits.most);
  }

  async placesOfTerms(
    terms: readonly string[],
    range: PlaceRange,
    limit: number,
    turns: SearchTurns,
  ): Promise<Place[]> {
    // No term is null; so there are but a few statements to prepare, whatever is asked for.
    const slots = 2 ** Math.ceil(Math.log2(Math.max(terms.length, 1)));
    const values = Array.from({ length: slots }, (_, at) => terms[at] ?? null);
    // Objects may have all of the terms.
    const size = Math.max(Math.floor(entriesInTurn / slots), 1);
    const found: Place[] = [];
    for (;;) {
      const rest = { ...range, after: found.at(-1) ?? range.after };
      const asked = Math.min(size, limit - found.length);
      const places = reading(() => {
        const recent = this.#deferred.recent().places({ anyOf: terms }, rest, asked);
        const table = this.#connection.all<Place>(termPlaces(slots), ...boundsOf(rest), asked, ...values);
        return together(table, recent, asked);
      });
      found.push(...places);
      if (places.length < asked || found.length === limit) return found;
      await turns.next();
    }
  }

  async placesOfRange(
    terms: { readonly from: string; readonly to: string },
    range: PlaceRange,
    limit: number,
  ): Promise<Place[]> {
    const { rangePlaces } = indexStatements;
    return reading(() => {
      const recent = this.#deferred.recent().places(terms, range, limit);
      const bounds = boundsOf(range);
      const table = this.#connection.all<Place>(rangePlaces, terms.from, terms.to, ...bounds, limit);
      return together(table, recent, limit);
    });
  }

  async having(
    places: readonly Place[],
    lists: readonly (readonly string[])[],
    turns: SearchTurns,
  ): Promise<Place[]> {
    const size = Math.max(Math.floor(lookupsInTurn / lists.flat().length), 1);
    const found: Place[] = [];
    for (let start = 0; start < places.length; start += size) {
      const some = places.slice(start, start + size);
      found.push(...reading(() => this.#havingAll(some, lists)));
      await turns.next();
    }
    return found;
  }

  #havingAll(places: readonly Place[], lists: readonly (readonly string[])[]): Place[] {
    const recent: RecentTerms = this.#deferred.recent();
    const has = (term: string, place: Place): boolean =>
      recent.has(term, place) ||
      this.#connection.get(indexStatements.hasTerm, term, place.name, place.item) !== undefined;
    return places.filter((place) => lists.every((terms) => terms.some((term) => has(term, place))));
  }

  #measureTable(terms: TermSet, range: PlaceRange, most: number): number {
    const { measureTerms, measureRange } = indexStatements;
    const row =
      'anyOf' in terms
        ? this.#connection.get<Entries>(measureTerms, JSON.stringify(terms.anyOf), ...boundsOf(range), most)
        : this.#connection.get<Entries>(measureRange, terms.from, terms.to, most);
    return row?.entries ?? 0;
  }

  #countTable(terms: TermSet, range: PlaceRange, limits: CountLimits): number {
    const { countTerms, countRange } = indexStatements;
    const statement = 'anyOf' in terms ? countTerms : countRange;
    return this.#connection.get<Entries>(statement, ...distinctValues(terms, range, limits))?.entries ?? 0;
  }

  #distinctInTable(terms: TermSet, range: PlaceRange, limits: CountLimits): Place[] {
    const statement = 'anyOf' in terms ? distinctOfTerms : distinctOfRange;
    return this.#connection.all<Place>(statement, ...distinctValues(terms, range, limits));
  }
}

function distinctValues(terms: TermSet, range: PlaceRange, { most, entries }: CountLimits): SqlValue[] {
  const bounds = boundsOf(range);
  return 'anyOf' in terms
    ? [JSON.stringify(terms.anyOf), ...bounds, entries, most]
    : [terms.from, terms.to, entries, ...bounds, most];
}

/** The first places of two sorted lists. */
function together(places: Place[], more: readonly Place[], limit: number): Place[] {
  return more.length === 0 ? places : sortedPlaces([...places, ...more]).slice(0, limit);
}

async function* selectConfigs(
  connection: Connection,
  names: readonly string[],
): AsyncGenerator<StoredConfig> {
  for (const name of names) {
    const config = reading(() => selectConfig(connection, name));
    if (config) yield config;
  }
}

function boundsOf({ after, to }: PlaceRange): [name: string, item: number, to: string] {
  return [after.name, after.item, to ?? behindAllNames];
}
