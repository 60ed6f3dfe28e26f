import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startReplicaSet, type Mongod } from '../../../test/support/mongod.ts';
import { unobserved } from '../conformance/fixture.ts';
import { sampleDay, sampleEntry, sampleMessage, samplePerson } from '../conformance/ledger-samples.ts';
import { insertConfigs, sampleConfig } from '../conformance/samples.ts';
import { codesOf } from '../conformance/together.ts';
import type { Storage } from '../contract.ts';
import { openMongo } from './open.ts';

let server: Mongod;
let admin: MongoClient;
let storage: Storage;

beforeAll(async () => {
  // A transaction that nobody ends keeps its documents until then; by default, for a minute.
  const lifetime = 'transactionLifetimeLimitSeconds=6';
  const args = ['enableTestCommands=1', lifetime].flatMap((parameter) => ['--setParameter', parameter]);
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

describe('a record of a day, its entry of the audit and its message', () => {
  const ada = samplePerson('Ada');
  const record = () =>
    storage.write(async (tx) => {
      await tx.days.put(ada.id, sampleDay('2026-11-03'));
      await tx.audit.append(sampleEntry(ada));
      await tx.outbox.insert(sampleMessage(ada));
    });
  const stored = () =>
    Promise.all(
      ['days', 'audit', 'outbox'].map((name) => admin.db('faults').collection(name).countDocuments()),
    );

  test.each([
    ['before the commit', { failCommands: ['commitTransaction'], closeConnection: true }],
    ['before the audit', { failCommands: ['insert'], namespace: 'faults.audit', closeConnection: true }],
    [
      'after the commit',
      { failCommands: ['commitTransaction'], writeConcernError: { code: 91, errmsg: 'shutting down' } },
    ],
  ])('are stored once when the connection is lost %s', async (_when, fault) => {
    await failNext(1, fault);
    await record();
    expect(await stored()).toEqual([1, 1, 1]);
  });

  test('are not stored, none of them, when it stays lost before the commit', async () => {
    await failNext(1_000, { failCommands: ['commitTransaction'], closeConnection: true });
    await expect(record()).rejects.toMatchObject({
      code: 'database_unavailable',
      message: expect.stringContaining('whether the change was stored is not known') as string,
    });
    expect(await stored()).toEqual([0, 0, 0]);
    await failNext(0, { failCommands: [] });
    // The server still waits for the commit, and nobody else gets the documents until it has given up.
    const outcome = () => record().then(() => 'stored', String);
    await expect.poll(outcome, { timeout: 20_000 }).toBe('stored');
    expect(await stored()).toEqual([1, 1, 1]);
  });

  test('are all stored when it stays lost after the commit', async () => {
    const writeConcernError = { code: 64, codeName: 'WriteConcernFailed', errmsg: 'waiting timed out' };
    await failNext(1_000, { failCommands: ['commitTransaction'], writeConcernError });
    await expect(record()).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(await stored()).toEqual([1, 1, 1]);
    await failNext(0, { failCommands: [] });
  });

  test('meet others and are run again as often as needed', async () => {
    const errorLabels = ['TransientTransactionError'];
    await failNext(4, { failCommands: ['update', 'insert'], errorCode: 112, errorLabels });
    await record();
    expect(await stored()).toEqual([1, 1, 1]);
  });
});

describe('a transaction that another server has open', () => {
  const keepTransactions = (seconds: number) =>
    admin.db('admin').command({ setParameter: 1, transactionLifetimeLimitSeconds: seconds });
  let another: MongoClient;

  beforeEach(async () => {
    await keepTransactions(60);
    another = new MongoClient(server.uri, { appName: 'worklog' });
  });
  afterEach(async () => {
    await another.close();
    await keepTransactions(6);
  });

  /** Begins one that changes a configuration, as often as it is told to. */
  function begin(name: string) {
    const session = another.startSession();
    session.startTransaction();
    const configs = another.db('faults').collection<{ _id: string }>('configs');
    const change = () => configs.updateOne({ _id: name }, { $inc: { changed: 1 } }, { session });
    return { change, commit: () => session.commitTransaction() };
  }

  /** Goes on for longer than one that was left is kept; its pauses are long in sum. */
  async function slowly(name: string): Promise<string> {
    const { change, commit } = begin(name);
    const end = performance.now() + 8_500;
    while (performance.now() < end) {
      await change();
      await delay(250);
    }
    await commit();
    return 'committed';
  }

  test('is ended some seconds after that one died, and not while it goes on, however slowly', async () => {
    await insertConfigs(storage, sampleConfig('a'), sampleConfig('b'), sampleConfig('slow'));
    await begin('a').change();
    const remove = () =>
      storage.write(async (tx) => {
        const stored = await Promise.all(['a', 'b'].map((name) => tx.configs.get(name)));
        for (const config of stored) if (config) await tx.configs.remove(config);
      });
    const outcome = () => remove().then(() => 'removed', String);
    const left = expect.poll(outcome, { timeout: 15_000 }).toBe('removed');
    const [slow] = await Promise.all([slowly('slow').catch(String), left]);
    expect(slow).toBe('committed');
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

  test('what was broken off', async () => {
    await failNext(1, { failCommands: ['update', 'insert'], errorCode: 11601 });
    const several = insertConfigs(storage, sampleConfig('a'), sampleConfig('b'));
    await expect(several).rejects.toMatchObject({ code: 'database_unavailable' });
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
    const meanwhile = await Promise.allSettled([
      storage.configs.get('before'),
      insertConfigs(storage, sampleConfig('during')),
      insertConfigs(storage, sampleConfig('one'), sampleConfig('other')),
    ]);
    expect(codesOf(meanwhile)).toEqual(Array(3).fill('database_unavailable'));
    expect(await timeToRejectPing()).toBeLessThan(1_500);
    await server.restart();
    await expect.poll(() => storage.ping().then(() => 'answers'), { timeout: 20_000 }).toBe('answers');
    expect(await storage.configs.get('before')).toBeDefined();
    await insertConfigs(storage, sampleConfig('after'));
  });

  test('is noticed by a ping when it accepts connections and does not answer', async () => {
    server.freeze();
    // On a busy machine it takes the signal a moment to arrive.
    const sign = () =>
      storage.ping().then(
        () => 'answers',
        () => 'silent',
      );
    await expect.poll(sign, { timeout: 10_000 }).toBe('silent');
    expect(await timeToRejectPing()).toBeLessThan(1_500);
    server.resume();
    await expect.poll(() => storage.ping().then(() => 'answers'), { timeout: 20_000 }).toBe('answers');
  });
});
