import { addDays, modulo, weekdayOf, type Weekday } from '@worklog/domain/date-arithmetic';
import { readDate, readYear, yearOf, type CalendarDate } from '@worklog/domain/dates';

/** What the calendar shows: a month or a year. */
export type Period =
  { readonly kind: 'month'; readonly first: CalendarDate } | { readonly kind: 'year'; readonly year: number };

/** A stretch of dates, both ends included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The grid shows days of the months beside it, so the very first and the very last year cannot be shown. */
const firstYear = 2;
const lastYear = 9998;

/** The period of an address, `2026` or `2026-11`; undefined for every other text. */
export function readPeriod(text: string): Period | undefined {
  const year = readYear(text.slice(0, 4)) ?? 0;
  if (year < firstYear || year > lastYear) return undefined;
  if (text.length === 4) return { kind: 'year', year };
  const first = text.length === 7 ? readDate(`${text}-01`) : undefined;
  return first && { kind: 'month', first };
}

/** The address of the month of a date. */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** The address of the year of a date. */
export function yearText(date: CalendarDate): string {
  return date.slice(0, 4);
}

/** The address of the period so many months or years after another; undefined: it cannot be shown. */
export function shiftedPeriod(period: Period, by: number): string | undefined {
  const start = firstOf(period);
  const text = period.kind === 'month' ? monthOf(addMonths(start, by)) : yearText(addMonths(start, 12 * by));
  return readPeriod(text) && text;
}

/** The first date of a period. */
export function firstOf(period: Period): CalendarDate {
  return period.kind === 'month' ? period.first : firstOfMonth(period.year, 1);
}

/** The dates of a period itself. */
export function rangeOf(period: Period): DateRange {
  const from = firstOf(period);
  return { from, to: addDays(addMonths(from, period.kind === 'month' ? 1 : 12), -1) };
}

/** The dates that a month's grid shows: whole weeks. */
export function gridRange(first: CalendarDate, weekStart: Weekday): DateRange {
  const { to } = rangeOf({ kind: 'month', first });
  return { from: weekStartOf(first, weekStart), to: addDays(weekStartOf(to, weekStart), 6) };
}

/** The first date of the week of a date. */
export function weekStartOf(date: CalendarDate, weekStart: Weekday): CalendarDate {
  return addDays(date, -modulo(weekdayOf(date) - weekStart, 7));
}

/** The first dates of the twelve months of a year. */
export function monthsOf(year: number): CalendarDate[] {
  return Array.from({ length: 12 }, (_, index) => firstOfMonth(year, index + 1));
}

/** The same day so many months later, or the last one of a month that is too short for it. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = firstOfMonth(Math.floor(count / 12), modulo(count, 12) + 1);
  return dayOfMonth(first, Number(date.slice(8)));
}

/** A day of the month that begins with a date; there is always one: too high a number gives the last. */
export function dayOfMonth(first: CalendarDate, day: number): CalendarDate {
  const wanted = Math.max(1, day);
  for (let number = Math.min(31, wanted); number > 28; number -= 1) {
    const date = readDate(`${first.slice(0, 8)}${number}`);
    if (date) return date;
  }
  return addDays(first, Math.min(28, wanted) - 1);
}

/** How many columns of a sheet with weekdays in line stand before the first of a month. */
export function columnsBefore(first: CalendarDate, weekStart: Weekday): number {
  return modulo(weekdayOf(first) - weekStart, 7);
}

function firstOfMonth(year: number, month: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as CalendarDate;
}
