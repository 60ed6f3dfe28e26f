import { ClientSession } from 'mongodb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newMongoDatabase, type MongoDatabase } from '../../../test/support/mongo-database.ts';
import { unobserved } from '../conformance/fixture.ts';
import { insertConfigs, nextVersion, sampleConfig, sampleToken } from '../conformance/samples.ts';
import { AppError } from '../../shared/errors.ts';
import type { Storage } from '../contract.ts';
import { openMongo } from './open.ts';

let database: MongoDatabase;
let storage: Storage;

beforeEach(async () => {
  database = newMongoDatabase();
  storage = await openMongo(database.url, unobserved);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await storage.close();
  await database.dispose();
});

/** What another server does to a configuration while a write is under way. */
function overtake(name: string, change: object): Promise<unknown> {
  return database.db.collection<{ _id: string }>('configs').updateOne({ _id: name }, change);
}

describe('transactions', () => {
  const startTransaction = () => vi.spyOn(ClientSession.prototype, 'startTransaction');

  test('a change of one document is sent without one', async () => {
    const started = startTransaction();
    const config = sampleConfig('one');
    await insertConfigs(storage, config);
    await storage.write((tx) => tx.configs.replace(nextVersion(config)));
    await storage.write((tx) => tx.configs.remove(config));
    await storage.write((tx) => tx.tokens.insert(sampleToken('one')));
    expect(started).not.toHaveBeenCalled();
  });

  test('a change of several documents is sent in one', async () => {
    const started = startTransaction();
    await insertConfigs(storage, sampleConfig('a'), sampleConfig('b'));
    expect(started).toHaveBeenCalledTimes(1);
  });

  test('a write that changes nothing sends nothing', async () => {
    const committed = vi.fn();
    const observed = await openMongo(database.url, { committed });
    await observed.write((tx) => tx.configs.get('absent'));
    expect(committed).not.toHaveBeenCalled();
    await observed.close();
  });
});

describe('a write that is overtaken', () => {
  test('runs again from the top on what is there now', async () => {
    const config = sampleConfig('contested');
    await insertConfigs(storage, config);
    const seen: (number | undefined)[] = [];
    await storage.write(async (tx) => {
      const current = await tx.configs.get('contested');
      if (seen.push(current?.version) === 1) await overtake('contested', { $set: { version: 7 } });
      await tx.configs.replace(nextVersion(current!, '[]'));
    });
    expect(seen).toEqual([1, 7]);
    expect(await storage.configs.get('contested')).toEqual({ ...config, version: 8, data: '[]' });
  });

  test('notices that the name was given to another incarnation of the same version', async () => {
    await insertConfigs(storage, sampleConfig('renewed'));
    let runs = 0;
    await storage.write(async (tx) => {
      const current = await tx.configs.get('renewed');
      if (++runs === 1) await overtake('renewed', { $set: { incarnation: 'another' } });
      await tx.configs.remove(current!);
    });
    expect(runs).toBe(2);
    expect(await storage.configs.get('renewed')).toBeUndefined();
  });

  test('takes back all of it when it changes several documents', async () => {
    await insertConfigs(storage, sampleConfig('first'), sampleConfig('second'));
    let runs = 0;
    await storage.write(async (tx) => {
      const [first, second] = [await tx.configs.get('first'), await tx.configs.get('second')];
      if (++runs === 1) await overtake('second', { $set: { version: 5 } });
      await tx.configs.replace(nextVersion(first!));
      await tx.configs.replace(nextVersion(second!));
      await tx.configs.insert(sampleConfig(`added_by_run_${runs}`));
    });
    expect((await storage.configs.get('first'))?.version).toBe(2);
    expect((await storage.configs.get('second'))?.version).toBe(6);
    expect(await storage.configs.get('added_by_run_1')).toBeUndefined();
    expect(await storage.configs.get('added_by_run_2')).toBeDefined();
  });

  describe('while it reads, so that it sees a half of another write', () => {
    /** Refuses where one of two is changed and the other is not, which no other write leaves behind. */
    async function refuseHalf(between: () => Promise<unknown>): Promise<{ seen: number[][] }> {
      await insertConfigs(storage, sampleConfig('first'), sampleConfig('second'));
      const seen: number[][] = [];
      await storage.write(async (tx) => {
        const first = (await tx.configs.get('first'))!.version;
        if (seen.length === 0) await between();
        const second = (await tx.configs.get('second'))!.version;
        seen.push([first, second]);
        if (first !== second) throw new AppError('name_taken', 'Half of a change.');
      });
      return { seen };
    }

    test('refuses nothing because of that', async () => {
      const both = async () => {
        await overtake('first', { $set: { version: 7 } });
        await overtake('second', { $set: { version: 7 } });
      };
      expect((await refuseHalf(both)).seen).toEqual([
        [1, 7],
        [7, 7],
      ]);
    });

    test('refuses what is so when it looks again', async () => {
      const one = () => overtake('second', { $set: { version: 7 } });
      await expect(refuseHalf(one)).rejects.toMatchObject({ code: 'name_taken' });
    });
  });

  test('gives up as "busy" after five seconds', async () => {
    await insertConfigs(storage, sampleConfig('hot'));
    const begin = performance.now();
    const write = storage.write(async (tx) => {
      const current = await tx.configs.get('hot');
      await overtake('hot', { $inc: { version: 1 } });
      await tx.configs.replace(nextVersion(current!));
    });
    await expect(write).rejects.toMatchObject({ code: 'database_busy' });
    expect(performance.now() - begin).toBeGreaterThan(4_900);
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
