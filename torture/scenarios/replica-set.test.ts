import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { DayWriter } from '../load/day-writer.ts';
import type { Gateway } from '../load/gateway.ts';
import { Load } from '../load/run.ts';
import { Cluster, type Disturbance } from '../support/cluster.ts';
import { databaseKinds } from '../support/databases.ts';
import { verifyOneStore } from '../support/one-store.ts';
import { report } from '../support/report.ts';

const clients = 12;
const names = 8;
const writers = 4;

const isFull = inject('torture') === 'full';
const rounds = isFull ? 6 : 1;
/** Between two disturbances, in milliseconds: long enough to see whether anything still fails. */
const calm = isFull ? 5_000 : 1_500;
/** How long the primary stands still, in milliseconds: the others elect another one meanwhile. */
const freeze = 6_000;

describe.runIf(databaseKinds.includes('MongoDB'))('three servers on a replica set of three', () => {
  it('are one store, lose nothing when a primary or a server goes, and fail only until there is a primary again', async () => {
    const cluster = await Cluster.start();
    await verifyOneStore(cluster);
    const load = new Load(cluster.gateway, clients, names);
    const days = await Promise.all(
      Array.from({ length: writers }, (_, number) => DayWriter.signUp(cluster.gateway, number)),
    );
    const disturbances: Disturbance[] = [];
    await load.during(async () => {
      const run = { stopped: false };
      const written = Promise.all(days.map((writer) => writer.work(run)));
      for (let round = 0; round < rounds; round += 1) disturbances.push(...(await disturb(cluster)));
      run.stopped = true;
      await written;
    });
    for (const disturbance of disturbances) report(shownOf(cluster.gateway, disturbance));
    report(await load.verify(cluster.set.url));
    report(await verifyDays(days, cluster));
    const spans = disturbances.map(({ span: { from, to }, grace }) => ({ from, to: to + grace }));
    expect(cluster.gateway.answers.failuresOutside(spans)).toEqual([]);
    expect(cluster.gateway.answers.faults).toEqual([]);
    expect(await statusesOf(cluster)).toEqual(cluster.servers.map(() => 200));
  });
});

/** Does all that can happen, one after another. */
async function disturb(cluster: Cluster): Promise<Disturbance[]> {
  const steps = [
    () => cluster.killPrimary(),
    () => cluster.killServer(),
    () => cluster.stepDown(),
    ...(isFull ? [() => cluster.freezePrimary(freeze)] : []),
  ];
  const disturbances: Disturbance[] = [];
  for (const step of steps) {
    await delay(calm);
    disturbances.push(await step());
    await delay(calm);
  }
  return disturbances;
}

/** One disturbance and what the clients met, in one line. */
function shownOf({ answers }: Gateway, { what, span }: Disturbance): string {
  const seen = { from: span.from, to: span.to + 2 * calm };
  const failures = [...answers.failuresIn(seen)].map(([failure, times]) => `${times} times ${failure}`);
  const last = Math.round(answers.lastFailureIn(seen) ?? 0);
  return [
    `${what}, over after ${Math.round(span.to - span.from)} ms`,
    `nothing succeeded for ${Math.round(answers.longestPause(seen))} ms`,
    failures.length === 0 ? 'no failures' : `${failures.join(', ')}, the last after ${last} ms`,
  ].join('; ');
}

/** Holds the days, and the entries of the audit that came with them, to what was acknowledged. */
async function verifyDays(days: readonly DayWriter[], { set }: Cluster): Promise<string> {
  for (const writer of days) {
    expect(await writer.verify()).toBe(true);
    writer.close();
  }
  expect(days.flatMap(({ faults }) => faults)).toEqual([]);
  const sum = (numberOf: (writer: DayWriter) => number) => days.reduce((all, one) => all + numberOf(one), 0);
  const changes = sum((writer) => writer.changes);
  expect(await set.count('audit', { action: /^day\./ })).toBe(changes);
  const batches = sum(({ acknowledged }) => acknowledged);
  const replayed = sum((writer) => writer.replayed);
  return `${batches} batches of days acknowledged (${changes} changes), ${replayed} of them found done already`;
}

/** What each server says of itself; none was started again but those that were killed. */
function statusesOf({ servers }: Cluster): Promise<number[]> {
  return Promise.all(servers.map(async ({ url }) => (await fetch(`${url}/readyz`)).status));
}
