import { expect } from 'vitest';
import type { Place, SearchTurns } from '../../modules/configs/store.ts';
import { PathCode } from '../../shared/json/term-codes.ts';
import type { Storage } from '../contract.ts';
import { insertConfigs, sampleConfig } from './samples.ts';

const turns: SearchTurns = { signal: new AbortController().signal, next: async () => undefined };
const everywhere = { after: { name: '', item: -1 }, to: undefined };

/** Where the index has a value of the key `a`, asked in every way there is; all must agree. */
export async function find(storage: Storage, value: number): Promise<Place[]> {
  const { terms } = PathCode.of(['a']).equalTo([value]);
  const { configIndex: index } = storage;
  const places = await index.places(terms, everywhere, 100, turns);
  expect(await index.measure(terms, everywhere, 100, turns)).toBe(places.length);
  expect(await index.count(terms, everywhere, { most: 100, entries: 100 }, turns)).toBe(places.length);
  const list = 'anyOf' in terms ? terms.anyOf : [];
  expect(await index.having(places, [list], turns)).toEqual(places);
  return places;
}

/** The text of objects, each of which has a number at the key `a`. */
export const dataOf = (...values: number[]): string => JSON.stringify(values.map((a) => ({ a })));

/** Stores a configuration of such objects. */
export const put = (storage: Storage, name: string, ...values: number[]): Promise<void> =>
  insertConfigs(storage, sampleConfig(name, { data: dataOf(...values) }));

/** Holds the index to what the texts say of the numbers from 0 to 6. */
export async function expectFound(storage: Storage, texts: ReadonlyMap<string, string>): Promise<void> {
  for (let value = 0; value <= 6; value += 1) {
    const wanted = [...texts].flatMap(([name, data]) =>
      (JSON.parse(data) as { a: number }[]).flatMap(({ a }, item) => (a === value ? [{ name, item }] : [])),
    );
    wanted.sort((x, y) => (x.name === y.name ? x.item - y.item : x.name < y.name ? -1 : 1));
    expect(await find(storage, value)).toEqual(wanted.slice(0, 100));
  }
}
