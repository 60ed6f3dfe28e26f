import type { ClientSession, MongoClient } from 'mongodb';
import { setTimeout as delay } from 'node:timers/promises';
import type { WriteTx } from '../contract.ts';
import { Conflict, isTransient, isUnknownCommit, withAppErrors } from './errors.ts';
import { partNames, parts, type Collections, type OpenPart, type TrackedPart } from './parts.ts';

/** How long a commit whose outcome is unknown is sent again, in milliseconds. */
const commitPatience = 5_000;
const commitPause = 50;

const outcomeUnknown = 'The database does not answer; whether the change was stored is not known.';

/**
 * One run of a write: reads go through to the database, changes are kept back and sent at the end, each on
 * condition that its document is still as this run saw it.
 *
 * Isolation: a document that was read and is not changed is not guarded, and reads are not of one snapshot.
 * So a write may rely only on documents that it also changes or whose key it inserts; and one that is refused
 * is guarded by nothing (`mayBeTorn`).
 */
export class UnitOfWork {
  readonly tx: WriteTx;
  readonly #client: MongoClient;
  readonly #collections: Collections;
  readonly #isFirstRun: boolean;
  readonly #opened = new Map<keyof WriteTx, OpenPart<keyof WriteTx>>();
  #hasEnded = false;

  /** `isFirstRun`: the write has not been overtaken yet. */
  constructor(client: MongoClient, collections: Collections, isFirstRun: boolean) {
    this.#client = client;
    this.#collections = collections;
    this.#isFirstRun = isFirstRun;
    this.tx = new Proxy(parts as unknown as WriteTx, {
      get: (_parts, name) => (name in parts ? this.#open(name as keyof WriteTx).writer : undefined),
    });
  }

  /** Makes every later use of `tx` throw. */
  end(): void {
    this.#hasEnded = true;
    for (const { tracked } of this.#opened.values()) tracked.end();
  }

  /** Whether it asked the database more than once, so that it may have seen a part of another write's changes. */
  get mayBeTorn(): boolean {
    return this.#tracked().reduce((reads, part) => reads + part.reads, 0) > 1;
  }

  /** What a commit would change, as `collection/key`. */
  async changes(): Promise<string[]> {
    const changes = await Promise.all(this.#tracked().map((part) => part.changes()));
    return changes.flat();
  }

  /**
   * Makes the changes durable, all or none. Throws a Conflict when a document is no longer as it was seen, and an
   * AppError `database_unavailable` when the outcome is not known.
   */
  async commit(): Promise<void> {
    const changes = await this.changes();
    // A guarded change of one document is atomic by itself, and three times as fast as in a transaction.
    const single = changes.length <= 1;
    await withAppErrors(() => (single ? this.#flush() : this.#flushTogether()), outcomeUnknown);
  }

  async #flush(session?: ClientSession): Promise<void> {
    for (const part of this.#tracked()) await part.flush(session);
  }

  #open(name: keyof WriteTx): OpenPart<keyof WriteTx> {
    let part = this.#opened.get(name);
    if (!part) {
      part = parts[name](this.#collections, this.#isFirstRun);
      if (this.#hasEnded) part.tracked.end();
      this.#opened.set(name, part);
    }
    return part;
  }

  /** What this write has to do with, in the order of the parts. */
  #tracked(): TrackedPart[] {
    return partNames.flatMap((name) => this.#opened.get(name)?.tracked ?? []);
  }

  async #flushTogether(): Promise<void> {
    const session = this.#client.startSession();
    try {
      session.startTransaction({ readConcern: 'snapshot' });
      await this.#flush(session);
      await commitTransaction(session);
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction();
      throw isTransient(error)
        ? new Conflict('Another write changes the same documents.', { cause: error })
        : error;
    } finally {
      await session.endSession();
    }
  }
}

/** A commit that was cut off may have happened; sending it again is harmless and tells. */
async function commitTransaction(session: ClientSession): Promise<void> {
  const end = performance.now() + commitPatience;
  for (;;) {
    try {
      await session.commitTransaction();
      return;
    } catch (error) {
      if (!isUnknownCommit(error) || performance.now() > end) throw error;
      await delay(commitPause);
    }
  }
}
