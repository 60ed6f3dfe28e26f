/** So much is sorted at once. */
const tailSize = 1024;

/** A sorted array. What has been removed from its beginning may still be there, before `start`. */
interface Run<T> {
  items: T[];
  start: number;
}

/** How far one has come in a run: to the item at `at`. */
interface Head<T> {
  readonly items: readonly T[];
  at: number;
  item: T;
}

/**
 * A sorted set in memory that takes as little time to add to as sorting does: a few sorted arrays, each at most half as long as
 * the one before, and a tail that is sorted when it has become long or something is asked for. Two arrays of about the same
 * length become one, so that there are never many (the "logarithmic method" of Bentley and Saxe, 1980).
 */
export class SortedRuns<T> {
  readonly #compare: (a: T, b: T) => number;
  #runs: Run<T>[] = [];
  #tail: T[] = [];
  #size = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** The number of items. */
  get size(): number {
    return this.#size;
  }

  /** Adds an item that is not there. */
  add(item: T): void {
    this.#size += 1;
    this.#tail.push(item);
    if (this.#tail.length >= tailSize) this.#settle();
  }

  /** Removes the item that is equal to this one, if it is there. */
  remove(item: T): void {
    this.removeRange(item, item);
  }

  /** Removes all items from one to another, both included. */
  removeRange(from: T, to: T): void {
    this.#settle();
    for (const run of this.#runs) {
      const start = this.#indexIn(run, from);
      let end = start;
      while (end < run.items.length && this.#compare(run.items[end] as T, to) <= 0) end += 1;
      removeFrom(run, start, end);
      this.#size -= end - start;
    }
  }

  /** Removes everything. */
  clear(): void {
    this.#runs = [];
    this.#tail = [];
    this.#size = 0;
  }

  has(item: T): boolean {
    this.#settle();
    return this.#runs.some((run) => {
      const found = run.items[this.#indexIn(run, item)];
      return found !== undefined && this.#compare(found, item) === 0;
    });
  }

  /** All items from this one on (undefined: from the first), in order. Nothing may be added or removed meanwhile. */
  *from(item: T | undefined): Generator<T> {
    this.#settle();
    const heads = this.#headsAt(item);
    for (let first = heads[0]; first; first = heads[0]) {
      yield first.item;
      first.at += 1;
      const next = first.items[first.at];
      if (next === undefined) {
        heads.shift();
      } else {
        first.item = next;
        this.#sink(heads, first);
      }
    }
  }

  /** Puts the first of otherwise sorted heads in its place. */
  #sink(heads: Head<T>[], first: Head<T>): void {
    let place = 0;
    for (let next = heads[1]; next && this.#compare(first.item, next.item) > 0; next = heads[place + 1]) {
      heads[place] = next;
      place += 1;
    }
    heads[place] = first;
  }

  /** Where one begins in each run, in the order of the items that are there. */
  #headsAt(item: T | undefined): Head<T>[] {
    const heads: Head<T>[] = [];
    for (const run of this.#runs) {
      const { items } = run;
      const at = item === undefined ? run.start : this.#indexIn(run, item);
      const found = items[at];
      if (found !== undefined) heads.push({ items, at, item: found });
    }
    return heads.sort((a, b) => this.#compare(a.item, b.item));
  }

  /** Sorts the tail into the runs. */
  #settle(): void {
    if (this.#tail.length === 0) return;
    let last = this.#tail.sort(this.#compare);
    this.#tail = [];
    for (
      let before = this.#runs.at(-1);
      before && lengthOf(before) < 2 * last.length;
      before = this.#runs.at(-1)
    ) {
      this.#runs.pop();
      // The sort of JavaScript finds what is sorted already, and then only merges (TimSort).
      last = before.items.slice(before.start).concat(last).sort(this.#compare);
    }
    this.#runs.push({ items: last, start: 0 });
  }

  /** Where in a run the first item is that is not before this one. */
  #indexIn({ items, start }: Run<T>, item: T): number {
    let [low, high] = [start, items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(items[middle] as T, item) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lengthOf({ items, start }: Run<unknown>): number {
  return items.length - start;
}

/** Removes the items from `start` to `end`; at the beginning of a run only now and then by moving the others. */
function removeFrom<T>(run: Run<T>, start: number, end: number): void {
  if (start > run.start) {
    run.items.splice(start, end - start);
  } else if (2 * end < run.items.length) {
    run.start = end;
  } else {
    run.items = run.items.slice(end);
    run.start = 0;
  }
}
