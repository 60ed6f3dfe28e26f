import * as fc from 'fast-check';
import { expect } from 'vitest';
import { allNames } from '../../modules/configs/name-ranges.ts';
import { termsOf } from '../../shared/json/terms.ts';
import type { Storage, WriteTx } from '../contract.ts';
import type { NamedTerm, StorageFixture, StorageTest } from './fixture.ts';
import { insertConfigs, nextVersion, sampleConfig } from './samples.ts';
import { dataText } from './search-samples.ts';

/** What the index holds is what the texts say, whatever was done to them. */
export function testSearchIndex(test: StorageTest): void {
  test('agrees with the texts after any writes', { timeout: 120_000 }, async ({ storage, fixture }) => {
    const change = fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      data: fc.option(dataText, { nil: undefined, freq: 4 }),
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        for (const { name, data, fails } of changes) {
          const write = storage.write(async (tx) => {
            await setData(tx, name, data);
            if (fails) throw new Error('no');
          });
          await write.catch(() => undefined);
        }
        await expectAgreement(storage, fixture);
      }),
      { numRuns: 30 },
    );
  });

  test('holds what is new and nothing of what is gone', async ({ storage, fixture }) => {
    const config = sampleConfig('a', { data: '[{"kept":1,"gone":[2,2]},{"kept":1}]' });
    await insertConfigs(storage, config);
    const replaced = nextVersion(config, '[{"kept":1,"new":{}}]');
    await storage.write((tx) => tx.configs.replace(replaced));
    expect((await sortedTerms(fixture)).map(({ name, item }) => [name, item])).toEqual([
      ['a', 0],
      ['a', 0],
    ]);
    await expectAgreement(storage, fixture);
    await storage.write((tx) => tx.configs.remove(replaced));
    expect(await fixture.indexTerms()).toEqual([]);
  });

  test('holds as much as a configuration may have', async ({ storage, fixture }) => {
    const deep = `${'{"k":'.repeat(30)}[${Array.from({ length: 10_000 }, (_, n) => n).join(',')}]${'}'.repeat(30)}`;
    const long = `{"${'k'.repeat(500_000)}":[${Array.from({ length: 5_000 }, (_, n) => `{"${n}":"é"}`).join(',')}]}`;
    await insertConfigs(
      storage,
      sampleConfig('deep', { data: `[${deep}]` }),
      sampleConfig('long', { data: `[${long}]` }),
    );
    await expectAgreement(storage, fixture);
    const bytes = (await fixture.indexTerms()).map(({ term }) => Buffer.byteLength(term));
    expect(bytes).toHaveLength(15_000);
    expect(Math.max(...bytes)).toBeLessThan(500);
  });

  test('is made for what was stored before there was one', async ({ fixture }) => {
    const before = await fixture.open();
    await insertConfigs(before, ...['a', 'b'].map((name) => sampleConfig(name, { data: '[{"a":[1,"x"]}]' })));
    await before.close();
    const terms = await sortedTerms(fixture);
    await fixture.forgetIndex();
    const after = await fixture.open();
    expect(await sortedTerms(fixture)).toEqual(terms);
    expect(terms).toHaveLength(4);
    await after.close();
  });
}

/** Makes `name` hold `data`, or nothing. */
async function setData(tx: WriteTx, name: string, data: string | undefined): Promise<void> {
  const current = await tx.configs.get(name);
  if (data === undefined) await (current && tx.configs.remove(current));
  else if (current) await tx.configs.replace(nextVersion(current, data));
  else await tx.configs.insert(sampleConfig(name, { data }));
}

async function expectAgreement(storage: Storage, fixture: StorageFixture): Promise<void> {
  const configs = await storage.configs.page(allNames, { items: 1000, bytes: 2 ** 30 });
  const expected = configs.flatMap(({ name, data }) => termsOf(data).map((entry) => ({ name, ...entry })));
  expect(await sortedTerms(fixture)).toEqual(expected.sort(compareTerms));
}

async function sortedTerms(fixture: StorageFixture): Promise<NamedTerm[]> {
  return (await fixture.indexTerms()).sort(compareTerms);
}

function compareTerms(a: NamedTerm, b: NamedTerm): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ name, item, term }: NamedTerm): string {
  return `${name} ${item} ${term}`;
}
