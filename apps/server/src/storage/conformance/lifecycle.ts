import { expect } from 'vitest';
import { StartError } from '../../shared/errors.ts';
import type { StorageTest } from './fixture.ts';
import { insertConfigs, insertTokens, sampleConfig, sampleToken } from './samples.ts';

/** Opening, closing and the schema. */
export function testLifecycle(test: StorageTest): void {
  test('finds everything again after it was closed', async ({ fixture }) => {
    const [config, token] = [sampleConfig('kept'), sampleToken('kept')];
    const first = await fixture.open();
    await insertConfigs(first, config);
    await insertTokens(first, token);
    await first.close();
    const second = await fixture.open();
    expect(await second.configs.get('kept')).toEqual(config);
    expect(await second.tokens.list()).toEqual([token]);
    await second.close();
  });

  test('may be closed twice, also at the same time', async ({ fixture }) => {
    const storage = await fixture.open();
    await Promise.all([storage.close(), storage.close()]);
    await storage.close();
  });

  test('closing one leaves another open', async ({ storage, fixture }) => {
    const other = await fixture.open();
    await other.close();
    await insertConfigs(storage, sampleConfig('still'));
    expect(await storage.configs.get('still')).toBeDefined();
  });

  test('waits for the writes under way before it closes', async ({ fixture }) => {
    const storage = await fixture.open();
    const writes = Array.from({ length: 50 }, (_, index) =>
      insertConfigs(storage, sampleConfig(`under_way_${index}`)),
    );
    await Promise.all([storage.close(), ...writes]);
    expect(await fixture.count('configs')).toBe(50);
  });

  test('refuses reads, writes and pings once it is closed', async ({ fixture }) => {
    const storage = await fixture.open();
    await storage.close();
    await expect(insertConfigs(storage, sampleConfig('late'))).rejects.toThrow();
    await expect(async () => storage.configs.get('late')).rejects.toThrow();
    await expect(storage.ping()).rejects.toThrow();
    expect(await fixture.count('configs')).toBe(0);
  });

  test('answers a ping', async ({ storage }) => {
    await expect(storage.ping()).resolves.toBeUndefined();
  });

  test('records its migrations and runs each once', async ({ fixture }) => {
    await (await fixture.open()).close();
    const version = await fixture.schemaVersion();
    expect(version).toBeGreaterThanOrEqual(1);
    await (await fixture.open()).close();
    expect(await fixture.schemaVersion()).toBe(version);
  });

  test('may be opened by several that find it empty at the same time', async ({ fixture }) => {
    const opened = await Promise.all([fixture.open(), fixture.open(), fixture.open()]);
    await Promise.all(opened.map((storage, index) => insertConfigs(storage, sampleConfig(`from_${index}`))));
    expect(await fixture.count('configs')).toBe(3);
    await Promise.all(opened.map((storage) => storage.close()));
  });

  test('refuses a database that a newer version has written, and leaves it alone', async ({ fixture }) => {
    await (await fixture.open()).close();
    const newer = (await fixture.schemaVersion()) + 1;
    await fixture.setSchemaVersion(newer);
    const refusal: unknown = await fixture.open().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartError);
    expect((refusal as StartError).message).toContain('newer version of Worklog');
    expect(await fixture.schemaVersion()).toBe(newer);
  });
}
