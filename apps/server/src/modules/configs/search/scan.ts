import type { JsonValue } from '../../../shared/json/value.ts';
import { configsIn } from '../listing.ts';
import { rangesFrom, type NameRange } from '../name-ranges.ts';
import type { ConfigIndex, ConfigReader, PageSize, Place, SearchTurns, StoredConfig } from '../store.ts';
import { candidatesOf } from './candidates.ts';
import { meetsAll } from './match.ts';
import { comparePlaces, configsOf } from './places.ts';
import type { Driver, SearchPlan } from './plan.ts';

/** How many candidates are looked at together. */
const chunkSize = 1000;

/** As many of a range of terms: each time all of it is sorted. */
const rangeChunkSize = 5000;

/** After so many objects of one text others get their turn. */
const itemsInTurn = 500;

/** How much is read at once where all texts have to be gone through. */
const textChunk: PageSize = { items: 200, bytes: 1024 * 1024 };

interface ScanParts {
  readonly reader: ConfigReader;
  readonly index: ConfigIndex;
  /** Where the search may look, sorted. */
  readonly names: readonly NameRange[];
  readonly plan: SearchPlan;
  readonly turns: SearchTurns;
}

/** Carries out the plan of a search. */
export class Scan {
  readonly #parts: ScanParts;

  constructor(parts: ScanParts) {
    this.#parts = parts;
  }

  /** The first places behind `after` that match, by name and position; at most `most`. */
  async first(most: number, after?: Place): Promise<Place[]> {
    const { driver } = this.#parts.plan;
    const matching = driver ? this.#amongCandidates(driver, after, most) : this.#amongAll(after);
    const found: Place[] = [];
    for await (const places of matching) {
      found.push(...places);
      if (found.length >= most) return found.slice(0, most);
      await this.#parts.turns.next();
    }
    return found;
  }

  async *#amongCandidates(driver: Driver, after: Place | undefined, most: number): AsyncGenerator<Place[]> {
    const { index, plan, turns } = this.#parts;
    const size = Math.min(most, 'anyOf' in driver.terms ? chunkSize : rangeChunkSize);
    for await (const candidates of candidatesOf(index, driver, after, size, turns)) {
      const places =
        plan.probes.length === 0 ? candidates : await index.having(candidates, plan.probes, turns);
      yield plan.checks.length === 0 ? places : await this.#checked(places);
    }
  }

  async *#amongAll(after: Place | undefined): AsyncGenerator<Place[]> {
    const { reader, names, turns } = this.#parts;
    const ranges = after ? rangesFrom(names, after.name) : names;
    for await (const config of configsIn(reader, ranges, textChunk, turns.signal)) {
      const places = await this.#meeting(config);
      yield after ? places.filter((place) => comparePlaces(place, after) > 0) : places;
    }
  }

  /** Those of the places whose text meets what the index could not tell. */
  async #checked(places: readonly Place[]): Promise<Place[]> {
    const { index, turns } = this.#parts;
    const met: Place[] = [];
    for await (const { config, items } of configsOf(index, places, turns)) {
      met.push(...(await this.#meeting(config, items)));
      await turns.next();
    }
    return met;
  }

  /** Those objects of a configuration that meet what the index could not tell; of `items`, or of all. */
  async #meeting({ name, data }: StoredConfig, items?: readonly number[]): Promise<Place[]> {
    const { plan, turns } = this.#parts;
    const objects = JSON.parse(data) as JsonValue[];
    const met: Place[] = [];
    for (const [at, item] of (items ?? [...objects.keys()]).entries()) {
      const object = objects[item];
      if (object !== undefined && meetsAll(object, plan.checks)) met.push({ name, item });
      if (at % itemsInTurn === itemsInTurn - 1) await turns.next();
    }
    return met;
  }
}
