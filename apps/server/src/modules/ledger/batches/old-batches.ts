import type { Transactor } from '../../../shared/transactor.ts';
import type { BatchTx } from '../store.ts';

/**
 * A batch can be undone for so many milliseconds: a week, in which a mistake comes to light. Later, what it has changed
 * has mostly changed again, and each batch holds a copy of the days that it replaced.
 */
const batchesAreKeptFor = 7 * 86_400_000;

/** A batch from before this instant can no longer be undone. */
export function oldestBatch(now: Date): Date {
  return new Date(now.getTime() - batchesAreKeptFor);
}

/** Removes the batches that can no longer be undone. For the housekeeping. */
export async function removeOldBatches(storage: Transactor<BatchTx>, now: Date): Promise<void> {
  await storage.write(({ batches }) => batches.removeOlder(oldestBatch(now)));
}
