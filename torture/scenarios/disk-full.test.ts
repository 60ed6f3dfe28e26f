import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, inject, it, vi } from 'vitest';
import { Connection, type Reply } from '../load/connection.ts';
import { Load } from '../load/run.ts';
import { report } from '../support/report.ts';
import { RestartableServer } from '../support/restartable-server.ts';
import { SmallDisk } from '../support/small-disk.ts';

const clients = 16;
const names = 24;
/** Several times what the write-ahead log may take before it is written into the database file. */
const diskMebibytes = 160;
const rounds = { short: 1, full: 8 };
/** So long the clients go on while the disk is full, and after it, in milliseconds. */
const meanwhile = 500;
const mostToRecover = 5000;

const largeNote = 'x'.repeat(200_000);
/** Of large configurations, more than the disk could hold. */
const mostThatFit = 800;

it('a full disk: reads go on, writes are refused, and all is well again once there is space', async () => {
  const disk = SmallDisk.mount(diskMebibytes);
  if (!disk) {
    report('disk full: left out, because a small file system in memory cannot be mounted here');
    return;
  }
  const url = `sqlite:${path.join(disk.folder, 'worklog.db')}`;
  const server = await RestartableServer.on(url);
  const load = new Load(server, clients, names);
  const connection = new Connection(server.url, server.token);
  await connection.send({ method: 'POST', path: '/configs', body: '{"name":"kept","data":[{"a":1}]}' });
  let refused = 0;
  await load.during(async () => {
    for (let round = 0; round < rounds[inject('torture')]; round += 1) {
      await delay(meanwhile);
      await fillAndFree(disk, connection);
    }
    refused = load.count(507);
    await delay(meanwhile);
  });
  // Once there is space nothing is refused any more, but for what was under way.
  expect(load.count(507) - refused).toBeLessThanOrEqual(clients);
  connection.close();
  await load.readAll();
  // What was acknowledged beside refusals has to outlive the process, too.
  await server.kill();
  await server.start();
  report(`disk full on SQLite: ${rounds[inject('torture')]} times; ${await load.verify(url)}`);
});

async function fillAndFree(disk: SmallDisk, connection: Connection): Promise<void> {
  disk.fill();
  const last = await createUntilRefused(connection);
  expect(last.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(last.text)).toMatchObject({ status: 507, code: 'storage_full' });
  for (const read of ['/configs/kept', '/configs?fields=name', '/search?data.a=1', '/health']) {
    expect((await connection.send({ method: 'GET', path: read })).status).toBe(200);
  }
  await delay(meanwhile);
  disk.free();
  const isStored = async (): Promise<boolean> => (await createLarge(connection, mostThatFit)).status === 200;
  await vi.waitUntil(isStored, { timeout: mostToRecover, interval: 20 });
  for (let number = 0; number <= mostThatFit; number += 1) await removeLarge(connection, number);
}

/** Creates large configurations; the first may still fit into space that the database has already. */
async function createUntilRefused(connection: Connection): Promise<Reply> {
  let last = await createLarge(connection, 0);
  for (let number = 1; last.status === 200 && number < mostThatFit; number += 1) {
    last = await createLarge(connection, number);
  }
  expect(last.status).toBe(507);
  return last;
}

function createLarge(connection: Connection, number: number): Promise<Reply> {
  const body = JSON.stringify({ name: `large_${number}`, data: [{ note: largeNote }] });
  return connection.send({ method: 'POST', path: '/configs', body });
}

function removeLarge(connection: Connection, number: number): Promise<Reply> {
  return connection.send({ method: 'DELETE', path: `/configs/large_${number}` });
}
