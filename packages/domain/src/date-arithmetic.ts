import type { CalendarDate } from './dates.ts';

const millisecondsOfDay = 86_400_000;

/** How many days a date is after 1970-01-01; negative before. */
export function dayNumber(date: CalendarDate): number {
  // A text of this form alone is read as UTC, so no time zone has a say.
  return Date.parse(date) / millisecondsOfDay;
}

/** The date that is so many days after 1970-01-01. */
export function dateOfNumber(number: number): CalendarDate {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10) as CalendarDate;
}

/** The date so many days after another, or before it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfNumber(dayNumber(date) + days);
}

/** A day of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a date. */
export function weekdayOf(date: CalendarDate): Weekday {
  // 1970-01-01 was a Thursday.
  return (modulo(dayNumber(date) + 3, 7) + 1) as Weekday;
}

/** The Monday of the week of a date. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Every date from one to another, both included; none when the first is the later one. */
export function* datesBetween(from: CalendarDate, to: CalendarDate): Generator<CalendarDate> {
  const last = dayNumber(to);
  for (let number = dayNumber(from); number <= last; number += 1) yield dateOfNumber(number);
}

/** How many dates there are from one to another, both included; 0 when the first is the later one. */
export function countDates(from: CalendarDate, to: CalendarDate): number {
  return Math.max(0, dayNumber(to) - dayNumber(from) + 1);
}

/** The later of two dates. */
export function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

/** The earlier of two dates. */
export function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

/** The rest of a division that is never negative. */
export function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
