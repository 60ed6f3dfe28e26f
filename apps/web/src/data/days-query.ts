import { queryOptions, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { datesOfYear, yearOf, type CalendarDate } from '@worklog/domain/dates';
import { useCallback, useEffect, useMemo } from 'react';
import { api, dataOf } from './client.ts';
import type { Day } from './day-model.ts';
import { remember } from './remember.ts';

/** The days of a year by their dates. A plain object, so that days that did not change stay the same objects. */
export type DaysOfYear = Readonly<Record<CalendarDate, Day>>;

/** Days of some dates. */
export interface Days {
  /** Only those that have a record, in the order of their dates. */
  readonly days: ReadonlyMap<CalendarDate, Day>;
  /** Whether some of them are not there yet. */
  readonly isLoading: boolean;
  /** Why some of them could not be loaded. */
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** The days of a year. */
export const daysQuery = (year: number) =>
  queryOptions({
    queryKey: ['days', year],
    queryFn: async (): Promise<DaysOfYear> => {
      const { days } = await dataOf(api.GET('/api/v2/me/days', { params: { query: datesOfYear(year) } }));
      // The contract has no type for dates.
      return Object.fromEntries((days as Day[]).map((day) => [day.date, day]));
    },
  });

/** The days from one date to another, both included. The years beside them are loaded in advance. */
export function useDays(from: CalendarDate, to: CalendarDate): Days {
  const days = useDaysAlone(from, to);
  usePrefetch(days.isLoading, yearOf(from) - 1, yearOf(to) + 1);
  return days;
}

/** The same, without the years beside them. */
export function useDaysAlone(from: CalendarDate, to: CalendarDate): Days {
  const client = useQueryClient();
  const queries = yearsBetween(yearOf(from), yearOf(to)).map(daysQuery);
  const { years, isPending, error } = useQueries({ queries, combine: together });
  const days = daysOf(from, to, ...years);
  const refetch = useCallback(() => {
    void client.refetchQueries({ queryKey: ['days'], type: 'active' });
  }, [client]);
  return useMemo(() => ({ days, isLoading: isPending, error, refetch }), [days, isPending, error, refetch]);
}

/** Many components of a screen ask for the same days. */
const daysOf = remember(
  (from: CalendarDate, to: CalendarDate, ...years: readonly (DaysOfYear | undefined)[]) =>
    daysWithin(years, from, to),
);

/** Years from one to another, both included. */
export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The days from one date to another out of those of whole years. */
export function daysWithin(
  years: readonly (DaysOfYear | undefined)[],
  from: CalendarDate,
  to: CalendarDate,
): Map<CalendarDate, Day> {
  const days = years.flatMap((year) => Object.values(year ?? {}));
  const within = days.filter(({ date }) => date >= from && date <= to);
  const inOrder = within.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return new Map(inOrder.map((day) => [day.date, day]));
}

/** A plain object, so that it stays the same object while nothing in it changes. */
function together(results: readonly UseQueryResult<DaysOfYear>[]): {
  readonly years: readonly (DaysOfYear | undefined)[];
  readonly isPending: boolean;
  readonly error: Error | null;
} {
  return {
    years: results.map(({ data }) => data),
    isPending: results.some(({ isPending }) => isPending),
    // What was loaded once stays, also when it cannot be loaded again.
    error: results.find(({ data, error }) => data === undefined && error)?.error ?? null,
  };
}

/** Loads years that somebody may turn to, after what is shown has been loaded. */
function usePrefetch(isLoading: boolean, ...years: readonly number[]): void {
  const client = useQueryClient();
  const key = years.filter((year) => year >= 1 && year <= 9999).join();
  useEffect(() => {
    if (isLoading || key === '') return;
    for (const year of key.split(',')) {
      // Whoever turns to that year asks again, and is told what is wrong.
      client.query(daysQuery(Number(year))).catch(() => undefined);
    }
  }, [client, isLoading, key]);
}
