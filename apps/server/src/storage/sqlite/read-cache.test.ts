import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unobserved } from '../conformance/fixture.ts';
import { sampleConfig } from '../conformance/samples.ts';
import type { Storage } from '../contract.ts';
import { Connection } from './connection.ts';
import { ForeignCommits } from './foreign-commits.ts';
import { openSqlite } from './open.ts';
import { ReadCache } from './read-cache.ts';

let folder: string;
let path: string;
let here: Storage;
/** The same file, as another process has it open. */
let elsewhere: Storage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-cache-'));
  path = join(folder, 'worklog.db');
  here = openSqlite({ path }, unobserved);
  elsewhere = openSqlite({ path }, unobserved);
});

afterEach(async () => {
  await here.close();
  await elsewhere.close();
  await rm(folder, { recursive: true });
});

const first = sampleConfig('colours');
const second = { ...first, version: 2, data: '[{"changed":true}]' };
const reborn = { ...first, incarnation: 'fedcba9876543210', data: '[]' };

describe.each([
  ['this process', () => here],
  ['another process', () => elsewhere],
])('what was read is read anew after a change by %s', (_who, writer) => {
  test('that replaced it', async () => {
    await writer().write((tx) => tx.configs.insert(first));
    expect(await here.configs.get(first.name)).toEqual(first);
    await writer().write(async (tx) => {
      await tx.configs.get(first.name);
      await tx.configs.replace(second);
    });
    expect(await here.configs.get(first.name)).toEqual(second);
  });

  test('that removed it, and that made it again', async () => {
    await writer().write((tx) => tx.configs.insert(first));
    expect(await here.configs.get(first.name)).toEqual(first);
    await writer().write(async (tx) => {
      await tx.configs.get(first.name);
      await tx.configs.remove(first);
    });
    expect(await here.configs.get(first.name)).toBeUndefined();
    await writer().write((tx) => tx.configs.insert(reborn));
    expect(await here.configs.get(first.name)).toEqual(reborn);
  });
});

test('a change that is rolled back is not seen', async () => {
  await here.write((tx) => tx.configs.insert(first));
  const failing = here.write(async (tx) => {
    await tx.configs.replace(second);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await here.configs.get(first.name)).toEqual(first);
});

test('others are asked about once in a turn of the event loop', async () => {
  const happened = vi.fn(() => false);
  const cache = new ReadCache({ happened } as unknown as ForeignCommits);
  const readTwice = () => {
    expect(cache.config(first.name, () => first)).toBe(first);
    expect(cache.config(first.name, () => second)).toBe(first);
  };
  readTwice();
  expect(happened).toHaveBeenCalledTimes(1);
  await new Promise((resolve) => setImmediate(resolve));
  readTwice();
  expect(happened).toHaveBeenCalledTimes(2);
  cache.forgetTouched();
  readTwice();
  expect(happened).toHaveBeenCalledTimes(3);
});

test('a commit elsewhere is still noticed when asking for it failed once', async () => {
  const writer = Connection.openWritable(path);
  const commits = new ForeignCommits(writer, path);
  await elsewhere.write((tx) => tx.configs.insert(first));
  const pragma = writer.pragma.bind(writer);
  writer.pragma = () => {
    throw new Error('busy');
  };
  expect(() => commits.happened()).toThrow('busy');
  writer.pragma = pragma;
  expect(commits.happened()).toBe(true);
  expect(commits.happened()).toBe(false);
  writer.close();
  commits.close();
});
