import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { judgeMode } from './disk.ts';
import { findingsAbout, type Finding } from './findings.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worklog-disk-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
});

function fileWith(mode: number, path = join(folder, 'key.pem')): string {
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

/** A file as Kubernetes mounts that of a Secret. */
function secretWith(mode: number): string {
  mkdirSync(join(folder, '..2026'));
  fileWith(mode, join(folder, '..2026', 'tls.key'));
  symlinkSync('..2026', join(folder, '..data'));
  symlinkSync('..data/tls.key', join(folder, 'tls.key'));
  return join(folder, 'tls.key');
}

const judged = (path: string, ...rest: [isReadOnly?: () => boolean]): Finding =>
  judgeMode(findingsAbout('permissions'), 'key file', path, ...rest);

const atItsSource = /^It cannot be changed here: .+ defaultMode: 0400, or 0440 with fsGroup\.$/;

describe('the mode of a file with secrets', () => {
  test.each([
    [0o600, 'ok'],
    [0o640, 'warning'],
    [0o644, 'problem'],
  ])('%o is: %s', (mode, level) => {
    const path = fileWith(mode);
    expect(judged(path).level).toBe(level);
    expect(judged(path).mend).toBe(level === 'ok' ? undefined : `Run chmod 0600 ${path}.`);
  });

  test('that can only be read is mended where it comes from', () => {
    expect(judged(fileWith(0o644), () => true)).toMatchObject({
      level: 'problem',
      mend: expect.stringMatching(atItsSource) as string,
    });
  });

  test.each([
    [0o400, 'ok'],
    [0o440, 'ok'],
    [0o460, 'warning'],
    [0o644, 'problem'],
  ])('%o of a mounted Secret is: %s', (mode, level) => {
    const { level: found, mend } = judged(secretWith(mode));
    expect(found).toBe(level);
    if (level !== 'ok') expect(mend).toMatch(atItsSource);
  });
});
