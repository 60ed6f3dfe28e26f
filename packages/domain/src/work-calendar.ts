import type { CalendarDate } from './dates.ts';
import type { HalfName } from './day.ts';
import { scheduledHalves, type Halves, type WorkPattern } from './working-time.ts';

/** A public holiday, or a free day of the organisation. */
export interface Holiday extends Halves {
  readonly date: CalendarDate;
  readonly name: string;
}

/** What somebody's calendar says by itself, without any record: when they are to work and which halves are holidays. */
export interface WorkCalendar {
  readonly patterns: readonly WorkPattern[];
  /** The holidays where the person is based on their dates, by date. */
  readonly holidays: ReadonlyMap<CalendarDate, Holiday>;
}

const none: Halves = { am: false, pm: false };

/** The halves of a date that are to be worked: scheduled, and no holiday. */
export function workHalves(calendar: WorkCalendar, date: CalendarDate): Halves {
  const scheduled = scheduledHalves(calendar.patterns, date);
  const holiday = calendar.holidays.get(date) ?? none;
  return { am: scheduled.am && !holiday.am, pm: scheduled.pm && !holiday.pm };
}

/** Whether that half of that date is to be worked. */
export function isWorkHalf(calendar: WorkCalendar, date: CalendarDate, half: HalfName): boolean {
  return workHalves(calendar, date)[half];
}
