import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { DatabaseSync } from '@photostructure/sqlite';
import { termsOf } from '../../shared/json/terms.ts';
import { unobserved } from '../conformance/fixture.ts';
import { dataOf, expectFound, find, put } from '../conformance/index-answers.ts';
import { nextVersion, sampleConfig } from '../conformance/samples.ts';
import type { Storage, WriteTx } from '../contract.ts';
import { Connection } from './connection.ts';
import { openSqlite } from './open.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-terms-'));
  path = join(folder, 'worklog.db');
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens a database for the rest of the test. */
function open(mostWaitingTerms: number, at = path): Storage {
  const storage = openSqlite({ path: at, mostWaitingTerms }, unobserved);
  onTestFinished(() => storage.close());
  return storage;
}

/** What is in the table, read beside the program: each row as its name, position and term. */
function tableOf(at = path): string[] {
  const database = new DatabaseSync(at);
  try {
    const rows = database.prepare('SELECT name, item, term FROM terms').all();
    return rows.map(({ name, item, term }) => `${String(name)} ${String(item)} ${String(term)}`).sort();
  } finally {
    database.close();
  }
}

/** What would be in the table if everything were. */
function rowsOf(texts: ReadonlyMap<string, string>): string[] {
  return [...texts]
    .flatMap(([name, data]) => termsOf(data).map(({ item, term }) => `${name} ${item} ${term}`))
    .sort();
}

/** Puts what a crash would leave now into another folder: nothing is closed, and nothing ends properly. */
async function crashed(): Promise<string> {
  const left = join(await mkdtemp(join(folder, 'crashed-')), 'worklog.db');
  for (const suffix of ['', '-wal']) {
    if (existsSync(path + suffix)) await copyFile(path + suffix, left + suffix);
  }
  return left;
}

describe('the terms of new configurations', () => {
  test('wait in memory, are found there, and go into the table in their order when enough wait', async () => {
    const storage = open(100);
    const many = Array.from({ length: 99 }, (_, value) => value);
    await put(storage, 'b', ...many);
    expect(await find(storage, 1)).toEqual([{ name: 'b', item: 1 }]);
    await put(storage, 'a', 1);
    expect(tableOf()).toEqual([]);
    // Half as many more as have been added since, in whole statements.
    await put(storage, 'd', 1);
    expect(tableOf()).toHaveLength(32);
    await put(storage, 'e', 1);
    expect(tableOf()).toHaveLength(64);
    expect(await find(storage, 1)).toEqual(
      ['a', 'b', 'd', 'e'].map((name) => ({ name, item: name === 'b' ? 1 : 0 })),
    );
  });

  test('are in the table when the database has been closed', async () => {
    const storage = open(1000);
    await put(storage, 'a', 1, 2);
    await storage.close();
    expect(tableOf()).toEqual(rowsOf(new Map([['a', dataOf(1, 2)]])));
    // So that the next start need not look for what is missing.
    const database = new DatabaseSync(path);
    expect(database.prepare('SELECT config FROM merged_terms').all()).toEqual([{ config: 1 }]);
    database.close();
  });

  test('go into the table when nothing has been written for a while', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const storage = open(1000);
    await put(storage, 'a', 1, 2);
    vi.advanceTimersByTime(5000);
    await put(storage, 'b', 3);
    vi.advanceTimersByTime(5000);
    await storage.write(async () => undefined);
    expect(tableOf()).toEqual([]);
    vi.advanceTimersByTime(5000);
    await vi.waitFor(() => {
      expect(tableOf()).toHaveLength(3);
    });
    expect(await find(storage, 3)).toEqual([{ name: 'b', item: 0 }]);
  });

  test('are found again after a crash, also where the last of the merged ones is gone', async () => {
    const first = open(1000);
    await put(first, 'a', 1);
    await put(first, 'b', 2);
    await first.close();
    const storage = open(1000);
    const [b] = await storage.configs.page({ from: 'b', to: undefined }, { items: 1, bytes: 1000 });
    await storage.write((tx) => tx.configs.remove(b ?? sampleConfig('b')));
    // It may not get the number of the removed one, which counts as merged.
    await put(storage, 'c', 3);
    expect(await find(storage, 3)).toHaveLength(1);
    const afterwards = open(1000, await crashed());
    expect(await find(afterwards, 1)).toHaveLength(1);
    expect(await find(afterwards, 2)).toHaveLength(0);
    expect(await find(afterwards, 3)).toHaveLength(1);
  });

  test('are noticed when another process has written them, and forgotten when it has removed them', async () => {
    const [here, elsewhere] = [open(1000), open(1000)];
    await put(here, 'a', 1);
    await put(elsewhere, 'b', 1);
    expect(await find(here, 1)).toHaveLength(2);
    await here.write(async (tx) => tx.configs.remove((await tx.configs.get('b')) ?? sampleConfig('b')));
    expect(await find(elsewhere, 1)).toHaveLength(1);
    await put(here, 'c', 1);
    await put(elsewhere, 'd', 1);
    await put(here, 'e', 1);
    expect(await find(elsewhere, 1)).toHaveLength(4);
    expect(await find(here, 1)).toHaveLength(4);
  });

  test('are found after a crash at any point of a merge', async () => {
    const storage = open(60);
    const written = new Map<string, string>();
    const partly = new Set<number>();
    for (let n = 0; n < 60; n += 1) {
      const name = `n${(n * 37) % 60}`;
      // Values at the beginning, in the middle and at the end of their order.
      const values = [n % 7, 50 + ((n * 13) % 40), 100 + n];
      await put(storage, name, ...values);
      written.set(name, dataOf(...values));
      const afterwards = open(60, await crashed());
      for (let m = 0; m <= n; m += 1) expect(await find(afterwards, 100 + m)).toHaveLength(1);
      await expectFound(afterwards, written);
      await afterwards.close();
      const rows = tableOf().length;
      if (rows > 0 && rows < written.size * 3) partly.add(rows);
    }
    expect(partly.size).toBeGreaterThan(3);
  });

  test('of another process are found, also where they come before what a merge has reached', async () => {
    const [here, elsewhere] = [open(60), open(1000)];
    for (let n = 0; n < 20; n += 1) await put(here, `here${n}`, 10 + n, 50 + n, 100 + n);
    // It begins a merge, and takes numbers that are free again when it fails.
    const failing = here.write(async (tx) => {
      await tx.configs.insert(sampleConfig('no'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(tableOf().length).toBeGreaterThan(0);
    await put(elsewhere, 'first', 0, 1, 2);
    for (let n = 20; n < 40; n += 1) {
      await put(here, `here${n}`, 10 + n, 50 + n, 100 + n);
      for (const storage of [here, open(60, await crashed())])
        for (const value of [0, 2, 29, 69]) expect(await find(storage, value)).not.toEqual([]);
    }
  });

  test('stay when the removal of their configuration fails', async () => {
    const storage = open(1000);
    await put(storage, 'a', 1);
    const run = vi.spyOn(Connection.prototype, 'run').mockImplementation(function (
      this: Connection,
      sql,
      ...values
    ) {
      if (sql.startsWith('DELETE FROM configs')) throw new Error('The disk cannot be read.');
      run.mockRestore();
      return this.run(sql, ...values);
    });
    await expect(storage.write((tx) => tx.configs.remove(sampleConfig('a')))).rejects.toThrow('disk');
    run.mockRestore();
    expect(await find(storage, 1)).toEqual([{ name: 'a', item: 0 }]);
  });

  test('that cannot be merged refuse no write but creates, and these only when far too many wait', async () => {
    const storage = open(10);
    const exec = (sql: string): void => {
      const database = new DatabaseSync(path);
      database.exec(sql);
      database.close();
    };
    exec("CREATE TRIGGER full BEFORE INSERT ON terms BEGIN SELECT RAISE(ABORT, 'no room'); END");
    for (let n = 0; n < 20; n += 1) await put(storage, `n${n}`, n);
    await expect(put(storage, 'one_more', 1)).rejects.toThrow('no room');
    await storage.write(async (tx) => tx.configs.remove((await tx.configs.get('n3')) ?? sampleConfig('n3')));
    expect(await find(storage, 3)).toEqual([]);
    exec('DROP TRIGGER full');
    await put(storage, 'one_more', 1);
    expect(await find(storage, 1)).toHaveLength(2);
    expect(tableOf().length).toBeGreaterThan(0);
  });

  test('are merged when the database is closed, which takes no further write', async () => {
    const storage = open(1000);
    await put(storage, 'a', 1);
    const closing = storage.close();
    await expect(put(storage, 'b', 1)).rejects.toMatchObject({ code: 'database_unavailable' });
    await closing;
    expect(tableOf()).toHaveLength(1);
  });

  test('of a write that fails beside others are not there', async () => {
    const storage = open(1000);
    const outcomes = await Promise.allSettled([
      put(storage, 'a', 1),
      storage.write(async (tx) => {
        await tx.configs.insert(sampleConfig('no', { data: dataOf(1) }));
        throw new Error('no');
      }),
      put(storage, 'b', 1),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await find(storage, 1)).map(({ name }) => name)).toEqual(['a', 'b']);
    await storage.close();
    expect(tableOf()).toHaveLength(2);
  });
});

interface Change {
  readonly name: string;
  readonly values: readonly number[] | undefined;
  readonly fails: boolean;
}

const changes = fc.array(
  fc.record<Change>({
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    values: fc.option(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 }), {
      nil: undefined,
      freq: 4,
    }),
    fails: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  }),
  { minLength: 1, maxLength: 25 },
);

async function apply(tx: WriteTx, { name, values }: Change): Promise<void> {
  const current = await tx.configs.get(name);
  if (!values) await (current && tx.configs.remove(current));
  else if (current) await tx.configs.replace(nextVersion(current, dataOf(...values)));
  else await tx.configs.insert(sampleConfig(name, { data: dataOf(...values) }));
}

/** Writes all changes at once, so that they share transactions, and notes in `texts` what came of them. */
async function write(storage: Storage, some: readonly Change[], texts: Map<string, string>): Promise<void> {
  const writes = some.map((change) =>
    storage.write(async (tx) => {
      await apply(tx, change);
      if (change.fails) throw new Error('no');
    }),
  );
  for (const [at, outcome] of (await Promise.allSettled(writes)).entries()) {
    const { name, values } = some[at] ?? {};
    if (name === undefined || outcome.status === 'rejected') continue;
    if (values) texts.set(name, dataOf(...values));
    else texts.delete(name);
  }
}

test('whatever is written, by two at a time, and wherever it crashes, the index says what the texts say', async () => {
  const check = async (run: number, ...[first, second, third]: (readonly Change[])[]): Promise<void> => {
    path = join(folder, `${run}.db`);
    const texts = new Map<string, string>();
    const [here, elsewhere] = [open(40), open(40)];
    await write(here, first ?? [], texts);
    await write(elsewhere, second ?? [], texts);
    await write(here, third ?? [], texts);
    await expectFound(here, texts);
    await expectFound(elsewhere, texts);
    const left = await crashed();
    const afterwards = open(40, left);
    await expectFound(afterwards, texts);
    await afterwards.close();
    expect(tableOf(left)).toEqual(rowsOf(texts));
    await here.close();
    await elsewhere.close();
    expect(tableOf()).toEqual(rowsOf(texts));
  };
  let runs = 0;
  const property = fc.asyncProperty(changes, changes, changes, (...some) => check(++runs, ...some));
  await fc.assert(property, { numRuns: 40 });
}, 120_000);
