import { expect, inject, it } from 'vitest';
import { freshDatabaseUrl } from '../../apps/server/test/process/support/files.ts';
import { badBodies } from '../load/bad-bodies.ts';
import type { BadRequest } from '../load/bad-requests.ts';
import { brokenHttp } from '../load/broken-http.ts';
import { Connection } from '../load/connection.ts';
import { damage, goodRequests } from '../load/damage.ts';
import { exchange, statusesIn } from '../load/raw.ts';
import { report } from '../support/report.ts';
import { RestartableServer } from '../support/restartable-server.ts';

/** Requests that were damaged at random. */
const damaged = { short: 200, full: 6000 };
const atOnce = 32;

it('what no client should send is refused, and harms nobody', async () => {
  const server = await RestartableServer.on(freshDatabaseUrl());
  const requests = [...badBodies(server.token), ...brokenHttp(server.token)];
  const answers = new Map<string, string>();
  for (const request of requests) answers.set(request.what, await outcomeOf(server, request));
  expect([...answers].filter(([, outcome]) => outcome !== 'as it should be')).toEqual([]);

  const statuses = await sendDamaged(server);
  const connection = new Connection(server.url, server.token);
  expect((await connection.send({ method: 'GET', path: '/health' })).status).toBe(200);
  connection.close();
  expect(server.isAlive).toBe(true);
  report(
    `${requests.length} bad requests and ${damaged[inject('torture')]} damaged ones: no 5xx, no crash ` +
      `(${[...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, times]) => `${times} times ${status}`)
        .join(', ')})`,
  );
});

async function outcomeOf(server: RestartableServer, { bytes, statuses }: BadRequest): Promise<string> {
  const answer = await exchange(server.url, bytes);
  if (!server.isAlive) return 'the server has ended';
  const [status] = statusesIn(answer);
  if (status === undefined) return statuses.length === 0 ? 'as it should be' : 'no answer';
  if (!statuses.includes(status)) return `answered ${answer.slice(0, 1000)}`;
  const isProblem = /^content-type: application\/problem\+json/im.test(answer);
  return status < 400 || isProblem ? 'as it should be' : `no problem document: ${answer.slice(0, 1000)}`;
}

/** Sends damaged requests, and counts the statuses of the answers. */
async function sendDamaged(server: RestartableServer): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  const good = goodRequests(server.token);
  let left = damaged[inject('torture')];
  const senders = Array.from({ length: atOnce }, async () => {
    while (left > 0) {
      const request = damage(good[left-- % good.length]!);
      const answer = await exchange(server.url, request);
      const shown = JSON.stringify(request.toString('latin1'));
      expect(server.isAlive, `after ${shown}`).toBe(true);
      for (const status of statusesIn(answer)) {
        expect(status, `${shown} was answered ${answer}`).toBeLessThan(500);
        counts.set(status, (counts.get(status) ?? 0) + 1);
      }
    }
  });
  await Promise.all(senders);
  return counts;
}
