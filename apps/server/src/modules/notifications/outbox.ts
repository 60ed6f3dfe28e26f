import type { Clock } from '../../shared/clock.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { afterAttempt, endedAreKeptFor, givenUp, type Outcome, restAfter } from './retries.ts';
import type { Destination, NotificationTx, StoredMessage } from './store.ts';

/** Whoever leased a destination has so long to send a message and to say so, in milliseconds; then another may. */
const leaseMilliseconds = 60_000;

/** Messages that are given up in one write; the server answers others in between. */
const expiryBatch = 500;

/** The last word about a message that was never sent. */
const neverTried = 'It waited for a day behind messages that the destination did not take.';

/** The writes of a message's way, each of them guarded by what it saw. */
export class Outbox {
  readonly #storage: Transactor<NotificationTx>;
  readonly #clock: Clock;

  constructor(storage: Transactor<NotificationTx>, clock: Clock) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /**
   * Puts new messages in line before their destinations. Whoever logs a day does not do this, because people who tell
   * one channel would then wait for each other.
   */
  async lineUp(seen: readonly StoredMessage[]): Promise<void> {
    if (seen.length === 0) return;
    const now = this.#clock.now();
    await this.#storage.write(async ({ outbox, destinations }) => {
      const earliest = new Map<string, Date>();
      const found = await Promise.all(seen.map(({ id }) => outbox.get(id)));
      for (const current of found) {
        if (current?.state !== 'waiting' || current.turn) continue;
        const { url, dueAt: turn } = current;
        await outbox.replace({ ...current, turn });
        earliest.set(url, earlier(turn, earliest.get(url)));
      }
      for (const [url, turn] of earliest) {
        const known = await destinations.get(url);
        const { restsUntil, dueAt, version } = known ?? { restsUntil: now, dueAt: turn, version: 0 };
        const due = later(restsUntil, earlier(turn, dueAt));
        await destinations.put({ url, restsUntil, dueAt: due, version: version + 1 });
      }
    });
  }

  /**
   * Takes a destination that is due for this process alone, and gives the message to be sent there; undefined when
   * another process was faster, or there is nothing to send now.
   */
  async lease(url: string): Promise<StoredMessage | undefined> {
    const now = this.#clock.now();
    return this.#storage.write(async ({ outbox, destinations }) => {
      // First the destination, then who is in line: whoever joins the line meanwhile changes the destination.
      const destination = await destinations.get(url);
      if (!destination || destination.dueAt > now) return undefined;
      const first = await outbox.first(url);
      if (!first?.turn) {
        await destinations.remove(destination);
        return undefined;
      }
      if (first.turn > now) {
        await destinations.put(changed(destination, { dueAt: first.turn }));
        return undefined;
      }
      const end = new Date(now.getTime() + leaseMilliseconds);
      await destinations.put(changed(destination, { restsUntil: end, dueAt: end }));
      const leased = { ...first, attempts: first.attempts + 1, dueAt: end };
      await outbox.replace(leased);
      return leased;
    });
  }

  /** Stores how the sending of a leased message went, and gives it as it is now; undefined when it is gone. */
  async record(leased: StoredMessage, outcome: Outcome): Promise<StoredMessage | undefined> {
    const now = this.#clock.now();
    const random = Math.random();
    return this.#storage.write(async (tx) => {
      const current = await tx.outbox.get(leased.id);
      if (!current || !mayRecord(current, leased, outcome)) {
        await release(tx, leased, restAfter(current, outcome, now), now);
        return current;
      }
      const next = afterAttempt(current, outcome, now, random);
      await tx.outbox.replace(next);
      await release(tx, leased, restAfter(next, outcome, now), now);
      return next;
    });
  }

  /**
   * Gives up what did not arrive in time, also what stands behind others and was never tried. What is due for its last
   * attempt keeps the time for it. Gives how many.
   */
  async giveUpExpired(): Promise<number> {
    const now = this.#clock.now();
    const before = new Date(now.getTime() - leaseMilliseconds);
    for (let count = 0; ;) {
      const expired = await this.#storage.write(async ({ outbox }) => {
        const found = await outbox.expiringBefore(before, expiryBatch);
        for (const message of found) {
          await outbox.replace(givenUp(message, now, message.lastError ?? neverTried));
        }
        return found.length;
      });
      count += expired;
      if (expired < expiryBatch) return count;
    }
  }

  /** Removes messages that ended long ago. */
  async removeEnded(): Promise<void> {
    const before = new Date(this.#clock.now().getTime() - endedAreKeptFor);
    await this.#storage.write(({ outbox }) => outbox.removeEnded(before));
  }
}

/** Ends a lease, unless it ran out and another process has the destination now. */
async function release(
  { outbox, destinations }: NotificationTx,
  { url, dueAt: end }: StoredMessage,
  restsUntil: Date,
  now: Date,
): Promise<void> {
  const destination = await destinations.get(url);
  if (destination?.restsUntil.getTime() !== end.getTime()) return;
  const first = await outbox.first(url);
  // A destination that asked for time gets it, also when nothing waits for it now.
  if (first || restsUntil > now) {
    const dueAt = later(restsUntil, first?.turn);
    await destinations.put(changed(destination, { restsUntil, dueAt }));
  } else await destinations.remove(destination);
}

/**
 * Whether an outcome still counts. When the lease ran out, another may have sent the message meanwhile: a failure is
 * then theirs to tell, but what has arrived has arrived.
 */
function mayRecord(current: StoredMessage, leased: StoredMessage, outcome: Outcome): boolean {
  if (outcome.kind === 'delivered') return current.state !== 'delivered';
  return current.state === 'waiting' && current.attempts === leased.attempts;
}

function changed(destination: Destination, times: Partial<Destination>): Destination {
  return { ...destination, ...times, version: destination.version + 1 };
}

function earlier(one: Date, other: Date = one): Date {
  return other < one ? other : one;
}

function later(one: Date, other: Date = one): Date {
  return other > one ? other : one;
}
