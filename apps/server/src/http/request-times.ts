const metric = 'worklog_http_request_seconds';

/** The upper bounds of the buckets, in seconds; a last one has no bound. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What was measured of one method, route and status. */
class Series {
  /** How many lie in each bucket, and in no bucket before it. */
  readonly #counts: number[] = Array.from({ length: bounds.length + 1 }, () => 0);
  #sum = 0;

  add(seconds: number): void {
    let bucket = 0;
    while (bucket < bounds.length && seconds > (bounds[bucket] ?? 0)) bucket += 1;
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#sum += seconds;
  }

  /** The lines of the text format: how many lie in each bucket or in one before it, the sum, how many there are. */
  lines(labels: string): string[] {
    let count = 0;
    const buckets = this.#counts.map((inBucket, index) => {
      count += inBucket;
      return `${metric}_bucket{le="${bounds[index] ?? '+Inf'}",${labels}} ${count}`;
    });
    return [...buckets, `${metric}_sum{${labels}} ${this.#sum}`, `${metric}_count{${labels}} ${count}`];
  }
}

/**
 * The histogram of the time to answer. Made by hand, because the library's makes a text of the labels for each request,
 * and costs it more than its route does.
 */
export class RequestTimes {
  readonly #routes = new Map<string, Map<string, Map<number, Series>>>();

  /** Counts one answer. `route`: as it was declared, so that there are few. */
  add(method: string, route: string, status: number, seconds: number): void {
    const methods = entryOf(this.#routes, route, () => new Map<string, Map<number, Series>>());
    const statuses = entryOf(methods, method, () => new Map<number, Series>());
    entryOf(statuses, status, () => new Series()).add(seconds);
  }

  /** The histogram in the text format of Prometheus. */
  text(): string {
    const lines = [
      `# HELP ${metric} Time to answer an HTTP request, by route`,
      `# TYPE ${metric} histogram`,
      ...this.#seriesLines(),
    ];
    return `${lines.join('\n')}\n`;
  }

  *#seriesLines(): Generator<string> {
    for (const [route, methods] of this.#routes) {
      for (const [method, statuses] of methods) {
        for (const [status, series] of statuses) {
          yield* series.lines(`method="${method}",route="${route}",status="${status}"`);
        }
      }
    }
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
