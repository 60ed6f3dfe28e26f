import type { Clock } from '../../shared/clock.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { afterAttempt, endedAreKeptFor, type Outcome } from './retries.ts';
import type { NotificationTx, StoredMessage } from './store.ts';

/** Whoever leased a message has so long to send it and to say so, in milliseconds; then another may. */
const leaseMilliseconds = 60_000;

/** The writes of a message's way, each of them guarded by what it saw. */
export class Outbox {
  readonly #storage: Transactor<NotificationTx>;
  readonly #clock: Clock;

  constructor(storage: Transactor<NotificationTx>, clock: Clock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /** Takes a due message for this process alone; undefined when another process was faster, or it is gone. */
  async lease(seen: StoredMessage): Promise<StoredMessage | undefined> {
    const now = this.#clock.now();
    return this.#storage.write(async ({ outbox }) => {
      const current = await outbox.get(seen.id);
      if (current?.state !== 'waiting' || current.attempts !== seen.attempts || current.dueAt > now) {
        return undefined;
      }
      const dueAt = new Date(now.getTime() + leaseMilliseconds);
      const leased = { ...current, attempts: current.attempts + 1, dueAt };
      await outbox.replace(leased);
      return leased;
    });
  }

  /** Stores how the sending of a leased message went, and gives it as it is now; undefined when it is gone. */
  async record(leased: StoredMessage, outcome: Outcome): Promise<StoredMessage | undefined> {
    const now = this.#clock.now();
    const random = Math.random();
    return this.#storage.write(async ({ outbox }) => {
      const current = await outbox.get(leased.id);
      if (!current || !mayRecord(current, leased, outcome)) return current;
      const next = afterAttempt(current, outcome, now, random);
      await outbox.replace(next);
      return next;
    });
  }

  /** Removes messages that ended long ago. */
  async removeEnded(): Promise<void> {
    const before = new Date(this.#clock.now().getTime() - endedAreKeptFor);
    await this.#storage.write(({ outbox }) => outbox.removeEnded(before));
  }
}

/**
 * Whether an outcome still counts. When the lease ran out, another may have sent the message meanwhile: a failure is
 * then theirs to tell, but what has arrived has arrived.
 */
function mayRecord(current: StoredMessage, leased: StoredMessage, outcome: Outcome): boolean {
  if (outcome.kind === 'delivered') return current.state !== 'delivered';
  return current.state === 'waiting' && current.attempts === leased.attempts;
}
