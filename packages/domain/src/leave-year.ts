import { addDays } from './date-arithmetic.ts';
import { readDate, yearOf, type CalendarDate } from './dates.ts';

/** A day of every year, `MM-DD`. */
export type MonthDay = string;

/** A year in which leave is granted and taken. It is named after the calendar year in which it begins. */
export interface LeaveYear {
  readonly year: number;
  /** Its first and its last date. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The leave year that begins in a calendar year. `start`: its first day, `01-01` to `12-28`. */
export function leaveYear(year: number, start: MonthDay): LeaveYear {
  return { year, from: dateInYear(year, start), to: addDays(dateInYear(year + 1, start), -1) };
}

/** The leave year that a date lies in. */
export function leaveYearOf(date: CalendarDate, start: MonthDay): LeaveYear {
  const year = yearOf(date);
  return leaveYear(date < dateInYear(year, start) ? year - 1 : year, start);
}

/** The date within a leave year on which a day of every year falls. 29 February falls on the last of February. */
export function dateInLeaveYear({ year, from }: LeaveYear, day: MonthDay): CalendarDate {
  const inSameYear = dateInYear(year, day);
  return inSameYear >= from ? inSameYear : dateInYear(year + 1, day);
}

/** The twelve months of a leave year, each with its first and its last date. */
export function monthsOf({
  from,
  to,
}: LeaveYear): { readonly from: CalendarDate; readonly to: CalendarDate }[] {
  const starts = Array.from({ length: 12 }, (_, months) => monthsLater(from, months));
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { from: first, to: next ? addDays(next, -1) : to };
  });
}

function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(5, 7)) - 1 + months;
  const monthDay = `${digits((month % 12) + 1, 2)}${date.slice(7)}`;
  return dateInYear(yearOf(date) + Math.floor(month / 12), monthDay);
}

function dateInYear(year: number, day: MonthDay): CalendarDate {
  const text = `${digits(year, 4)}-${day}`;
  return readDate(text) ?? (`${digits(year, 4)}-02-28` as CalendarDate);
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
