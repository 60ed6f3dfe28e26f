/** A session ends so many milliseconds after it was made, however busy it is. */
const longest = 12 * 3_600_000;

/** When a session was last seen is written down at most once in so many milliseconds. */
const writtenEveryAtMost = 60_000;

/** How long sessions last. Times are in milliseconds since 1970. */
export class Lifetime {
  readonly #idle: number;
  /** Servers tell each other by what is written down, so it must be written well before a session seems idle. */
  readonly #writtenEvery: number;

  /** @param idleMinutes a session ends after so many minutes without a request. */
  constructor(idleMinutes: number) {
    this.#idle = idleMinutes * 60_000;
    this.#writtenEvery = Math.min(writtenEveryAtMost, this.#idle / 4);
  }

  /** Whether a session has ended. */
  hasEnded(session: { readonly createdAt: number; readonly lastSeenAt: number }, now: number): boolean {
    return now >= session.createdAt + longest || now >= session.lastSeenAt + this.#idle;
  }

  /** Whether it is time to write down that a session is still used. */
  isToBeWritten(writtenAt: number, now: number): boolean {
    return now >= writtenAt + this.#writtenEvery;
  }

  /** What ended by now for certain: what is stored may be older than what some server has seen. */
  endedBefore(now: number): { readonly createdAt: Date; readonly lastSeenAt: Date } {
    return {
      createdAt: new Date(now - longest),
      lastSeenAt: new Date(now - this.#idle - 2 * this.#writtenEvery),
    };
  }

  /** Sessions that were seen before that have ended whatever is stored. */
  unseenSince(now: number): number {
    return now - this.#idle;
  }
}
