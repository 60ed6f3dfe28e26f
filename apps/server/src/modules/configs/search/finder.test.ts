import { expect, test } from 'vitest';
import { allNames } from '../name-ranges.ts';
import type { ConfigIndex, ConfigReader, Place, StoredConfig } from '../store.ts';
import { ConfigFinder } from './finder.ts';
import { readSearchQuery } from './query.ts';

/** An index that says of each place that it has every term, as one does whose texts have changed meanwhile. */
function staleIndex(places: readonly Place[], configs: readonly StoredConfig[]): ConfigIndex {
  return {
    measure: async () => places.length,
    count: async () => places.length,
    places: async (_terms, { after }, limit) =>
      places.filter(({ name }) => name > after.name).slice(0, limit),
    having: async (asked) => [...asked],
    async *configs(names) {
      yield* configs.filter(({ name }) => names.includes(name));
    },
  };
}

const unused: ConfigReader = {
  get: () => Promise.reject(new Error('not needed')),
  page: () => Promise.reject(new Error('not needed')),
  names: () => Promise.reject(new Error('not needed')),
};

const place = (name: string, item = 0): Place => ({ name, item });
const config = (name: string, data: string): StoredConfig => ({ name, incarnation: 'x', version: 1, data });

test('asks the index once for all values of a list, and each of them once', async () => {
  const index = staleIndex([], []);
  const asked: unknown[] = [];
  const measure: ConfigIndex['measure'] = async (terms) => asked.push(terms);
  const list = Array.from({ length: 1000 }, (_, n) => n % 50).join(',');
  const query = readSearchQuery(`data.a[in]=${list}`);
  await new ConfigFinder(unused, { ...index, measure }).find(query, [allNames]);
  expect(asked).toEqual([
    { anyOf: expect.toSatisfy((terms: string[]) => new Set(terms).size === 100) as unknown },
  ]);
  expect(query.conditions[0]?.test).toMatchObject({ values: { length: 100 } });
});

test('what has changed since the index was read is left out, and the next page goes on behind it', async () => {
  const places = [place('a'), place('b'), place('c', 7), place('d'), place('e')];
  const configs = [
    config('a', '[{"a":1}]'),
    // b is gone, and c has fewer objects than before.
    config('c', '[{"a":1}]'),
    config('d', '[{"a":2}]'),
    config('e', '[{"a":1}]'),
  ];
  const finder = new ConfigFinder(unused, staleIndex(places, configs));
  const query = readSearchQuery('data.a=1&limit=4');
  const page = await finder.find(query, [allNames]);
  expect(page.matches).toEqual([{ name: 'a', item: 0, text: '{"a":1}' }]);
  expect(page.last).toEqual(place('d'));
  const next = await finder.find({ ...query, after: page.last }, [allNames]);
  expect(next.matches.map(({ name }) => name)).toEqual(['e']);
  expect(next.last).toBeUndefined();
});
