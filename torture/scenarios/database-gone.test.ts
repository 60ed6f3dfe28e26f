import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { Connection } from '../load/connection.ts';
import { Load } from '../load/run.ts';
import { databaseKinds, newDatabase } from '../support/databases.ts';
import { report } from '../support/report.ts';
import { RestartableServer } from '../support/restartable-server.ts';

const clients = 8;
const names = 8;
const rounds = { short: 1, full: 5 };
/** `/health` promises the first; beside other tests a machine may be too busy to keep it. In milliseconds. */
const mostToNotice = { short: 5000, full: 2000 };
const mostToRecover = 20_000;

describe.each(databaseKinds)('a database that goes away and comes back, %s', (kind) => {
  it('is told by /health, and nothing that was acknowledged is lost', async () => {
    const database = await newDatabase(kind);
    const server = await RestartableServer.on(database.url);
    const load = new Load(server, clients, names);
    const noticed: number[] = [];
    const recovered: number[] = [];
    await load.during(async () => {
      for (let round = 0; round < rounds[inject('torture')]; round += 1) {
        await delay(500);
        await database.takeAway();
        const [milliseconds] = await Promise.all([untilHealth(server, 503), expectRefusal(server)]);
        noticed.push(milliseconds);
        await database.bringBack();
        recovered.push(await untilHealth(server, 200));
      }
      await delay(500);
    });
    expect(Math.max(...noticed)).toBeLessThan(mostToNotice[inject('torture')]);
    const [slowest, back] = [Math.max(...noticed), Math.max(...recovered)].map(Math.round);
    report(
      `database gone, ${kind}: noticed within ${slowest} ms, well within ${back} ms; ${await load.verify(database.url)}`,
    );
  });
});

/** Milliseconds until `/health` answers that status. */
async function untilHealth({ url, token }: RestartableServer, status: number): Promise<number> {
  const connection = new Connection(url, token);
  const startedAt = performance.now();
  for (;;) {
    const answer = await connection.send({ method: 'GET', path: '/health' });
    const elapsed = performance.now() - startedAt;
    if (answer.status === status) {
      connection.close();
      return elapsed;
    }
    if (elapsed > mostToRecover) throw new Error(`/health still answers ${answer.status}: ${answer.text}`);
    await delay(20);
  }
}

/** A write gets a problem document that says what is wrong, in reasonable time. */
async function expectRefusal({ url, token }: RestartableServer): Promise<void> {
  const connection = new Connection(url, token);
  const body = '{"name":"meanwhile","data":[]}';
  const answer = await connection.send({ method: 'POST', path: '/configs', body });
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.text)).toMatchObject({ status: 503, code: 'database_unavailable' });
  connection.close();
}
