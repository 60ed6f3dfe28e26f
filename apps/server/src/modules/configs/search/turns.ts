import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SearchTurns } from '../store.ts';

/** How long a search may keep the event loop to itself, in milliseconds. */
const slice = 8;

/** One search a turn goes on, however many there are. */
let queue: Promise<unknown> = Promise.resolve();

/** Keeps one search from holding up everything else: an embedded database answers without giving up the turn. */
export class FairTurns implements SearchTurns {
  readonly signal: AbortSignal;
  #begin = performance.now();

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** Call between pieces of work; waits for its turn when this one has lasted long enough. */
  async next(): Promise<void> {
    this.signal.throwIfAborted();
    if (performance.now() - this.#begin < slice) return;
    await (queue = queue.then(() => nextTurn()));
    this.#begin = performance.now();
    this.signal.throwIfAborted();
  }
}
