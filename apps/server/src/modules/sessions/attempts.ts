import { hash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Clock } from '../../shared/clock.ts';
import { AppError } from '../../shared/errors.ts';
import { foldCase } from '../../shared/text.ts';
import type { Transactor } from '../../shared/transactor.ts';
import type { AttemptCount, AttemptWriter, SessionTx } from './store.ts';

/** Attempts are counted in spans of so many milliseconds. */
const spanMilliseconds = 15 * 60_000;

/** Most attempts in a span for one name from one address, and for all names from one address. */
const mostForName = 10;
const mostForAddress = 100;

/** Who tries to be whom. */
export interface Attempt {
  /** As it was sent; it need not be a name that somebody may have. */
  readonly name: string;
  /** The address that the request comes from. */
  readonly address: string;
}

/** What the limit is made of. */
interface AttemptLimitParts {
  readonly storage: Transactor<Pick<SessionTx, 'attempts'>>;
  readonly clock: Clock;
  /** Is told why something failed that no request waits for. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * How often somebody may try a password. Each count is changed by itself and in one step, so that people who sign in
 * at the same time from one address do not wait for each other.
 */
export class AttemptLimit {
  readonly #parts: AttemptLimitParts;

  constructor(parts: AttemptLimitParts) {
    this.#parts = parts;
  }

  /**
   * Does what an attempt is about. It is counted before, so that attempts that are under way together count too; only
   * one that ends in `wrong_credentials` stays counted. One that succeeds clears what was counted for its name.
   *
   * @throws AppError `too_many_attempts` with `Retry-After`, and what `work` throws.
   */
  async within<T>(attempt: Attempt, work: () => Promise<T>): Promise<T> {
    const { storage, clock } = this.#parts;
    const keys = keysOf(attempt);
    await storage.write((tx) => countAttempt(tx.attempts, keys, clock.now()));
    let result: T;
    try {
      result = await work();
    } catch (error) {
      if (!isWrong(error)) await this.#afterwards((counts) => takeBack(counts, keys, clock.now()));
      throw error;
    }
    await this.#afterwards(async (counts) => {
      await counts.remove(keys.forName);
      await counts.takeBack(keys.forAddress, clock.now());
    });
    return result;
  }

  /** Clears what was counted for a name from an address: somebody has shown in another way who they are. */
  forget(attempt: Attempt): Promise<void> {
    return this.#afterwards((counts) => counts.remove(keysOf(attempt).forName));
  }

  /** What was done is done: that too much stays counted for a while must not take it back. */
  async #afterwards(work: (counts: AttemptWriter) => Promise<void>): Promise<void> {
    try {
      await this.#parts.storage.write((tx) => work(tx.attempts));
    } catch (error) {
      this.#parts.onFailure(error);
    }
  }
}

interface Keys {
  readonly forName: string;
  readonly forAddress: string;
}

/** Counts first and looks then, so that of those who count together no more get through than may. */
async function countAttempt(counts: AttemptWriter, keys: Keys, now: Date): Promise<void> {
  const span = { now, endsAt: new Date(now.getTime() + spanMilliseconds) };
  const forName = await counts.add(keys.forName, span);
  if (forName.attempts > mostForName) {
    await counts.takeBack(keys.forName, now);
    throw tooMany(forName, now);
  }
  const forAddress = await counts.add(keys.forAddress, span);
  if (forAddress.attempts > mostForAddress) {
    await takeBack(counts, keys, now);
    throw tooMany(forAddress, now);
  }
}

async function takeBack(counts: AttemptWriter, { forName, forAddress }: Keys, now: Date): Promise<void> {
  await counts.takeBack(forName, now);
  await counts.takeBack(forAddress, now);
}

/** The keys of the two counts: hashes, so that neither names nor addresses are kept. */
function keysOf({ name, address }: Attempt): Keys {
  const network = networkOf(address);
  return {
    forName: hash('sha256', `name\n${network}\n${foldCase(name)}`, 'hex'),
    forAddress: hash('sha256', `address\n${network}`, 'hex'),
  };
}

/** What counts as one address: of IPv6 the network of 64 bits, because whoever has one address there has them all. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}

function isWrong(error: unknown): boolean {
  return error instanceof AppError && error.code === 'wrong_credentials';
}

function tooMany({ endsAt }: AttemptCount, now: Date): AppError {
  const seconds = Math.max(1, Math.ceil((endsAt.getTime() - now.getTime()) / 1000));
  return new AppError('too_many_attempts', `Too many attempts to sign in; wait ${seconds} s.`, {
    headers: { 'retry-after': String(seconds) },
  });
}
