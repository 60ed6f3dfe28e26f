import { setTimeout as delay } from 'node:timers/promises';
import type { Target } from './client.ts';
import { NotSent } from './connection.ts';

/** Objects of one configuration, and their values: nearly as many as it may have. */
const objects = 300;
const valuesOfOne = 30;

/** It waits so many milliseconds between two, or while nobody listens. */
const pause = 20;

/** Creates large configurations, each of another name, so that the search index has much to merge. */
export class Filler {
  readonly #target: Target;
  /** The numbers of those that were acknowledged. */
  readonly #acknowledged: number[] = [];
  #next = 0;

  constructor(target: Target) {
    this.#target = target;
  }

  /** Goes on until `isOver` says so. */
  async work(isOver: () => boolean): Promise<void> {
    const server = this.#target.connect();
    while (!isOver()) {
      const number = this.#next++;
      try {
        const { status } = await server.send({ method: 'POST', path: '/configs', body: bodyOf(number) });
        if (status === 200) this.#acknowledged.push(number);
      } catch (error) {
        // Whatever became of one that was sent: its name is not used again.
        if (error instanceof NotSent) this.#next = number;
      }
      await delay(pause);
    }
    server.close();
  }

  /** Searches for what was acknowledged. Returns sentences about what is not found as it should be. */
  async findFaults(): Promise<string[]> {
    const server = this.#target.connect();
    const faults: string[] = [];
    for (const number of this.#acknowledged) {
      const { text } = await server.send({ method: 'GET', path: `/search?data.of=filler_${number}&limit=1` });
      if (!text.startsWith(`{"total":${objects},`)) faults.push(`filler_${number}: ${text.slice(0, 200)}`);
    }
    server.close();
    return faults;
  }

  get summary(): string {
    return `${this.#acknowledged.length} configurations of ${objects * valuesOfOne} values`;
  }
}

function bodyOf(number: number): string {
  const data = Array.from({ length: objects }, (_, object) => ({
    of: `filler_${number}`,
    ...Object.fromEntries(
      Array.from({ length: valuesOfOne - 1 }, (__, key) => [
        `key${key}`,
        (number * 7919 + object * 31 + key) % 99_991,
      ]),
    ),
  }));
  return JSON.stringify({ name: `filler_${number}`, data });
}
