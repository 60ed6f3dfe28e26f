import type { ConfigIndex, Place, PlaceRange, StoredConfig } from '../../modules/configs/store.ts';
import type { TermRange } from '../../shared/json/term-codes.ts';
import { behindAllNames, selectConfig } from './configs.ts';
import type { Connection } from './connection.ts';
import { reading } from './errors.ts';

/** Every statement of the search; a test reads how SQLite carries them out. */
export const indexStatements = {
  measureTerm: `SELECT count(*) AS entries FROM (
      SELECT 1 FROM terms WHERE term = ? AND (name, item) > (?, ?) AND name < ? LIMIT ?)`,
  measureTerms: `SELECT count(*) AS entries FROM (SELECT 1 FROM terms WHERE term >= ? AND term < ? LIMIT ?)`,
  countTerms: `SELECT count(*) AS entries FROM (
      SELECT DISTINCT name, item FROM (SELECT name, item FROM terms WHERE term >= ? AND term < ? LIMIT ?)
      WHERE (name, item) > (?, ?) AND name < ? LIMIT ?)`,
  termPlaces: `SELECT name, item FROM terms WHERE term = ? AND (name, item) > (?, ?) AND name < ?
      ORDER BY name, item LIMIT ?`,
  termsPlaces: `SELECT DISTINCT name, item FROM terms WHERE term >= ? AND term < ? AND (name, item) > (?, ?) AND name < ?
      ORDER BY name, item LIMIT ?`,
  hasTerm: 'SELECT 1 FROM terms WHERE term = ? AND name = ? AND item = ?',
} as const;

interface Entries {
  readonly entries: number;
}

/** Reads the search index through a connection that sees only what is committed. */
export function sqliteConfigIndex(connection: Connection): ConfigIndex {
  return {
    measure: async (terms, range, most) => reading(() => measure(connection, terms, range, most)),
    exceeds: async (terms, range, most, entries) =>
      reading(() => countPlaces(connection, terms, range, most + 1, entries) > most),
    places: async (terms, range, limit) => reading(() => selectPlaces(connection, terms, range, limit)),
    having: async (places, terms) =>
      reading(() => places.filter((place) => terms.some((term) => hasTerm(connection, term, place)))),
    configs: (names) => selectConfigs(connection, names),
  };
}

function measure(connection: Connection, terms: TermRange, range: PlaceRange, most: number): number {
  const row =
    'term' in terms
      ? connection.get<Entries>(indexStatements.measureTerm, terms.term, ...boundsOf(range), most)
      : connection.get<Entries>(indexStatements.measureTerms, terms.from, terms.to, most);
  return row?.entries ?? 0;
}

function countPlaces(
  connection: Connection,
  terms: TermRange,
  range: PlaceRange,
  most: number,
  entries: number,
): number {
  if ('term' in terms) return measure(connection, terms, range, most);
  const bounds = boundsOf(range);
  const row = connection.get<Entries>(
    indexStatements.countTerms,
    terms.from,
    terms.to,
    entries,
    ...bounds,
    most,
  );
  return row?.entries ?? 0;
}

function selectPlaces(connection: Connection, terms: TermRange, range: PlaceRange, limit: number): Place[] {
  const bounds = boundsOf(range);
  return 'term' in terms
    ? connection.all<Place>(indexStatements.termPlaces, terms.term, ...bounds, limit)
    : connection.all<Place>(indexStatements.termsPlaces, terms.from, terms.to, ...bounds, limit);
}

function hasTerm(connection: Connection, term: string, { name, item }: Place): boolean {
  return connection.get(indexStatements.hasTerm, term, name, item) !== undefined;
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
