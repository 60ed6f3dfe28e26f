import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Level } from '../shared/findings.ts';
import { examineBackups, judgeAge, type BackupsPlan } from './backups.ts';

const now = new Date('2026-11-22T12:00:00Z');
const hour = 3_600_000;
const ago = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);

function newFolder(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'worklog-backups-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const file of files) writeFileSync(join(folder, file), 'all of it', { mode: 0o600 });
  return folder;
}

/** The level of each check, and when the newest backup is of. */
async function examined(plan: Partial<BackupsPlan>) {
  const nothing = { every: undefined, databaseFile: undefined, bytes: undefined, lastRegularAt: undefined };
  const mayWrite = (): boolean => true;
  const { findings, newestAt } = await examineBackups(
    { folder: undefined, ...nothing, mayWrite, ...plan },
    now,
  );
  const levels = Object.fromEntries(findings.map(({ topic, check, level }) => [`${topic}: ${check}`, level]));
  return { levels, newestAt };
}

describe('the age of the newest backup', () => {
  test.each<[string, number | undefined, Date | undefined, Level]>([
    ['none, none planned', undefined, undefined, 'warning'],
    ['none yet', 24 * hour, undefined, 'warning'],
    ['in time', 24 * hour, ago(47 * hour), 'ok'],
    ['older than two spans', 24 * hour, ago(49 * hour), 'problem'],
    ['by hand, this week', undefined, ago(6 * 24 * hour), 'ok'],
    ['by hand, long ago', undefined, ago(8 * 24 * hour), 'warning'],
  ])('%s', (_which, every, newestAt, level) => {
    expect(judgeAge({ folder: '/backups', every }, newestAt, now).level).toBe(level);
  });
});

describe('the folder of backups', () => {
  const names = ['worklog-20261120T120000Z.ndjson.gz', 'worklog-auto-20261122T060000Z.db', 'notes.txt'];

  test('tells of the newest, by hand or not', async () => {
    const { levels, newestAt } = await examined({ folder: newFolder(...names) });
    expect(newestAt).toEqual(ago(6 * hour));
    expect(levels).toEqual({
      'backups: age': 'ok',
      'permissions: backup folder': 'ok',
      'space: backups': 'ok',
    });
  });

  test('may be older than what the database knows of, which another server has made', async () => {
    const lastRegularAt = ago(hour);
    expect((await examined({ folder: newFolder(...names), lastRegularAt })).newestAt).toBe(lastRegularAt);
    expect((await examined({ lastRegularAt })).newestAt).toBe(lastRegularAt);
  });

  test('is all that counts for a database that one server alone has', async () => {
    const databaseFile = '/elsewhere/worklog.db';
    const plan = { every: 24 * hour, databaseFile, lastRegularAt: ago(hour) };
    const { levels, newestAt } = await examined({ ...plan, folder: newFolder() });
    expect(levels['backups: age']).toBe('warning');
    expect(newestAt).toBeUndefined();
    const old = newFolder('worklog-auto-20261119T120000Z.db');
    expect((await examined({ ...plan, folder: old })).levels['backups: age']).toBe('problem');
  });

  test('is told of what is of a time to come, or of none, and that does not count', async () => {
    const folder = newFolder('worklog-20271122T120000Z.db', 'worklog-20269999T999999Z.db');
    const { levels, newestAt } = await examined({ folder, lastRegularAt: ago(-48 * hour) });
    expect(levels).toMatchObject({ 'backups: time': 'warning', 'backups: age': 'warning' });
    expect(newestAt).toBeUndefined();
  });

  test('that is not there, or is a file, is a problem', async () => {
    const folder = newFolder(...names);
    for (const wrong of [join(folder, 'missing'), join(folder, 'notes.txt')])
      expect((await examined({ folder: wrong })).levels).toEqual({ 'backups: folder': 'problem' });
  });

  test('on the disk of the database is a warning', async () => {
    const folder = newFolder(...names);
    const { levels } = await examined({ folder, databaseFile: join(folder, 'worklog.db') });
    expect(levels['backups: place']).toBe('warning');
  });

  test('that everybody may write to, or whose files others may read, is a problem', async () => {
    const folder = newFolder(...names);
    chmodSync(join(folder, names[0]!), 0o640);
    chmodSync(folder, 0o777);
    const { levels } = await examined({ folder });
    expect(levels).toMatchObject({
      'permissions: backup folder': 'problem',
      'permissions: backups': 'problem',
    });
  });

  test('that this user may not write to is a problem', async () => {
    const { levels } = await examined({ folder: newFolder(...names), mayWrite: () => false });
    expect(levels['permissions: backup folder']).toBe('problem');
  });

  test('with an empty one is a problem, and that one does not count', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'worklog-20261122T110000Z.db'), '', { mode: 0o600 });
    const { levels, newestAt } = await examined({ folder });
    expect(levels['backups: empty']).toBe('problem');
    expect(newestAt).toBeUndefined();
  });

  test('without the space for another is a problem', async () => {
    const { levels } = await examined({ folder: newFolder(...names), bytes: 2 ** 60 });
    expect(levels['space: backups']).toBe('problem');
  });
});
