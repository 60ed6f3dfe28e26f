import type { Half } from '@worklog/domain/day';
import type { StoredDay } from '../store.ts';

/** A day with both halves confirmed; undefined where none of them was planned. */
export function confirmedDay(day: StoredDay, tag: string): StoredDay | undefined {
  if (day.am?.status !== 'planned' && day.pm?.status !== 'planned') return undefined;
  return { ...day, am: confirmed(day.am), pm: confirmed(day.pm), tag };
}

function confirmed(half: Half | null): Half | null {
  return half && { ...half, status: 'confirmed' };
}
