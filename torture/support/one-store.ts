import { readdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { worklog } from '../../apps/server/test/process/support/server.ts';
import { Connection, type Call, type Reply } from '../load/connection.ts';
import type { Cluster } from './cluster.ts';

/** A little longer than another server takes for in force what it has read, in milliseconds. */
const quarter = 300;
/** So many attempts to sign in may fail. */
const mostAttempts = 10;

const ada = { name: 'Ada', password: 'the pass phrase of Ada' };

/** Holds servers that share a database to it that what one of them was told is so on all, at the next request. */
export async function verifyOneStore(cluster: Cluster): Promise<void> {
  const servers = cluster.servers.map(({ url }) => new Connection(url, ''));
  try {
    const [first] = servers;
    if (!first) throw new Error('There is no server.');
    const made = await first.send({ method: 'POST', path: '/api/v2/users', body: JSON.stringify(ada) });
    const cookie = made.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    await verifyPolicy(cluster, servers, cookie);
    await verifyTokens(servers, cookie);
    await verifySessions(servers, cookie);
    await verifyAttempts(servers);
    await verifyBackups(cluster);
  } finally {
    for (const server of servers) server.close();
  }
}

/** A type of days that was made on one server is in force on all. */
async function verifyPolicy({ set }: Cluster, servers: readonly Connection[], cookie: string): Promise<void> {
  const scope = ['--scope', 'configs:write:worklog_*', '--name', 'policies'];
  const { stdout } = await worklog({ DATABASE_URL: set.url }, 'token', 'create', ...scope);
  const read = { method: 'GET', path: '/api/v2/day-types', headers: { cookie } };
  const hasTravel = (answers: readonly Reply[]) => answers.map(({ text }) => text.includes('"travel"'));
  expect(hasTravel(await onAll(servers, read))).toEqual([false, false, false]);
  const put = await servers[0]?.send({
    method: 'PUT',
    path: '/configs/worklog_day_types',
    headers: { authorization: `Bearer ${stdout.trim()}`, 'if-none-match': '*' },
    body: JSON.stringify({ data: [{ id: 'travel' }] }),
  });
  expect(put).toMatchObject({ status: 201 });
  await delay(quarter);
  expect(hasTravel(await onAll(servers, read))).toEqual([true, true, true]);
}

/** A token that was revoked on one server is refused by all. */
async function verifyTokens(servers: readonly Connection[], cookie: string): Promise<void> {
  const made = await servers[0]?.send({
    method: 'POST',
    path: '/api/v2/me/tokens',
    headers: { cookie },
    body: JSON.stringify({ name: 'reader', scopes: ['days:read'] }),
  });
  const { id, token } = JSON.parse(made?.text ?? '') as { id: string; token: string };
  const use = { method: 'GET', path: '/api/v2/day-types', headers: { authorization: `Bearer ${token}` } };
  expect(statuses(await onAll(servers, use))).toEqual([200, 200, 200]);
  await servers[0]?.send({ method: 'DELETE', path: `/api/v2/me/tokens/${id}`, headers: { cookie } });
  expect(statuses(await onAll(servers, use))).toEqual([401, 401, 401]);
}

/** A session that was ended on one server is over on all. */
async function verifySessions(servers: readonly Connection[], cookie: string): Promise<void> {
  const use = { method: 'GET', path: '/api/v2/me/sessions', headers: { cookie } };
  expect(statuses(await onAll(servers, use))).toEqual([200, 200, 200]);
  await servers[0]?.send({ method: 'DELETE', path: '/api/v2/sessions/current', headers: { cookie } });
  expect(statuses(await onAll(servers, use))).toEqual([401, 401, 401]);
}

/** Attempts to sign in are counted together, whichever server they are made on. */
async function verifyAttempts(servers: readonly Connection[]): Promise<void> {
  const signIn = (password: string) => ({
    method: 'POST',
    path: '/api/v2/sessions',
    body: JSON.stringify({ ...ada, password }),
  });
  const failed: number[] = [];
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const reply = await servers[attempt % servers.length]?.send(signIn('wrong'));
    failed.push(reply?.status ?? 0);
  }
  expect(failed).toEqual(Array<number>(mostAttempts).fill(401));
  expect(statuses(await onAll(servers, signIn(ada.password)))).toEqual([429, 429, 429]);
}

/** All have looked whether a backup was due when they started together; the one that held the lease took it. */
async function verifyBackups({ backupFolders }: Cluster): Promise<void> {
  const isTaken: unknown = expect.stringMatching(/^worklog-auto-.*\.ndjson\.gz$/);
  // Files that are being written would be there too, under other names.
  const files = async () => (await Promise.all(backupFolders.map((folder) => readdir(folder)))).flat();
  await expect.poll(files, { timeout: 10_000 }).toEqual([isTaken]);
}

const onAll = (servers: readonly Connection[], call: Call): Promise<Reply[]> =>
  Promise.all(servers.map((server) => server.send(call)));

const statuses = (replies: readonly Reply[]): number[] => replies.map(({ status }) => status);
