import { expect } from 'vitest';
import { sections } from '../archive.ts';
import type { Storage } from '../contract.ts';
import {
  personOf,
  readEverything,
  sampleEverything,
  storeEverything,
  type Everything,
} from './everything.ts';
import type { StorageFixture, StorageTest } from './fixture.ts';
import { sampleSession } from './ledger-samples.ts';
import { insertConfigs, sampleConfig } from './samples.ts';

/** Everything that is stored now, as a backup reads it. */
async function snapshotOf(fixture: StorageFixture): Promise<Everything> {
  const source = await fixture.openSource();
  const snapshot = await source.snapshot();
  const everything = await readEverything(snapshot);
  await snapshot.close();
  await source.close();
  return everything;
}

/** The same as one text, in an order that says nothing. */
const content = (records: readonly object[]) =>
  records.map((record) => JSON.stringify(sorted(record))).sort();

const sorted = (record: object) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a backup reads. */
export function testSnapshots(test: StorageTest): void {
  test('have everything of every section, and nothing else', async ({ storage, fixture }) => {
    const everything = sampleEverything();
    await storeEverything(storage, everything);
    const read = await snapshotOf(fixture);
    for (const section of sections)
      expect(content(read[section]), section).toEqual(content(everything[section]));
  });

  test('have it in the order of its keys', async ({ storage, fixture }) => {
    await storeEverything(storage, sampleEverything());
    const read = await snapshotOf(fixture);
    expect(read.configs.map(({ name }) => name)).toEqual(['Plain', 'odd']);
    expect(read.usedItems.map(({ kind }) => kind)).toEqual(['allowance', 'day_type']);
    expect(read.people.map(({ name }) => name)).toEqual(['Ada', 'Bob']);
    const [ada, bob] = read.people.map(({ id }) => id);
    expect(read.days.map(({ person, date }) => [person, date])).toEqual([
      [ada, '0999-01-01'],
      [ada, '2026-11-03'],
      [bob, '2026-11-03'],
    ]);
    expect(read.rates.map(({ person, allowance }) => [person, allowance])).toEqual([
      [ada, 'remote-2'],
      [ada, 'remote'],
      [bob, 'remote'],
    ]);
    expect(read.audit.map(personOf)).toEqual(['', ada, bob]);
    expect(read.doneRequests.map(personOf)).toEqual([ada, bob]);
  });

  test('do not see what is written after they were made', async ({ storage, fixture, ada }) => {
    await insertConfigs(storage, sampleConfig('before'));
    const source = await fixture.openSource();
    const snapshot = await source.snapshot();
    await insertConfigs(storage, sampleConfig('after'));
    await storage.write((tx) => tx.people.replace({ ...ada, name: 'Adele', tag: 'other' }));
    const read = await readEverything(snapshot);
    expect(read.configs.map(({ name }) => name)).toEqual(['before']);
    expect(read.people.map(({ name }) => name)).toEqual(['Ada']);
    await snapshot.close();
    await source.close();
  });

  test('are of no other schema than this one', async ({ storage, fixture }) => {
    await storage.close();
    await fixture.setSchemaVersion(99);
    const source = await fixture.openSource();
    await expect(source.snapshot()).rejects.toThrow(/has the schema 99 and this version of Worklog needs/);
    await source.close();
  });
}

/** Restores into a database, and what is refused meanwhile. */
export function testRestores(test: StorageTest): void {
  const isOpenable = (fixture: StorageFixture): Promise<Storage | Error> =>
    fixture.open().catch((error: unknown) => error as Error);

  test('begin in an empty database only', async ({ fixture }) => {
    const first = await fixture.openTarget();
    expect(await first.occupiedBy()).toBeUndefined();
    await first.close();
    const storage = await fixture.open();
    const { people } = sampleEverything();
    await storage.write((tx) => tx.people.insert(people[0]!));
    await storage.write((tx) => tx.sessions.insert(sampleSession(people[0]!)));
    await storage.close();
    const second = await fixture.openTarget();
    expect(await second.occupiedBy()).toBe('people');
    await second.close();
  });

  test('mark the database until they have finished: nobody opens it meanwhile', async ({ fixture }) => {
    const target = await fixture.openTarget();
    await target.begin();
    const refused = await isOpenable(fixture);
    expect((refused as Error).message).toMatch(/^A restore into this database was not finished/);
    await target.finish();
    await target.close();
    const storage = await isOpenable(fixture);
    expect(storage).not.toBeInstanceOf(Error);
    await (storage as Storage).close();
  });

  test('begin anew where one was not finished', async ({ fixture }) => {
    const target = await fixture.openTarget();
    await target.begin();
    await storeEverything(target.storage, sampleEverything());
    await target.close();
    const again = await fixture.openTarget();
    expect(await again.occupiedBy()).toBeUndefined();
    await again.begin();
    for (const section of sections) expect(await fixture.count(section), section).toBe(0);
    const everything = sampleEverything();
    await storeEverything(again.storage, everything);
    await again.finish();
    await again.close();
    expect(content((await snapshotOf(fixture)).days)).toEqual(content(everything.days));
  });
}
