import type { CalendarDate } from '@worklog/domain/dates';
import type { paths } from '@worklog/api-client/schema';
import { api, dataOf } from './client.ts';
import type { DayConflict, DayWish } from './day-model.ts';
import type { LastBatch } from './last-batch.ts';

/** A change of days. */
export interface ChangeDays {
  readonly changes: readonly DayWish[];
  /** Whether halves that are set may be written over. */
  readonly replace?: boolean;
  /** Told how many of all days are written, where they take more than one request. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What became of a change. */
export interface DaysChanged extends LastBatch {
  /** Those that were so already. */
  readonly unchanged: readonly CalendarDate[];
  /** What was in the way; only a preview has any. */
  readonly conflicts: readonly DayConflict[];
}

type BatchBody = NonNullable<
  NonNullable<paths['/api/v2/me/days/batch']['post']['requestBody']>['content']['application/json']
>;

type BatchAnswer = paths['/api/v2/me/days/batch']['post']['responses'][200]['content']['application/json'];

/** The most days of one request. */
export const mostDaysOfRequest = 400;

/** How the server is asked; tests ask another one. */
export interface DaysServer {
  readonly batch: (body: BatchBody) => Promise<BatchAnswer>;
  readonly undo: (batch: string) => Promise<BatchAnswer>;
}

/** The server of this page. */
const daysServer: DaysServer = {
  batch: (body) => dataOf(api.POST('/api/v2/me/days/batch', { body })),
  undo: (id) => dataOf(api.POST('/api/v2/me/days/batches/{id}/undo', { params: { path: { id } } })),
};

/** Writes days, all or none: where a later request is refused, the earlier ones are taken back. */
export async function sendChange(change: ChangeDays, server: DaysServer = daysServer): Promise<DaysChanged> {
  const answers: BatchAnswer[] = [];
  const parts = partsOf(change.changes);
  const total = change.changes.length;
  try {
    for (const part of parts) {
      answers.push(await server.batch(bodyOf(part, change)));
      if (parts.length > 1) change.onProgress?.(Math.min(total, answers.length * mostDaysOfRequest), total);
    }
  } catch (error) {
    await takeBack(together(answers).batches, server);
    throw error;
  }
  return together(answers);
}

/** Takes back what was written, the last batch first. */
export async function sendUndo(
  batches: readonly string[],
  server: DaysServer = daysServer,
): Promise<DaysChanged> {
  const answers: BatchAnswer[] = [];
  for (const batch of batches.toReversed()) answers.push(await server.undo(batch));
  return together(answers);
}

/** As far as it goes: a server that is gone, or somebody who changed one of the days since, may be in the way. */
async function takeBack(batches: readonly string[], server: DaysServer): Promise<void> {
  try {
    await sendUndo(batches, server);
  } catch {
    // The caller is told why the change itself was refused, and loads what is there now.
  }
}

/** What several requests did, as one. */
export function together(answers: readonly BatchAnswer[]): DaysChanged {
  // The contract has no type for dates.
  const dates = (part: 'created' | 'changed' | 'removed' | 'unchanged'): CalendarDate[] =>
    answers.flatMap((answer) => answer[part]) as CalendarDate[];
  return {
    batches: answers.flatMap(({ batch }) => batch ?? []),
    created: dates('created'),
    changed: dates('changed'),
    removed: dates('removed'),
    unchanged: dates('unchanged'),
    conflicts: answers.flatMap(({ conflicts }) => conflicts) as DayConflict[],
  };
}

/** Lists of at most as many as one request takes. */
export function partsOf<T>(items: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / mostDaysOfRequest) }, (_, index) => index);
  return starts.map((start) => items.slice(start * mostDaysOfRequest, (start + 1) * mostDaysOfRequest));
}

function bodyOf(days: readonly DayWish[], { replace = false }: ChangeDays): BatchBody {
  return { days: [...days], replace };
}
