import type { CalendarDate } from '@worklog/domain/dates';
import { dayNumber } from '@worklog/domain/date-arithmetic';
import { isSameHalf, type Half } from '@worklog/domain/day';
import { useMemo } from 'react';
import { useDayTypes } from './day-types.ts';
import type { Day, DayHalf, DayPlace } from './day-model.ts';
import { usePlaces } from './places.ts';
import { useRecentDays } from './recent-days.ts';
import { useToday } from './today.ts';

/** A type with its place, as somebody used them for whole days. */
export interface RecentWish {
  /** Id of a day type. */
  readonly type: string;
  readonly place: DayPlace | null;
}

/** A use counts half after so many days. */
const halfLife = 21;

/** The types and places that were used most for whole days lately: what is still offered, at most `most` of them. */
export function useRecentWishes(most: number): readonly RecentWish[] {
  const today = useToday();
  const { days } = useRecentDays();
  const isOffered = useIsOffered();
  return useMemo(
    () => recentWishes(days.values(), today).filter(isOffered).slice(0, most),
    [days, isOffered, most, today],
  );
}

/** Tells of a type with its place whether both may still be chosen. */
export function useIsOffered(): (wish: RecentWish) => boolean {
  const { list } = useDayTypes();
  const { get } = usePlaces();
  return useMemo(() => {
    const types = new Set(list.map(({ id }) => id));
    return ({ type, place }) => types.has(type) && (place === null || get(place.id)?.isArchived === false);
  }, [get, list]);
}

/**
 * The types and places of whole days, the most used first; older use counts less.
 *
 * @param timesOf how many times the use on a date counts; once without it
 */
export function recentWishes(
  days: Iterable<Day>,
  today: CalendarDate,
  timesOf: (date: CalendarDate) => number = () => 1,
): RecentWish[] {
  const uses = new Map<string, { wish: RecentWish; weight: number }>();
  for (const { date, am, pm } of days) {
    if (!am || date > today || !isSameHalf(plain(am), plain(pm))) continue;
    const { type, place } = am;
    const key = `${type} ${place?.id ?? ''}`;
    const weight = timesOf(date) * 0.5 ** ((dayNumber(today) - dayNumber(date)) / halfLife);
    uses.set(key, { wish: { type, place }, weight: weight + (uses.get(key)?.weight ?? 0) });
  }
  return [...uses.values()].toSorted((one, other) => other.weight - one.weight).map(({ wish }) => wish);
}

function plain(half: DayHalf | null): Half | null {
  return half && { ...half, place: half.place?.id ?? null };
}
