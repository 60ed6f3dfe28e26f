import { AppError } from '../../shared/errors.ts';
import { NestingGuard, type Transactor } from '../../shared/transactor.ts';
import type { StorageObserver } from '../contract.ts';
import type { Connection } from './connection.ts';
import { answerFor, isBusy } from './errors.ts';

/** A group ends after so many writes, or so many milliseconds: reads wait for no longer than that. */
const groupSize = 32;
const groupMilliseconds = 3;

/** How long a group waits for another process, such as an operator's command, to end its write. */
const busyMilliseconds = 5000;
const busyPauseMilliseconds = 20;

type Outcome = { readonly value: unknown } | { readonly error: unknown };

interface Job<Tx> {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly settle: (outcome: Outcome) => void;
}

interface GroupCommitOptions<Tx> {
  readonly connection: Connection;
  /** Makes the write methods for one run of a job. They must throw once `isOpen` says false. */
  readonly openTx: (isOpen: () => boolean) => Tx;
  /** Throws when the file that would be written is no longer the one that was opened. */
  readonly assertFilePresent: () => void;
  /** Called when a transaction has ended, committed or not, before its writes are answered. */
  readonly beforeAnswers: () => void;
  readonly observer: StorageObserver;
}

/**
 * Writes on one SQLite connection, several to a commit: those that wait share one `fsync`. They run strictly
 * one after another, each in a savepoint of its own, and each is answered only after the commit. When the
 * commit fails, each is tried once alone, so that the innocent succeed.
 *
 * A job may await nothing but its `tx`. That is enforced: `tx` answers within the same turn of the event loop,
 * so a job that is still running when the turn ends has awaited something else. It is rejected and rolled back;
 * its neighbours are committed.
 */
export class GroupCommit<Tx> implements Transactor<Tx> {
  readonly #options: GroupCommitOptions<Tx>;
  readonly #nesting = new NestingGuard();
  readonly #waiting: Job<Tx>[] = [];
  #working: Promise<void> | undefined;
  #closed = false;

  constructor(options: GroupCommitOptions<Tx>) {
    this.#options = options;
  }

  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.#nesting.assertOutside();
    return new Promise<T>((resolve, reject) => {
      if (this.#closed) throw new AppError('database_unavailable', 'The database is closed.');
      const settle = (outcome: Outcome): void => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever the job threw is passed on
        if ('error' in outcome) reject(answerFor(outcome.error));
        else resolve(outcome.value as T);
      };
      this.#waiting.push({ work, settle });
      this.#working ??= this.#drain();
    });
  }

  /** Refuses further writes and waits for those under way. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#working;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Between two groups the event loop turns once: reads are served and further writes gather.
      await nextTurn();
      await this.#commitGroup();
    }
    this.#nesting.rest();
    this.#working = undefined;
  }

  async #commitGroup(): Promise<void> {
    const group: Job<Tx>[] = [];
    const outcomes: Outcome[] = [];
    try {
      const started = await this.#begin();
      for (const job of this.#nextJobs(group, started)) {
        group.push(job);
        outcomes.push(await this.#runInSavepoint(job));
      }
      this.#commit(started);
    } catch (error) {
      this.#rollBack();
      if (group.length === 0) this.#refuseWaiting(error);
      else for (const job of group) await this.#commitAlone(job);
      return;
    }
    outcomes.forEach((outcome, index) => group[index]?.settle(outcome));
  }

  /** Takes waiting jobs as long as the group may grow; at least one. */
  *#nextJobs(group: readonly Job<Tx>[], started: number): Generator<Job<Tx>> {
    do {
      const job = this.#waiting.shift();
      if (!job) return;
      yield job;
    } while (group.length < groupSize && performance.now() - started < groupMilliseconds);
  }

  /** The second and last try of a job whose group could not be committed. */
  async #commitAlone(job: Job<Tx>): Promise<void> {
    try {
      const started = await this.#begin();
      const outcome = await this.#runInSavepoint(job);
      this.#commit(started);
      job.settle(outcome);
    } catch (error) {
      this.#rollBack();
      job.settle({ error: error instanceof TransactionLost ? error.cause : error });
    }
  }

  /** Begins a transaction; returns when it did, in milliseconds of `performance.now()`. */
  async #begin(): Promise<number> {
    const deadline = performance.now() + busyMilliseconds;
    for (;;) {
      try {
        this.#options.assertFilePresent();
        const started = performance.now();
        this.#options.connection.exec('BEGIN IMMEDIATE');
        return started;
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, busyPauseMilliseconds));
      }
    }
  }

  #commit(started: number): void {
    this.#options.connection.exec('COMMIT');
    this.#options.beforeAnswers();
    this.#options.observer.committed((performance.now() - started) / 1000);
  }

  #rollBack(): void {
    try {
      this.#options.connection.exec('ROLLBACK');
    } catch {
      // SQLite has already rolled back by itself, as it does when the disk is full.
    }
    this.#options.beforeAnswers();
  }

  #refuseWaiting(error: unknown): void {
    for (const job of this.#waiting.splice(0)) job.settle({ error });
  }

  async #runInSavepoint(job: Job<Tx>): Promise<Outcome> {
    const { connection } = this.#options;
    connection.run('SAVEPOINT job');
    const outcome = await this.#run(job);
    if ('error' in outcome) this.#rollBackToSavepoint(outcome.error);
    connection.run('RELEASE job');
    return outcome;
  }

  #rollBackToSavepoint(cause: unknown): void {
    try {
      this.#options.connection.exec('ROLLBACK TO job');
    } catch {
      throw new TransactionLost('SQLite has rolled back the transaction by itself.', { cause });
    }
  }

  async #run(job: Job<Tx>): Promise<Outcome> {
    let open = true;
    const tx = this.#options.openTx(() => open);
    let endOfTurn: NodeJS.Immediate | undefined;
    const overrun = new Promise<Outcome>((resolve) => {
      endOfTurn = setImmediate(() => {
        resolve({ error: new Error('A write awaited something other than its tx.') });
      });
    });
    const result = this.#nesting
      .run(() => job.work(tx))
      .then(
        (value): Outcome => ({ value }),
        (error: unknown): Outcome => ({ error }),
      );
    const outcome = await Promise.race([result, overrun]);
    clearImmediate(endOfTurn);
    open = false;
    return outcome;
  }
}

/** A job has failed in a way that ended the whole transaction, as a full disk does; `cause` is why. */
class TransactionLost extends Error {}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
