import * as fc from 'fast-check';
import { expect } from 'vitest';
import { allNames, namesWithPrefix, type NameRange } from '../../modules/configs/name-ranges.ts';
import type { PageSize, StoredConfig } from '../../modules/configs/store.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { insertConfigs, sampleConfig } from './samples.ts';

const everything: PageSize = { items: 1000, bytes: 2 ** 23 };

/** Every kind of character that a name may hold, in the order of their bytes. */
const namesInByteOrder = [
  '0',
  '09',
  '1',
  '9',
  'A',
  'A0',
  'AA',
  'Aa',
  'B',
  'Z',
  '_',
  '_a',
  'a',
  'a_b',
  'aa',
  'ab',
  'b',
  'z',
];

/** Ranges of names, in order, and pages of them. */
export function testConfigPages(test: StorageTest): void {
  test('sorts by the bytes of the name', async ({ storage }) => {
    const shuffled = [...namesInByteOrder].sort((a, b) => a.length - b.length || (a > b ? -1 : 1));
    await insertConfigs(storage, ...shuffled.map((name) => sampleConfig(name)));
    expect(await storage.configs.names(allNames, 100)).toEqual(namesInByteOrder);
    const page = await storage.configs.page(allNames, everything);
    expect(page.map(({ name }) => name)).toEqual(namesInByteOrder);
  });

  test('finds the names of a prefix', async ({ storage }) => {
    await insertConfigs(
      storage,
      ...['ap', 'app', 'app_', 'app_1', 'app_z', 'appa', 'b'].map((name) => sampleConfig(name)),
    );
    expect(await storage.configs.names(namesWithPrefix('app_'), 100)).toEqual(['app_', 'app_1', 'app_z']);
    expect(await storage.configs.names(namesWithPrefix('app'), 2)).toEqual(['app', 'app_']);
  });

  test('counts bytes, not characters', async ({ storage }) => {
    const data = '["€€"]'; // 6 characters, 10 bytes
    await insertConfigs(storage, ...['a', 'b', 'c'].map((name) => sampleConfig(name, { data })));
    const lengthOf = async (bytes: number) =>
      (await storage.configs.page(allNames, { items: 3, bytes })).length;
    expect(await Promise.all([19, 20, 29, 30].map(lengthOf))).toEqual([1, 2, 2, 3]);
  });

  test('a page holds at least one configuration, however large', async ({ storage }) => {
    const large = sampleConfig('a', { data: `["${'x'.repeat(10_000)}"]` });
    await insertConfigs(storage, large, sampleConfig('b'));
    expect(await storage.configs.page(allNames, { items: 5, bytes: 1 })).toEqual([large]);
  });

  test('an empty store has empty pages', async ({ storage }) => {
    expect(await storage.configs.page(allNames, everything)).toEqual([]);
    expect(await storage.configs.names(allNames, 1)).toEqual([]);
  });

  test('answers every question as a sorted array would', { timeout: 60_000 }, async ({ storage }) => {
    await fc.assert(
      fc.asyncProperty(
        population,
        fc.array(question, { minLength: 5, maxLength: 20 }),
        async (configs, questions) => {
          await insertConfigs(storage, ...configs);
          for (const { range, size } of questions) {
            const page = pageOf(configs, range, size);
            const names = namesOf(configs, range).slice(0, size.items);
            expect(await storage.configs.page(range, size)).toEqual(page);
            expect(await storage.configs.names(range, size.items)).toEqual(names);
          }
          await removeAll(storage);
        },
      ),
      { numRuns: 25 },
    );
  });
}

const name = fc.stringMatching(/^[A-Za-z0-9_]{1,3}$/);
const data = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => JSON.stringify([text]));
const population = fc.uniqueArray(
  fc.record({ name, data }).map((fields) => sampleConfig(fields.name, fields)),
  { selector: (config) => config.name, maxLength: 25 },
);
const question = fc.record({
  range: fc.record({ from: fc.oneof(fc.constant(''), name), to: fc.option(name, { nil: undefined }) }),
  size: fc.record({ items: fc.integer({ min: 1, max: 30 }), bytes: fc.integer({ min: 1, max: 500 }) }),
});

function inOrder(configs: readonly StoredConfig[], { from, to }: NameRange): StoredConfig[] {
  return [...configs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((config) => config.name >= from && (to === undefined || config.name < to));
}

function namesOf(configs: readonly StoredConfig[], range: NameRange): string[] {
  return inOrder(configs, range).map((config) => config.name);
}

function pageOf(configs: readonly StoredConfig[], range: NameRange, size: PageSize): StoredConfig[] {
  const found = inOrder(configs, range).slice(0, size.items);
  const bytesUpTo = (index: number) =>
    Buffer.byteLength(
      found
        .slice(0, index + 1)
        .map((config) => config.data)
        .join(''),
    );
  return found.filter((_, index) => index === 0 || bytesUpTo(index) <= size.bytes);
}

async function removeAll(storage: Storage): Promise<void> {
  const configs = await storage.configs.page(allNames, everything);
  await storage.write(async (tx) => {
    for (const config of configs) await tx.configs.remove(config);
  });
}
