import { halfNames } from '@worklog/domain/cost';
import type { CalendarDate } from '@worklog/domain/dates';
import { isSameHalf, statusOf, type Half, type HalfName, type Status } from '@worklog/domain/day';
import type { DayType } from '@worklog/domain/day-types';
import type { StoredDay } from './store.ts';

/** A place that is to be found by its name, or made. */
interface NamedPlace {
  /** As `readPlaceName` gives it. */
  readonly name: string;
  /** ISO 3166 codes of a place that has to be made. */
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}

/** Where a half shall have been spent. */
export type PlaceWish = { readonly id: string } | NamedPlace;

/** What a half of a day shall be. */
export interface HalfWish {
  readonly type: DayType;
  /** Null: nowhere in particular. */
  readonly place: PlaceWish | null;
  /** Undefined: as the date says. */
  readonly status?: Status | undefined;
}

/** What a day shall be. Undefined: that part stays as it is. */
export interface DayWish {
  readonly date: CalendarDate;
  /** Null: nothing shall be recorded. */
  readonly am: HalfWish | null | undefined;
  readonly pm: HalfWish | null | undefined;
  /** At most 2,000 characters. */
  readonly notes: string | undefined;
  /** JSON pointer into the body to where the wish stands; where its own parts stand is below it. */
  readonly pointer: string;
  /** To where the content of both halves stands, if that is one place. */
  readonly halfPointer?: string | undefined;
  /** Types that are no longer offered may be recorded, too: what is imported is the past. */
  readonly allowsArchived?: boolean | undefined;
}

/** Both halves of a day, each as far as a wish says something of it. */
export interface WishedHalves {
  readonly am: Half | null | undefined;
  readonly pm: Half | null | undefined;
}

/** Whether a wish is about a half that is set: one must not lose what is there without saying so. */
export function overwrites(before: StoredDay | undefined, wish: DayWish): boolean {
  return halfNames.some((name) => wish[name] !== undefined && Boolean(before?.[name]));
}

/** The day that a wish makes of another; undefined where no half is set: that is no day. */
export function dayAfter(
  before: StoredDay | undefined,
  { date, notes }: Pick<DayWish, 'date' | 'notes'>,
  halves: WishedHalves,
  tag: string,
): StoredDay | undefined {
  const { am: oldAm, pm: oldPm, notes: oldNotes } = before ?? empty;
  const [am, pm] = [changed(oldAm, halves.am), changed(oldPm, halves.pm)];
  return am || pm ? { date, am, pm, notes: notes ?? oldNotes, tag } : undefined;
}

const empty = { am: null, pm: null, notes: '' } as const;

function changed(old: Half | null, half: Half | null | undefined): Half | null {
  return half === undefined ? old : half;
}

/** Whether two days hold the same, whatever their tags. */
export function isSameDay(one: StoredDay | undefined, other: StoredDay | undefined): boolean {
  if (!one || !other) return one === other;
  return isEqualHalf(one.am, other.am) && isEqualHalf(one.pm, other.pm) && one.notes === other.notes;
}

/** The status of a half: the wished one, else what the date says. Undefined where it cannot be: a future is no past. */
export function statusFor(
  date: CalendarDate,
  today: CalendarDate,
  wished: Status | undefined,
): Status | undefined {
  if (wished === 'confirmed' && date > today) return undefined;
  return wished ?? statusOf(date, today);
}

/** The type of a wish that is no longer offered, unless that half has it already. */
export function archivedType(
  before: StoredDay | undefined,
  wish: DayWish,
  name: HalfName,
): DayType | undefined {
  const type = wish[name]?.type;
  if (!type?.archived || wish.allowsArchived || before?.[name]?.type === type.id) return undefined;
  return type;
}

function isEqualHalf(one: Half | null, other: Half | null): boolean {
  return isSameHalf(one, other) && one?.status === other?.status;
}
