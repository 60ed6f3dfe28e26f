import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Place, SearchTurns } from '../../modules/configs/store.ts';
import { PathCode, type Scalar } from '../../shared/json/term-codes.ts';
import { termsOf } from '../../shared/json/terms.ts';
import { unobserved } from '../conformance/fixture.ts';
import { insertConfigs, nextVersion, sampleConfig } from '../conformance/samples.ts';
import type { Storage, WriteTx } from '../contract.ts';
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

const turns: SearchTurns = { signal: new AbortController().signal, next: async () => undefined };
const everywhere = { after: { name: '', item: -1 }, to: undefined };

/** Where the index has a value of the key `a`, asked in every way there is; all must agree. */
async function find(storage: Storage, value: Scalar): Promise<Place[]> {
  const { terms } = PathCode.of(['a']).equalTo([value]);
  const { configIndex: index } = storage;
  const places = await index.places(terms, everywhere, 100, turns);
  expect(await index.measure(terms, everywhere, 100, turns)).toBe(places.length);
  expect(await index.count(terms, everywhere, { most: 100, entries: 100 }, turns)).toBe(places.length);
  const list = 'anyOf' in terms ? terms.anyOf : [];
  expect(await index.having(places, [list], turns)).toEqual(places);
  return places;
}

const dataOf = (...values: number[]): string => JSON.stringify(values.map((a) => ({ a })));
const put = (storage: Storage, name: string, ...values: number[]): Promise<void> =>
  insertConfigs(storage, sampleConfig(name, { data: dataOf(...values) }));

describe('the terms of new configurations', () => {
  test('wait in memory, are found there, and go into the table in their order when enough wait', async () => {
    const storage = open(100);
    const many = Array.from({ length: 99 }, (_, value) => value);
    await put(storage, 'b', ...many);
    await storage.write((tx) => tx.configs.get('b'));
    expect(tableOf()).toEqual([]);
    expect(await find(storage, 1)).toEqual([{ name: 'b', item: 1 }]);
    await put(storage, 'a', 1);
    expect(tableOf()).toEqual([]);
    // A quarter more than have been added, in whole statements.
    await put(storage, 'c', 1, 2);
    expect(tableOf()).toHaveLength(100);
    await put(storage, 'd', ...many);
    const before = tableOf().length;
    await put(storage, 'e', 1);
    expect(tableOf().length).toBeGreaterThan(before);
    expect(await find(storage, 1)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, item: name === 'b' || name === 'd' ? 1 : 0 })),
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

async function expectFound(storage: Storage, texts: ReadonlyMap<string, string>): Promise<void> {
  for (let value = 0; value <= 6; value += 1) {
    const wanted = [...texts].flatMap(([name, data]) =>
      (JSON.parse(data) as { a: number }[]).flatMap(({ a }, item) => (a === value ? [{ name, item }] : [])),
    );
    wanted.sort((x, y) => (x.name === y.name ? x.item - y.item : x.name < y.name ? -1 : 1));
    expect(await find(storage, value)).toEqual(wanted.slice(0, 100));
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
