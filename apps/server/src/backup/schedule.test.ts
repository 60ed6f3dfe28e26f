import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestClock } from '../../test/support/test-clock.ts';
import type { Storage } from '../storage/contract.ts';
import { openStorage } from '../storage/open.ts';
import { BackupSchedule } from './schedule.ts';

const hour = 3_600_000;

let folder: string;
let storage: Storage;
let clock: TestClock;
let files: string[];
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-schedule-'));
  const database = { kind: 'sqlite', path: join(folder, 'worklog.db') } as const;
  const observer = { committed: () => undefined };
  storage = await openStorage({ database, projectRoot: folder, forServer: false, observer });
  clock = new TestClock('2026-11-22T12:00:00Z');
  files = [];
  told = [];
});

afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

/** A server's schedule, for every day; its backups are empty files. */
function schedule(take?: (file: string, signal: AbortSignal) => Promise<void>): BackupSchedule {
  return new BackupSchedule({
    leases: storage.leases,
    storage,
    clock,
    folder,
    form: 'archive',
    every: 24 * hour,
    keep: 2,
    take:
      take ??
      (async (file) => {
        await writeFile(file, '');
        files.push(basename(file));
      }),
    observer: {
      backedUp: (at) => told.push(`at ${at.toISOString()}`),
      succeeded: () => told.push('succeeded'),
      failed: (error) => told.push(`failed: ${(error as Error).message}`),
    },
  });
}

describe('a backup', () => {
  test('is taken at once, and then when so much time has passed since the last, by any server', async () => {
    await schedule().runIfDue();
    expect(files).toEqual(['worklog-auto-20261122T120000Z.ndjson.gz']);
    clock.advance(24 * hour - 1);
    await schedule().runIfDue();
    expect(files).toHaveLength(1);
    clock.advance(1);
    await schedule().runIfDue();
    expect(files.at(-1)).toBe('worklog-auto-20261123T120000Z.ndjson.gz');
    expect(told.at(-2)).toBe('at 2026-11-23T12:00:00.000Z');
  });

  test('is taken by one of several servers', async () => {
    await Promise.all([schedule().runIfDue(), schedule().runIfDue(), schedule().runIfDue()]);
    expect(files).toHaveLength(1);
  });

  test('that fails is told, and tried again ten minutes later', async () => {
    const failing = schedule(() => Promise.reject(new Error('no space')));
    await failing.runIfDue();
    clock.advance(10 * 60_000 - 1);
    await failing.runIfDue();
    expect(told).toEqual(['failed: no space']);
    clock.advance(1);
    await schedule().runIfDue();
    expect(files).toHaveLength(1);
  });

  test('that a stop breaks off has not failed, and is taken after the next start', async () => {
    const stopping = schedule(
      (_file, signal) =>
        new Promise((_done, fail) => {
          signal.addEventListener('abort', () => {
            fail(new Error('aborted'));
          });
        }),
    );
    stopping.start();
    while (!(await storage.leases.get('backup'))) await delay(1);
    await stopping.stop();
    expect(told).toEqual([]);
    await schedule().runIfDue();
    expect(files).toHaveLength(1);
  });

  test('of a server that died is taken over when its lease has ended', async () => {
    const lease = { name: 'backup', holder: 'dead', doneAt: undefined, version: 1 };
    await storage.write((tx) => tx.leases.put({ ...lease, until: new Date(clock.now().getTime() + 90_000) }));
    await schedule().runIfDue();
    expect(files).toEqual([]);
    clock.advance(90_000);
    await schedule().runIfDue();
    expect(files).toHaveLength(1);
  });

  test('is taken though the last one was begun in a time to come, by a clock that was wrong', async () => {
    const now = clock.now();
    const lease = { name: 'backup', holder: 'ahead', until: now, version: 1 };
    const doneAt = new Date(now.getTime() + 365 * 24 * hour);
    await storage.write((tx) => tx.leases.put({ ...lease, doneAt }));
    await schedule().runIfDue();
    expect(files).toHaveLength(1);
    await schedule().runIfDue();
    expect(files).toHaveLength(1);
  });

  test('is not removed for those that are of a time to come by their names', async () => {
    const toCome = ['worklog-auto-20290101T000000Z.db', 'worklog-auto-20290102T000000Z.ndjson.gz'];
    for (const name of [...toCome, 'worklog-auto-20290103T000000Z.db'])
      await writeFile(join(folder, name), '');
    for (let day = 0; day < 3; day += 1) {
      await schedule().runIfDue();
      clock.advance(24 * hour);
    }
    const left = (await readdir(folder)).filter((name) => name.startsWith('worklog-auto'));
    expect(left.sort()).toEqual([...files.slice(1), ...toCome, 'worklog-auto-20290103T000000Z.db'].sort());
  });

  test('leaves the newest, and what is not its own', async () => {
    const others = ['worklog-20200101T000000Z.db', 'worklog-auto.db', 'notes'];
    const old = ['worklog-auto-20200101T000000Z.db', 'worklog-auto-20200102T000000Z.ndjson.gz'];
    for (const name of [...others, ...old]) await writeFile(join(folder, name), '');
    await schedule().runIfDue();
    const left = (await readdir(folder)).filter((name) => !name.startsWith('worklog.db'));
    expect(left.sort()).toEqual([...others, old[1], files[0]].sort());
  });
});
