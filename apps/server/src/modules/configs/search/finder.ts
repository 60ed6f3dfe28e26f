import type { JsonValue } from '../../../shared/json/value.ts';
import { elementTexts } from '../../../shared/json/elements.ts';
import { isConfigName } from '../config.ts';
import { holdsName, oneName, type NameRange } from '../name-ranges.ts';
import type { ConfigIndex, ConfigReader, Place, SearchTurns } from '../store.ts';
import type { Condition } from './condition.ts';
import { meetsAll } from './match.ts';
import { configsOf } from './places.ts';
import { mostCounted, planSearch } from './plan.ts';
import type { SearchQuery } from './query.ts';
import { Scan } from './scan.ts';
import { FairTurns } from './turns.ts';

/** An object that was found. */
export interface Match extends Place {
  /** The JSON text of the object, as it is stored. */
  readonly text: string;
}

/** What a search found. */
export interface SearchPage {
  readonly matches: readonly Match[];
  /** How many match in all, whatever the page; counted up to `mostCounted`. */
  readonly total: number;
  /** False: more than `total` match. */
  readonly totalIsExact: boolean;
  /** The place behind which the search goes on; undefined at its end. */
  readonly last: Place | undefined;
}

const neverAborted = new AbortController().signal;

/** A page ends at so many bytes of objects. */
const pageBytes = 8 * 1024 * 1024;

/** Finds objects in the data of configurations. */
export class ConfigFinder {
  readonly #reader: ConfigReader;
  readonly #index: ConfigIndex;

  constructor(reader: ConfigReader, index: ConfigIndex) {
    this.#reader = reader;
    this.#index = index;
  }

  /**
   * The objects that meet all conditions, among the configurations in `allowed`, which are sorted. Once `signal` is
   * aborted it ends with an error.
   */
  async find(query: SearchQuery, allowed: readonly NameRange[], signal = neverAborted): Promise<SearchPage> {
    const { conditions, limit, after } = query;
    const [index, turns] = [this.#index, new FairTurns(signal)];
    const names = query.name === undefined ? allowed : rangesOfName(query.name, allowed);
    const plan = await planSearch({ index, names, turns }, conditions);
    const scan = new Scan({ reader: this.#reader, index, names, plan, turns });
    const counted = plan.total === undefined ? await scan.first(mostCounted + 1) : undefined;
    // Where all that match were counted, the first page is among them.
    const places = counted && !after ? counted.slice(0, limit + 1) : await scan.first(limit + 1, after);
    const matches = await this.#read(places.slice(0, limit), conditions, turns);
    const total = counted?.length ?? plan.total ?? 0;
    return {
      ...matches,
      last: matches.last ?? places.slice(0, -1)[limit - 1],
      total: Math.min(total, mostCounted),
      totalIsExact: total <= mostCounted,
    };
  }

  /**
   * The texts of places. The index proposes and the text decides: an object that has changed meanwhile is left
   * out. `last` is there when the texts became too many for one page.
   */
  async #read(
    places: readonly Place[],
    conditions: readonly Condition[],
    turns: SearchTurns,
  ): Promise<{ matches: Match[]; last?: Place }> {
    const matches: Match[] = [];
    let bytes = 0;
    for await (const { config, items } of configsOf(this.#index, places, turns)) {
      for (const match of matchesIn(config, items, conditions)) {
        bytes += Buffer.byteLength(match.text);
        const last = matches.at(-1);
        if (last && bytes > pageBytes) return { matches, last };
        matches.push(match);
      }
      await turns.next();
    }
    return { matches };
  }
}

function rangesOfName(name: string, allowed: readonly NameRange[]): NameRange[] {
  return isConfigName(name) && holdsName(allowed, name) ? [oneName(name)] : [];
}

function matchesIn(
  { name, data }: { readonly name: string; readonly data: string },
  items: readonly number[],
  conditions: readonly Condition[],
): Match[] {
  const texts = elementTexts(data);
  return items.flatMap((item) => {
    const text = texts[item];
    return text !== undefined && meetsAll(JSON.parse(text) as JsonValue, conditions)
      ? [{ name, item, text }]
      : [];
  });
}
