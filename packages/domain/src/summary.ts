import type { Amount } from './amounts.ts';
import { half, halfNames } from './cost.ts';
import { addDays, datesBetween, earlier } from './date-arithmetic.ts';
import type { CalendarDate } from './dates.ts';
import type { Day, Half, HalfName } from './day.ts';
import { workHalves, type WorkCalendar } from './work-calendar.ts';

/** One half of one date. */
export interface HalfRef {
  readonly date: CalendarDate;
  readonly half: HalfName;
}

/** A half with what is recorded of it. */
export interface RecordedHalf extends HalfRef {
  readonly record: Half;
}

/** Halves of a kind, by how sure they are. What is counted is the list itself, so each number opens its days. */
export interface Tally {
  /** Evidence of what was. */
  readonly confirmed: readonly HalfRef[];
  /** What is meant to be, today or later. */
  readonly planned: readonly HalfRef[];
  /** What was meant to be, and nobody has said whether it was. */
  readonly unconfirmed: readonly HalfRef[];
}

/** How many days so many halves are. */
export function amountOf(halves: readonly HalfRef[]): Amount {
  return halves.length * half;
}

/** The recorded halves of days, in order. */
export function recordedHalves(days: readonly Day[]): RecordedHalf[] {
  return days.flatMap((day) =>
    halfNames.flatMap((name) => {
      const record = day[name];
      return record ? [{ date: day.date, half: name, record }] : [];
    }),
  );
}

/**
 * Counts halves by what `keyOf` says of each: a type, a place, a country. A half of which it says undefined is not
 * counted.
 */
export function tally(
  halves: readonly RecordedHalf[],
  today: CalendarDate,
  keyOf: (half: RecordedHalf) => string | undefined,
): Map<string, Tally> {
  const tallies = new Map<string, Record<keyof Tally, HalfRef[]>>();
  for (const recorded of halves) {
    const key = keyOf(recorded);
    if (key === undefined) continue;
    let found = tallies.get(key);
    if (!found) tallies.set(key, (found = { confirmed: [], planned: [], unconfirmed: [] }));
    found[certaintyOf(recorded, today)].push({ date: recorded.date, half: recorded.half });
  }
  return tallies;
}

/** How sure a recorded half is. */
export function certaintyOf({ date, record }: RecordedHalf, today: CalendarDate): keyof Tally {
  if (record.status === 'confirmed') return 'confirmed';
  return date < today ? 'unconfirmed' : 'planned';
}

/** The halves from one date to another that were to be worked, are over, and have no record. */
export function unknownHalves(
  days: readonly Day[],
  calendar: WorkCalendar,
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
): HalfRef[] {
  const recorded = new Map(days.map((day) => [day.date, day]));
  const unknown: HalfRef[] = [];
  for (const date of datesBetween(range.from, earlier(range.to, addDays(today, -1)))) {
    const toWork = workHalves(calendar, date);
    for (const name of halfNames) {
      if (toWork[name] && !recorded.get(date)?.[name]) unknown.push({ date, half: name });
    }
  }
  return unknown;
}

/** The halves from one date to another that are to be worked, recorded or not. */
export function halvesToWork(
  calendar: WorkCalendar,
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
): HalfRef[] {
  return [...datesBetween(range.from, range.to)].flatMap((date) => {
    const toWork = workHalves(calendar, date);
    return halfNames.filter((name) => toWork[name]).map((name) => ({ date, half: name }));
  });
}
