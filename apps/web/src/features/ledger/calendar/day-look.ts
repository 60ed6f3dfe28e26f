import type { CalendarDate } from '@worklog/domain/dates';
import type { Day, DayHalf, DayPlace, HalfName } from '../../../data/days.ts';
import type { CalendarDay } from '../../../data/work-calendar.ts';

/** How sure a half is. `missing`: it was to be worked, is over, and nothing is recorded. */
export type Certainty = 'confirmed' | 'planned' | 'unconfirmed' | 'missing';

/** A half of a day that has something to show. */
export interface HalfLook {
  readonly half: HalfName;
  readonly certainty: Certainty;
  /** What is recorded; null where it is missing. */
  readonly record: DayHalf | null;
}

/** What the calendar shows of a day. */
export interface DayLook {
  readonly date: CalendarDate;
  /** One that is the same all day, two, or one half alone; none: nothing to show. */
  readonly halves: readonly HalfLook[];
  /** Whether the one half shown stands for the whole day. */
  readonly isWhole: boolean;
  /** Name of the holiday that is on this date; null: none. */
  readonly holiday: string | null;
  /** Whether the person is not to work on this date. */
  readonly isFree: boolean;
  readonly notes: string;
}

const names: readonly HalfName[] = ['am', 'pm'];

/** Today, and the dates between which something can be missing: those of the employment. */
export interface Bounds {
  readonly today: CalendarDate;
  /** Null: nothing is missing, as before the first record. */
  readonly since: CalendarDate | null;
  /** Null: no end. */
  readonly until: CalendarDate | null;
}

/** What is known of a date. */
export interface KnownDay {
  readonly date: CalendarDate;
  readonly day: Day | undefined;
  /** What the calendar says by itself; undefined: it is not loaded, and nothing is missing or free. */
  readonly calendar: CalendarDay | undefined;
}

/** What the calendar shows of a date. */
export function lookOf(known: KnownDay, bounds: Bounds): DayLook {
  const { date, day, calendar } = known;
  const found = names.flatMap((half): HalfLook[] => halfLook(half, known, bounds));
  const [first, second] = found;
  const isWhole = first !== undefined && second !== undefined && isAlike(first, second);
  return {
    date,
    halves: isWhole ? [first] : found,
    isWhole,
    holiday: calendar ? (calendar.am.holiday ?? calendar.pm.holiday) : null,
    isFree: calendar !== undefined && isFreeDay(calendar),
    notes: day?.notes ?? '',
  };
}

/** Whether a half is to be worked: it is scheduled and no holiday. */
export function isToWork(calendar: CalendarDay, half: HalfName): boolean {
  return calendar[half].isScheduled && calendar[half].holiday === null;
}

/** Whether nothing of a day is to be worked. */
export function isFreeDay(calendar: CalendarDay): boolean {
  return !names.some((half) => isToWork(calendar, half));
}

/** Whether halves of a date without a record are missing. */
function isOver(date: CalendarDate, { today, since, until }: Bounds): boolean {
  return date < today && since !== null && date >= since && (until === null || date <= until);
}

function halfLook(half: HalfName, { date, day, calendar }: KnownDay, bounds: Bounds): HalfLook[] {
  const record = day?.[half] ?? null;
  if (record) return [{ half, record, certainty: certaintyOf(record, date, bounds.today) }];
  const isMissing = calendar !== undefined && isOver(date, bounds) && isToWork(calendar, half);
  return isMissing ? [{ half, record: null, certainty: 'missing' }] : [];
}

function certaintyOf({ status }: DayHalf, date: CalendarDate, today: CalendarDate): Certainty {
  if (status === 'confirmed') return 'confirmed';
  return date < today ? 'unconfirmed' : 'planned';
}

function isAlike(one: HalfLook, other: HalfLook): boolean {
  return (
    one.certainty === other.certainty &&
    one.record?.type === other.record?.type &&
    isSamePlace(one.record?.place ?? null, other.record?.place ?? null)
  );
}

/** A place that is made by a write that is on its way has no id yet. */
function isSamePlace(one: DayPlace | null, other: DayPlace | null): boolean {
  return one?.id === other?.id && one?.name === other?.name;
}
