import type { CalendarDate } from '@worklog/domain/dates';
import { weekdayOf } from '@worklog/domain/date-arithmetic';
import type { Day } from '../../../data/days.ts';
import { recentWishes, type RecentWish } from '../../../data/recent.ts';
import { isSamePlace } from '../panel/draft.ts';

/** A day of the same weekday tells as much as the other working days of its week together. */
const timesSameWeekday = 4;

/**
 * What a date was probably spent on, the likeliest first: what was usual on that day of the week lately; then what else
 * was usual, of other types first, because another place of the same type is mostly that of a journey.
 */
export function likelyWishes(days: Iterable<Day>, date: CalendarDate, today: CalendarDate): RecentWish[] {
  const others = [...days].filter((day) => day.date !== date);
  const isSameWeekday = (other: CalendarDate): boolean => weekdayOf(other) === weekdayOf(date);
  const wishes = recentWishes(others, today, (other) => (isSameWeekday(other) ? timesSameWeekday : 1));
  const ofWeekday = others.filter((day) => isSameWeekday(day.date));
  const usual = recentWishes(ofWeekday, today)[0] ?? wishes[0];
  if (!usual) return [];
  const rest = wishes.filter((wish) => !isSameWish(usual, wish));
  const ofOtherTypes = rest.filter(({ type }) => type !== usual.type);
  return [usual, ...ofOtherTypes, ...rest.filter(({ type }) => type === usual.type)];
}

/** Whether two wishes are the same type at the same place. */
export function isSameWish(one: RecentWish, other: RecentWish): boolean {
  return one.type === other.type && isSamePlace(one.place, other.place);
}

/** What is recorded of a whole day; null: nothing, or the halves differ. */
function wishOfDay(day: Day | undefined): RecentWish | null {
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
