import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { newMongoDatabase } from '../../../test/support/mongo-database.ts';
import { startReplicaSet, type Mongod } from '../../../test/support/mongod.ts';
import { systemClock } from '../../shared/clock.ts';
import { unobserved } from '../conformance/fixture.ts';
import type { Checkup } from '../checkup.ts';
import { judgeTransport } from './checkup-access.ts';
import { examineMongo } from './checkup.ts';
import { openMongo } from './open.ts';

const examine = (url: string, clock = systemClock): Promise<Checkup> =>
  examineMongo(url, { thorough: true, clock });

/** What was found by each check about a topic. */
function found({ findings }: Checkup, topic: string): Record<string, string> {
  const about = findings.filter((each) => each.topic === topic);
  return Object.fromEntries(about.map(({ check, level, finding }) => [check, `${level}: ${finding}`]));
}

describe('a replica set of one that everybody may use', () => {
  test('is found to work, and what could be lost with it is said', async () => {
    const { url, dispose } = newMongoDatabase();
    onTestFinished(dispose);
    await (await openMongo(url, unobserved)).close();
    const checkup = await examine(url);
    expect(found(checkup, 'database')).toEqual({
      opens: expect.stringMatching(
        /^ok: MongoDB at mongodb:\/\/127\.0\.0\.1:\d+\/test_\S+ answers/,
      ) as string,
      schema: expect.stringMatching(/^ok: It has the schema \d+ of this version/) as string,
      version: expect.stringMatching(
        /^ok: It is MongoDB \d+\.\d+\.\d+, which behaves as \d+\.\d+\.$/,
      ) as string,
      transport: 'ok: It is reached on this machine only, without TLS.',
    });
    expect(found(checkup, 'replica set')).toEqual({
      members: expect.stringMatching(/^warning: \S+ has 1 member with data and a vote/) as string,
      states: 'ok: All of its members work.',
      lag: 'ok: No member is behind the primary.',
      journal: expect.stringMatching(/^ok: /) as string,
      engine: 'ok: wiredTiger keeps the data on the disk.',
    });
    expect(found(checkup, 'permissions')['database user']).toMatch(/^warning: Whoever reaches the database/);
    expect(found(checkup, 'clock').database).toMatch(/^ok: /);
    expect(found(checkup, 'space').database).toMatch(/MiB|GiB|TiB/);
    expect(checkup.losses).toHaveLength(2);
  });

  test('of which nothing is used yet stays so', async () => {
    const { url, db, dispose } = newMongoDatabase();
    onTestFinished(dispose);
    const checkup = await examine(url);
    expect(found(checkup, 'database').schema).toBe('warning: Nothing of Worklog is in it yet.');
    expect(checkup.contents).toBeUndefined();
    expect(await db.listCollections().toArray()).toEqual([]);
  });

  test.each([
    [10_000, 'warning'],
    [-10_000, 'warning'],
    [120_000, 'problem'],
  ])('whose clock is %i ms apart: a %s', async (apart, level) => {
    const { url, dispose } = newMongoDatabase();
    onTestFinished(dispose);
    const checkup = await examine(url, { now: () => new Date(Date.now() + apart) });
    expect(found(checkup, 'clock').database).toMatch(new RegExp(`^${level}: .* s apart`));
  });
});

test('an address that cannot be used is a problem, without the password', async () => {
  const checkup = await examine('mongodb://somebody:hunter2@x@127.0.0.1/worklog');
  expect(found(checkup, 'database').opens).toMatch(/^problem: DATABASE_URL is not a valid MongoDB address/);
  expect(JSON.stringify(checkup)).not.toContain('hunter2');
});

describe('what a user may do', () => {
  let server: Mongod;
  const as = (name: string) => server.uri.replace('//', `//${name}:hunter2@`);
  const administered = (name: string) => `${as(name)}/worklog?authSource=admin`;

  beforeAll(async () => {
    const administrator = { user: 'root', password: 'hunter2' };
    server = await startReplicaSet(inject('mongodBinary'), { administrator });
    const client = new MongoClient(as('root'));
    const admin = client.db('admin');
    const readWrite = { role: 'readWrite', db: 'worklog' };
    for (const [user, ...roles] of [
      ['writer', readWrite],
      ['reader', { role: 'read', db: 'worklog' }],
      ['watcher', readWrite, { role: 'clusterMonitor', db: 'admin' }],
    ] as const)
      await admin.command({ createUser: user, pwd: 'hunter2', roles });
    await client.close();
    await (await openMongo(administered('writer'), unobserved)).close();
  });
  afterAll(() => server.stop());

  test('all of it: too much', async () => {
    const checkup = await examine(administered('root'));
    expect(found(checkup, 'permissions')['database user']).toMatch(
      /^warning: .* more than Worklog needs \(root\)/,
    );
  });

  test('what Worklog needs: enough, and what it may not see is said', async () => {
    const checkup = await examine(administered('writer'));
    expect(found(checkup, 'permissions')['database user']).toMatch(/^ok: /);
    expect(found(checkup, 'replica set')).toEqual({
      members: expect.stringMatching(
        /^unknown: \S+ has 1 member, and a primary; the user may not see/,
      ) as string,
      engine: expect.stringMatching(/^unknown: /) as string,
    });
    expect(checkup.findings.filter(({ level }) => level === 'problem')).toEqual([]);
    expect(checkup.contents?.waitingMessages).toBe(0);
    expect(JSON.stringify(checkup)).not.toContain('hunter2');
  });

  test('the same and look at the cluster: all is seen', async () => {
    const checkup = await examine(administered('watcher'));
    expect(found(checkup, 'permissions')['database user']).toMatch(/^ok: /);
    expect(found(checkup, 'replica set').states).toBe('ok: All of its members work.');
  });

  test('only read: a problem that says what is missing', async () => {
    const checkup = await examine(administered('reader'));
    expect(found(checkup, 'permissions')['database user']).toBe(
      'problem: The user may not insert, update, remove, createCollection, createIndex in worklog.',
    );
  });
});

test.each([
  [['127.0.0.1', 'localhost'], false, 'ok'],
  [['db1.example'], true, 'ok'],
  [['127.0.0.1', 'db1.example'], false, 'warning'],
])('the way to %j with TLS %j: %s', (hosts, isEncrypted, level) => {
  expect(judgeTransport(hosts, isEncrypted).level).toBe(level);
});
