import { readDate, type CalendarDate } from '@worklog/domain/dates';

/** What of Today is in the address. */
export interface TodaySearch {
  /** The number that is opened. */
  readonly open?: OpenNumber;
  /** The day that the panel is open for. */
  readonly day?: CalendarDate;
}

/** The numbers of Today that open: days not recorded, leave taken, leave planned. */
export type OpenNumber = 'unknown' | 'taken' | 'planned';

const numbers: readonly OpenNumber[] = ['unknown', 'taken', 'planned'];

/** Takes what it knows from an address, and leaves the rest. */
export function readTodaySearch(search: Record<string, unknown>): TodaySearch {
  const { open: opened, day: chosen } = search;
  const open = numbers.find((number) => number === opened);
  const day = typeof chosen === 'string' ? readDate(chosen) : undefined;
  return { ...(open && { open }), ...(day && { day }) };
}
