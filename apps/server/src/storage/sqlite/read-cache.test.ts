import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unobserved } from '../conformance/fixture.ts';
import { sampleConfig } from '../conformance/samples.ts';
import type { Storage } from '../contract.ts';
import { Connection } from './connection.ts';
import { ForeignCommits } from './foreign-commits.ts';
import { openSqlite } from './open.ts';

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

describe('commits of others', () => {
  let writer: Connection;
  let commits: ForeignCommits;
  let seen: number;

  beforeEach(() => {
    writer = Connection.openWritable(path);
    commits = new ForeignCommits(writer, path);
    seen = 0;
    commits.onSeen(() => (seen += 1));
  });
  afterEach(() => {
    writer.close();
    commits.close();
  });

  /** Commits through a connection of its own, within this turn of the event loop. */
  function commitElsewhere(): void {
    const other = Connection.openWritable(path);
    other.run('INSERT INTO used_items (kind, id) VALUES (?, ?)', 'test', String(Math.random()));
    other.close();
  }

  test('are looked for once in a turn of the event loop, and again when a transaction has begun or ended', async () => {
    commits.look();
    commitElsewhere();
    commits.look();
    expect(seen).toBe(0);
    await new Promise((resolve) => setImmediate(resolve));
    commits.look();
    expect(seen).toBe(1);
    commitElsewhere();
    commits.look();
    expect(seen).toBe(1);
    commits.lookAgain();
    commits.look();
    expect(seen).toBe(2);
  });

  test('are still noticed when asking for them failed once', () => {
    commitElsewhere();
    const pragma = writer.pragma.bind(writer);
    writer.pragma = () => {
      throw new Error('busy');
    };
    expect(() => {
      commits.look();
    }).toThrow('busy');
    writer.pragma = pragma;
    commits.look();
    expect(seen).toBe(1);
    commits.lookAgain();
    commits.look();
    expect(seen).toBe(1);
  });

  test('of this connection do not count', () => {
    writer.run('INSERT INTO used_items (kind, id) VALUES (?, ?)', 'test', 'own');
    commits.look();
    expect(seen).toBe(0);
  });
});
