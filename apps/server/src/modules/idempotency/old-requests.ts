import type { Transactor } from '../../shared/transactor.ts';
import type { IdempotencyTx } from './store.ts';

/**
 * What a request was answered is kept for so many milliseconds: two days, so that a client that lost its connection can
 * still ask again after a night or a day without one.
 */
const requestsAreKeptFor = 2 * 86_400_000;

/** Removes the requests that nobody repeats any more. For the housekeeping. */
export async function removeOldRequests(storage: Transactor<IdempotencyTx>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - requestsAreKeptFor);
  await storage.write(({ doneRequests }) => doneRequests.removeOlder(before));
}
