import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newMongoDatabase } from '../../../test/support/mongo-database.ts';
import { startReplicaSet, startStandalone, type Mongod } from '../../../test/support/mongod.ts';
import { publicAddress } from '../../shared/database-url.ts';
import { StartError } from '../../shared/errors.ts';
import { unobserved } from '../conformance/fixture.ts';
import { appendEntries, insertPeople, sampleEntry, samplePerson } from '../conformance/ledger-samples.ts';
import { openMongo } from './open.ts';

/** The sentence that a start at this address ends with. */
async function refusalOf(url: string): Promise<string> {
  const refusal: unknown = await openMongo(url, unobserved).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StartError);
  return (refusal as StartError).message;
}

describe('what is refused at start, and how to mend it', () => {
  test('a standalone server', async () => {
    const server = await startStandalone(inject('mongodBinary'));
    const message = await refusalOf(`${server.uri}/worklog`);
    expect(message).toContain('standalone server');
    expect(message).toContain('start mongod with --replSet rs0 and run rs.initiate() once');
    await server.stop();
  });

  test('a replica set that was never initiated', async () => {
    const server = await startStandalone(inject('mongodBinary'), ['--replSet', 'rs0']);
    expect(await refusalOf(server.uri)).toContain('run rs.initiate() once');
    await server.stop();
  });

  test('an address where nothing answers', async () => {
    const begin = performance.now();
    const message = await refusalOf('mongodb://somebody:hunter2@127.0.0.1:1/worklog');
    expect(message).toContain('mongodb://127.0.0.1:1/worklog');
    expect(message).toContain('ECONNREFUSED');
    expect(message).not.toContain('hunter2');
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  test.each([
    'mongodb://',
    'mongodb://somebody:hunter2@',
    'mongodb://somebody:hunter2@/worklog',
    'mongodb://somebody:hunter2@x@127.0.0.1/worklog',
    'mongodb://somebody:hunter2/x@127.0.0.1/worklog',
    'mongodb://somebody:hunter2@127.0.0.1/worklog?unheardOf=1',
    'mongodb://somebody:hunter2@127.0.0.1/bad%ZZname',
    'mongodb://somebody:hunter2@127.0.0.1/bad.name',
    'http://somebody:hunter2@127.0.0.1/worklog',
  ])('the malformed %s', async (url) => {
    const message = await refusalOf(url);
    expect(message).toContain('DATABASE_URL');
    expect(message).not.toContain('hunter2');
  });
});

describe('users', () => {
  let server: Mongod;
  const as = (userinfo: string) => server.uri.replace('//', `//${userinfo}@`);

  beforeAll(async () => {
    const administrator = { user: 'root', password: 'p@ss/wörd' };
    server = await startReplicaSet(inject('mongodBinary'), { administrator });
  });
  afterAll(() => server.stop());

  test('the right password is accepted, percent-encoded', async () => {
    const storage = await openMongo(as(`root:${encodeURIComponent('p@ss/wörd')}`), unobserved);
    await storage.ping();
    await storage.close();
  });

  test('a wrong password is refused and not printed', async () => {
    const message = await refusalOf(as('root:hunter2'));
    expect(message).toContain('refused the user or the password');
    expect(message).not.toContain('hunter2');
  });

  test('no user is refused', async () => {
    expect(await refusalOf(server.uri)).toContain('give DATABASE_URL a user that has the role readWrite');
  });
});

describe('the database', () => {
  test('is the one that the path names, with its migrations on record', async () => {
    const { url, db, dispose } = newMongoDatabase();
    await (await openMongo(url, unobserved)).close();
    const migrations = await db.collection('migrations').find().toArray();
    expect(migrations).toEqual([
      { _id: 1, name: 'configurations and tokens', appliedAt: expect.any(Date) as Date },
      { _id: 2, name: 'search index', appliedAt: expect.any(Date) as Date },
      { _id: 3, name: 'people and their ledgers', appliedAt: expect.any(Date) as Date },
      { _id: 4, name: 'working time, entries and batches', appliedAt: expect.any(Date) as Date },
      { _id: 5, name: 'leases and unfinished restores', appliedAt: expect.any(Date) as Date },
    ]);
    await dispose();
  });

  test('gets what it lacks when it is that of an older version', async () => {
    const { url, db, dispose } = newMongoDatabase();
    const before = await openMongo(url, unobserved);
    const ada = samplePerson('Ada');
    await insertPeople(before, ada);
    const entries = [sampleEntry(ada), sampleEntry(undefined)];
    await appendEntries(before, ...entries);
    await before.close();
    await db.collection('people').updateMany({}, { $unset: { firstDay: true, lastDay: true } });
    await db.collection('audit').dropIndex('id');
    await db.collection('audit').updateMany({}, { $unset: { id: true } });
    await db.collection<{ _id: number }>('migrations').deleteMany({ _id: { $gte: 4 } });

    const after = await openMongo(url, unobserved);
    expect(await after.audit.recent(9)).toEqual(entries.toReversed());
    expect(await after.people.get(ada.id)).toEqual(ada);
    await after.close();
    await dispose();
  });

  test.each([
    ['mongodb://a:b@host:1,host:2/worklog?replicaSet=rs0', 'mongodb://host:1,host:2/worklog'],
    ['mongodb+srv://a:b@cluster.example.com', 'mongodb+srv://cluster.example.com'],
    ['mongodb://a:b@c/d?e@host', 'mongodb://host'],
    ['nonsense', ''],
  ])('the address of %s is shown without what is secret', (url, shown) => {
    expect(publicAddress(url)).toBe(shown);
  });
});
