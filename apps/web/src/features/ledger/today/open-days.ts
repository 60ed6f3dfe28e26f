import type { CalendarDate } from '@worklog/domain/dates';
import { addDays } from '@worklog/domain/date-arithmetic';
import type { HalfName } from '../../../data/days.ts';

/** A half that is open. */
interface OpenHalf {
  readonly date: string;
  readonly half: HalfName;
}

/** A date with halves that are not recorded. */
export interface OpenDay {
  readonly date: CalendarDate;
  /** Both, or the one that is open. */
  readonly halves: readonly HalfName[];
}

/** Halves by their dates, the latest first. */
export function openDays(halves: readonly OpenHalf[]): OpenDay[] {
  const byDate = new Map<CalendarDate, HalfName[]>();
  for (const { date, half } of halves) {
    const key = date as CalendarDate;
    byDate.set(key, [...(byDate.get(key) ?? []), half]);
  }
  const days = [...byDate].map(([date, open]) => ({ date, halves: open }));
  return days.toSorted((one, other) => (one.date < other.date ? 1 : -1));
}

/** What of the time before this week is to confirm. */
export interface EarlierPlans {
  readonly from: CalendarDate;
  /** The last day before this week. */
  readonly to: CalendarDate;
  /** How many dates have a plan that is over. */
  readonly count: number;
  /** Whether all of them are of the last week. */
  readonly isLastWeek: boolean;
}

/** What of the time before this week, which begins on that date, is to confirm; null: nothing. */
export function earlierPlans(halves: readonly OpenHalf[], weekBegin: CalendarDate): EarlierPlans | null {
  const dates = [...new Set(halves.map(({ date }) => date as CalendarDate))]
    .filter((date) => date < weekBegin)
    .sort();
  const [from] = dates;
  if (from === undefined) return null;
  return {
    from,
    to: addDays(weekBegin, -1),
    count: dates.length,
    isLastWeek: from >= addDays(weekBegin, -7),
  };
}
