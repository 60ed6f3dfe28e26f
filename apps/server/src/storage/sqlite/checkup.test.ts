import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../shared/clock.ts';
import type { Finding, Level } from '../../shared/findings.ts';
import type { Checkup } from '../checkup.ts';
import { unobserved } from '../conformance/fixture.ts';
import { sampleEverything, storeEverything } from '../conformance/everything.ts';
import { insertConfigs, sampleConfig } from '../conformance/samples.ts';
import type { Storage } from '../contract.ts';
import { examineFiles, unreadableBeside } from './checkup-files.ts';
import { examineSqlite, lossesOf } from './checkup.ts';
import { openSqlite } from './open.ts';

/** Not the folder for temporary files, which is in memory on some machines, and that is found fault with. */
const cache = join(import.meta.dirname, '../../../../../.cache');
mkdirSync(cache, { recursive: true });

// As the program does.
process.umask(0o077);

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(cache, 'checkup-'));
  path = join(folder, 'worklog.db');
});

afterEach(() => rm(folder, { recursive: true }));

/** Opens it for the rest of the test. */
function open(lock = false): Storage {
  const storage = openSqlite({ path, lock }, unobserved);
  onTestFinished(() => storage.close());
  return storage;
}

/** A database as a server leaves it that was stopped: one file. */
async function madeAndClosed(): Promise<void> {
  const made = join(folder, 'made', 'worklog.db');
  const storage = openSqlite({ path: made, makeFolder: true }, unobserved);
  await insertConfigs(storage, ...Array.from({ length: 300 }, (_, at) => sampleConfig(`config_${at}`)));
  await storage.close();
  // The driver closes its connections for good only when it is collected, so the log is written into the file here.
  const database = new DatabaseSync(made);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  copyFileSync(made, path);
  await rm(join(folder, 'made'), { recursive: true });
}

const examine = (thorough = true): Promise<Checkup> => examineSqlite(path, { thorough, clock: systemClock });

/** What was found by a check; the same check may have looked at several things. */
function found({ findings }: Checkup, check: string): [Level, string][] {
  return findings.filter((each) => each.check === check).map(({ level, finding }) => [level, finding]);
}

/** Does something as a user whom the permissions of folders hold back, as they do not hold back root. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

const bad = ({ findings }: Checkup): Finding[] => findings.filter(({ level }) => level === 'problem');

describe('a database without a server', () => {
  test('is found to be fine, and left as it was, with nothing beside it', async () => {
    await madeAndClosed();
    const before = { bytes: readFileSync(path), mtime: statSync(path).mtimeMs, names: readdirSync(folder) };
    const checkup = await examine();
    expect(bad(checkup)).toEqual([]);
    expect(found(checkup, 'server')).toEqual([['ok', 'No server runs on it.']]);
    expect(found(checkup, 'sound')).toEqual([['ok', 'SQLite has read all of it and found no fault.']]);
    expect(found(checkup, 'journal')[0]?.[1]).toContain('WAL mode (journal_mode=WAL)');
    expect(found(checkup, 'synchronous')[0]?.[1]).toMatch(/takes synchronous=FULL/);
    expect(checkup.losses.join()).toContain('everything since the last backup');
    expect(readFileSync(path).equals(before.bytes)).toBe(true);
    expect(statSync(path).mtimeMs).toBe(before.mtime);
    expect(readdirSync(folder)).toEqual(before.names);
  });

  test('that is not there is a problem, and is not made', async () => {
    expect(found(await examine(), 'exists')).toEqual([['problem', `There is no database file ${path}.`]]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that was left with a log by a server that was killed is read with it', async () => {
    const storage = open();
    await storeEverything(storage, sampleEverything());
    const killed = join(folder, 'killed.db');
    for (const ending of ['', '-wal']) copyFileSync(path + ending, killed + ending);
    path = killed;
    const checkup = await examine();
    expect(found(checkup, 'sound')[0]?.[0]).toBe('ok');
    expect(checkup.contents?.newestEntryAt).toEqual(expect.any(Date));
    expect(statSync(`${killed}-wal`).size).toBeGreaterThan(0);
  });
});

describe('a database with a server', () => {
  test('is read beside it, which is said', async () => {
    const storage = open(true);
    await insertConfigs(storage, sampleConfig('one'));
    const checkup = await examine();
    expect(bad(checkup)).toEqual([]);
    expect(found(checkup, 'server')).toEqual([['ok', 'A server runs on it.']]);
    await insertConfigs(storage, sampleConfig('another'));
  });

  test('may stop between two looks at the files beside it', async () => {
    await madeAndClosed();
    const seenBefore = (name: string): boolean => name.endsWith('-wal');
    expect(await examineFiles(path, seenBefore)).toEqual(await examineFiles(path));
    const vanishing = (name: string): boolean => {
      if (name === `${path}-wal`) rmSync(name);
      return name === path;
    };
    writeFileSync(`${path}-wal`, '');
    expect(unreadableBeside(path, vanishing)).toBeUndefined();
  });

  test('does not keep a server from starting', async () => {
    await madeAndClosed();
    const looking = Promise.all(Array.from({ length: 20 }, () => examine(false)));
    open(true);
    await looking;
  });
});

describe('what is wrong with a database', () => {
  test('that others may read is a problem, and that its group may a warning', async () => {
    await madeAndClosed();
    for (const [mode, level] of [
      [0o644, 'problem'],
      [0o640, 'warning'],
      [0o600, 'ok'],
    ] as const) {
      chmodSync(path, mode);
      expect(found(await examine(), 'database file').map(([each]) => each)).toEqual([level]);
    }
  });

  test('that is damaged is a problem, unless it is not looked for', async () => {
    await madeAndClosed();
    const bytes = readFileSync(path);
    // The headers of pages in the middle of the file say what is on them.
    for (let page = 10; page < bytes.length / 4096; page += 1)
      bytes.fill(0xff, page * 4096, page * 4096 + 16);
    writeFileSync(path, bytes);
    const checkup = await examine();
    expect(found(checkup, 'sound')).toEqual([['problem', expect.stringMatching(/^It is damaged: /)]]);
    expect(checkup.losses).toEqual([expect.stringContaining('may be lost already')]);
    expect(found(await examine(false), 'sound')).toEqual([]);
  });

  test.each(['disk', 'synchronous'])('by its %s is not said to be safe', (check) => {
    const is = (level: Level): Finding => ({
      topic: 'database',
      check,
      level,
      finding: 'It is so.',
      mend: undefined,
    });
    expect(lossesOf(path, [is('ok')])[0]).toContain('nothing that was acknowledged');
    expect(lossesOf(path, [is('warning')])[0]).toContain('nothing that was acknowledged');
    expect(lossesOf(path, [is('problem')])[0]).toMatch(/: what was acknowledged, perhaps .* It is so\.$/);
  });

  test('in the layer of a container is said to end with it', () => {
    const disk = { topic: 'database', check: 'disk', level: 'warning', finding: '', mend: '' } as const;
    expect(lossesOf(path, [disk])[1]).toContain('the removal of the container: everything');
  });

  test('that this user may not reach is no damage, and no reason to put a backup in its place', async () => {
    await madeAndClosed();
    chmodSync(folder, 0);
    const { findings } = await asOrdinaryUser(() => examine());
    chmodSync(folder, 0o700);
    expect(findings).toMatchObject([{ check: 'opens', level: 'problem' }]);
    expect(findings[0]?.finding).toMatch(/^This user may not read /);
    expect(findings[0]?.mend).not.toContain('backup');
  });

  test('of which one file may not be read is told from one that is not there', async () => {
    await madeAndClosed();
    const mayRead = (file: string): boolean => file === path;
    expect(unreadableBeside(path, mayRead)).toBeUndefined();
    writeFileSync(`${path}.lock`, '');
    expect(unreadableBeside(path, mayRead)).toBe(`${path}.lock`);
    expect(unreadableBeside(path)).toBeUndefined();
  });

  test('that is a folder is a problem of the address', async () => {
    mkdirSync(path);
    const { findings } = await examine();
    expect(findings.map(({ finding }) => finding)).toEqual([`${path} is no file.`]);
  });

  test('that is none is a problem', async () => {
    writeFileSync(path, 'Shopping: milk, bread.\n'.repeat(100), { mode: 0o600 });
    const checkup = await examine();
    expect(found(checkup, 'opens')[0]?.[0]).toBe('problem');
    expect(checkup.contents).toBeUndefined();
  });

  test.each([
    [4, 'warning', 'older version'],
    [99, 'problem', 'newer version'],
  ])('of schema %i is a %s, and is not migrated', async (schema, level, what) => {
    await madeAndClosed();
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA user_version = ${schema}`);
    database.close();
    const checkup = await examine();
    expect(found(checkup, 'schema')).toEqual([[level, expect.stringContaining(what)]]);
    const again = new DatabaseSync(path, { readOnly: true });
    expect(again.prepare('PRAGMA user_version').get()).toEqual({ user_version: schema });
    again.close();
  });

  test('that a restore was cut off in is a problem', async () => {
    await madeAndClosed();
    const database = new DatabaseSync(path);
    database.exec('INSERT INTO unfinished_restores VALUES (1)');
    database.close();
    expect(found(await examine(), 'schema')[0]?.[0]).toBe('problem');
  });
});
