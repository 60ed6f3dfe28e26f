import { addDays, datesBetween, later } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Day, HalfName } from '../../../data/days.ts';
import type { CalendarDay } from '../../../data/work-calendar.ts';
import { lookOf, type Bounds, type Certainty } from './day-look.ts';
import type { DateRange } from './period.ts';

/** A half day that a number counts. */
export interface CountedHalf {
  readonly date: CalendarDate;
  readonly half: HalfName;
}

/** Half days by how sure they are, so that each number opens exactly the days behind it. */
export type Counted = Readonly<Record<Certainty, readonly CountedHalf[]>>;

/** What is in a period. */
export interface Totals extends Counted {
  /** By the id of the day type. */
  readonly byType: ReadonlyMap<string, Counted>;
}

/** What the totals are made of. */
export interface TotalsParts {
  readonly days: ReadonlyMap<CalendarDate, Day>;
  readonly calendar: ReadonlyMap<CalendarDate, CalendarDay>;
  readonly bounds: Bounds;
}

const names: readonly HalfName[] = ['am', 'pm'];

type Counting = Record<Certainty, CountedHalf[]>;

/** Counts the halves of a period, those that are missing included. */
export function totalsOf({ from, to }: DateRange, { days, calendar, bounds }: TotalsParts): Totals {
  const byType = new Map<string, Counting>();
  const all = noHalves();
  for (const date of datesBetween(from, to)) {
    const look = lookOf({ date, day: days.get(date), calendar: calendar.get(date) }, bounds);
    for (const { half, certainty, record } of look.halves) {
      const counted = (look.isWhole ? names : [half]).map((name) => ({ date, half: name }));
      all[certainty].push(...counted);
      if (!record) continue;
      const ofType = byType.get(record.type) ?? noHalves();
      byType.set(record.type, ofType);
      ofType[certainty].push(...counted);
    }
  }
  return { ...all, byType };
}

/** How many days so many halves are. */
export function daysOf(halves: readonly CountedHalf[]): number {
  return halves.length / 2;
}

/** The dates of halves, each once, in their order. */
export function datesOfHalves(halves: readonly CountedHalf[]): CalendarDate[] {
  return [...new Set(halves.map(({ date }) => date))].toSorted();
}

/** Which number is opened: a type with a certainty, or a certainty alone. */
export interface OpenedNumber {
  readonly type: string | null;
  readonly certainty: Certainty;
}

const certainties: readonly Certainty[] = ['confirmed', 'planned', 'unconfirmed', 'missing'];

/** A number as an address has it: `office.confirmed`, `planned`. */
export function writeOpened({ type, certainty }: OpenedNumber): string {
  return type === null ? certainty : `${type}.${certainty}`;
}

/** The number that an address names; undefined for every other text. */
export function readOpened(text: string | undefined): OpenedNumber | undefined {
  const [last = '', first = null, ...rest] = (text ?? '').split('.').toReversed();
  const certainty = certainties.find((each) => each === last);
  return certainty && rest.length === 0 ? { type: first, certainty } : undefined;
}

/** The halves behind a number. */
export function halvesBehind(totals: Totals, { type, certainty }: OpenedNumber): readonly CountedHalf[] {
  return type === null ? totals[certainty] : (totals.byType.get(type)?.[certainty] ?? []);
}

/** Holidays that are still to come, on days that would be worked otherwise. */
export function holidaysToCome({ from, to }: DateRange, { calendar, bounds }: TotalsParts): CalendarDate[] {
  return [...datesBetween(later(from, addDays(bounds.today, 1)), to)].filter((date) => {
    const day = calendar.get(date);
    return names.some((half) => day?.[half].isScheduled && day[half].holiday !== null);
  });
}

function noHalves(): Counting {
  return { confirmed: [], planned: [], unconfirmed: [], missing: [] };
}
