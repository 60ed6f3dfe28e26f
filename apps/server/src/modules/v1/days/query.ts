import {
  datesOfYear,
  firstDate,
  lastDate,
  readDate,
  readYear,
  type CalendarDate,
} from '@worklog/domain/dates';
import type { DayType } from '@worklog/domain/day-types';
import { mostPlaceName, readPlaceName, withCapitals } from '@worklog/domain/place-name';
import { AppError } from '../../../shared/errors.ts';
import { noData } from '../errors.ts';

/** The parameters of a query, each as it was sent. */
export interface DayQuery {
  readonly date?: string;
  readonly year?: string;
  readonly type?: string;
  readonly location?: string;
  readonly deleteyear?: string;
  readonly deleteall?: string;
  readonly deleteuser?: string;
}

/** Dates in a row, both included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What is asked for: one date, the dates of a year, or all. */
export type ReadSelection =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'all' };

/** What is to be deleted. */
export type DeleteSelection =
  | { readonly kind: 'days'; readonly range: DateRange; readonly what: 'date' | 'year' | 'all' }
  | { readonly kind: 'user' };

/** Which type and place a write names. */
export interface Wanted {
  readonly date: CalendarDate;
  readonly type: DayType;
  readonly place: string | undefined;
}

/** Where the types of days are looked up. */
interface KnownTypes {
  find(text: string): DayType | undefined;
  readonly ids: readonly string[];
}

/** Every date that there is. */
const allDates: DateRange = { from: firstDate, to: lastDate };

/** What a `GET` asks for. @throws AppError `invalid_query`. */
export function readSelection({ date, year }: DayQuery): ReadSelection {
  if (date !== undefined && year !== undefined) throw fault('year', 'cannot be combined with date');
  if (date !== undefined) return { kind: 'date', date: dateOf(date) };
  return year === undefined ? { kind: 'all' } : { kind: 'year', year: yearOf(year) };
}

/**
 * What a `DELETE` asks for, by exactly one selector: `date`, `year` with `deleteyear`, `deleteall`, `deleteuser`.
 * A year counts as one even without `deleteyear` where there is another, so that no more is deleted than was meant.
 *
 * @throws AppError `invalid_query`; `no_data` without a selector.
 */
export function deleteSelection(query: DayQuery): DeleteSelection {
  const { date, year } = query;
  const [deletesYear, deletesAll, deletesUser] = [query.deleteyear, query.deleteall, query.deleteuser].map(
    isTrue,
  );
  const range = date === undefined ? undefined : oneDate(dateOf(date));
  const rangeOfYear = year === undefined ? undefined : datesOfYear(yearOf(year));
  const given = [range, rangeOfYear ?? deletesYear, deletesAll, deletesUser].filter(Boolean);
  if (given.length > 1) {
    const detail =
      'Name one of date, year with deleteyear, deleteall and deleteuser; more than one is ambiguous.';
    throw new AppError('refused', detail);
  }
  if (range) return { kind: 'days', range, what: 'date' };
  if (rangeOfYear && deletesYear) return { kind: 'days', range: rangeOfYear, what: 'year' };
  if (deletesAll) return { kind: 'days', range: allDates, what: 'all' };
  if (deletesUser) return { kind: 'user' };
  throw noData();
}

/** The date, the type and the place of a `POST` or `PUT`. @throws AppError `invalid_query`. */
export function readWanted({ date, type: typeText, location }: DayQuery, types: KnownTypes): Wanted {
  if (date === undefined) throw fault('date', 'is missing');
  if (typeText === undefined) throw fault('type', 'is missing');
  const type = types.find(typeText);
  if (!type) throw fault('type', `is none of ${types.ids.join(', ')}`);
  return { date: dateOf(date), type, place: type.needsPlace ? placeOf(location, type) : undefined };
}

function placeOf(location: string | undefined, type: DayType): string {
  if (location === undefined || location.trim() === '') {
    throw fault('location', `is missing, which the type ${type.id} needs`);
  }
  const name = readPlaceName(location);
  if (name === undefined) {
    throw fault('location', `is no name of 1 to ${mostPlaceName} characters without control characters`);
  }
  return withCapitals(name);
}

/** Only these two texts are true. `=false` is false, as is everything else. */
function isTrue(text: string | undefined): boolean {
  return text === 'true' || text === '1';
}

function oneDate(date: CalendarDate): DateRange {
  return { from: date, to: date };
}

function dateOf(text: string): CalendarDate {
  const date = readDate(text);
  if (date === undefined) throw fault('date', 'is not a date of the form YYYY-MM-DD that there is');
  return date;
}

function yearOf(text: string): number {
  const year = readYear(text);
  if (year === undefined) throw fault('year', 'is not a year of four digits, 0001 to 9999');
  return year;
}

function fault(parameter: string, detail: string): AppError {
  return new AppError('invalid_query', `The query is not valid: ${parameter} ${detail}.`, {
    faults: [{ pointer: parameter, detail }],
  });
}
