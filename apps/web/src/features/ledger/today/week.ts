import type { CalendarDate } from '@worklog/domain/dates';
import { addDays, weekdayOf, type Weekday } from '@worklog/domain/date-arithmetic';
import type { Day, DayHalf, HalfName } from '../../../data/days.ts';
import type { CalendarDay } from '../../../data/work-calendar.ts';

/** The first date of the week that a date is in, for weeks that begin with that weekday. */
export function weekBeginOf(date: CalendarDate, weekStart: Weekday): CalendarDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/** What a day of the week is. `unknown`: it was to be worked, is over and has no record. */
export type WeekDayState = 'confirmed' | 'planned' | 'unconfirmed' | 'unknown' | 'open' | 'free';

/** What is known of a date. */
export interface KnownDate {
  readonly date: CalendarDate;
  readonly day: Day | undefined;
  /** Undefined: it is on its way, and the day may be free. */
  readonly calendar: CalendarDay | undefined;
  /** The halves that the server counts as not recorded. */
  readonly unknown: readonly HalfName[];
  readonly today: CalendarDate;
}

const halves: readonly HalfName[] = ['am', 'pm'];

/** What a day of the week is; `open`: it may yet be recorded, and nothing is missing. */
export function weekDayState(known: KnownDate): WeekDayState {
  const { date, day, unknown, calendar, today } = known;
  if (!day) {
    if (unknown.length > 0) return 'unknown';
    return calendar && !halves.some((half) => isToBeWorked(calendar, half)) ? 'free' : 'open';
  }
  if (!halves.some((half) => day[half]?.status === 'planned')) return 'confirmed';
  return date < today ? 'unconfirmed' : 'planned';
}

/** What is drawn of a half: its record, that it is missing, or nothing. */
export function weekHalf({ day, unknown }: KnownDate, half: HalfName): DayHalf | 'unknown' | null {
  return day?.[half] ?? (unknown.includes(half) ? 'unknown' : null);
}

/** What confirming a week does. */
export interface WeekConfirmation {
  /** Until when it confirms: today, or the last day of the week. */
  readonly to: CalendarDate;
  /** The plans that become evidence. */
  readonly confirmed: readonly Day[];
  /** The dates that have no plan and stay open. */
  readonly open: readonly CalendarDate[];
}

/** What confirming does to the days of a week; null: no plan is over. A plan of today alone is no reason to ask. */
export function weekConfirmation(week: readonly KnownDate[], today: CalendarDate): WeekConfirmation | null {
  const come = week.filter(({ date }) => date <= today);
  const confirmed = come.flatMap(({ day }) =>
    day && halves.some((half) => day[half]?.status === 'planned') ? [day] : [],
  );
  if (!confirmed.some(({ date }) => date < today)) return null;
  const open = come.filter(({ day, unknown }) => !day && unknown.length > 0).map(({ date }) => date);
  return { to: come.at(-1)?.date ?? today, confirmed, open };
}

function isToBeWorked(calendar: CalendarDay, half: HalfName): boolean {
  return calendar[half].isScheduled && calendar[half].holiday === null;
}
