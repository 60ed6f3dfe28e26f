import type { DeferredTerms } from './deferred-terms.ts';

/** Merging begins when nothing has been added for between one and two times as long. */
const restMilliseconds = 5000;

/** So many rows are merged in a transaction: some milliseconds. */
const rowsAtOnce = 2000;

/** Merges the rows of the search index that wait in memory when nothing else is written, and before the database is closed. */
export class IdleMerging {
  readonly #terms: DeferredTerms;
  readonly #commit: () => Promise<unknown>;
  readonly #timer: NodeJS.Timeout;
  /** How many waited when it was last looked. */
  #seen = 0;
  #merging: Promise<void> | undefined;
  #isClosed = false;

  /** `commit`: begins a transaction and commits it. */
  constructor(terms: DeferredTerms, commit: () => Promise<unknown>) {
    this.#terms = terms;
    this.#commit = commit;
    this.#timer = setInterval(() => {
      this.#look();
    }, restMilliseconds).unref();
  }

  /** Merges everything that waits. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#isClosed = true;
    await this.#merging;
    await this.#merge(() => this.#terms.waiting > 0);
  }

  #look(): void {
    const waiting = this.#waitingNow();
    const isResting = waiting > 0 && waiting === this.#seen;
    this.#seen = waiting;
    if (!isResting || this.#merging) return;
    this.#merging = this.#merge(() => this.#isResting()).finally(() => {
      this.#merging = undefined;
    });
  }

  /** How many wait, also of those that a crash has left. */
  #waitingNow(): number {
    try {
      return this.#terms.recent().size;
    } catch {
      // The database is not there at the moment; whoever asks it something is told so.
      return 0;
    }
  }

  /** Whether only merging has changed how many wait. */
  #isResting(): boolean {
    const { waiting } = this.#terms;
    const isResting = waiting > 0 && waiting <= this.#seen && !this.#isClosed;
    this.#seen = waiting;
    return isResting;
  }

  async #merge(goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const before = this.#terms.waiting;
      this.#terms.ask(rowsAtOnce);
      try {
        await this.#commit();
      } catch {
        // What could not be merged is in the texts, and the next write says what is wrong with the database.
        return;
      }
      if (this.#terms.waiting >= before) return;
    }
  }
}
