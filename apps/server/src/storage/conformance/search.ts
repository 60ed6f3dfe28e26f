import * as fc from 'fast-check';
import { expect, vi } from 'vitest';
import { allNames, holdsName, namesWithPrefix, type NameRange } from '../../modules/configs/name-ranges.ts';
import { ConfigFinder, type SearchPage } from '../../modules/configs/search/finder.ts';
import { meetsAll } from '../../modules/configs/search/match.ts';
import { readSearchQuery } from '../../modules/configs/search/query.ts';
import type { Place } from '../../modules/configs/store.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { insertConfigs, sampleConfig } from './samples.ts';
import { dataText, drawnSearch, searchText } from './search-samples.ts';

/** Names as the ranges below cut them. */
const names = ['A', 'a', 'a0', 'a_1', 'b', 'worklog_holidays'];

const ranges = fc.constantFrom<readonly NameRange[]>(
  [allNames],
  [{ from: '', to: 'a0' }],
  [{ from: '', to: 'a' }, namesWithPrefix('b')],
  [],
);

/** What a search finds: the same as going through every object would. */
export function testSearch(test: StorageTest): void {
  test('finds what a plain scan finds, page by page', { timeout: 120_000 }, async ({ storage }) => {
    const store = fc.dictionary(fc.constantFrom(...names), dataText, { maxKeys: names.length });
    await fc.assert(
      fc.asyncProperty(
        store,
        fc.array(drawnSearch, { minLength: 4, maxLength: 8 }),
        ranges,
        fc.integer({ min: 1, max: 4 }),
        async (texts, searches, allowed, limit) => {
          await refill(storage, texts);
          const objects = Object.values(texts).flatMap((text) => JSON.parse(text) as JsonValue[]);
          for (const drawn of searches) {
            const search = searchText(drawn, objects);
            const expected = plainScan(texts, search, allowed);
            expect(await allPages(storage, search, allowed, limit)).toEqual(expected);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('finds in one configuration alone', async ({ storage }) => {
    await insertConfigs(storage, ...['a', 'ab', 'b'].map((name) => sampleConfig(name)));
    const finder = new ConfigFinder(storage.configs, storage.configIndex);
    const find = (query: string, allowed = [allNames]): Promise<SearchPage> =>
      finder.find(readSearchQuery(query), allowed);
    expect((await find('name=a&data.a=1')).matches).toEqual([{ name: 'a', item: 0, text: '{"a":1}' }]);
    expect((await find('name=c&data.a=1')).matches).toEqual([]);
    expect((await find('name=a&data.a=1', [namesWithPrefix('ab')])).total).toBe(0);
  });

  test('gives the objects in the text that is stored', async ({ storage }) => {
    const texts = [
      String.raw`{"b":1.0,"a":"\u00e9,[{\"","10":[1e2,{"}":"]"}],"9":{}}`,
      '{"b":1e0}',
      '{"b":2}',
    ];
    await insertConfigs(storage, sampleConfig('kept', { data: `[${texts.join(',')}]` }));
    const { matches } = await search(storage, 'data.b=1');
    expect(matches.map(({ text }) => text)).toEqual(texts.slice(0, 2));
  });

  test('counts up to 10,000 and says when there are more', async ({ storage }) => {
    const objects = Array.from({ length: 3_334 }, (_, n) => `{"same":1,"one":[${n},"${n}"],"text":"t${n}"}`);
    const data = `[${objects.join(',')}]`;
    await insertConfigs(storage, ...['a', 'b', 'c'].map((name) => sampleConfig(name, { data })));
    const ways = [
      'same=1',
      'one[gte]=0',
      'text[prefix]=t',
      'same[exists]=true',
      'same[ne]=2',
      'other[exists]=false',
    ];
    for (const way of ways) {
      const more = await search(storage, `data.${way}&limit=1`);
      expect([way, more.total, more.totalIsExact]).toEqual([way, 10_000, false]);
      // Two of 10,002 are left out, by a second condition.
      const exact = await search(storage, `data.${way}&data.text[ne]=t7&data.one[gt]=0&limit=2`);
      expect([way, exact.total, exact.totalIsExact]).toEqual([way, 9_996, true]);
    }
    const last = { name: 'c', item: 3_331 };
    const query = readSearchQuery('data.same=1');
    const finder = new ConfigFinder(storage.configs, storage.configIndex);
    const end = await finder.find({ ...query, after: last }, [allNames]);
    expect(end).toMatchObject({ total: 10_000, totalIsExact: false, last: undefined });
    expect(end.matches.map(({ item }) => item)).toEqual([3_332, 3_333]);
  });

  test('finds as well where the index has very many entries', async ({ storage }) => {
    const data = `[{"many":[${Array.from({ length: 9_000 }, (_, n) => n).join(',')}],"few":1},{"many":[-1]}]`;
    await insertConfigs(storage, ...['a', 'b', 'c', 'd'].map((name) => sampleConfig(name, { data })));
    const ways = ['data.many[exists]=true', 'data.many[lt]=9000', 'data.many[ne]=9'];
    for (const way of ways) {
      expect(await allPages(storage, way, [allNames], 3)).toEqual(
        plainScan({ a: data, b: data, c: data, d: data }, way, [allNames]),
      );
      expect(await search(storage, `${way}&data.few=1`)).toMatchObject({
        total: way.includes('ne') ? 0 : 4,
      });
    }
  });

  test('ends when it is aborted, and gives others their turn', async ({ storage }) => {
    const data = `[${Array.from({ length: 1_000 }, (_, n) => `{"a":[1,2],"b":${n}}`).join(',')}]`;
    const configs = Array.from({ length: 12 }, (_, n) => sampleConfig(`many_${n}`, { data }));
    for (const config of configs) await insertConfigs(storage, config);
    const finder = new ConfigFinder(storage.configs, storage.configIndex);
    // Every piece of work takes long, so that the first turn is given up on a fast machine, too.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    // The first is checked in the index, the second on what it lists, the third on all texts.
    const ways = ['data.a[in]=1,2&data.a=1&data.a=2', 'data.b[gte]=0&data.a[ne]=3', 'data.c[exists]=false'];
    for (const way of ways) {
      const ending = new AbortController();
      setImmediate(() => {
        ending.abort(new Error('Nobody waits.'));
      });
      const found = finder.find(readSearchQuery(way), [allNames], ending.signal);
      await expect(found, way).rejects.toThrow('Nobody waits.');
    }
    vi.restoreAllMocks();
  });

  test('ends a page at 8 MiB', async ({ storage }) => {
    const data = `[{"a":1,"text":"${'é'.repeat(2 ** 19)}"},{"a":1,"text":"${'é'.repeat(2 ** 19)}"}]`;
    const many = Array.from({ length: 5 }, (_, n) => sampleConfig(`large_${n}`, { data }));
    for (const config of many) await insertConfigs(storage, config);
    const page = await search(storage, 'data.a=1&limit=9');
    expect(page.total).toBe(10);
    expect(page.matches).toHaveLength(7);
    const finder = new ConfigFinder(storage.configs, storage.configIndex);
    const rest = await finder.find({ ...readSearchQuery('data.a=1'), after: page.last }, [allNames]);
    expect(rest.matches).toHaveLength(3);
    expect(rest.last).toBeUndefined();
  });
}

function search(storage: Storage, query: string): Promise<SearchPage> {
  return new ConfigFinder(storage.configs, storage.configIndex).find(readSearchQuery(query), [allNames]);
}

interface Found {
  readonly totals: readonly number[];
  readonly places: readonly Place[];
}

/** All that a search finds, asked for with the cursor of each page before; and the different totals it told. */
async function allPages(
  storage: Storage,
  text: string,
  allowed: readonly NameRange[],
  limit: number,
): Promise<Found> {
  const finder = new ConfigFinder(storage.configs, storage.configIndex);
  const query = { ...readSearchQuery(text), limit };
  const places: Place[] = [];
  const totals = new Set<number>();
  let after: Place | undefined;
  do {
    const page = await finder.find({ ...query, after }, allowed);
    places.push(...page.matches.map(({ name, item }) => ({ name, item })));
    totals.add(page.total);
    if (after) expect(page.last).not.toEqual(after);
    after = page.last;
    expect(page.matches.length === limit || after === undefined).toBe(true);
  } while (after);
  return { totals: [...totals], places };
}

function plainScan(
  texts: Readonly<Record<string, string>>,
  search: string,
  allowed: readonly NameRange[],
): Found {
  const { conditions } = readSearchQuery(search);
  const places = Object.keys(texts)
    .sort()
    .filter((name) => holdsName(allowed, name))
    .flatMap((name) =>
      (JSON.parse(texts[name] ?? '[]') as JsonValue[]).flatMap((object, item) =>
        meetsAll(object, conditions) ? [{ name, item }] : [],
      ),
    );
  return { totals: [places.length], places };
}

/** Makes the store hold these texts and nothing else: removes, replaces and adds, each where it must. */
async function refill(storage: Storage, texts: Readonly<Record<string, string>>): Promise<void> {
  await storage.write(async (tx) => {
    for (const name of names) {
      const current = await tx.configs.get(name);
      const data = Object.hasOwn(texts, name) ? texts[name] : undefined;
      if (data === undefined) await (current && tx.configs.remove(current));
      else if (current) await tx.configs.replace({ ...current, version: current.version + 1, data });
      else await tx.configs.insert(sampleConfig(name, { data }));
    }
  });
}
