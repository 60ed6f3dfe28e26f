import { addDays, dayNumber, modulo, mondayOf } from '@worklog/domain/date-arithmetic';
import { inForce } from '@worklog/domain/dated';
import type { CalendarDate } from '@worklog/domain/dates';
import {
  quarterDaysAWeek,
  usualWeek,
  type WorkPattern,
  type WorkTime,
  type WorkWeek,
} from '@worklog/domain/working-time';

/** What a day of a week can be, in the order in which a click goes through them. */
export const workTimes: readonly WorkTime[] = ['full', 'am', 'pm', 'none'];

/** What a click makes of a day. */
export function nextWorkTime(time: WorkTime): WorkTime {
  return workTimes[(workTimes.indexOf(time) + 1) % workTimes.length] ?? 'full';
}

/** The weeks with one day of one of them changed. `week` and `day` count from 0, the day from Monday. */
export function withDay(
  weeks: readonly WorkWeek[],
  { week, day }: { readonly week: number; readonly day: number },
  time: WorkTime,
): WorkWeek[] {
  return weeks.map((each, index) => (index === week ? each.with(day, time) : each));
}

/** The weeks with a second one that begins alike, or with the first one alone. */
export function withAlternating(weeks: readonly WorkWeek[], alternates: boolean): WorkWeek[] {
  const [first = usualWeek, second = first] = weeks;
  return alternates ? [first, second] : [first];
}

/** How many days a week a pattern has, on average. */
export function daysAWeek(weeks: readonly WorkWeek[]): number {
  const pattern = { validFrom: '2000-01-03' as CalendarDate, weeks };
  return quarterDaysAWeek([pattern], pattern.validFrom) / 4;
}

/** Which week of a pattern a date is in, from 0, and the Monday on which the calendar week of the date begins. */
export function weekAt(
  { validFrom, weeks }: WorkPattern,
  date: CalendarDate,
): { readonly index: number; readonly monday: CalendarDate } {
  const monday = mondayOf(date);
  const weeksSince = (dayNumber(monday) - dayNumber(mondayOf(validFrom))) / 7;
  return { index: modulo(weeksSince, weeks.length), monday };
}

/** A week of a pattern, with the next Monday (or that of this week) on which it begins. */
export interface PlacedWeek {
  readonly week: WorkWeek;
  readonly monday: CalendarDate;
  /** Whether it is the one of the calendar week of the date. */
  readonly isNow: boolean;
}

/** The weeks of a pattern, each with the calendar week on or after a date in which it comes: that of the date first. */
export function weeksFrom(pattern: WorkPattern, date: CalendarDate): PlacedWeek[] {
  const { index, monday } = weekAt(pattern, date);
  return pattern.weeks.map((_, step) => ({
    week: pattern.weeks[(index + step) % pattern.weeks.length] ?? usualWeek,
    monday: addDays(monday, 7 * step),
    isNow: step === 0,
  }));
}

/** The things in force by their dates: the one of today, those before it (the latest first), and those to come. */
export function historyOf<T extends { readonly validFrom: CalendarDate }>(
  items: readonly T[],
  today: CalendarDate,
): { readonly now: T | undefined; readonly before: readonly T[]; readonly coming: readonly T[] } {
  const sorted = items.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const now = inForce(items, today);
  return {
    now,
    before: sorted.filter((each) => each !== now && each.validFrom <= today).toReversed(),
    coming: sorted.filter(({ validFrom }) => validFrom > today),
  };
}
