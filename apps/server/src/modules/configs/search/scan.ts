import type { JsonValue } from '../../../shared/json/value.ts';
import { configsIn } from '../listing.ts';
import { rangesFrom, type NameRange } from '../name-ranges.ts';
import type { ConfigIndex, ConfigReader, PageSize, Place } from '../store.ts';
import type { Condition } from './condition.ts';
import { meetsAll } from './match.ts';
import { mergedPlaces } from './merge.ts';
import { comparePlaces, configsOf } from './places.ts';
import type { SearchPlan, Source } from './plan.ts';
import { FairTurns } from './turns.ts';

/** How many candidates are looked at together. */
const chunkSize = 1000;

/** How much is read at once where all texts have to be gone through. */
const textChunk: PageSize = { items: 200, bytes: 1024 * 1024 };

interface ScanParts {
  readonly reader: ConfigReader;
  readonly index: ConfigIndex;
  /** Where the search may look, sorted. */
  readonly names: readonly NameRange[];
  readonly plan: SearchPlan;
}

/** Carries out the plan of a search. */
export class Scan {
  readonly #parts: ScanParts;
  readonly #turns = new FairTurns();

  constructor(parts: ScanParts) {
    this.#parts = parts;
  }

  /** The first places behind `after` that match, by name and position; at most `most`. */
  async first(most: number, after?: Place): Promise<Place[]> {
    const { sources } = this.#parts.plan;
    const matching = sources
      ? this.#amongCandidates(sources, after, Math.min(most, chunkSize))
      : this.#amongAll(after);
    const found: Place[] = [];
    for await (const places of matching) {
      found.push(...places);
      if (found.length >= most) return found.slice(0, most);
      await this.#turns.next();
    }
    return found;
  }

  async *#amongCandidates(
    sources: readonly Source[],
    after: Place | undefined,
    size: number,
  ): AsyncGenerator<Place[]> {
    const { index, plan } = this.#parts;
    for await (const candidates of mergedPlaces(index, sources, after, size, this.#turns)) {
      let places = candidates;
      for (const terms of plan.probes) places = await index.having(places, terms);
      yield plan.checks.length === 0 ? places : await this.#checked(places);
    }
  }

  async *#amongAll(after: Place | undefined): AsyncGenerator<Place[]> {
    const { reader, names, plan } = this.#parts;
    const ranges = after ? rangesFrom(names, after.name) : names;
    for await (const { name, data } of configsIn(reader, ranges, textChunk)) {
      const places = placesMeeting(plan.checks, name, data);
      yield after ? places.filter((place) => comparePlaces(place, after) > 0) : places;
    }
  }

  /** Those of the places whose text meets what the index could not tell. */
  async #checked(places: readonly Place[]): Promise<Place[]> {
    const { index, plan } = this.#parts;
    const met: Place[] = [];
    for await (const { config, items } of configsOf(index, places)) {
      const meant = new Set(items);
      met.push(...placesMeeting(plan.checks, config.name, config.data, (item) => meant.has(item)));
      await this.#turns.next();
    }
    return met;
  }
}

function placesMeeting(
  conditions: readonly Condition[],
  name: string,
  data: string,
  isMeant: (item: number) => boolean = () => true,
): Place[] {
  const objects = JSON.parse(data) as JsonValue[];
  return objects.flatMap((object, item) =>
    isMeant(item) && meetsAll(object, conditions) ? [{ name, item }] : [],
  );
}
