import type { CalendarDate } from './dates.ts';

/** Whether a record is evidence of what was, or a plan of what shall be. */
export type Status = 'planned' | 'confirmed';

/** The two halves of a day. */
export type HalfName = 'am' | 'pm';

/** What one half of a day was spent on. */
export interface Half {
  /** Id of a day type, such as `remote`. */
  readonly type: string;
  /** Id of the place; null: nowhere in particular. */
  readonly place: string | null;
  readonly status: Status;
}

/** One person's record of one date. Each half counts 0.5, so a day never sums to more than 1. */
export interface Day {
  readonly date: CalendarDate;
  readonly am: Half | null;
  readonly pm: Half | null;
  /** At most 2,000 characters. */
  readonly notes: string;
}

/** The most characters of a day's notes. */
export const mostNotes = 2000;

/** The status of a record whose writer does not say it: what has not come yet is a plan. */
export function statusOf(date: CalendarDate, today: CalendarDate): Status {
  return date > today ? 'planned' : 'confirmed';
}

/** Whether two halves were spent on the same, at the same place; not whether both are planned or confirmed. */
export function isSameHalf(one: Half | null, other: Half | null): boolean {
  return one?.type === other?.type && one?.place === other?.place;
}
