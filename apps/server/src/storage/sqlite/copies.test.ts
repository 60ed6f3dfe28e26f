import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { sampleEverything, storeEverything } from '../conformance/everything.ts';
import { unobserved } from '../conformance/fixture.ts';
import { insertConfigs, sampleConfig } from '../conformance/samples.ts';
import type { Storage } from '../contract.ts';
import { openSqlite } from './open.ts';
import { openSqliteSource } from './snapshot.ts';

let folder: string;
let copy: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-copies-'));
  copy = join(folder, 'copy.db');
});

afterEach(() => rm(folder, { recursive: true }));

/** Opens a database for the rest of the test. */
function open(path: string): Storage {
  const storage = openSqlite({ path }, unobserved);
  onTestFinished(() => storage.close());
  return storage;
}

/** Everything that rows of a file hold, read beside the program. */
function rowsOf(path: string, sql: string): unknown[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

const incarnations = 'SELECT name, incarnation FROM configs ORDER BY name';
const ways = 'SELECT hash FROM sessions UNION SELECT hash FROM links';

/** Puts a copy of a database into `copy`, in which everything is, and two configurations. */
async function takeCopy(): Promise<string> {
  const original = join(folder, 'worklog.db');
  const storage = open(original);
  await storeEverything(storage, sampleEverything());
  await insertConfigs(storage, sampleConfig('of_the_copy_1'), sampleConfig('of_the_copy_2'));
  const expiresAt = new Date('2030-01-01T00:00:00Z');
  await storage.write((tx) =>
    tx.links.put({ slot: 'first', hash: 'f'.repeat(64), person: undefined, expiresAt }),
  );
  await openSqliteSource(original).copyTo?.(copy, () => undefined);
  return original;
}

test('a copy that is used gives no entity tag that was seen before, and lets nobody in by an old session', async () => {
  const original = await takeCopy();
  const before = rowsOf(copy, incarnations);
  expect(before).toEqual(rowsOf(original, incarnations));
  expect(rowsOf(copy, ways)).not.toEqual([]);
  await open(copy).close();
  const after = rowsOf(copy, incarnations);
  expect(after).toHaveLength(before.length);
  const all = [...before, ...after].map((row) => (row as { incarnation: string }).incarnation);
  expect(new Set(all).size).toBe(all.length);
  for (const incarnation of all) expect(incarnation).toMatch(/^[0-9a-f]{16}$/);
  expect(rowsOf(copy, ways)).toEqual([]);
});

test('that is done once, and never to the original', async () => {
  const original = await takeCopy();
  const before = rowsOf(original, incarnations);
  await open(original).close();
  expect(rowsOf(original, incarnations)).toEqual(before);
  await open(copy).close();
  const after = rowsOf(copy, incarnations);
  await open(copy).close();
  expect(rowsOf(copy, incarnations)).toEqual(after);
});
