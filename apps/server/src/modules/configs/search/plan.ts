import type { Lookup, TermRange } from '../../../shared/json/term-codes.ts';
import type { NameRange } from '../name-ranges.ts';
import type { ConfigIndex, PlaceRange } from '../store.ts';
import type { Condition } from './condition.ts';
import { lookupFor } from './lookup.ts';

/** A part of the index that candidates come from. */
export interface Source {
  readonly terms: TermRange;
  readonly names: NameRange;
}

/** How a search is done. */
export interface SearchPlan {
  /** Where the candidates come from; undefined: from everything that may be read. */
  readonly sources: readonly Source[] | undefined;
  /** Exact terms, of each list of which a candidate must have one. */
  readonly probes: readonly (readonly string[])[];
  /** What has to be checked on the text. */
  readonly checks: readonly Condition[];
  /** How many objects match, where the index tells that already: exactly, or more than `mostCounted`. */
  readonly total: number | undefined;
}

/** A condition, where the index has it and how much that is. */
interface Measured {
  readonly condition: Condition;
  readonly lookup: Lookup | undefined;
  /** What is not empty of it. */
  readonly sources: readonly MeasuredSource[];
  readonly entries: number;
}

interface MeasuredSource extends Source {
  readonly entries: number;
}

/** Matches are counted so far. */
export const mostCounted = 10_000;

/**
 * Most entries of a range of terms that are read and sorted: some milliseconds. Of more than that, objects that
 * match are so frequent that going through the texts finds them as fast.
 */
const widestRange = 30_000;

/** A candidate is looked up in the index for so many terms; for more, reading its text costs less. */
const mostProbed = 8;

/**
 * Chooses the condition that the fewest entries of the index have to be read for to supply the candidates. It
 * must be readable by name: terms are, at any number, because the index sorts each by name; a range of terms
 * only while it is small enough to be sorted.
 */
export async function planSearch(
  index: ConfigIndex,
  conditions: readonly Condition[],
  names: readonly NameRange[],
): Promise<SearchPlan> {
  const measured = await Promise.all(conditions.map((condition) => measure(index, condition, names)));
  const [driver] = measured.filter(isReadableByName).sort((a, b) => a.entries - b.entries);
  const total = await totalOf(index, measured);
  if (!driver) return { sources: undefined, probes: [], checks: conditions, total };
  const isProbed = (one: Measured): boolean => one !== driver && termsAlone(one) !== undefined;
  const isDone = (one: Measured): boolean => isProbed(one) || (one === driver && isExact(one));
  return {
    sources: driver.sources,
    probes: measured.filter(isProbed).flatMap((one) => [termsAlone(one) ?? []]),
    checks: measured.filter((one) => !isDone(one)).map(({ condition }) => condition),
    total,
  };
}

async function measure(
  index: ConfigIndex,
  condition: Condition,
  names: readonly NameRange[],
): Promise<Measured> {
  const lookup = lookupFor(condition);
  const parts = (lookup?.ranges ?? []).flatMap((terms) => names.map((range) => ({ terms, names: range })));
  const measured = await Promise.all(
    parts.map(async (part) => ({
      ...part,
      entries: await index.measure(part.terms, placesOf(part.names), mostMeasured(part.terms)),
    })),
  );
  const sources = measured.filter(({ entries }) => entries > 0);
  return { condition, lookup, sources, entries: sources.reduce((sum, { entries }) => sum + entries, 0) };
}

/** Of a term no more is counted than a total may say. */
function mostMeasured(terms: TermRange): number {
  return 'term' in terms ? mostCounted + 1 : widestRange;
}

/** All places in the configurations of a range of names. */
export function placesOf({ from, to }: NameRange): PlaceRange {
  return { after: { name: from, item: -1 }, to };
}

function isReadableByName({ lookup, sources }: Measured): boolean {
  return lookup !== undefined && sources.every((source) => 'term' in source.terms || !isWide(source));
}

function isWide({ entries }: MeasuredSource): boolean {
  return entries >= widestRange;
}

function isExact({ lookup }: Measured): boolean {
  return lookup?.exact === true;
}

/** The few terms of a condition for which a look into the index decides; undefined: it takes more. */
function termsAlone({ lookup }: Measured): string[] | undefined {
  if (!lookup?.exact || lookup.ranges.length > mostProbed) return undefined;
  const terms = lookup.ranges.flatMap((range) => ('term' in range ? [range.term] : []));
  return terms.length === lookup.ranges.length ? terms : undefined;
}

/** The number of matches, where there is but one condition and the index tells it faster than its places do. */
async function totalOf(
  index: ConfigIndex,
  [only, ...more]: readonly Measured[],
): Promise<number | undefined> {
  if (!only || more.length > 0 || !isExact(only)) return undefined;
  const [first] = only.sources;
  if (!first) return 0;
  // An object that has one of several terms may have another, too, and must not count twice.
  if (only.sources.some(({ terms }) => terms !== first.terms)) return undefined;
  if ('term' in first.terms) return only.entries;
  const exceeding = only.sources.filter(isWide).map(({ terms, names }) => {
    return index.exceeds(terms, placesOf(names), mostCounted, widestRange);
  });
  return (await Promise.all(exceeding)).includes(true) ? mostCounted + 1 : undefined;
}
