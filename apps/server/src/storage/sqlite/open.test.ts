import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { StartError } from '../../shared/errors.ts';
import { unobserved } from '../conformance/fixture.ts';
import { insertConfigs, sampleConfig } from '../conformance/samples.ts';
import type { Storage } from '../contract.ts';
import { openSqlite, type SqliteOptions } from './open.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-open-'));
  path = join(folder, 'worklog.db');
});

afterEach(() => rm(folder, { recursive: true }));

/** Opens it for the rest of the test. */
function open(options: Partial<SqliteOptions> = {}): Storage {
  const storage = openSqlite({ path, ...options }, unobserved);
  onTestFinished(() => storage.close());
  return storage;
}

/** The sentence that opening is refused with. */
function refusal(options: Partial<SqliteOptions> = {}): string {
  try {
    open(options);
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('opening', () => {
  test('makes the file, but not its folder unless it is told to', () => {
    const missing = join(folder, 'a', 'b');
    expect(refusal({ path: join(missing, 'w.db') })).toBe(
      `The folder ${missing} of the database file is not there; create it first.`,
    );
    expect(readdirSync(folder)).toEqual([]);
    open({ path: join(missing, 'w.db'), makeFolder: true });
    expect(readdirSync(missing)).toContain('w.db');
  });

  test('refuses a file that is no database, and leaves it alone', () => {
    const text = 'My notes. '.repeat(1000);
    writeFileSync(path, text);
    expect(refusal()).toBe(`The database file ${path} cannot be opened: file is not a database.`);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['worklog.db']);
  });

  test('follows a symbolic link, and holds the lock of what it leads to', async () => {
    await open({ lock: true }).close();
    const link = join(folder, 'link.db');
    symlinkSync(path, link);
    const storage = open({ path: link, lock: true });
    await insertConfigs(storage, sampleConfig('linked'));
    expect(refusal({ lock: true })).toContain('Another Worklog server runs on the database');
    await storage.close();
    expect(await open().configs.get('linked')).toBeDefined();
  });

  test('refuses a folder, and a file in the place of a folder', () => {
    mkdirSync(path);
    expect(refusal()).toMatch(/^The database file .* cannot be opened: .*unable to open database file\.$/);
    writeFileSync(join(folder, 'file'), '');
    expect(refusal({ path: join(folder, 'file', 'w.db') })).toContain('is not there; create it first.');
  });

  test('refuses a database of a newer version', async () => {
    await open().close();
    const raw = new DatabaseSync(path);
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    expect(refusal()).toMatch(
      /^The database was written by a newer version of Worklog \(schema 99, this one knows \d+\); start that version\.$/,
    );
  });

  test('of a refused database releases its lock', () => {
    writeFileSync(path, 'My notes. '.repeat(1000));
    expect(refusal({ lock: true })).toContain('not a database');
    rmSync(path);
    open({ lock: true });
  });

  test('writes ahead and waits for the disk', () => {
    open();
    const raw = new DatabaseSync(path);
    expect(raw.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    raw.close();
  });
});

describe('a second server', () => {
  test('on the same file is refused while the first one runs', async () => {
    const first = open({ lock: true });
    expect(refusal({ lock: true })).toBe(
      `Another Worklog server runs on the database ${path}; only one may.`,
    );
    await insertConfigs(first, sampleConfig('works_on'));
    await first.close();
    const second = open({ lock: true });
    expect(await second.configs.get('works_on')).toBeDefined();
  });

  test('does not include the commands of an operator', async () => {
    const server = open({ lock: true });
    const command = open();
    await insertConfigs(command, sampleConfig('from_command'));
    expect(await server.configs.get('from_command')).toBeDefined();
  });
});

describe('a file that goes away under a running server', () => {
  const gone = {
    code: 'database_unavailable',
    message: 'The database file was removed or replaced while the server ran.',
  };

  test.each([
    [
      'is removed',
      () => {
        rmSync(path);
      },
    ],
    [
      'is replaced',
      () => {
        rmSync(path);
        writeFileSync(path, '');
      },
    ],
  ])('that %s takes no more writes', async (_how, change) => {
    const storage = open();
    await insertConfigs(storage, sampleConfig('before'));
    change();
    await expect(insertConfigs(storage, sampleConfig('lost'))).rejects.toMatchObject(gone);
    await expect(storage.ping()).rejects.toMatchObject(gone);
  });

  test('that comes back takes them again', async () => {
    const storage = open();
    renameSync(path, `${path}.away`);
    await expect(insertConfigs(storage, sampleConfig('lost'))).rejects.toMatchObject(gone);
    renameSync(`${path}.away`, path);
    await storage.ping();
    await insertConfigs(storage, sampleConfig('kept'));
    expect(await storage.configs.get('lost')).toBeUndefined();
    expect(await storage.configs.get('kept')).toBeDefined();
  });
});
