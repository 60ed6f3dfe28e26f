import type { CalendarDate } from '@worklog/domain/dates';
import { addDays, datesBetween, dayNumber, weekdayOf } from '@worklog/domain/date-arithmetic';

/** The most dates of one change. */
export const mostDates = 400;

/** The dates in their order, each once. */
export function inOrder(dates: readonly CalendarDate[]): CalendarDate[] {
  return [...new Set(dates)].sort();
}

/**
 * The dates again every week until a date, which is included. Answers how many they are; `dates` has none when they are
 * more than one change may have.
 */
export function repeatWeekly(
  chosen: readonly CalendarDate[],
  until: CalendarDate,
): { readonly count: number; readonly dates: readonly CalendarDate[] } {
  const firsts = firstOfEachWeekday(chosen);
  const times = (date: CalendarDate): number =>
    Math.max(0, Math.floor((dayNumber(until) - dayNumber(date)) / 7) + 1);
  const most = firsts.reduce((sum, date) => sum + times(date), 0);
  if (most > mostDates) return { count: most, dates: [] };
  const repeated = firsts.flatMap((date) =>
    Array.from({ length: times(date) }, (_, week) => addDays(date, 7 * week)),
  );
  const dates = inOrder([...chosen, ...repeated]);
  return { count: dates.length, dates: dates.length > mostDates ? [] : dates };
}

/** The Saturdays and Sundays that are missing from dates with nothing else between them; else none. */
export function weekendBetween(chosen: readonly CalendarDate[]): CalendarDate[] {
  const [first, last] = [inOrder(chosen)[0], inOrder(chosen).at(-1)];
  if (first === undefined || last === undefined || dayNumber(last) - dayNumber(first) > mostDates) return [];
  const isChosen = new Set(chosen);
  const missing = [...datesBetween(first, last)].filter((date) => !isChosen.has(date));
  return missing.every((date) => weekdayOf(date) > 5) ? missing : [];
}

function firstOfEachWeekday(chosen: readonly CalendarDate[]): CalendarDate[] {
  const firsts = new Map<number, CalendarDate>();
  for (const date of inOrder(chosen)) {
    const weekday = weekdayOf(date);
    if (!firsts.has(weekday)) firsts.set(weekday, date);
  }
  return [...firsts.values()];
}
