import { MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startReplicaSet, type Mongod } from '../../../test/support/mongod.ts';
import { unobserved } from '../conformance/fixture.ts';
import { insertConfigs, sampleConfig } from '../conformance/samples.ts';
import type { Storage } from '../contract.ts';
import { openMongo } from './open.ts';

let server: Mongod;
let admin: MongoClient;
let storage: Storage;

beforeAll(async () => {
  const args = ['--setParameter', 'enableTestCommands=1'];
  server = await startReplicaSet(inject('mongodBinary'), { args });
  admin = new MongoClient(server.uri);
});
afterAll(async () => {
  await admin.close();
  await server.stop();
});
beforeEach(async () => {
  storage = await openMongo(`${server.uri}/faults`, unobserved);
});
afterEach(async () => {
  await storage.close();
  await admin.db('faults').dropDatabase();
});

/** Makes the server answer the next commands of these kinds with a fault, by its own means for tests. */
async function failNext(
  times: number,
  data: { failCommands: string[] } & Record<string, unknown>,
): Promise<void> {
  const filter = { ...data, appName: 'worklog' };
  await admin.db('admin').command({ configureFailPoint: 'failCommand', mode: { times }, data: filter });
}

describe('a fault that passes', () => {
  test('a connection that breaks is not noticed by reads and writes', async () => {
    await failNext(1, { failCommands: ['insert'], closeConnection: true });
    await insertConfigs(storage, sampleConfig('a'));
    await failNext(1, { failCommands: ['find'], closeConnection: true });
    expect(await storage.configs.get('a')).toBeDefined();
  });

  test('a transaction that meets another is run again', async () => {
    await failNext(2, {
      failCommands: ['insert', 'commitTransaction'],
      errorCode: 112,
      errorLabels: ['TransientTransactionError'],
    });
    await insertConfigs(storage, sampleConfig('a'), sampleConfig('b'));
    expect(await storage.configs.names({ from: '', to: undefined }, 9)).toEqual(['a', 'b']);
  });

  test('a commit that may or may not have happened is sent again', async () => {
    await failNext(3, { failCommands: ['commitTransaction'], closeConnection: true });
    await insertConfigs(storage, sampleConfig('a'), sampleConfig('b'));
    expect(await storage.configs.names({ from: '', to: undefined }, 9)).toEqual(['a', 'b']);
  });
});

describe('a fault that a client is told', () => {
  test('no space left', async () => {
    await failNext(1, { failCommands: ['insert'], errorCode: 14031 });
    await expect(insertConfigs(storage, sampleConfig('a'))).rejects.toMatchObject({ code: 'storage_full' });
    await failNext(1, { failCommands: ['insert'], errorCode: 14031 });
    const several = insertConfigs(storage, sampleConfig('a'), sampleConfig('b'));
    await expect(several).rejects.toMatchObject({ code: 'storage_full' });
    expect(await storage.configs.get('a')).toBeUndefined();
  });

  test('too few copies in time', async () => {
    const writeConcernError = { code: 64, codeName: 'WriteConcernFailed', errmsg: 'waiting timed out' };
    await failNext(1, { failCommands: ['insert'], writeConcernError });
    const write = insertConfigs(storage, sampleConfig('a'));
    await expect(write).rejects.toMatchObject({
      code: 'database_unavailable',
      message: expect.stringContaining('whether the change was stored is not known') as string,
    });
  });

  test('no primary', async () => {
    await failNext(20, { failCommands: ['find'], errorCode: 10107 });
    await expect(storage.configs.get('a')).rejects.toMatchObject({ code: 'database_unavailable' });
    await failNext(0, { failCommands: [] });
  });
});

describe('a server that dies or stands still', () => {
  /** How long a ping takes to be rejected as unavailable, in milliseconds. */
  async function timeToRejectPing(): Promise<number> {
    const begin = performance.now();
    await expect(storage.ping()).rejects.toMatchObject({ code: 'database_unavailable' });
    return performance.now() - begin;
  }

  test('is reported at once by a ping and soon by everything else; the storage recovers by itself', async () => {
    await insertConfigs(storage, sampleConfig('before'));
    await server.kill();
    expect(await timeToRejectPing()).toBeLessThan(1_500);
    await expect(storage.configs.get('before')).rejects.toMatchObject({ code: 'database_unavailable' });
    await expect(insertConfigs(storage, sampleConfig('during'))).rejects.toMatchObject({
      code: 'database_unavailable',
    });
    expect(await timeToRejectPing()).toBeLessThan(1_500);
    await server.restart();
    await expect.poll(() => storage.ping().then(() => 'answers'), { timeout: 20_000 }).toBe('answers');
    expect(await storage.configs.get('before')).toBeDefined();
    await insertConfigs(storage, sampleConfig('after'));
  });

  test('is noticed by a ping when it accepts connections and does not answer', async () => {
    server.freeze();
    expect(await timeToRejectPing()).toBeLessThan(1_500);
    server.resume();
    await expect.poll(() => storage.ping().then(() => 'answers'), { timeout: 20_000 }).toBe('answers');
  });
});
