import type { CalendarDate } from '@worklog/domain/dates';

/** A holiday as it is listed. */
export interface ListedHoliday {
  readonly date: CalendarDate;
  readonly name: string;
  /** Which part of the day is free. */
  readonly part: 'full' | 'am' | 'pm';
  /** Whether the organisation has made it free for everybody. */
  readonly isOwn: boolean;
}

interface Known {
  readonly date: CalendarDate;
  readonly name: string;
  readonly am: boolean;
  readonly pm: boolean;
}

/** Holidays as they are listed; `own` are the free days that the organisation gives everybody. */
export function listedHolidays(holidays: readonly Known[], own: readonly Known[]): ListedHoliday[] {
  const ownDates = new Set(own.map(({ date }) => date));
  return holidays
    .filter(({ am, pm }) => am || pm)
    .map(({ date, name, am, pm }) => ({
      date,
      name,
      part: am && pm ? 'full' : am ? 'am' : 'pm',
      isOwn: ownDates.has(date),
    }));
}

/** How many whole and half days are free. */
export function countHolidays(holidays: readonly ListedHoliday[]): {
  readonly days: number;
  readonly halves: number;
} {
  const days = holidays.filter(({ part }) => part === 'full').length;
  return { days, halves: holidays.length - days };
}
