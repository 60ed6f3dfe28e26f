import { readDate, type CalendarDate } from '@worklog/domain/dates';
import type { PolicyItem } from '../items.ts';

/** An element of `worklog_holidays`, as it is written: of `date` and `every`, one is there. */
export interface HolidayItem extends PolicyItem {
  readonly date?: string;
  /** `MM-DD`. */
  readonly every?: string;
  readonly name?: string;
  readonly half?: 'am' | 'pm' | 'full';
  readonly remove?: boolean;
  readonly country?: string;
  readonly region?: string;
}

/** What is typed into the form of a free day. */
export interface HolidayDraft {
  /** A free day of the organisation, or a public holiday that is none here. */
  readonly kind: 'free' | 'removed';
  readonly isYearly: boolean;
  /** `YYYY-MM-DD`; of a yearly one the year says nothing. */
  readonly date: string;
  readonly name: string;
  readonly half: 'am' | 'pm' | 'full';
  /** Null: everywhere. */
  readonly country: string | null;
  readonly region: string | null;
}

/** The fields of the form that can be wrong. */
export type HolidayField = 'date' | 'name';

/** An empty form; its date is within that year. */
export function newHoliday(kind: HolidayDraft['kind']): HolidayDraft {
  return { kind, isYearly: true, date: '', name: '', half: 'full', country: null, region: null };
}

/** The form that shows an item. `year`: of a yearly one, the year in which its date is shown. */
export function draftOfHoliday(item: HolidayItem, year: number): HolidayDraft {
  return {
    kind: item.remove ? 'removed' : 'free',
    isYearly: item.every !== undefined,
    date: item.date ?? dateInYear(item, year) ?? `2000-${item.every ?? '01-01'}`,
    name: item.name ?? '',
    half: item.half ?? 'full',
    country: item.country ?? null,
    region: item.region ?? null,
  };
}

/** Which fields are wrong; none: the draft is an item. */
export function holidayFaults({ kind, date, name }: HolidayDraft): readonly HolidayField[] {
  const letters = name.trim().length;
  const faults: HolidayField[] = [];
  if (readDate(date) === undefined) faults.push('date');
  if (letters > 64 || (kind === 'free' && letters === 0)) faults.push('name');
  return faults;
}

/** The item that a draft without faults is. */
export function itemOfHoliday(draft: HolidayDraft, id: string): HolidayItem {
  const { kind, isYearly, date, half, country, region } = draft;
  const name = draft.name.trim();
  return {
    id,
    ...(isYearly ? { every: date.slice(5) } : { date }),
    ...(name !== '' && { name }),
    ...(kind === 'removed' ? { remove: true } : half !== 'full' && { half }),
    ...(country !== null && { country }),
    ...(country !== null && region !== null && { region }),
  };
}

/** The date on which an item falls in a year; undefined: in none, such as 29 February. */
export function dateInYear({ date, every }: HolidayItem, year: number): CalendarDate | undefined {
  if (date !== undefined) return Number(date.slice(0, 4)) === year ? readDate(date) : undefined;
  return every === undefined ? undefined : readDate(`${String(year).padStart(4, '0')}-${every}`);
}
