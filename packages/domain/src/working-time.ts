import { dayNumber, modulo, mondayOf, weekdayOf } from './date-arithmetic.ts';
import { inForce, type Dated } from './dated.ts';
import type { CalendarDate } from './dates.ts';

/** How much of a day somebody is to work. */
export type WorkTime = 'none' | 'am' | 'pm' | 'full';

/** A week from Monday to Sunday: seven entries. */
export type WorkWeek = readonly WorkTime[];

/** When somebody is to work, from a date on. */
export interface WorkPattern extends Dated {
  /** One week that repeats, or two that alternate; the first is that of the week of `validFrom`. */
  readonly weeks: readonly WorkWeek[];
}

/** Two halves of a day, each of which something holds for or not. */
export interface Halves {
  readonly am: boolean;
  readonly pm: boolean;
}

/** Monday to Friday: what holds for people who have no pattern of their own yet. */
export const usualWeek: WorkWeek = ['full', 'full', 'full', 'full', 'full', 'none', 'none'];

const halvesOf: Readonly<Record<WorkTime, Halves>> = {
  none: { am: false, pm: false },
  am: { am: true, pm: false },
  pm: { am: false, pm: true },
  full: { am: true, pm: true },
};

/** The halves of a date that are to be worked, by the pattern of that date. Public holidays are not looked at. */
export function scheduledHalves(patterns: readonly WorkPattern[], date: CalendarDate): Halves {
  return halvesOf[weekOf(patterns, date)[weekdayOf(date) - 1] ?? 'none'];
}

/** How many days a week the pattern of a date has, times four: whole for half days and for weeks that alternate. */
export function quarterDaysAWeek(patterns: readonly WorkPattern[], date: CalendarDate): number {
  const weeks = inForce(patterns, date)?.weeks ?? [usualWeek];
  const halves = weeks.flat().reduce((sum, time) => sum + countHalves(halvesOf[time]), 0);
  return (halves * 2) / weeks.length;
}

/** How many of two halves something holds for. */
export function countHalves({ am, pm }: Halves): 0 | 1 | 2 {
  return am && pm ? 2 : am || pm ? 1 : 0;
}

function weekOf(patterns: readonly WorkPattern[], date: CalendarDate): WorkWeek {
  const pattern = inForce(patterns, date);
  if (!pattern) return usualWeek;
  const weeksSince = (dayNumber(mondayOf(date)) - dayNumber(mondayOf(pattern.validFrom))) / 7;
  return pattern.weeks[modulo(weeksSince, pattern.weeks.length)] ?? usualWeek;
}
