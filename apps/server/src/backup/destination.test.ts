import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { destinationFor, giveName, isUnfinished, writeWhole } from './destination.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worklog-destination-'));
  file = join(folder, 'all.db');
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
});

const destination = () => destinationFor(file, 'copy', new Date());
const write = (text: string) => (unfinished: string) => writeFile(unfinished, text, { flag: 'wx' });

describe('a backup', () => {
  test('gets its name when it is whole', async () => {
    const to = destination();
    await writeWhole(to, async (unfinished) => {
      await writeFile(unfinished, 'all');
      expect(existsSync(file)).toBe(false);
    });
    expect(readdirSync(folder)).toEqual(['all.db']);
    expect(readFileSync(file, 'utf8')).toBe('all');
  });

  test('that fails leaves nothing, nor what SQLite has put beside it', async () => {
    const to = destination();
    const failing = writeWhole(to, async (unfinished) => {
      await writeFile(unfinished, 'half');
      await writeFile(`${unfinished}-journal`, 'half');
      throw new Error('no space');
    });
    await expect(failing).rejects.toThrow('no space');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('to the same name at the same moment is refused, and the other is whole', async () => {
    const all = ['one', 'two', 'three'].map((text) => writeWhole(destination(), write(text)));
    const results = await Promise.allSettled(all);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused.map(({ reason }) => String(reason))).toEqual([
      expect.stringContaining('already; nothing was written'),
      expect.stringContaining('already; nothing was written'),
    ]);
    expect(readdirSync(folder)).toEqual(['all.db']);
    const winner = results.findIndex(({ status }) => status === 'fulfilled');
    expect(readFileSync(file, 'utf8')).toBe(['one', 'two', 'three'][winner]);
  });

  test('overwrites nothing where the file system has no links, either', async () => {
    const withoutLinks = () => Promise.reject(Object.assign(new Error('not supported'), { code: 'EPERM' }));
    const part = join(folder, 'part');
    writeFileSync(part, 'all');
    await giveName(part, file, withoutLinks);
    expect(readdirSync(folder)).toEqual(['all.db']);
    writeFileSync(part, 'other');
    await expect(giveName(part, file, withoutLinks)).rejects.toThrow('already; nothing was written');
    expect(readFileSync(file, 'utf8')).toBe('all');
    const missing = giveName(join(folder, 'missing'), join(folder, 'another.db'), withoutLinks);
    await expect(missing).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).not.toContain('another.db');
  });
});

test('what was not finished is told from other files', () => {
  expect(isUnfinished('all.db.0123abcd.part', 'all.db')).toBe(true);
  expect(isUnfinished('all.db.0123abcd.part-journal', 'all.db')).toBe(true);
  for (const other of ['all.db', 'all.db.part.db', 'call.db.0123abcd.part', 'all.db.0123abcd.part.gz'])
    expect(isUnfinished(other, 'all.db')).toBe(false);
});
