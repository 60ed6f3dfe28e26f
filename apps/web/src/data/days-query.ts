import { queryOptions, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { datesOfYear, yearOf, type CalendarDate } from '@worklog/domain/dates';
import { useCallback, useEffect } from 'react';
import { api, dataOf } from './client.ts';
import type { Day } from './day-model.ts';

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
  const [first, last] = [yearOf(from), yearOf(to)];
  const combine = useCallback(
    (results: readonly UseQueryResult<DaysOfYear>[]) => combined(results, from, to),
    [from, to],
  );
  const found = useQueries({ queries: yearsBetween(first, last).map(daysQuery), combine });
  usePrefetch(found.isLoading, first - 1, last + 1);
  return found;
}

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

function combined(
  results: readonly UseQueryResult<DaysOfYear>[],
  from: CalendarDate,
  to: CalendarDate,
): Days {
  return {
    days: daysWithin(
      results.map(({ data }) => data),
      from,
      to,
    ),
    isLoading: results.some(({ isLoading }) => isLoading),
    error: results.find(({ error }) => error)?.error ?? null,
    refetch: () => {
      for (const { refetch } of results) void refetch();
    },
  };
}

/** Loads years that somebody may turn to, after what is shown has been loaded. */
function usePrefetch(isLoading: boolean, ...years: readonly number[]): void {
  const client = useQueryClient();
  const key = years.filter((year) => year >= 1 && year <= 9999).join();
  useEffect(() => {
    if (isLoading || key === '') return;
    for (const year of key.split(',')) void client.prefetchQuery(daysQuery(Number(year)));
  }, [client, isLoading, key]);
}
