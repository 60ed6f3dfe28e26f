import type { CalendarDate } from '@worklog/domain/dates';
import { addDays, datesBetween } from '@worklog/domain/date-arithmetic';
import type { Day, DayHalf } from '../../../data/days.ts';
import type { RecentWish } from '../../../data/recent.ts';
import { isSameDraft } from '../panel/draft.ts';
import { isSameWish } from './likely.ts';

/** Plans in a row that are alike. */
export interface PlannedRun {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Both halves of each of its days; one of them is set at least. */
  readonly am: DayHalf | null;
  readonly pm: DayHalf | null;
  /** How many days are planned; half a day is 0.5. */
  readonly days: number;
}

/**
 * The plans from a date on, those in a row as one. Days between that are not to be worked and have no record, such as a
 * weekend, do not end a row.
 */
export function plannedRuns(
  days: Iterable<Day>,
  from: CalendarDate,
  isToBeWorked: (date: CalendarDate) => boolean,
): PlannedRun[] {
  const runs: PlannedRun[] = [];
  for (const day of days) {
    if (day.date < from || !isPlan(day)) continue;
    const last = runs.at(-1);
    if (last && goesOn(last, day, isToBeWorked)) {
      runs[runs.length - 1] = { ...last, to: day.date, days: last.days + amountOf(day) };
    } else {
      runs.push({ from: day.date, to: day.date, am: day.am, pm: day.pm, days: amountOf(day) });
    }
  }
  return runs;
}

function goesOn(run: PlannedRun, day: Day, isToBeWorked: (date: CalendarDate) => boolean): boolean {
  if (!isSameDraft(run.am, day.am) || !isSameDraft(run.pm, day.pm)) return false;
  return ![...datesBetween(addDays(run.to, 1), addDays(day.date, -1))].some(isToBeWorked);
}

function amountOf({ am, pm }: Day): number {
  return (am ? 0.5 : 0) + (pm ? 0.5 : 0);
}

/** The runs that are worth showing: the next one, and those that are not everyday; everyday ones only to fill up. */
export function comingUp(
  runs: readonly PlannedRun[],
  everyday: readonly RecentWish[],
  most: number,
): PlannedRun[] {
  const isEveryday = ({ am, pm }: PlannedRun): boolean =>
    [am, pm].every((half) => half && everyday.some((wish) => isSameWish(wish, half)));
  const [next, ...others] = runs;
  if (!next) return [];
  const special = others.filter((run) => !isEveryday(run));
  const fill = others.filter(isEveryday);
  const chosen = [next, ...special, ...fill].slice(0, most);
  return chosen.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

function isPlan({ am, pm }: Day): boolean {
  return am?.status === 'planned' || pm?.status === 'planned';
}
