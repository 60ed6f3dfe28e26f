import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import type { Socket } from 'node:net';
import path from 'node:path';
import { expect, inject, it, onTestFinished, vi } from 'vitest';
import { freshDatabaseUrl } from '../../apps/server/test/process/support/files.ts';
import { Connection } from '../load/connection.ts';
import { isWithin, measureReads, ratioOf, shown } from '../load/latency.ts';
import { connect } from '../load/raw.ts';
import { dripBodies, dripHeaders, readNothing } from '../load/slow-clients.ts';
import { report } from '../support/report.ts';
import { RestartableServer } from '../support/restartable-server.ts';

const idleConnections = { short: 1000, full: 10_000 };
/** Files that a process has open beside its connections. */
const otherFiles = 500;
const atOnce = 100;
const reads = { short: 100, full: 500 };
/** A read may take so many times longer than on an otherwise quiet server. */
const mostRatio = 4;
/** A connection costs less memory than this, in KiB. */
const mostMemoryEach = 60;

const slowClients = { short: 20, full: 200 };
/** The list that slow readers ask for: more than the system's buffers hold. */
const bigConfigs = 40;
const bigNote = 'x'.repeat(500_000);
/** What one who does not read may cost, in MiB. */
const mostMemoryForReader = 6;
/** When each of the slow readers has got something, in milliseconds. */
const mostToBegin = 30_000;
/** When the last of the slow is let go, in milliseconds; waiting for that is left to the long run. */
const mostToLetGo = 200_000;

it('many idle connections do not slow down the others', async () => {
  const { server, connection } = await startWithOne();
  const before = await measureReads(connection, 'one', reads[inject('torture')]);
  const memory = residentKibibytes(server.pid);
  const wanted = idleConnections[inject('torture')];
  const count = Math.min(wanted, fileLimit() - otherFiles);
  const sockets = await openIdle(server.url, count);
  const during = await measureReads(connection, 'one', reads[inject('torture')]);
  const each = (residentKibibytes(server.pid) - memory) / count;
  report(
    `${count} idle connections${count < wanted ? ` (the limit of open files allows no ${wanted})` : ''}: ` +
      `${shown(during)} a read, ${ratioOf(during, before).toFixed(2)} times that without (${shown(before)}); ` +
      `${each.toFixed(1)} KiB each on top of ${Math.round(memory / 1024)} MiB`,
  );
  expect(sockets.filter((socket) => socket.destroyed)).toEqual([]);
  expect(isWithin(mostRatio, during, before)).toBe(true);
  expect(each).toBeLessThan(mostMemoryEach);
});

it('slow clients do not slow down the others', async () => {
  const { server, connection } = await startWithOne();
  await createBigConfigs(connection);
  const before = await measureReads(connection, 'one', reads[inject('torture')]);
  const memory = residentKibibytes(server.pid);
  const sockets = openSockets(server.pid);
  const each = slowClients[inject('torture')];
  const headers = await dripHeaders(server, each);
  const bodies = await dripBodies(server, each);
  const readers = await readNothing(server, each);
  onTestFinished(() => {
    for (const { end } of [headers, bodies, readers]) end();
  });
  // Their lists have begun, so that the server holds what they do not take.
  await vi.waitUntil(() => readers.answered() === each, { timeout: mostToBegin });
  const during = await measureReads(connection, 'one', reads[inject('torture')]);
  const more = (residentKibibytes(server.pid) - memory) / 1024;
  report(
    `${3 * each} slow clients: ${shown(during)} a read, ${ratioOf(during, before).toFixed(2)} times that without ` +
      `(${shown(before)}); ${Math.round(more)} MiB more memory`,
  );
  expect(isWithin(mostRatio, during, before)).toBe(true);
  expect(more / each).toBeLessThan(mostMemoryForReader);
  expect([headers.answered(), bodies.answered()]).toEqual([0, 0]);
  if (inject('torture') === 'full') await expectAllLetGo(server.pid, sockets);
});

/** A client that takes its time for ever would hold a part of the server for ever. */
async function expectAllLetGo(pid: number, before: number): Promise<void> {
  const startedAt = performance.now();
  await vi.waitUntil(() => openSockets(pid) <= before, { timeout: mostToLetGo, interval: 500 });
  report(
    `the last of the slow clients was let go after ${Math.round((performance.now() - startedAt) / 1000)} s`,
  );
}

/** A server on SQLite with one configuration, and a connection to it. */
async function startWithOne() {
  const server = await RestartableServer.on(freshDatabaseUrl());
  const connection = new Connection(server.url, server.token);
  onTestFinished(() => {
    connection.close();
  });
  await connection.send({ method: 'POST', path: '/configs', body: '{"name":"one","data":[{"port":4608}]}' });
  // What runs for the first time is slow, and not what is measured.
  await measureReads(connection, 'one', reads[inject('torture')]);
  return { server, connection };
}

async function createBigConfigs(connection: Connection): Promise<void> {
  for (let number = 0; number < bigConfigs; number += 1) {
    const body = JSON.stringify({ name: `big_${number}`, data: [{ note: bigNote }] });
    await connection.send({ method: 'POST', path: '/configs', body });
  }
}

/** Opens connections of which every other one has sent a request and may send more. */
async function openIdle(url: string, count: number): Promise<Socket[]> {
  const sockets: Socket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  while (sockets.length < count) {
    const some = Array.from({ length: Math.min(atOnce, count - sockets.length) }, () => connect(url));
    sockets.push(...(await Promise.all(some)));
  }
  for (const socket of sockets.filter((_, index) => index % 2 === 0)) {
    socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n');
    socket.resume();
  }
  return sockets;
}

/** How many files a process may have open; Node.js raises its own limit to that by itself. */
function fileLimit(): number {
  const limit = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim();
  return limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit);
}

/** How many sockets a process has; 0 where the system does not tell. */
function openSockets(pid: number): number {
  try {
    const folder = `/proc/${pid}/fd`;
    const files = readdirSync(folder).map((file) => readlinkSync(path.join(folder, file)));
    return files.filter((target) => target.startsWith('socket:')).length;
  } catch {
    return 0;
  }
}

/** The memory of a process that is really there; 0 where the system does not tell. */
function residentKibibytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
