import { addDays, datesBetween, later } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Day, DayHalf, HalfName } from '../../../data/days.ts';
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
  /** By what `groupsOf` calls a half, such as `type.office`. */
  readonly groups: ReadonlyMap<string, Counted>;
}

/** What the totals are made of. */
export interface TotalsParts {
  readonly days: ReadonlyMap<CalendarDate, Day>;
  readonly calendar: ReadonlyMap<CalendarDate, CalendarDay>;
  readonly bounds: Bounds;
  /** What a recorded half is counted as, besides by how sure it is. */
  readonly groupsOf: (record: DayHalf) => readonly string[];
}

const names: readonly HalfName[] = ['am', 'pm'];

type Counting = Record<Certainty, CountedHalf[]>;

/** Counts the halves of a period, those that are missing included. */
export function totalsOf({ from, to }: DateRange, { days, calendar, bounds, groupsOf }: TotalsParts): Totals {
  const groups = new Map<string, Counting>();
  const all = noHalves();
  for (const date of datesBetween(from, to)) {
    const look = lookOf({ date, day: days.get(date), calendar: calendar.get(date) }, bounds);
    for (const { half, certainty, record } of look.halves) {
      const counted = (look.isWhole ? names : [half]).map((name) => ({ date, half: name }));
      all[certainty].push(...counted);
      for (const group of record ? groupsOf(record) : []) {
        const ofGroup = groups.get(group) ?? noHalves();
        groups.set(group, ofGroup);
        ofGroup[certainty].push(...counted);
      }
    }
  }
  return { ...all, groups };
}

/** How many days so many halves are. */
export function daysOf(halves: readonly CountedHalf[]): number {
  return halves.length / 2;
}

/** The dates of halves, each once, in their order. */
export function datesOfHalves(halves: readonly CountedHalf[]): CalendarDate[] {
  return [...new Set(halves.map(({ date }) => date))].toSorted();
}

/** Which number is opened: a group of halves, or all of them, with how sure they are. */
export interface OpenedNumber {
  /** Null: halves of any kind. */
  readonly group: string | null;
  readonly certainty: Certainty;
}

const certainties: readonly Certainty[] = ['confirmed', 'planned', 'unconfirmed', 'missing'];

/** A number as an address has it: `type.office.confirmed`, `planned`. */
export function writeOpened({ group, certainty }: OpenedNumber): string {
  return group === null ? certainty : `${group}.${certainty}`;
}

/** The number that an address names; undefined for every other text. */
export function readOpened(text: string | undefined): OpenedNumber | undefined {
  const parts = (text ?? '').split('.');
  const certainty = certainties.find((each) => each === parts.at(-1));
  return certainty && { group: parts.slice(0, -1).join('.') || null, certainty };
}

/** The halves behind a number. */
export function halvesBehind(totals: Totals, { group, certainty }: OpenedNumber): readonly CountedHalf[] {
  return group === null ? totals[certainty] : (totals.groups.get(group)?.[certainty] ?? []);
}

/** Holidays that are still to come, on days that would be worked otherwise. */
export function holidaysToCome(
  { from, to }: DateRange,
  { calendar, bounds }: Pick<TotalsParts, 'calendar' | 'bounds'>,
): CalendarDate[] {
  return [...datesBetween(later(from, addDays(bounds.today, 1)), to)].filter((date) => {
    const day = calendar.get(date);
    return names.some((half) => day?.[half].isScheduled && day[half].holiday !== null);
  });
}

function noHalves(): Counting {
  return { confirmed: [], planned: [], unconfirmed: [], missing: [] };
}
