import type { Reply } from './connection.ts';

/** A request that a server failed to do, or whose connection broke. Times are of `performance.now()`. */
interface Failure {
  readonly sentAt: number;
  readonly at: number;
  /** The status and the code of the problem, or `broken`. */
  readonly what: string;
}

/** A span of time, of `performance.now()`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a server may say while its database is gone; each with `Retry-After`. */
const expected: ReadonlySet<string> = new Set(['503 database_unavailable', '503 database_busy']);

/** Writes down when servers did what they were asked, and when and how they failed. */
export class AnswerLog {
  /** Answers that no failure of the database explains. */
  readonly faults: string[] = [];
  readonly #successes: number[] = [];
  readonly #failures: Failure[] = [];

  /** Notes a whole answer to what was sent at `sentAt`. */
  note(sentAt: number, { status, headers, text }: Reply): void {
    const at = performance.now();
    if (status < 500) {
      this.#successes.push(at);
      return;
    }
    const code = /"code":"(\w+)"/.exec(text)?.[1] ?? '';
    const what = `${status} ${code}`.trim();
    this.#failures.push({ sentAt, at, what });
    if (!expected.has(what)) this.faults.push(`${what}: ${text.slice(0, 300)}`);
    else if (headers['retry-after'] === undefined) this.faults.push(`${what} has no Retry-After`);
  }

  /** Notes that a connection broke before the answer had arrived. */
  noteBroken(sentAt: number): void {
    this.#failures.push({ sentAt, at: performance.now(), what: 'broken' });
  }

  /** The longest time, in milliseconds, in which nothing succeeded between two instants. */
  longestPause({ from, to }: Span): number {
    const times = [from, ...this.#successes.filter((at) => at > from && at < to), to];
    return Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? at)));
  }

  /** How many requests failed between two instants, by what they were told. */
  failuresIn({ from, to }: Span): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { what } of this.#failures.filter(({ at }) => at >= from && at <= to))
      counts.set(what, (counts.get(what) ?? 0) + 1);
    return counts;
  }

  /** The last failure before `to`, in milliseconds after `from`; undefined when there is none in between. */
  lastFailureIn({ from, to }: Span): number | undefined {
    const last = this.#failures.findLast(({ at }) => at >= from && at <= to);
    return last && last.at - from;
  }

  /** Sentences about failures outside of all spans. */
  failuresOutside(spans: readonly Span[]): string[] {
    const isWithin = (instant: number) => spans.some(({ from, to }) => instant >= from && instant <= to);
    const outside = this.#failures.filter(({ at }) => !isWithin(at));
    return outside.map(({ sentAt, at, what }) => {
      const [nearest] = spans
        .map(({ to }) => at - to)
        .filter((late) => late > 0)
        .sort((a, b) => a - b);
      const late = nearest === undefined ? 'before any' : `${Math.round(nearest)} ms after one`;
      return `${what}, ${late}, answered after ${Math.round(at - sentAt)} ms`;
    });
  }
}
