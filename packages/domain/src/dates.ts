import { ianaSpelling } from './time-zone-name.ts';

declare const calendarDate: unique symbol;

/**
 * A date of the Gregorian calendar, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31: no time and no zone, so it never
 * moves. Texts of it sort as the dates do.
 */
export type CalendarDate = string & { readonly [calendarDate]: true };

/** The first and the last date that there is. */
export const firstDate = '0001-01-01' as CalendarDate;
export const lastDate = '9999-12-31' as CalendarDate;

const form = /^(\d{4})-(\d\d)-(\d\d)$/;
const yearForm = /^\d{4}$/;

/** The date that a text names; undefined for every other text, such as `2026-02-29` or `2026-2-3`. */
export function readDate(text: string): CalendarDate | undefined {
  const [, year = 0, month = 0, day = 0] = form.exec(text)?.map(Number) ?? [];
  const exists = year >= 1 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as CalendarDate) : undefined;
}

/** The year that a text of four digits names, 1 to 9999; undefined for every other text. */
export function readYear(text: string): number | undefined {
  const year = yearForm.test(text) ? Number(text) : 0;
  return year >= 1 ? year : undefined;
}

/** The year of a date. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** The first and the last date of a year. */
export function datesOfYear(year: number): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const digits = String(year).padStart(4, '0');
  return { from: `${digits}-01-01` as CalendarDate, to: `${digits}-12-31` as CalendarDate };
}

/**
 * The time zone of that name (IANA, such as `Europe/Vienna`, in any letter case) in IANA's own spelling; undefined
 * where the runtime knows none.
 */
export function readTimeZone(name: string): string | undefined {
  // Offsets such as +01:00 are understood too, but are no names: they know no summer time.
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    formatterFor(name);
    return ianaSpelling(name);
  } catch {
    return undefined;
  }
}

/**
 * The date that a calendar on a wall in that time zone shows at an instant. This is the only question that a
 * time zone is ever asked.
 */
export function dateIn(timeZone: string, instant: Date): CalendarDate {
  const parts = formatterFor(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as CalendarDate;
}

/** So many formatters are kept. Each takes some 30 KiB, and people live in few zones. */
const mostFormatters = 100;

/** By the name of the zone in lower case, the oldest first. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than a whole request, so those of the latest zones are kept. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const key = timeZone.toLowerCase();
  let formatter = formatters.get(key);
  if (!formatter) {
    const format = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...format });
    const [oldest = ''] = formatters.keys();
    if (formatters.size >= mostFormatters) formatters.delete(oldest);
    formatters.set(key, formatter);
  }
  return formatter;
}

/** How many days a month has; a month that there is not has none. */
function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeap ? 29 : 28;
}
