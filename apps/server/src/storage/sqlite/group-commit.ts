import { AppError } from '../../shared/errors.ts';
import { NestingGuard, type Transactor } from '../../shared/transactor.ts';
import type { StorageObserver } from '../contract.ts';
import type { Connection } from './connection.ts';
import { answerFor, isBusy } from './errors.ts';

/** A group ends after so many writes, or so many milliseconds: reads wait for no longer than that. */
const groupSize = 64;
const groupMilliseconds = 5;

/** How long a group waits for another process, such as an operator's command, to end its write. */
const busyMilliseconds = 5000;
const busyPauseMilliseconds = 20;

type Outcome = { readonly value: unknown } | { readonly error: unknown };

interface Job<Tx> {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly settle: (outcome: Outcome) => void;
}

/** What goes along with the transactions, so that what it keeps beside the database is as the database is. */
export interface TransactionCompanion {
  /**
   * A transaction has begun, before its writes; where it `mayWrite`, it may do so, too. When it throws, the writes have a
   * transaction without that.
   */
  begun(mayWrite: boolean): void;
  /** Begins a part that may be taken back; the result does that. */
  savepoint(): () => void;
  /** The transaction has ended. Called before its writes are answered. */
  ended(isCommitted: boolean): void;
}

interface GroupCommitOptions<Tx> {
  readonly connection: Connection;
  /** Makes the write methods for one run of a job. They must throw once `isOpen` says false. */
  readonly openTx: (isOpen: () => boolean) => Tx;
  /** Throws when the file that would be written is no longer the one that was opened. */
  readonly assertFilePresent: () => void;
  readonly companion: TransactionCompanion;
  readonly observer: StorageObserver;
}

/**
 * Writes on one SQLite connection, several to a commit: those that wait share one `fsync`. They run strictly
 * one after another, and each is answered only after the commit.
 *
 * Nearly every job that fails has changed nothing yet: there is nothing to take back. When one fails half-way, the
 * whole group is rolled back and runs again, now each job in a savepoint of its own. Savepoints from the beginning
 * would cost every write a fifth of its time. When the commit fails, each is tried once alone, so that the innocent
 * succeed.
 *
 * A job may await nothing but its `tx`. That is enforced: `tx` answers within the same turn of the event loop,
 * so a job that is still running when the turn ends has awaited something else. It is rejected and rolled back;
 * its neighbours are committed.
 */
export class GroupCommit<Tx> implements Transactor<Tx> {
  readonly #options: GroupCommitOptions<Tx>;
  readonly #nesting = new NestingGuard();
  readonly #waiting: Job<Tx>[] = [];
  readonly #turn = new Turn();
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
      await this.#commitGroup((job) => this.#runUnguarded(job));
      this.#turn.forget();
    }
    this.#nesting.rest();
    this.#working = undefined;
  }

  async #commitGroup(run: (job: Job<Tx>) => Promise<Outcome>): Promise<void> {
    const group: Job<Tx>[] = [];
    const outcomes: Outcome[] = [];
    try {
      const started = await this.#beginTogether();
      for (const job of this.#nextJobs(group, performance.now())) {
        group.push(job);
        outcomes.push(await run(job));
      }
      this.#commit(started);
    } catch (error) {
      this.#rollBack();
      await this.#tryAgain(group, error);
      return;
    }
    outcomes.forEach((outcome, index) => group[index]?.settle(outcome));
  }

  /** The second try of a group that could not be committed, or of which not one job could begin. */
  async #tryAgain(group: readonly Job<Tx>[], error: unknown): Promise<void> {
    if (group.length === 0) {
      this.#refuseWaiting(error);
    } else if (error instanceof HalfDone) {
      this.#waiting.unshift(...group);
      await this.#commitGroup((job) => this.#runInSavepoint(job));
    } else {
      for (const job of group) await this.#commitAlone(job);
    }
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
      this.#options.companion.begun(false);
      const outcome = await this.#runInSavepoint(job);
      this.#commit(started);
      job.settle(outcome);
    } catch (error) {
      this.#rollBack();
      job.settle({ error: error instanceof TransactionLost ? error.cause : error });
    }
  }

  /** As `#begin`, with what goes along. What that wants to write can wait: nobody is refused because of it. */
  async #beginTogether(): Promise<number> {
    const started = await this.#begin();
    try {
      this.#options.companion.begun(true);
      return started;
    } catch {
      this.#rollBack();
      const again = await this.#begin();
      this.#options.companion.begun(false);
      return again;
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
    this.#options.companion.ended(true);
    this.#options.observer.committed((performance.now() - started) / 1000);
  }

  #rollBack(): void {
    try {
      this.#options.connection.exec('ROLLBACK');
    } catch {
      // SQLite has already rolled back by itself, as it does when the disk is full.
    }
    this.#options.companion.ended(false);
  }

  #refuseWaiting(error: unknown): void {
    for (const job of this.#waiting.splice(0)) job.settle({ error });
  }

  /** Runs a job with nothing to take it back alone by. @throws HalfDone when that would be needed. */
  async #runUnguarded(job: Job<Tx>): Promise<Outcome> {
    const { connection } = this.#options;
    const before = connection.changes;
    const outcome = await this.#run(job);
    const isWhole = !('error' in outcome) || (connection.changes === before && connection.isInTransaction);
    if (!isWhole) throw new HalfDone('A write has failed after it had changed something.');
    return outcome;
  }

  async #runInSavepoint(job: Job<Tx>): Promise<Outcome> {
    const { connection } = this.#options;
    connection.run('SAVEPOINT job');
    const takeBack = this.#options.companion.savepoint();
    const outcome = await this.#run(job);
    if ('error' in outcome) {
      this.#rollBackToSavepoint(outcome.error);
      takeBack();
    }
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

  #run(job: Job<Tx>): Promise<Outcome> {
    let open = true;
    const tx = this.#options.openTx(() => open);
    return new Promise<Outcome>((resolve) => {
      const end = (outcome: Outcome): void => {
        open = false;
        resolve(outcome);
      };
      const fail = (error: unknown): void => {
        end({ error });
      };
      this.#turn.atEnd(() => {
        fail(new Error('A write awaited something other than its tx.'));
      });
      try {
        this.#nesting
          .run(() => job.work(tx))
          .then((value) => {
            end({ value });
          }, fail);
      } catch (error) {
        fail(error);
      }
    });
  }
}

/** Tells when the present turn of the event loop is over. One timer serves all who ask in a turn: the last of them is told. */
class Turn {
  #timer: NodeJS.Immediate | undefined;
  #tell: (() => void) | undefined;

  atEnd(tell: () => void): void {
    this.#tell = tell;
    this.#timer ??= setImmediate(() => {
      this.#timer = undefined;
      this.#tell?.();
    });
  }

  /** Tells nobody any more. */
  forget(): void {
    clearImmediate(this.#timer);
    this.#timer = undefined;
    this.#tell = undefined;
  }
}

/** A job has failed after it had changed something, or has ended the transaction. */
class HalfDone extends Error {}

/** A job has failed in a way that ended the whole transaction, as a full disk does; `cause` is why. */
class TransactionLost extends Error {}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
