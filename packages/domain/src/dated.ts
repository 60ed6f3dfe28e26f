import type { CalendarDate } from './dates.ts';

/** Something that is so from a date on, until the next of its kind. */
export interface Dated {
  readonly validFrom: CalendarDate;
}

/** Which of several is in force on a date: the latest that has begun. */
export function inForce<T extends Dated>(items: readonly T[], date: CalendarDate): T | undefined {
  let found: T | undefined;
  for (const item of items) {
    if (item.validFrom <= date && (!found || item.validFrom >= found.validFrom)) found = item;
  }
  return found;
}

/** Whether one begins after the first and not after the last of these dates, so that both sides of it lie within. */
export function changesWithin(items: readonly Dated[], first: CalendarDate, last: CalendarDate): boolean {
  return items.some(({ validFrom }) => validFrom > first && validFrom <= last);
}
