import type {
  ConfigIndex,
  Place,
  PlaceRange,
  SearchTurns,
  StoredConfig,
} from '../../modules/configs/store.ts';
import type { TermSet } from '../../shared/json/term-codes.ts';
import { behindAllNames, selectConfig } from './configs.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';

const listedTerm = 'term IN (SELECT value FROM json_each(?))';

/** Every statement of the search; a test reads how SQLite carries them out. */
export const indexStatements = {
  measureTerms: `SELECT count(*) AS entries FROM (
      SELECT 1 FROM terms WHERE ${listedTerm} AND (name, item) > (?, ?) AND name < ? LIMIT ?)`,
  measureRange: `SELECT count(*) AS entries FROM (SELECT 1 FROM terms WHERE term >= ? AND term < ? LIMIT ?)`,
  countTerms: `SELECT count(*) AS entries FROM (
      SELECT DISTINCT name, item FROM (
        SELECT name, item FROM terms WHERE ${listedTerm} AND (name, item) > (?, ?) AND name < ? LIMIT ?)
      LIMIT ?)`,
  countRange: `SELECT count(*) AS entries FROM (
      SELECT DISTINCT name, item FROM (SELECT name, item FROM terms WHERE term >= ? AND term < ? LIMIT ?)
      WHERE (name, item) > (?, ?) AND name < ? LIMIT ?)`,
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

/** Reads the search index through a connection that sees only what is committed. */
export function sqliteConfigIndex(connection: Connection): ConfigIndex {
  return {
    measure: async (terms, range, most) => reading(() => measure(connection, terms, range, most)),
    count: async (terms, range, limits) => reading(() => countPlaces(connection, terms, range, limits)),
    places: (terms, range, limit, turns) =>
      'anyOf' in terms
        ? placesOfTerms(connection, terms.anyOf, range, limit, turns)
        : placesOfRange(connection, terms, range, limit),
    having: (places, lists, turns) => placesHaving(connection, places, lists, turns),
    configs: (names) => selectConfigs(connection, names),
  };
}

function measure(connection: Connection, terms: TermSet, range: PlaceRange, most: number): number {
  const { measureTerms, measureRange } = indexStatements;
  const row =
    'anyOf' in terms
      ? connection.get<Entries>(measureTerms, JSON.stringify(terms.anyOf), ...boundsOf(range), most)
      : connection.get<Entries>(measureRange, terms.from, terms.to, most);
  return row?.entries ?? 0;
}

function countPlaces(
  connection: Connection,
  terms: TermSet,
  range: PlaceRange,
  { most, entries }: { readonly most: number; readonly entries: number },
): number {
  const { countTerms, countRange } = indexStatements;
  const bounds = boundsOf(range);
  if (!('anyOf' in terms)) {
    const row = connection.get<Entries>(countRange, terms.from, terms.to, entries, ...bounds, most);
    return row?.entries ?? 0;
  }
  // One term has no place twice.
  if (terms.anyOf.length === 1) return measure(connection, terms, range, most);
  return (
    connection.get<Entries>(countTerms, JSON.stringify(terms.anyOf), ...bounds, entries, most)?.entries ?? 0
  );
}

async function placesOfTerms(
  connection: Connection,
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
    const bounds = boundsOf({ ...range, after: found.at(-1) ?? range.after });
    const asked = Math.min(size, limit - found.length);
    const places = reading(() => connection.all<Place>(termPlaces(slots), ...bounds, asked, ...values));
    found.push(...places);
    if (places.length < asked || found.length === limit) return found;
    await turns.next();
  }
}

async function placesOfRange(
  connection: Connection,
  { from, to }: { readonly from: string; readonly to: string },
  range: PlaceRange,
  limit: number,
): Promise<Place[]> {
  return reading(() =>
    connection.all<Place>(indexStatements.rangePlaces, from, to, ...boundsOf(range), limit),
  );
}

async function placesHaving(
  connection: Connection,
  places: readonly Place[],
  lists: readonly (readonly string[])[],
  turns: SearchTurns,
): Promise<Place[]> {
  const has = (term: string, { name, item }: Place): boolean =>
    connection.get(indexStatements.hasTerm, term, name, item) !== undefined;
  const size = Math.max(Math.floor(lookupsInTurn / lists.flat().length), 1);
  const found: Place[] = [];
  for (let start = 0; start < places.length; start += size) {
    const some = places.slice(start, start + size);
    found.push(
      ...reading(() =>
        some.filter((place) => lists.every((terms) => terms.some((term) => has(term, place)))),
      ),
    );
    await turns.next();
  }
  return found;
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
