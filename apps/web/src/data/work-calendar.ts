import { queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { datesBetween } from '@worklog/domain/date-arithmetic';
import { inForce, type Dated } from '@worklog/domain/dated';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import type { Holiday } from '@worklog/domain/work-calendar';
import { scheduledHalves, type WorkPattern } from '@worklog/domain/working-time';
import { useMemo } from 'react';
import { api, dataOf } from './client.ts';
import { yearsBetween } from './days-query.ts';
import type { HalfName } from './day-model.ts';
import { loadOnce } from './query-client.ts';

/** Where somebody is based from a date on. */
export interface Base extends Dated {
  /** ISO 3166-1; null: nowhere that has holidays. */
  readonly country: string | null;
  /** ISO 3166-2. */
  readonly region: string | null;
}

/** What the calendar says of half a day, without any record. */
interface CalendarHalf {
  /** Whether the working pattern has it; holidays are not looked at. */
  readonly isScheduled: boolean;
  /** Name of the holiday that it is; null: none. */
  readonly holiday: string | null;
}

/** What the calendar says of a day, without any record. */
export type CalendarDay = Readonly<Record<HalfName, CalendarHalf>>;

/** What the calendar says by itself of some dates. */
export interface WorkCalendarDays {
  /** Every date of the range; empty until it is loaded. */
  readonly dates: ReadonlyMap<CalendarDate, CalendarDay>;
  readonly isLoading: boolean;
  readonly error: Error | null;
}

/** The holidays of a year at a place of the world. */
export interface HolidayList {
  /** ISO 3166-1; null: nowhere, where only the organisation's own free days are. */
  readonly country: string | null;
  readonly region: string | null;
  readonly year: number;
}

const rare = 5 * 60_000;

/** When the person is to work, by the date from which it holds. */
export const workPatternsQuery = queryOptions({
  queryKey: ['work-patterns'],
  queryFn: async (): Promise<readonly WorkPattern[]> =>
    (await dataOf(api.GET('/api/v2/me/work-patterns'))).workPatterns.map((pattern) => ({
      ...pattern,
      // The contract has no type for dates.
      validFrom: pattern.validFrom as CalendarDate,
    })),
  staleTime: rare,
  refetchOnWindowFocus: true,
});

/** Where the person is based, by the date from which it holds. */
export const basesQuery = queryOptions({
  queryKey: ['bases'],
  queryFn: async (): Promise<readonly Base[]> => (await dataOf(api.GET('/api/v2/me/bases'))).bases as Base[],
  staleTime: rare,
  refetchOnWindowFocus: true,
});

/** The holidays of a year in a country or region, with those of the organisation there; nowhere, those alone. */
export const holidaysQuery = ({ country, region, year }: HolidayList) =>
  queryOptions({
    queryKey: ['holidays', country, region, year],
    queryFn: async (): Promise<readonly Holiday[]> => {
      const query = { year, ...(country !== null && { country }), ...(region !== null && { region }) };
      return (await dataOf(api.GET('/api/v2/holidays', { params: { query } }))).holidays as Holiday[];
    },
    staleTime: 12 * rare,
    refetchOnWindowFocus: true,
  });

const noPatterns: readonly WorkPattern[] = [];
const noBases: readonly Base[] = [];

/** What the calendar says by itself of the dates from one to another, both included. */
export function useWorkCalendar(from: CalendarDate, to: CalendarDate): WorkCalendarDays {
  const patterns = useQuery(workPatternsQuery);
  const bases = useQuery(basesQuery);
  const lists = useMemo(() => holidayListsOf(bases.data ?? noBases, from, to), [bases.data, from, to]);
  const holidays = useQueries({
    queries: lists.map(holidaysQuery),
    combine: together,
  });
  const isLoading = patterns.isPending || bases.isPending || holidays.isPending;
  const error = patterns.error ?? bases.error ?? holidays.error;
  return useMemo(() => {
    const parts = {
      patterns: patterns.data ?? noPatterns,
      bases: bases.data ?? noBases,
      lists: lists.map((list, index) => ({ ...list, holidays: holidays.data[index] ?? [] })),
    };
    const isKnown = !isLoading && patterns.data && bases.data;
    return { dates: isKnown ? calendarDays(parts, from, to) : new Map(), isLoading, error };
  }, [patterns.data, bases.data, holidays.data, lists, from, to, isLoading, error]);
}

/** Loads what `useWorkCalendar` needs for the dates from one to another, both included. */
export async function loadWorkCalendar(from: CalendarDate, to: CalendarDate): Promise<void> {
  const loadHolidays = async (): Promise<void> => {
    const bases = await loadOnce(basesQuery);
    await Promise.all(holidayListsOf(bases, from, to).map((list) => loadOnce(holidaysQuery(list))));
  };
  await Promise.all([loadOnce(workPatternsQuery), loadHolidays()]);
}

/** What a calendar is made of. */
export interface CalendarParts {
  readonly patterns: readonly WorkPattern[];
  readonly bases: readonly Base[];
  readonly lists: readonly (HolidayList & { readonly holidays: readonly Holiday[] })[];
}

/** What the calendar says of each date, by the pattern and the base that are in force on it. */
export function calendarDays(
  { patterns, bases, lists }: CalendarParts,
  from: CalendarDate,
  to: CalendarDate,
): Map<CalendarDate, CalendarDay> {
  const byList = new Map(
    lists.map((list) => [keyOf(list), new Map(list.holidays.map((holiday) => [holiday.date, holiday]))]),
  );
  const days = new Map<CalendarDate, CalendarDay>();
  for (const date of datesBetween(from, to)) {
    const scheduled = scheduledHalves(patterns, date);
    const { country, region } = inForce(bases, date) ?? nowhere;
    const holiday = byList.get(keyOf({ country, region, year: yearOf(date) }))?.get(date);
    const half = (name: HalfName): CalendarHalf => ({
      isScheduled: scheduled[name],
      holiday: holiday?.[name] ? holiday.name : null,
    });
    days.set(date, { am: half('am'), pm: half('pm') });
  }
  return days;
}

/** The lists of holidays that some dates need: those of where the person is based on them. */
export function holidayListsOf(bases: readonly Base[], from: CalendarDate, to: CalendarDate): HolidayList[] {
  const needed = new Map<string, HolidayList>();
  const changes = bases.map(({ validFrom }) => validFrom).filter((date) => date > from && date <= to);
  const starts = [from, ...changes.toSorted()];
  starts.forEach((start, index) => {
    const next = starts[index + 1] ?? to;
    const { country, region } = inForce(bases, start) ?? nowhere;
    for (const year of yearsBetween(yearOf(start), yearOf(next))) {
      const list = { country, region, year };
      needed.set(keyOf(list), list);
    }
  });
  return [...needed.values()];
}

/** Where those are who have not said where they are based. */
const nowhere = { country: null, region: null };

function keyOf({ country, region, year }: HolidayList): string {
  return `${country ?? ''} ${region ?? ''} ${year}`;
}

function together(results: readonly UseQueryResult<readonly Holiday[]>[]): {
  readonly data: readonly (readonly Holiday[] | undefined)[];
  readonly isPending: boolean;
  readonly error: Error | null;
} {
  return {
    data: results.map(({ data }) => data),
    isPending: results.some(({ isPending }) => isPending),
    error: results.find(({ error }) => error)?.error ?? null,
  };
}
