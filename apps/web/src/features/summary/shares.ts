import { daysOf } from '@worklog/domain/amounts';
import { amountOf, type HalfRef } from '@worklog/domain/summary';

/** Halves with a name of what they have in common. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly halves: readonly HalfRef[];
}

/** The most frequent of some names, and the rest together. */
export interface Top {
  readonly top: readonly Named[];
  /** What is not among the most frequent; undefined: nothing is left over. */
  readonly other: { readonly names: readonly Named[]; readonly halves: readonly HalfRef[] } | undefined;
}

/** How many days so many halves are. */
export function daysIn(halves: readonly HalfRef[]): number {
  return daysOf(amountOf(halves));
}

/** What part of a whole is, as a share of 1; undefined for a part of nothing, which is no share at all. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The most first; those with as many days by their names, so that the order is always the same. */
export function byDays(named: readonly Named[]): Named[] {
  return named.toSorted(
    (one, other) =>
      other.halves.length - one.halves.length ||
      one.name.localeCompare(other.name) ||
      (one.id < other.id ? -1 : 1),
  );
}

/** The `most` most frequent, and all others together. Names without halves are left out. */
export function topAndOther(named: readonly Named[], most = 5): Top {
  const ordered = byDays(named.filter(({ halves }) => halves.length > 0));
  const rest = ordered.slice(most);
  const halves = inOrder(rest.flatMap((each) => each.halves));
  return {
    top: ordered.slice(0, most),
    other: rest.length > 0 ? { names: rest, halves } : undefined,
  };
}

/** Those of some halves that are among others. */
export function among(halves: readonly HalfRef[], others: readonly HalfRef[]): HalfRef[] {
  const keys = new Set(others.map(keyOf));
  return halves.filter((half) => keys.has(keyOf(half)));
}

/** Those of some halves that are not among others. */
export function without(halves: readonly HalfRef[], others: readonly HalfRef[]): HalfRef[] {
  const keys = new Set(others.map(keyOf));
  return halves.filter((half) => !keys.has(keyOf(half)));
}

/** Halves in the order of the calendar. */
export function inOrder(halves: readonly HalfRef[]): HalfRef[] {
  return halves.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ date, half }: HalfRef): string {
  return `${date} ${half}`;
}
