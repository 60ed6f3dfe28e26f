import type { CalendarDate } from '@worklog/domain/dates';
import type { Holiday } from '@worklog/domain/work-calendar';
import { dateInYear, type HolidayItem } from './draft.ts';

/** Where holidays are looked at. */
export interface PreviewPlace {
  /** Null: of somebody who is based nowhere. */
  readonly country: string | null;
  readonly region: string | null;
}

/** A holiday in the preview of a year. */
export interface PreviewDay extends Holiday {
  /** What becomes of it when the draft is saved. */
  readonly change?: 'added' | 'removed';
}

/** What is being edited. */
export interface PreviewDraft {
  /** As it is saved; undefined: it is new. */
  readonly before: HolidayItem | undefined;
  /** As the form says; undefined: it is not complete yet, or the item is removed. */
  readonly after: HolidayItem | undefined;
}

/** Whether an item holds where somebody is based. */
function appliesTo(item: HolidayItem, { country, region }: PreviewPlace): boolean {
  if (item.country !== undefined && item.country !== country) return false;
  return item.region === undefined || item.region === region;
}

function sayTheSame({ before, after }: PreviewDraft): boolean {
  const keys = ['date', 'every', 'name', 'half', 'remove', 'country', 'region'] as const;
  return before !== undefined && after !== undefined && keys.every((key) => before[key] === after[key]);
}

/** The entry that an item makes in a year at a place. */
function entryOf(item: HolidayItem | undefined, place: PreviewPlace, year: number): Holiday | undefined {
  if (!item || !appliesTo(item, place)) return undefined;
  const date = dateInYear(item, year);
  if (date === undefined) return undefined;
  const half = item.half ?? 'full';
  return { date, name: item.name ?? '', am: half !== 'pm', pm: half !== 'am' };
}

/** An item that adds a day. */
function freeDay(item: HolidayItem | undefined): HolidayItem | undefined {
  return item?.remove ? undefined : item;
}

/**
 * The holidays of a year as they are in force, with what a draft takes away and adds marked. What an item takes away
 * is not known while it is saved, so taking it back shows nothing new.
 */
export function previewOf(
  inForce: readonly Holiday[],
  draft: PreviewDraft | undefined,
  place: PreviewPlace,
  year: number,
): readonly PreviewDay[] {
  if (!draft || sayTheSame(draft)) return inForce;
  const gone = entryOf(freeDay(draft.before), place, year);
  const added = entryOf(freeDay(draft.after), place, year);
  const takes = draft.after?.remove ? entryOf(draft.after, place, year)?.date : undefined;
  const kept = inForce.map((day): PreviewDay => {
    const isGone = day.date === takes || (gone?.date === day.date && gone.name === day.name);
    return isGone ? { ...day, change: 'removed' } : day;
  });
  const days = added ? [...kept, { ...added, change: 'added' as const }] : kept;
  return days.toSorted((one, other) => compare(one.date, other.date));
}

function compare(one: CalendarDate, other: CalendarDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
