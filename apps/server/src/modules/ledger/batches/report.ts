import type { CalendarDate } from '@worklog/domain/dates';
import type { PlaceNames } from '../shown.ts';
import { conflictsText } from '../shown.ts';
import type { StoredDay } from '../store.ts';
import { isSameDay } from '../wishes.ts';

/** A day that stands in the way of a batch. */
export interface Conflict {
  readonly date: CalendarDate;
  /** What is there; undefined: nothing any more. */
  readonly day: StoredDay | undefined;
}

/** What a batch has done, or would do. */
export interface BatchReport {
  /** Id by which it can be undone; undefined where nothing was changed. */
  readonly batch: string | undefined;
  readonly dryRun: boolean;
  readonly created: readonly CalendarDate[];
  readonly changed: readonly CalendarDate[];
  readonly removed: readonly CalendarDate[];
  /** What is there is what was wished. */
  readonly unchanged: readonly CalendarDate[];
  /** Only of what would be done: what is done has none. */
  readonly conflicts: readonly Conflict[];
}

interface ReportedChange {
  readonly date: CalendarDate;
  readonly before: StoredDay | undefined;
  readonly after: StoredDay | undefined;
}

/** What became of dates, by what there was before and is afterwards. Changes that change nothing come apart. */
export function outcomesOf(
  changes: readonly ReportedChange[],
  unchanged: readonly CalendarDate[],
): Pick<BatchReport, 'created' | 'changed' | 'removed' | 'unchanged'> {
  const dates = (has: (change: ReportedChange) => boolean) => changes.filter(has).map(({ date }) => date);
  return {
    created: dates(({ before }) => !before),
    changed: dates(({ before, after }) => Boolean(before && after)),
    removed: dates(({ after }) => !after),
    unchanged,
  };
}

/** What changes would do, as far as nothing stands in their way. */
export function wouldDo(changes: readonly ReportedChange[], conflicts: readonly Conflict[]) {
  const inTheWay = new Set(conflicts.map(({ date }) => date));
  const free = changes.filter(({ date }) => !inTheWay.has(date));
  const unchanged = free.filter(({ before, after }) => isSameDay(before, after));
  const changed = free.filter(({ before, after }) => !isSameDay(before, after));
  return outcomesOf(
    changed,
    unchanged.map(({ date }) => date),
  );
}

/** A report as it is answered, as a JSON text. `textOf`: what is shown of the days that stand in the way. */
export function reportText(
  { batch, conflicts, ...report }: BatchReport,
  places: PlaceNames,
  textOf = conflictsText,
): string {
  const text = JSON.stringify({ batch: batch ?? null, ...report });
  return `${text.slice(0, -1)},"conflicts":${textOf(conflicts, places)}}`;
}
