import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, inject, it, vi } from 'vitest';
import { Connection } from '../load/connection.ts';
import { Load } from '../load/run.ts';
import { exitOnSignals } from '../support/end.ts';
import { report } from '../support/report.ts';
import { RestartableServer } from '../support/restartable-server.ts';
import { SmallDisk } from '../support/small-disk.ts';

const clients = 16;
const names = 24;
const diskMebibytes = 16;
const rounds = { short: 1, full: 8 };
/** Refusals to wait for while the disk is full, and writes after it. */
const enough = 40;
const patience = { timeout: 20_000, interval: 20 };

exitOnSignals();

it('a full disk: reads go on, writes are refused, and all is well again once there is space', async () => {
  const disk = SmallDisk.mount(diskMebibytes);
  if (!disk) {
    report('disk full: left out, because a small file system in memory cannot be mounted here');
    return;
  }
  const url = `sqlite:${path.join(disk.folder, 'worklog.db')}`;
  const server = await RestartableServer.on(url);
  const load = new Load(server, clients, names);
  const reader = new Connection(server.url, server.token);
  await reader.send({ method: 'POST', path: '/configs', body: '{"name":"kept","data":[{"a":1}]}' });
  await load.during(async () => {
    for (let round = 0; round < rounds[inject('torture')]; round += 1) await fillAndFree(disk, load, reader);
  });
  await expectProblem(disk, reader);
  reader.close();
  await load.readAll();
  // What was acknowledged beside refusals has to outlive the process, too.
  await server.kill();
  await server.start();
  report(`disk full on SQLite: ${rounds[inject('torture')]} times; ${await load.verify(url)}`);
});

async function fillAndFree(disk: SmallDisk, load: Load, reader: Connection): Promise<void> {
  await untilMore(load, 200);
  disk.fill();
  await untilMore(load, 507);
  for (const path of ['/configs/kept', '/configs', '/search?data.a=1', '/health']) {
    expect((await reader.send({ method: 'GET', path })).status).toBe(200);
  }
  disk.free();
  await untilMore(load, 200);
  const refusals = load.count(507);
  await delay(100);
  await untilMore(load, 201, 1);
  expect(load.count(507) - refusals).toBeLessThan(enough);
}

/** Waits until a status has been answered so many times more. */
async function untilMore(load: Load, status: number, times = enough): Promise<void> {
  const goal = load.count(status) + times;
  await vi.waitUntil(() => load.count(status) >= goal, patience);
}

async function expectProblem(disk: SmallDisk, writer: Connection): Promise<void> {
  disk.fill();
  const note = 'x'.repeat(100_000);
  const answers = [];
  // Some of them may still fit into space that the database has already.
  for (let number = 0; number < 20; number += 1) {
    const body = JSON.stringify({ name: `large_${number}`, data: [{ note }] });
    answers.push(await writer.send({ method: 'POST', path: '/configs', body }));
  }
  const last = answers.at(-1)!;
  expect(last.status).toBe(507);
  expect(last.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(last.text)).toMatchObject({ status: 507, code: 'storage_full' });
  disk.free();
}
