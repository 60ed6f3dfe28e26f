import { addDays, countDates } from '@worklog/domain/date-arithmetic';
import { datesOfYear, readDate, yearOf, type CalendarDate } from '@worklog/domain/dates';
import type { SummarySearch } from './search.ts';

/** Dates in a row, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What a summary is of. */
export interface SummaryRange extends DateRange {
  /** The calendar year that it is, all of it; undefined for other ranges. */
  readonly year: number | undefined;
}

/** Most dates of a summary, as the server has it: ten years. */
const mostDates = 3660;

/** The years that the server knows balances of. */
const [firstYear, lastYear] = [1900, 2200];

/** Why two dates are no range of a summary; undefined: they are one. */
export type RangeFault = 'date' | 'order' | 'length' | 'years';

/** What is wrong with the ends of a range, as texts. */
export function rangeFault(from: string, to: string): RangeFault | undefined {
  const [first, last] = [readDate(from), readDate(to)];
  if (!first || !last) return 'date';
  if (last < first) return 'order';
  if (yearOf(first) < firstYear || yearOf(last) > lastYear) return 'years';
  return countDates(first, last) > mostDates ? 'length' : undefined;
}

/** What an address asks for. Without a range, or with one that cannot be: the year of today. */
export function rangeOf({ from, to, year }: SummarySearch, today: CalendarDate): SummaryRange {
  if (from !== undefined && to !== undefined && !rangeFault(from, to)) {
    return named({ from: from as CalendarDate, to: to as CalendarDate });
  }
  return named(datesOfYear(year !== undefined && isYear(year) ? year : yearOf(today)));
}

/** The address of a range: a year by its number. */
export function searchOf(range: DateRange): SummarySearch {
  const { from, to, year } = named(range);
  return year === undefined ? { from, to } : { year };
}

/** The range before (`-1`) or after (`1`): whole months as many months away, others as many dates away. */
export function neighbour({ from, to }: DateRange, step: -1 | 1): DateRange | undefined {
  const range = areWholeMonths({ from, to })
    ? monthsAway({ from, to }, step)
    : { from: addDays(from, step * countDates(from, to)), to: addDays(to, step * countDates(from, to)) };
  return rangeFault(range.from, range.to) ? undefined : range;
}

/** Ranges that are asked for often. */
export type Preset = 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'thisYear' | 'leaveYear';

/** Ranges that are asked for often, as of today. The leave year is left out where it is the calendar year. */
export function presets(
  today: CalendarDate,
  leaveYear: DateRange | undefined,
): readonly { readonly preset: Preset; readonly range: DateRange }[] {
  const month = monthsFrom(monthOf(today), 1);
  const quarter = monthOf(today) - (monthOf(today) % 3);
  const year = datesOfYear(yearOf(today));
  const isOwn = leaveYear !== undefined && leaveYear.from !== year.from;
  return [
    { preset: 'thisMonth', range: month },
    { preset: 'lastMonth', range: monthsFrom(monthOf(today) - 1, 1) },
    { preset: 'thisQuarter', range: monthsFrom(quarter, 3) },
    { preset: 'thisYear', range: year },
    ...(isOwn ? [{ preset: 'leaveYear' as const, range: { from: leaveYear.from, to: leaveYear.to } }] : []),
  ];
}

/** The months that a range touches, `YYYY-MM`. */
export function monthsTouched({ from, to }: DateRange): readonly string[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => firstOfMonth(first + index).slice(0, 7));
}

function named({ from, to }: DateRange): SummaryRange {
  const year = datesOfYear(yearOf(from));
  return { from, to, year: year.from === from && year.to === to ? yearOf(from) : undefined };
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}

function areWholeMonths({ from, to }: DateRange): boolean {
  return from.endsWith('-01') && addDays(to, 1).endsWith('-01');
}

function monthsAway({ from, to }: DateRange, step: -1 | 1): DateRange {
  const count = monthOf(to) - monthOf(from) + 1;
  return monthsFrom(monthOf(from) + step * count, count);
}

/** So many whole months from one on. */
function monthsFrom(month: number, count: number): DateRange {
  return { from: firstOfMonth(month), to: addDays(firstOfMonth(month + count), -1) };
}

/** Months are counted from January of the year 0. */
function monthOf(date: CalendarDate): number {
  return yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOfMonth(month: number): CalendarDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as CalendarDate;
}
