import type { CalendarDate } from '@worklog/domain/dates';
import type { Half } from '@worklog/domain/day';
import { unknownHalves } from '@worklog/domain/summary';
import type { WorkCalendar } from '@worklog/domain/work-calendar';
import type { StoredDay } from '../store.ts';
import type { DayWish, HalfWish } from '../wishes.ts';

/** What halves shall be that were to be worked, are over, and have no record. */
export interface Filling {
  readonly wish: HalfWish;
  readonly calendar: WorkCalendar;
}

/** What fills the gaps of some dates. `days`: those that there are; `range`: those of the employment. */
export function fillingWishes(
  days: readonly StoredDay[],
  range: { readonly from: CalendarDate; readonly to: CalendarDate },
  today: CalendarDate,
  { wish, calendar }: Filling,
): DayWish[] {
  const wishes = new Map<CalendarDate, DayWish>();
  for (const { date, half } of unknownHalves(days, calendar, range, today)) {
    const none = { date, am: undefined, pm: undefined, notes: undefined, pointer: '', halfPointer: '/fill' };
    wishes.set(date, { ...(wishes.get(date) ?? none), [half]: wish });
  }
  return [...wishes.values()];
}

/** A day with both halves confirmed; undefined where none of them was planned. */
export function confirmedDay(day: StoredDay, tag: string): StoredDay | undefined {
  if (day.am?.status !== 'planned' && day.pm?.status !== 'planned') return undefined;
  return { ...day, am: confirmed(day.am), pm: confirmed(day.pm), tag };
}

function confirmed(half: Half | null): Half | null {
  return half && { ...half, status: 'confirmed' };
}
