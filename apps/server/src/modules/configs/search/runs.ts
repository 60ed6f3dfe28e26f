import type { ServerResponse } from 'node:http';
import { AppError } from '../../../shared/errors.ts';

/** How long a search may take, in milliseconds. */
const longest = 10_000;

/** The searches that are under way. Each ends with its client, or when it takes too long. */
export class SearchRuns {
  readonly #longest: number;
  readonly #running = new Set<Promise<unknown>>();

  constructor(milliseconds = longest) {
    this.#longest = milliseconds;
  }

  /**
   * What `search` finds; undefined when the client that `response` is for has left. @throws AppError
   * `search_too_slow`, and whatever `search` throws.
   */
  async run<Found>(
    response: ServerResponse,
    search: (signal: AbortSignal) => Promise<Found>,
  ): Promise<Found | undefined> {
    const ending = new AbortController();
    const leave = (): void => {
      ending.abort(clientLeft);
    };
    response.once('close', leave);
    if (response.destroyed) leave();
    const late = setTimeout(() => {
      ending.abort(tooSlow(this.#longest));
    }, this.#longest);
    const run = search(ending.signal);
    this.#running.add(run);
    try {
      return await run;
    } catch (error) {
      if (ending.signal.reason === clientLeft) return undefined;
      // What was interrupted may say so in its own words.
      ending.signal.throwIfAborted();
      throw error;
    } finally {
      this.#running.delete(run);
      clearTimeout(late);
      response.off('close', leave);
    }
  }

  /** Waits until none is under way: those whose connection has been closed may still have to notice it. */
  async ended(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }
}

const clientLeft = new Error('The client has left.');

function tooSlow(milliseconds: number): AppError {
  return new AppError(
    'search_too_slow',
    `The search took longer than ${milliseconds / 1000} s; add a name or a narrower condition.`,
  );
}
