import type { MongoClient } from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../../shared/errors.ts';
import { NestingGuard, type Transactor } from '../../shared/transactor.ts';
import type { StorageObserver, WriteTx } from '../contract.ts';
import type { Connection } from './client.ts';
import type { Elections } from './elections.ts';
import { Conflict, isUnavailable } from './errors.ts';
import { collectionsOf, type Collections } from './parts.ts';
import { Turns } from './turns.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** How long a write that meets others is run again, in milliseconds. */
const patience = 5_000;
/** The longest pause before the first rerun, in milliseconds; it doubles with each, up to `longestPause`. */
const firstPause = 4;
const longestPause = 128;

/** How one run of a write ended: with its result, overtaken by another write of `document`, or refused. */
type Outcome<T> =
  | { readonly result: T; readonly isGuarded: boolean }
  | { readonly conflict: Conflict; readonly document: string }
  | { readonly refusal: AppError; readonly mayBeTorn: boolean };

/**
 * Runs writes, each as a UnitOfWork (which says what a write may rely on). One that was overtaken is run again
 * from the top: in this process in turn with the others of the same document, so that they do not overtake each
 * other, and after a random pause, because of other processes. Throws an AppError `database_busy` when that goes
 * on for five seconds.
 *
 * A refusal may rest on a part of what another write changed: a batch that was done a moment ago finds its days
 * taken, having seen before that its Idempotency-Key was new. So it is given when a second run, which begins after
 * that other write, refuses too.
 */
export class Writer implements Transactor<WriteTx> {
  readonly #client: MongoClient;
  readonly #collections: Collections;
  readonly #elections: Elections;
  readonly #observer: StorageObserver;
  readonly #nesting = new NestingGuard();
  readonly #turns = new Turns();
  readonly #underWay = new Set<Promise<unknown>>();
  #closed = false;

  constructor({ client, db }: Connection, elections: Elections, observer: StorageObserver) {
    this.#client = client;
    this.#collections = collectionsOf(db);
    this.#elections = elections;
    this.#observer = observer;
  }

  async write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    this.#nesting.assertOutside();
    if (this.#closed) throw new AppError('database_unavailable', 'The server is stopping.');
    const writing = this.#nesting.run(() => this.#untilDone(work));
    this.#underWay.add(writing);
    try {
      return await writing;
    } finally {
      this.#underWay.delete(writing);
      if (this.#underWay.size === 0) this.#nesting.rest();
    }
  }

  /** Refuses new writes and resolves when those under way have ended. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#underWay);
  }

  async #untilDone<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    const end = performance.now() + patience;
    let outcome = await this.#run(work, true);
    let isConfirmed = false;
    for (let pause = firstPause, reruns = 0; !('result' in outcome);) {
      if ('refusal' in outcome) {
        if (isConfirmed || !outcome.mayBeTorn) throw outcome.refusal;
        isConfirmed = true;
        outcome = await this.#run(work, false);
        continue;
      }
      // Once more even so: a primary that stood still may have taken all the time there was.
      if (performance.now() > end && reruns > 0) throw busy(outcome.conflict);
      reruns += 1;
      await delay(Math.random() * pause);
      pause = Math.min(pause * 2, longestPause);
      isConfirmed = false;
      outcome = await this.#turns.take(outcome.document, () => this.#run(work, false));
    }
    return outcome.result;
  }

  /** What rests on nothing but what was read counts only if that was read from a primary that had caught up. */
  async #run<T>(work: (tx: WriteTx) => Promise<T>, isFirstRun: boolean): Promise<Outcome<T>> {
    for (;;) {
      const election = await this.#elections.settled();
      const outcome = await this.#runOnce(work, isFirstRun);
      const isGuarded = 'conflict' in outcome || ('result' in outcome && outcome.isGuarded);
      if (isGuarded || this.#elections.isStill(election)) return outcome;
    }
  }

  async #runOnce<T>(work: (tx: WriteTx) => Promise<T>, isFirstRun: boolean): Promise<Outcome<T>> {
    const unit = new UnitOfWork(this.#client, this.#collections, isFirstRun);
    let result: T;
    try {
      result = await runWork(unit, work);
    } catch (error) {
      if (error instanceof AppError && error.status < 500)
        return { refusal: error, mayBeTorn: unit.mayBeTorn };
      throw error;
    }
    const [document] = await unit.changes();
    if (document === undefined) return { result, isGuarded: false };
    const begin = performance.now();
    try {
      await unit.commit();
    } catch (error) {
      if (error instanceof Conflict) return { conflict: error, document };
      throw error;
    }
    this.#observer.committed((performance.now() - begin) / 1000);
    return { result, isGuarded: true };
  }
}

async function runWork<T>(unit: UnitOfWork, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  try {
    return await work(unit.tx);
  } finally {
    unit.end();
  }
}

function busy(cause: Conflict): AppError {
  if (isUnavailable(cause.cause))
    return new AppError('database_unavailable', 'The database does not answer; nothing was changed.', {
      cause,
    });
  return new AppError(
    'database_busy',
    'Other writes of the same thing were faster for five seconds; try again.',
    { cause },
  );
}
