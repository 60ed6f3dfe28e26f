/** Where the time comes from. Injected everywhere, so that a test decides what "now" is. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };
