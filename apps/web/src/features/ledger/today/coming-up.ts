import type { CalendarDate } from '@worklog/domain/dates';
import { addDays, datesBetween } from '@worklog/domain/date-arithmetic';
import type { Day, DayHalf } from '../../../data/days.ts';
import type { RecentWish } from '../../../data/recent.ts';
import { isSameDraft } from '../panel/draft.ts';
import { isSameWish } from './likely.ts';

/** So far ahead Today looks, in days. */
export const ahead = 180;

/** Plans in a row that are alike. */
export interface PlannedRun {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** What each of its days is spent on: one thing, or that of the morning and that of the afternoon. */
  readonly halves: readonly DayHalf[];
  /** How many days are planned; half a day is 0.5. */
  readonly days: number;
}

/** What is known of dates besides their plans. */
export interface Expected {
  readonly isToBeWorked: (date: CalendarDate) => boolean;
  /** Whether a type is that of public holidays, which are no plan of anybody's. */
  readonly isHoliday: (type: string) => boolean;
}

/**
 * The plans from a date on, those in a row as one. Days between that are not to be worked, such as weekends and
 * holidays, do not end a row.
 */
export function plannedRuns(days: Iterable<Day>, from: CalendarDate, expected: Expected): PlannedRun[] {
  const runs: PlannedRun[] = [];
  for (const { date, am, pm } of days) {
    const plans = [am, pm].flatMap((half) => (half && !expected.isHoliday(half.type) ? [half] : []));
    if (date < from || !plans.some(({ status }) => status === 'planned')) continue;
    const [first, second] = plans;
    const halves = first && second && isSameDraft(first, second) ? [first] : plans;
    const last = runs.at(-1);
    if (last && isSame(last.halves, halves) && !isWorkBetween(last.to, date, expected)) {
      runs[runs.length - 1] = { ...last, to: date, days: last.days + plans.length / 2 };
    } else {
      runs.push({ from: date, to: date, halves, days: plans.length / 2 });
    }
  }
  return runs;
}

function isSame(one: readonly DayHalf[], other: readonly DayHalf[]): boolean {
  return one.length === other.length && one.every((half, index) => isSameDraft(half, other[index] ?? null));
}

function isWorkBetween(from: CalendarDate, to: CalendarDate, { isToBeWorked }: Expected): boolean {
  return [...datesBetween(addDays(from, 1), addDays(to, -1))].some(isToBeWorked);
}

/** The runs that are worth showing: the next one, and those that are not everyday; everyday ones only to fill up. */
export function comingUp(
  runs: readonly PlannedRun[],
  everyday: readonly RecentWish[],
  most: number,
): PlannedRun[] {
  const isEveryday = ({ halves }: PlannedRun): boolean =>
    halves.every((half) => everyday.some((wish) => isSameWish(wish, half)));
  const [next, ...others] = runs;
  if (!next) return [];
  const special = others.filter((run) => !isEveryday(run));
  const fill = others.filter(isEveryday);
  const chosen = [next, ...special, ...fill].slice(0, most);
  return chosen.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
