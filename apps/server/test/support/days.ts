import type { Answer } from './http.ts';

/** Half a day as the API shows it. */
interface HalfJson {
  readonly type: string;
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly status: 'planned' | 'confirmed';
}

/** A day as the API shows it. */
export interface DayJson {
  readonly date: string;
  readonly am: HalfJson | null;
  readonly pm: HalfJson | null;
  readonly notes: string;
  readonly tag: string;
}

/** What is said of days that stand in the way. */
export interface ConflictJson {
  readonly conflicts: readonly { readonly date: string; readonly day: DayJson | null }[];
}

/** Whatever sends requests with somebody's credentials. */
interface Reader {
  get(path: string): Promise<Answer>;
}

/** The path of a day. */
export function dayPath(date: string): string {
  return `/api/v2/me/days/${date}`;
}

/** The days of somebody from one date to another. */
export async function daysOf(
  person: Reader,
  from = '2020-01-01',
  to = '2029-12-31',
): Promise<readonly DayJson[]> {
  const answer = await person.get(`/api/v2/me/days?from=${from}&to=${to}`);
  return answer.json<{ days: readonly DayJson[] }>().days;
}

/** Days without their tags, which are others after each write. */
export function withoutTags(days: readonly DayJson[]): Omit<DayJson, 'tag'>[] {
  return days.map(({ date, am, pm, notes }) => ({ date, am, pm, notes }));
}

/** Halves as they are sent and come back. */
export const office = { type: 'office', place: null, status: 'confirmed' } as const;
export const sick = { type: 'sick', place: null, status: 'confirmed' } as const;
export const vacation = { type: 'vacation', place: null, status: 'confirmed' } as const;

/** What a batch is answered. */
export interface BatchJson {
  readonly batch: string | null;
  readonly dryRun: boolean;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly conflicts: ConflictJson['conflicts'];
}

/** Where batches are sent. */
export const batchPath = '/api/v2/me/days/batch';

/** Where a batch is undone. */
export function undoPath(batch: string | null): string {
  return `/api/v2/me/days/batches/${batch ?? ''}/undo`;
}
