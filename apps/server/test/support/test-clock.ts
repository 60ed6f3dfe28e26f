import type { Clock } from '../../src/shared/clock.ts';

/** A clock that stands still until it is told to move. */
export class TestClock implements Clock {
  #milliseconds: number;

  constructor(start = '2026-11-22T12:00:00Z') {
    this.#milliseconds = Date.parse(start);
  }

  now(): Date {
    return new Date(this.#milliseconds);
  }

  advance(milliseconds: number): void {
    this.#milliseconds += milliseconds;
  }

  /** Sets the clock, back as well. */
  moveTo(instant: string): void {
    this.#milliseconds = Date.parse(instant);
  }
}
