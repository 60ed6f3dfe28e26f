import type { Lookup, TermSet } from '../../../shared/json/term-codes.ts';
import type { NameRange } from '../name-ranges.ts';
import type { ConfigIndex, PlaceRange, SearchTurns } from '../store.ts';
import type { Condition } from './condition.ts';
import { lookupFor } from './lookup.ts';

/** The part of the index that candidates come from. */
export interface Driver {
  readonly terms: TermSet;
  /** Where there are any, sorted. */
  readonly names: readonly NameRange[];
}

/** How a search is done. */
export interface SearchPlan {
  /** Where the candidates come from; undefined: from everything that may be read. */
  readonly driver: Driver | undefined;
  /** Exact terms, of each list of which a candidate must have one. */
  readonly probes: readonly (readonly string[])[];
  /** What has to be checked on the text. */
  readonly checks: readonly Condition[];
  /** How many objects match, where the index tells that already: exactly, or more than `mostCounted`. */
  readonly total: number | undefined;
}

/** A condition, and where the index has it. */
interface Indexed {
  readonly condition: Condition;
  readonly lookup: Lookup | undefined;
}

/** A condition that the index can go through. */
interface Measured {
  readonly of: Indexed;
  readonly driver: Driver;
  /** How much that is; of terms perhaps more. */
  readonly entries: number;
}

/** Matches are counted so far. */
export const mostCounted = 10_000;

/**
 * Most entries of a range of terms that are read and sorted: some milliseconds. Of more than that, objects that
 * match are so frequent that going through the texts finds them as fast.
 */
const widestRange = 30_000;

/** All conditions together are measured by so many entries; those for which too few are left, by `leastMeasured`. */
const mostMeasured = 100_000;
const leastMeasured = 1000;

/** So few are read sooner than other conditions are measured. */
const fewEntries = 100;

/** A candidate is looked up in the index for so many terms; for more, reading its text costs less. */
const mostProbed = 8;

interface Search {
  readonly index: ConfigIndex;
  readonly names: readonly NameRange[];
  readonly turns: SearchTurns;
}

/**
 * Chooses the condition that the fewest entries of the index have to be read for to supply the candidates. It
 * must be readable by name: terms are, at any number, because the index sorts each by name; a range of terms
 * only while it is small enough to be sorted.
 */
export async function planSearch(search: Search, conditions: readonly Condition[]): Promise<SearchPlan> {
  const indexed = conditions.map((condition) => ({ condition, lookup: lookupFor(condition) }));
  const chosen = await choose(search, indexed);
  const total = await totalOf(search, indexed, chosen);
  if (!chosen) return { driver: undefined, probes: [], checks: conditions, total };
  const isProbed = (one: Indexed): boolean => one !== chosen.of && termsAlone(one) !== undefined;
  const isDone = (one: Indexed): boolean => isProbed(one) || (one === chosen.of && isExact(one));
  return {
    driver: chosen.driver,
    probes: indexed.filter(isProbed).flatMap((one) => [termsAlone(one) ?? []]),
    checks: indexed.filter((one) => !isDone(one)).map(({ condition }) => condition),
    total,
  };
}

/** Measures one condition after the other, each no further than the best so far: it would not be chosen. */
async function choose(search: Search, indexed: readonly Indexed[]): Promise<Measured | undefined> {
  let best: Measured | undefined;
  let left = mostMeasured;
  for (const { of, terms } of termsOf(indexed)) {
    const most = Math.max(Math.min(mostOf(terms), best?.entries ?? left, left), leastMeasured);
    const { driver, entries } = await measure(search, terms, most);
    left -= entries;
    // Terms can be gone through at any number.
    if (entries < most || (!best && 'anyOf' in terms)) best = { of, driver, entries };
    if (best && best.entries <= fewEntries) break;
  }
  return best;
}

/** More than that need not be known of them: of terms, because a total says no more. */
function mostOf(terms: TermSet): number {
  return 'anyOf' in terms ? mostCounted + 1 : widestRange;
}

/** What can be measured: few terms first, because they are counted faster than a range, and mostly are less. */
function termsOf(indexed: readonly Indexed[]): { readonly of: Indexed; readonly terms: TermSet }[] {
  const rankOf = (terms: TermSet): number => ('anyOf' in terms ? terms.anyOf.length : Infinity);
  return indexed
    .flatMap((of) => (of.lookup ? [{ of, terms: of.lookup.terms, rank: rankOf(of.lookup.terms) }] : []))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
}

async function measure(
  { index, names, turns }: Search,
  terms: TermSet,
  most: number,
): Promise<{ driver: Driver; entries: number }> {
  const filled: NameRange[] = [];
  let entries = 0;
  for (const range of names) {
    // Where enough was found, nobody has looked at the rest of the names.
    if (entries < most) await turns.next();
    const found = entries < most ? await index.measure(terms, placesOf(range), most - entries, turns) : 0;
    if (found > 0 || entries >= most) filled.push(range);
    entries += found;
  }
  return { driver: { terms, names: filled }, entries };
}

/** All places in the configurations of a range of names. */
export function placesOf({ from, to }: NameRange): PlaceRange {
  return { after: { name: from, item: -1 }, to };
}

function isExact({ lookup }: Indexed): boolean {
  return lookup?.exact === true;
}

/** The few terms of a condition for which a look into the index decides; undefined: it takes more. */
function termsAlone({ lookup }: Indexed): readonly string[] | undefined {
  if (!lookup?.exact || !('anyOf' in lookup.terms)) return undefined;
  return lookup.terms.anyOf.length > mostProbed ? undefined : lookup.terms.anyOf;
}

/** The number of matches, where there is but one condition and the index tells it faster than its places do. */
async function totalOf(
  search: Search,
  [only, ...more]: readonly Indexed[],
  chosen: Measured | undefined,
): Promise<number | undefined> {
  if (!only?.lookup || !isExact(only) || more.length > 0) return undefined;
  const { terms } = only.lookup;
  if (!chosen) return totalAbove(await countPlaces(search, terms, search.names));
  const { driver, entries } = chosen;
  if (entries === 0) return 0;
  // An object that has one of several terms may have another, too, so only its places tell how many there are.
  const isOneTerm = 'anyOf' in terms && terms.anyOf.length === 1;
  if (isOneTerm) return countPlaces(search, terms, driver.names);
  return entries > mostCounted ? totalAbove(await countPlaces(search, terms, driver.names)) : undefined;
}

/** What a count tells that may have left out something. */
function totalAbove(count: number): number | undefined {
  return count > mostCounted ? count : undefined;
}

async function countPlaces(
  { index, turns }: Search,
  terms: TermSet,
  names: readonly NameRange[],
): Promise<number> {
  let total = 0;
  for (const range of names) {
    if (total > mostCounted) break;
    await turns.next();
    const limits = { most: mostCounted + 1 - total, entries: widestRange };
    total += await index.count(terms, placesOf(range), limits, turns);
  }
  return total;
}
