import { addDays, dayNumber, weekdayOf } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import type { HalfRef } from '@worklog/domain/summary';

/** Halves without a working day between them. */
export interface Run {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** In the order of the calendar. */
  readonly halves: readonly HalfRef[];
}

/** Joins halves that are on dates in a row, or with nothing but a weekend between them. */
export function runsOf(halves: readonly HalfRef[]): Run[] {
  const runs: { from: CalendarDate; to: CalendarDate; halves: HalfRef[] }[] = [];
  for (const half of halves) {
    const run = runs.at(-1);
    if (run && follows(run.to, half.date)) {
      run.to = half.date;
      run.halves.push(half);
    } else {
      runs.push({ from: half.date, to: half.date, halves: [half] });
    }
  }
  return runs;
}

function follows(before: CalendarDate, date: CalendarDate): boolean {
  // A weekend has two days, so nothing further away follows.
  if (dayNumber(date) - dayNumber(before) > 3) return false;
  for (let between = addDays(before, 1); between < date; between = addDays(between, 1)) {
    if (weekdayOf(between) < 6) return false;
  }
  return true;
}
