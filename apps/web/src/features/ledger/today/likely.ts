import type { CalendarDate } from '@worklog/domain/dates';
import { weekdayOf } from '@worklog/domain/date-arithmetic';
import type { Day } from '../../../data/days.ts';
import { recentWishes, type RecentWish } from '../../../data/recent.ts';
import { isSamePlace } from '../panel/draft.ts';

/**
 * What a date was probably spent on, the likeliest first: what was usual on that day of the week lately, then what was
 * usual on any day.
 */
export function likelyWishes(days: Iterable<Day>, date: CalendarDate, today: CalendarDate): RecentWish[] {
  const all = [...days];
  const sameWeekday = all.filter((day) => weekdayOf(day.date) === weekdayOf(date) && day.date !== date);
  const [usual] = recentWishes(sameWeekday, today);
  const wishes = recentWishes(all, today);
  return usual ? [usual, ...wishes.filter((wish) => !isSameWish(usual, wish))] : wishes;
}

/** Whether two wishes are the same type at the same place. */
export function isSameWish(one: RecentWish, other: RecentWish): boolean {
  return one.type === other.type && isSamePlace(one.place, other.place);
}

/** What is recorded of a whole day; null: nothing, or the halves differ. */
export function wishOfDay(day: Day | undefined): RecentWish | null {
  if (!day?.am || !day.pm || !isSameWish(day.am, day.pm)) return null;
  return { type: day.am.type, place: day.am.place };
}

/**
 * What is suggested for today: what is recorded or planned, else what is likely; nothing where nothing is expected.
 */
export function suggestionOf(
  today: CalendarDate,
  days: ReadonlyMap<CalendarDate, Day>,
  isExpected: boolean,
): RecentWish | null {
  const day = days.get(today);
  if (day) return wishOfDay(day);
  return isExpected ? (likelyWishes(days.values(), today, today)[0] ?? null) : null;
}
