import { ApiProblem } from '@worklog/api-client/client';
import { statusOf, type HalfName, type Status } from '@worklog/domain/day';
import type { CalendarDate } from '@worklog/domain/dates';

export type { HalfName, Status } from '@worklog/domain/day';

/** Where a half was spent. */
export interface DayPlace {
  /** Empty for one that is made by the write that is on its way. */
  readonly id: string;
  /** Null: the place is gone. */
  readonly name: string | null;
}

/** What a half of a day was spent on. */
export interface DayHalf {
  /** Id of a day type. */
  readonly type: string;
  readonly place: DayPlace | null;
  readonly status: Status;
}

/** A record of a date; at least one half is set. */
export interface Day {
  readonly date: CalendarDate;
  readonly am: DayHalf | null;
  readonly pm: DayHalf | null;
  readonly notes: string;
  /** For `DayWish.tag`; empty while a write of the day is on its way. */
  readonly tag: string;
}

/** A place by id, or by a name, which is found, or made. */
export type PlaceWish = { readonly id: string } | { readonly name: string };

/** What a half shall be. Without a status: planned for what is to come, else confirmed. */
export interface HalfWish {
  readonly type: string;
  readonly place?: PlaceWish | null;
  readonly status?: Status;
}

/** What a day shall be. What is left out stays; both halves null remove the day. */
export interface DayWish {
  readonly date: CalendarDate;
  readonly am?: HalfWish | null;
  readonly pm?: HalfWish | null;
  /** At most 2,000 characters. */
  readonly notes?: string;
  /** The tag that the day must have; it may then be written over without `replace`. */
  readonly tag?: string;
}

/** A day that is in the way of a change. */
export interface DayConflict {
  readonly date: CalendarDate;
  /** What is there; null: there is no record any more. */
  readonly day: Day | null;
}

/** The days that were in the way of a change that was refused; empty for every other error. */
export function conflictsOf(error: unknown): readonly DayConflict[] {
  if (!(error instanceof ApiProblem)) return [];
  const { conflicts, day } = error.members as { conflicts?: readonly DayConflict[]; day?: Day };
  return conflicts ?? (day ? [{ date: day.date, day }] : []);
}

/** What has to be known to show a wish before the server has answered. */
export interface Surroundings {
  readonly today: CalendarDate;
  /** The name of a place; undefined: it is not known. */
  readonly placeName: (id: string) => string | undefined;
}

/** How a day looks once a wish is fulfilled; undefined: it has no record then. */
export function wishedDay(
  before: Day | undefined,
  wish: DayWish,
  { today, placeName }: Surroundings,
): Day | undefined {
  const half = (name: HalfName): DayHalf | null => {
    const wished = wish[name];
    if (!wished) return wished === null ? null : (before?.[name] ?? null);
    const status = wished.status ?? statusOf(wish.date, today);
    return { type: wished.type, place: wishedPlace(wished.place, placeName), status };
  };
  const [am, pm] = [half('am'), half('pm')];
  if (!am && !pm) return undefined;
  return { date: wish.date, am, pm, notes: wish.notes ?? before?.notes ?? '', tag: '' };
}

function wishedPlace(
  wish: PlaceWish | null | undefined,
  placeName: Surroundings['placeName'],
): DayPlace | null {
  if (!wish) return null;
  return 'id' in wish ? { id: wish.id, name: placeName(wish.id) ?? null } : { id: '', name: wish.name };
}
