import type { Place, PlaceRange } from '../../modules/configs/store.ts';
import { compareUtf8, type TermSet } from '../../shared/json/term-codes.ts';
import type { IndexTerm } from '../../shared/json/terms.ts';
import { SortedRuns } from './sorted-runs.ts';

/** A row of the search index. */
export interface TermRow extends IndexTerm, Place {}

/** Only of two terms that both have such units does JavaScript's order differ from that of their UTF-8 bytes. */
const highUnits = /[\ud800-\uffff]/;

/** The beginning of a name as numbers in the same order, each of four characters: comparing them needs no look at the text. */
interface NameKey {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** A row, and what makes comparing it quick. */
interface SortedRow extends TermRow, NameKey {
  /** Whether its term may need to be compared character by character. */
  readonly isHigh: boolean;
}

/**
 * Rows of the search index that are not in its table yet, in memory and in the order of the table. Each is here once.
 */
export class RecentTerms {
  readonly #rows = new SortedRuns<SortedRow>(compareRows);

  /** The number of rows. */
  get size(): number {
    return this.#rows.size;
  }

  /** Adds terms of a configuration. */
  add(name: string, terms: readonly IndexTerm[]): void {
    const key = keyOf(name);
    for (const { term, item } of terms) this.#rows.add(rowOf(term, name, item, key));
  }

  /** Removes terms of a configuration, as far as they are here. */
  remove(name: string, terms: readonly IndexTerm[]): void {
    if (this.#rows.size === 0) return;
    for (const { term, item } of terms) this.#rows.remove(rowOf(term, name, item));
  }

  /** Removes everything. */
  clear(): void {
    this.#rows.clear();
  }

  /** The first rows behind `row`, or of all; at most `most`. */
  behind(row: TermRow | undefined, most: number): TermRow[] {
    const first = row && rowOf(row.term, row.name, row.item + 1);
    const found: TermRow[] = [];
    for (const next of this.#rows.from(first)) {
      if (found.length >= most) break;
      found.push(next);
    }
    return found;
  }

  /** Removes a row and all from there to another, both included. */
  removeRange(from: TermRow, to: TermRow): void {
    this.#rows.removeRange(rowOf(from.term, from.name, from.item), rowOf(to.term, to.name, to.item));
  }

  /** Whether an object has a term. */
  has(term: string, { name, item }: Place): boolean {
    return this.#rows.has(rowOf(term, name, item));
  }

  /** How many rows of these terms there are, no further than `most`; of a range of terms under any name. */
  measure(terms: TermSet, range: PlaceRange, most: number): number {
    const rows = 'anyOf' in terms ? this.#ofTerms(terms.anyOf, range) : this.#ofRange(terms);
    let found = 0;
    while (found < most && !rows.next().done) found += 1;
    return found;
  }

  /**
   * The places that have one of the terms, by name and position, each once; the first `limit`. No more than `entries` rows are
   * looked at.
   */
  places(terms: TermSet, range: PlaceRange, limit: number, entries = Infinity): Place[] {
    if (this.#rows.size === 0) return [];
    const rows = 'anyOf' in terms ? this.#ofTerms(terms.anyOf, range, limit) : this.#ofRange(terms);
    const found: Place[] = [];
    let left = entries;
    for (const row of rows) {
      if (isWithin(row, range)) found.push(row);
      left -= 1;
      if (left === 0) break;
    }
    return sortedPlaces(found).slice(0, limit);
  }

  /** The rows of terms in a range of places; of each term at most the first `most`. */
  *#ofTerms(terms: readonly string[], range: PlaceRange, most = Infinity): Generator<TermRow> {
    if (this.#rows.size === 0) return;
    for (const term of terms) {
      let found = 0;
      for (const row of this.#rows.from(rowOf(term, range.after.name, range.after.item + 1))) {
        if (row.term !== term || found >= most || !isWithin(row, range)) break;
        found += 1;
        yield row;
      }
    }
  }

  *#ofRange({ from, to }: { readonly from: string; readonly to: string }): Generator<TermRow> {
    if (this.#rows.size === 0) return;
    for (const row of this.#rows.from(rowOf(from, '', 0))) {
      if (compareUtf8(row.term, to) >= 0) return;
      yield row;
    }
  }
}

/** Places by name and position, each once. */
export function sortedPlaces(places: readonly Place[]): Place[] {
  const sorted = places.map(({ name, item }) => ({ name, item })).sort(comparePlaces);
  return sorted.filter((place, at) => {
    const before = sorted[at - 1];
    return !before || comparePlaces(before, place) !== 0;
  });
}

function isWithin(place: Place, { after, to }: PlaceRange): boolean {
  return (to === undefined || place.name < to) && comparePlaces(place, after) > 0;
}

function comparePlaces(a: Place, b: Place): number {
  if (a.name < b.name) return -1;
  return a.name === b.name ? a.item - b.item : 1;
}

function rowOf(term: string, name: string, item: number, key = keyOf(name)): SortedRow {
  const { first, second, third } = key;
  return { term, name, item, first, second, third, isHigh: highUnits.test(term) };
}

function keyOf(name: string): NameKey {
  return { first: fourOf(name, 0), second: fourOf(name, 4), third: fourOf(name, 8) };
}

/** Four characters as a number of 28 bits. Names have none behind `z`; what a search asks for may, and then is behind them all. */
function fourOf(name: string, start: number): number {
  let four = 0;
  for (let at = start; at < start + 4; at += 1) {
    const code = at < name.length ? name.charCodeAt(at) : 0;
    four = four * 128 + Math.min(code, 127);
  }
  return four;
}

function compareRows(a: SortedRow, b: SortedRow): number {
  if (a.term === b.term) return compareWithin(a, b);
  if (a.isHigh && b.isHigh) return compareUtf8(a.term, b.term);
  return a.term < b.term ? -1 : 1;
}

/** The order of rows of one term. */
function compareWithin(a: SortedRow, b: SortedRow): number {
  return a.first - b.first || a.second - b.second || a.third - b.third || comparePlaces(a, b);
}
