import { addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';

/** When a new token is to end. */
export type Expiry = 'in30' | 'in90' | 'in365' | 'onDate' | 'never';

export const expiries: readonly Expiry[] = ['in30', 'in90', 'in365', 'onDate', 'never'];

const days: Readonly<Partial<Record<Expiry, number>>> = { in30: 30, in90: 90, in365: 365 };

/**
 * The last day on which a token works; null: it never ends.
 *
 * @param chosen what stands in the field of the date; it counts for `onDate` alone
 */
export function lastDayOf(expiry: Expiry, today: CalendarDate, chosen: CalendarDate): CalendarDate | null {
  if (expiry === 'never') return null;
  return expiry === 'onDate' ? chosen : addDays(today, days[expiry] ?? 0);
}

/** The instant (ISO 8601, UTC) at which a date is over where the browser is. */
export function endOf(date: CalendarDate): string {
  // Without a zone behind it, this is a time of where the browser is.
  return new Date(`${date}T23:59:59`).toISOString();
}

/** How an end is to be shown: that it is near, or over, is worth a sign. */
export type EndState = 'never' | 'later' | 'soon' | 'over';

const soon = 14 * 86_400_000;

/** How near the end of a token is. Both are instants; null: never ends. */
export function endState(expiresAt: string | null, now: number): EndState {
  if (expiresAt === null) return 'never';
  const left = Date.parse(expiresAt) - now;
  if (left <= 0) return 'over';
  return left < soon ? 'soon' : 'later';
}
