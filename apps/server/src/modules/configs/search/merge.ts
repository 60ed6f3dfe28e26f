import type { ConfigIndex, Place, PlaceRange } from '../store.ts';
import { comparePlaces } from './places.ts';
import { placesOf, type Source } from './plan.ts';
import type { FairTurns } from './turns.ts';

/**
 * The places of all sources behind `after`, by name and position, each once, in chunks of about `size`. Every
 * source is read no further than needed.
 */
export async function* mergedPlaces(
  index: ConfigIndex,
  sources: readonly Source[],
  after: Place | undefined,
  size: number,
  turns: FairTurns,
): AsyncGenerator<Place[]> {
  const share = Math.ceil(size / Math.max(sources.length, 1));
  const streams = sources.map((source) => new SourceStream(index, source, after, share));
  for (;;) {
    await Promise.all(streams.map((stream) => stream.fill(turns)));
    const ends = streams.flatMap((stream) => stream.frontier ?? []).sort(comparePlaces);
    const merged = streams.flatMap((stream) => stream.takeUpTo(ends[0])).sort(comparePlaces);
    if (merged.length > 0) yield merged.filter((place, at) => at === 0 || isOther(place, merged[at - 1]));
    if (ends.length === 0) return;
  }
}

function isOther(a: Place, b: Place | undefined): boolean {
  return !b || comparePlaces(a, b) !== 0;
}

/** One source, read ahead by chunks. */
class SourceStream {
  readonly #index: ConfigIndex;
  readonly #source: Source;
  readonly #size: number;
  #range: PlaceRange;
  #buffer: Place[] = [];
  #ended = false;

  constructor(index: ConfigIndex, source: Source, after: Place | undefined, size: number) {
    const all = placesOf(source.names);
    this.#index = index;
    this.#source = source;
    this.#size = size;
    this.#range = after && comparePlaces(after, all.after) > 0 ? { ...all, after } : all;
  }

  /** The place up to which the buffer holds everything; undefined: up to the end. */
  get frontier(): Place | undefined {
    return this.#ended ? undefined : this.#buffer.at(-1);
  }

  /** Reads on when the buffer is empty. */
  async fill(turns: FairTurns): Promise<void> {
    if (this.#ended || this.#buffer.length > 0) return;
    await turns.next();
    this.#buffer = await this.#index.places(this.#source.terms, this.#range, this.#size);
    this.#ended = this.#buffer.length < this.#size;
    this.#range = { ...this.#range, after: this.#buffer.at(-1) ?? this.#range.after };
  }

  /** Takes what stands no further than `end`; undefined: everything. */
  takeUpTo(end: Place | undefined): Place[] {
    const count = end ? this.#buffer.findIndex((place) => comparePlaces(place, end) > 0) : -1;
    return this.#buffer.splice(0, count === -1 ? this.#buffer.length : count);
  }
}
