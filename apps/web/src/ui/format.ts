import { weekdayOf, mondayOf, addDays, dayNumber, type Weekday } from '@worklog/domain/date-arithmetic';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { useTranslation } from 'react-i18next';

/*
 * Every text of a date, a number and a name is made here. A date becomes one of the runtime's `Date` objects only
 * inside this file, at midnight UTC and formatted as UTC, so no time zone has a say.
 */

/** Makes one for each locale and options only: that costs more than a thousand uses of it. */
function once<Options, Formatter>(
  make: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const known = new Map<string, Formatter>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const made = known.get(key) ?? make(locale, options);
    known.set(key, made);
    return made;
  };
}

const dates = once((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numbers = once((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const lists = once((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

function utc(date: CalendarDate): number {
  return dayNumber(date) * 86_400_000;
}

/** A part of a date by itself, such as the short name of its month. */
function part(locale: string, date: CalendarDate, options: Intl.DateTimeFormatOptions): string {
  return dates(locale, { ...options, timeZone: 'UTC' }).format(utc(date));
}

function isGerman(locale: string): boolean {
  return locale.startsWith('de');
}

/** The number of a day in its month as the language writes it before a month's name: `19`, `19.` */
function numberOfDay(locale: string, date: CalendarDate): string {
  const number = Number(date.slice(8));
  return isGerman(locale) ? `${number}.` : String(number);
}

/** The number of a year, without leading zeros. */
function year(date: CalendarDate): string {
  return String(yearOf(date));
}

/** `November`, with the year where asked: `November 2026`. */
export function month(locale: string, date: CalendarDate, withYear = false): string {
  const name = part(locale, date, { month: 'long' });
  return withYear ? `${name} ${year(date)}` : name;
}

/** `Nov`, without a dot. */
export function monthShort(locale: string, date: CalendarDate): string {
  return part(locale, date, { month: 'short' }).replace('.', '');
}

/** A weekday: `Thu`, `Thursday` or `T`. */
export function weekday(locale: string, day: Weekday, length: 'short' | 'long' | 'narrow' = 'short'): string {
  // 1969-12-29 was a Monday.
  const date = addDays('1969-12-29' as CalendarDate, day - 1);
  return part(locale, date, { weekday: length }).replace('.', '');
}

/** `Thu 19 Nov`, `Do 19. Nov`; with the year where asked. */
export function day(locale: string, date: CalendarDate, withYear = false): string {
  return `${weekday(locale, weekdayOf(date))} ${dayOfMonth(locale, date, withYear)}`;
}

/** `19 Nov`, `19. Nov`; with the year where asked. */
export function dayOfMonth(locale: string, date: CalendarDate, withYear = false): string {
  const text = `${numberOfDay(locale, date)} ${monthShort(locale, date)}`;
  return withYear ? `${text} ${year(date)}` : text;
}

/** `Sunday 22 November`, `Sonntag, 22. November`; with the year where asked. */
export function longDay(locale: string, date: CalendarDate, withYear = false): string {
  const name = weekday(locale, weekdayOf(date), 'long') + (isGerman(locale) ? ',' : '');
  return `${name} ${numberOfDay(locale, date)} ${month(locale, date, withYear)}`;
}

/**
 * From one date to another, both included: `19 Nov`, `10 and 11 Dec`, `21 to 31 Dec`, `28 Nov to 3 Dec`,
 * `28 Dec 2026 to 3 Jan 2027`. The year is named where asked, and where there are two.
 */
export function range(locale: string, from: CalendarDate, to: CalendarDate, withYear = false): string {
  if (from === to) return dayOfMonth(locale, from, withYear);
  const [and, until] = isGerman(locale) ? ['und', 'bis'] : ['and', 'to'];
  const areTwoYears = yearOf(from) !== yearOf(to);
  const end = dayOfMonth(locale, to, withYear || areTwoYears);
  if (from.slice(0, 7) === to.slice(0, 7)) {
    const word = addDays(from, 1) === to ? and : until;
    return `${numberOfDay(locale, from)} ${word} ${end}`;
  }
  return `${dayOfMonth(locale, from, areTwoYears)} ${until} ${end}`;
}

/** The week of a date as ISO 8601 counts, 1 to 53. */
export function isoWeek(date: CalendarDate): number {
  // A week belongs to the year that its Thursday is in.
  const thursday = addDays(mondayOf(date), 3);
  const first = `${thursday.slice(0, 4)}-01-01` as CalendarDate;
  return Math.floor((dayNumber(thursday) - dayNumber(first)) / 7) + 1;
}

/** The minus of figures, which is as wide as a plus. */
const minus = '\u2212';

function trueMinus(text: string): string {
  return text.replace('-', minus);
}

/** A number of days or of anything else, up to two decimals: `11.5`, `−3`, `1,234`; `n/a` where there is none. */
export function amount(locale: string, value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return notAvailable(locale);
  // Nothing is less than nothing by so little that it is shown as −0.
  const shown = Math.abs(value) < 0.005 ? 0 : value;
  return trueMinus(numbers(locale, { maximumFractionDigits: 2 }).format(shown));
}

/** The same with a plus in front of what is more than nothing, for changes: `+2`. */
export function change(locale: string, value: number): string {
  return value > 0 ? `+${amount(locale, value)}` : amount(locale, value);
}

/** A share of 1 as a percentage: `48.4 %`; `n/a` where there is none. Give 0 decimals for progress. */
export function percent(locale: string, share: number | null | undefined, decimals = 1): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return notAvailable(locale);
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return `${trueMinus(numbers(locale, options).format(share * 100))}\u00a0%`;
}

function notAvailable(locale: string): string {
  return isGerman(locale) ? 'k. A.' : 'n/a';
}

/** A size: `900 B`, `1.5 KiB`, `20 MiB`. */
export function bytes(locale: string, size: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(size) / 10));
  const digits = { maximumFractionDigits: power === 0 ? 0 : 1 };
  return `${numbers(locale, digits).format(size / 1024 ** power)}\u00a0${units[power] ?? ''}`;
}

/** An instant (ISO 8601) as date and time in the zone of the browser: `22 Nov 2026, 14:05`. Never for a day. */
export function instant(locale: string, at: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  // The English of the page writes the day first and has 24 hours, like all its dates.
  const wording = isGerman(locale) ? 'de' : 'en-GB';
  return dates(wording, { dateStyle: 'medium', timeStyle: 'short', ...zone }).format(Date.parse(at));
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago an instant was, or how far it is: `3 minutes ago`, `in 2 days`, `now`. */
export function relativeInstant(locale: string, at: string, now: number = Date.now()): string {
  const seconds = (Date.parse(at) - now) / 1000;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = steps.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', Infinity];
  return relative.format(length === Infinity ? 0 : Math.trunc(seconds / length), unit);
}

/** `a, b and c`, or with `or`. */
export function list(locale: string, items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const type = word === 'and' ? 'conjunction' : 'disjunction';
  return lists(isGerman(locale) ? 'de' : 'en-GB', { type }).format(items);
}

/** The name of a country (ISO 3166-1 alpha-2); the code itself where the runtime knows none. */
export function country(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language (BCP 47), in that language: `Deutsch`. */
export function language(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

/**
 * The name of a region (ISO 3166-2); where nobody knows one, that of its country with the code: `Portugal (PT-11)`.
 *
 * @param name what it is called, as far as that is known
 */
export function region(locale: string, code: string, name: string | undefined): string {
  return name ?? `${country(locale, code.split('-', 1)[0] ?? code)} (${code})`;
}

/** What newer runtimes know of the weeks of a country. */
interface WithWeeks {
  readonly weekInfo?: { readonly firstDay: number };
  readonly getWeekInfo?: () => { readonly firstDay: number };
}

/** The weekday that a week begins with where that locale is spoken, Monday where it names no country. */
export function weekStartOf(locale: string): Weekday {
  const read = new Intl.Locale(locale) as Intl.Locale & WithWeeks;
  // Without a country English would mean the United States.
  if (read.region === undefined) return 1;
  const first = (read.getWeekInfo?.() ?? read.weekInfo)?.firstDay;
  return first !== undefined && first >= 1 && first <= 7 ? (first as Weekday) : 1;
}

/** The first locale of the browser's that has the language of the page; the language itself when none has. */
export function localeOf(spoken: string, wanted: readonly string[]): string {
  return wanted.find((each) => each.slice(0, 2).toLowerCase() === spoken.slice(0, 2)) ?? spoken;
}

/** All formats in one language. `locale` may name a country, which decides only what a week begins with. */
export function formatsOf(spoken: string, locale: string) {
  const first = weekStartOf(locale);
  return {
    /** The language, `en` or `de`. */
    language: spoken,
    /** 1 Monday to 7 Sunday. */
    weekStart: first,
    /** The weekdays in the order of a week. */
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((step) => (((first - 1 + step) % 7) + 1) as Weekday),
    day: (date: CalendarDate, withYear?: boolean) => day(spoken, date, withYear),
    dayOfMonth: (date: CalendarDate, withYear?: boolean) => dayOfMonth(spoken, date, withYear),
    longDay: (date: CalendarDate, withYear?: boolean) => longDay(spoken, date, withYear),
    month: (date: CalendarDate, withYear?: boolean) => month(spoken, date, withYear),
    monthShort: (date: CalendarDate) => monthShort(spoken, date),
    year,
    weekday: (each: Weekday, length?: 'short' | 'long' | 'narrow') => weekday(spoken, each, length),
    range: (from: CalendarDate, to: CalendarDate, withYear?: boolean) => range(spoken, from, to, withYear),
    isoWeek,
    amount: (value: number | null | undefined) => amount(spoken, value),
    change: (value: number) => change(spoken, value),
    percent: (share: number | null | undefined, decimals?: number) => percent(spoken, share, decimals),
    bytes: (size: number) => bytes(spoken, size),
    instant: (at: string, timeZone?: string) => instant(spoken, at, timeZone),
    relativeInstant: (at: string) => relativeInstant(spoken, at),
    list: (items: readonly string[], word?: 'and' | 'or') => list(spoken, items, word),
    country: (code: string) => country(spoken, code),
    region: (code: string, name: string | undefined) => region(spoken, code, name),
  };
}

const formatsIn = once(formatsOf);

/** What `useFormat` gives. */
export type Formats = ReturnType<typeof formatsOf>;

/** All formats in the language of the page. */
export function useFormat(): Formats {
  const { i18n } = useTranslation('ui');
  const spoken = i18n.language.slice(0, 2);
  return formatsIn(spoken, localeOf(spoken, navigator.languages));
}
