import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs use cases that write. `Tx` holds the write methods; they exist nowhere else.
 *
 * `work` sees and changes the data as if it ran alone among all writes of what it writes; all of its changes
 * are committed, durably, before the promise resolves, or none is. It may be run again from the top after a
 * conflict, so it has no effects but through `tx`, and it awaits nothing but `tx`: hashing, network and timers
 * come before. When it throws, nothing is changed and the error is passed on.
 */
export interface Transactor<Tx> {
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Refuses a write inside a write, which could wait for itself for ever. */
export class NestingGuard {
  readonly #inside = new AsyncLocalStorage<true>();

  /** Throws when called, at any depth of calls, from within `run`. */
  assertOutside(): void {
    if (this.#inside.getStore()) throw new Error('A write was started inside another write; pass its tx on.');
  }

  /**
   * Stops following calls until the next `run`; call when no write is under way. On Node.js 20 and 22 following
   * them costs every promise of the process some time, also in requests that only read.
   */
  rest(): void {
    this.#inside.disable();
  }

  /** Runs `work` as the inside of a write. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside.run(true, work);
  }
}
