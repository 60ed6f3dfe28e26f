import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startLocked, type Mongod } from '../../../test/support/mongod.ts';
import { StartError } from '../../shared/errors.ts';
import { unobserved } from '../conformance/fixture.ts';
import { initiateMongo } from './initiate.ts';
import { openMongo } from './open.ts';

const patience = 10_000;
/** Line breaks in a key do not count, and `openssl rand -base64` makes some. */
const key = `${randomBytes(48).toString('base64')}\n${randomBytes(48).toString('base64')}\n`;
let folder: string;
let server: Mongod;
let host: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'worklog-initiate-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, key, { mode: 0o400 });
  server = await startLocked(inject('mongodBinary'), keyFile);
  host = server.uri.replace('mongodb://', '');
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const urlOf = (password: string, database = 'worklog') =>
  `mongodb://worklog:${encodeURIComponent(password)}@${host}/${database}?replicaSet=rs0`;

async function refusalOf(url: string, wrongKey = key): Promise<string> {
  const refusal: unknown = await initiateMongo(url, { key: wrongKey, patience: 300 }).catch(
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(StartError);
  return (refusal as StartError).message;
}

test('a new server becomes a set with the user, by several at once, and the storage opens', async () => {
  const url = urlOf('p@ss/wörd');
  const done = await Promise.all([1, 2, 3].map(() => initiateMongo(url, { key, patience })));
  expect(done.filter(({ replicaSet }) => replicaSet)).toHaveLength(1);
  expect(done.filter(({ user }) => user === 'made')).toHaveLength(1);
  const storage = await openMongo(url, unobserved);
  await storage.ping();
  await storage.close();
});

test('again, there is nothing to do', async () => {
  const url = urlOf('the first one');
  await initiateMongo(url, { key, patience });
  expect(await initiateMongo(url, { key, patience })).toEqual({ replicaSet: false, user: undefined });
});

test('another password takes the place of the old one', async () => {
  await initiateMongo(urlOf('the first one'), { key, patience });
  expect(await initiateMongo(urlOf('the second one'), { key, patience })).toMatchObject({ user: 'changed' });
  await (await openMongo(urlOf('the second one'), unobserved)).close();
  await expect(openMongo(urlOf('the first one'), unobserved)).rejects.toThrow('the user or the password');
});

test('what an operator has granted the user stays with another password', async () => {
  await initiateMongo(urlOf('the first one'), { key, patience });
  const password = key.replace(/\s/g, '');
  const operator = new MongoClient(`mongodb://${host}`, {
    auth: { username: '__system', password },
    authSource: 'local',
    directConnection: true,
  });
  const users = operator.db('worklog');
  const granted = [{ role: 'clusterMonitor', db: 'admin' }];
  await users.command({ grantRolesToUser: 'worklog', roles: granted, writeConcern: { w: 'majority' } });
  await initiateMongo(urlOf('the second one'), { key, patience });
  const { users: found } = await users.command({ usersInfo: 'worklog' });
  const own = { role: 'readWrite', db: 'worklog' };
  expect(found).toMatchObject([{ roles: expect.arrayContaining([own, ...granted]) as unknown }]);
  await operator.close();
});

test('the user may work on the database that the URL names, and on no other', async () => {
  const url = urlOf('narrow', 'ledger');
  await initiateMongo(url, { key, patience });
  const client = new MongoClient(url);
  await client.db('ledger').collection('a').insertOne({});
  await expect(client.db('other').collection('a').insertOne({})).rejects.toThrow('not authorized');
  await client.close();
});

test('what cannot be done is refused in a sentence, without the password', async () => {
  expect(await refusalOf(urlOf('hunter2'), 'another key')).toContain('refused the key');
  expect(await refusalOf(`mongodb://worklog:hunter2@${host}/worklog`)).toContain('a replica set, as');
  expect(await refusalOf(`mongodb://${host}/worklog?replicaSet=rs0`)).toContain('a user and a password');
  expect(await refusalOf('mongodb+srv://worklog:hunter2@x.example/w')).toContain('its servers themselves');
  const nobody = await refusalOf('mongodb://worklog:hunter2@127.0.0.1:1/worklog?replicaSet=rs0');
  expect(nobody).toContain('mongodb://127.0.0.1:1/worklog could not be initiated');
  expect(nobody).not.toContain('hunter2');
});
