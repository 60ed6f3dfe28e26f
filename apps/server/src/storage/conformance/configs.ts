import { expect } from 'vitest';
import type { StorageTest } from './fixture.ts';
import { insertConfigs, nextVersion, sampleConfig } from './samples.ts';

/** Texts that a database could be tempted to normalise, compact or interpret. */
const delicateTexts: Readonly<Record<string, string>> = {
  'an empty array': '[]',
  'numbers as they were written': '[{"a":1.0,"b":1e2,"c":-0,"d":0.10,"e":1E+2,"f":12345678901234567890.0}]',
  'keys in their order': '[{"b":1,"a":2,"10":3,"9":4}]',
  'escapes as they were written': String.raw`[{"a":"\u00e9\/\n\t\"\\","b":"\ud83d\ude00","c":"\u0000"}]`,
  'characters of every length': '[{"ключ":"é €","值":"𝒳😀","combined":"e\u0301"}]',
  'keys that mean something to a query': '[{"$where":"1","$set":{"a":1},"a.b":1,".":2,"":3,"$":4}]',
  'keys that mean something to JavaScript': '[{"__proto__":{"x":1},"constructor":{"prototype":1}}]',
  'quotes and comments of SQL': `[{"a":"'; DROP TABLE configs; --","b":"\`/**/"}]`,
  'one MiB': `[{"long":"${'é'.repeat(2 ** 19)}"}]`,
};

/** One configuration: what is stored, found, replaced and removed. */
export function testConfigs(test: StorageTest): void {
  for (const [what, data] of Object.entries(delicateTexts)) {
    test(`keeps ${what}, byte for byte`, async ({ storage, fixture }) => {
      const config = sampleConfig('delicate', { data });
      await insertConfigs(storage, config);
      expect(await storage.configs.get('delicate')).toEqual(config);
      expect(await fixture.configText('delicate')).toBe(data);
    });
  }

  test('finds nothing under a name that is free', async ({ storage }) => {
    await insertConfigs(storage, sampleConfig('Name'));
    expect(await storage.configs.get('name')).toBeUndefined();
    expect(await storage.configs.get('Nam')).toBeUndefined();
    expect(await storage.configs.get('')).toBeUndefined();
  });

  test('keeps names of the longest length apart', async ({ storage }) => {
    const [one, other] = ['1', '2'].map((last) => sampleConfig('n'.repeat(127) + last));
    await insertConfigs(storage, one!, other!);
    expect(await storage.configs.get(one!.name)).toEqual(one);
    expect(await storage.configs.get(other!.name)).toEqual(other);
  });

  test('keeps versions beyond 32 bits', async ({ storage }) => {
    const config = sampleConfig('old', { version: 2 ** 40 });
    await insertConfigs(storage, config);
    await storage.write((tx) => tx.configs.replace(nextVersion(config)));
    expect(await storage.configs.get('old')).toEqual(nextVersion(config));
  });

  test('replaces one configuration and no other', async ({ storage }) => {
    const [a, b] = [sampleConfig('a'), sampleConfig('b')];
    await insertConfigs(storage, a, b);
    const replaced = nextVersion(a, '[{"new":true}]');
    await storage.write((tx) => tx.configs.replace(replaced));
    expect(await storage.configs.get('a')).toEqual(replaced);
    expect(await storage.configs.get('b')).toEqual(b);
  });

  test('removes one configuration and no other', async ({ storage, fixture }) => {
    const [a, b] = [sampleConfig('a'), sampleConfig('b')];
    await insertConfigs(storage, a, b);
    await storage.write((tx) => tx.configs.remove(a));
    expect(await storage.configs.get('a')).toBeUndefined();
    expect(await storage.configs.get('b')).toEqual(b);
    expect(await fixture.count('configs')).toBe(1);
  });

  test('gives a removed name to another incarnation', async ({ storage }) => {
    const [first, second] = [sampleConfig('again'), sampleConfig('again')];
    await insertConfigs(storage, first);
    await storage.write((tx) => tx.configs.remove(first));
    await insertConfigs(storage, second);
    expect(await storage.configs.get('again')).toEqual(second);
  });

  test('never overwrites by an insert', async ({ storage }) => {
    const kept = sampleConfig('taken');
    await insertConfigs(storage, kept);
    await expect(insertConfigs(storage, sampleConfig('taken', { data: '[]' }))).rejects.toThrow();
    expect(await storage.configs.get('taken')).toEqual(kept);
  });
}
