import { describe, expect, test } from 'vitest';
import type { Finding, Level } from '../shared/findings.ts';
import { diskKind } from '../shared/disk.ts';
import { judgeClock, judgeProcess, processFacts, type ProcessFacts } from './process.ts';

const now = new Date('2026-11-22T12:00:00Z');
const good: ProcessFacts = { nodeVersion: '24.1.0', memory: 2 ** 31, openFiles: 65_536, uid: 1000 };

function levelOf(findings: readonly Finding[], check: string): Level | undefined {
  return findings.find((each) => each.check === check)?.level;
}

describe('what a process runs with', () => {
  test.each<[keyof ProcessFacts, unknown, string, Level | undefined]>([
    ['nodeVersion', '24.1.0', 'node', 'ok'],
    ['nodeVersion', '20.20.2', 'node', 'warning'],
    ['nodeVersion', '30.0.0', 'node', 'ok'],
    ['memory', 2 ** 28, 'memory', 'ok'],
    ['memory', 2 ** 28 - 1, 'memory', 'warning'],
    ['openFiles', 1024, 'open files', 'ok'],
    ['openFiles', 1023, 'open files', 'warning'],
    ['openFiles', Number.POSITIVE_INFINITY, 'open files', 'ok'],
    ['openFiles', undefined, 'open files', undefined],
    ['uid', 0, 'user', 'warning'],
    ['uid', 1000, 'user', undefined],
  ])('%s %s: %s is %s', (name, value, check, level) => {
    expect(levelOf(judgeProcess({ ...good, [name]: value }, now), check)).toBe(level);
  });

  test('a line of Node.js is fine until its last day', () => {
    const facts = { ...good, nodeVersion: '22.12.0' };
    expect(levelOf(judgeProcess(facts, new Date('2027-04-30T12:00:00Z')), 'node')).toBe('ok');
    expect(levelOf(judgeProcess(facts, new Date('2027-05-01T00:00:00Z')), 'node')).toBe('warning');
  });

  test('of this process is known', () => {
    const facts = processFacts();
    expect(facts.nodeVersion).toBe(process.versions.node);
    expect(facts.memory).toBeGreaterThan(2 ** 26);
  });
});

describe('the clock', () => {
  const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

  test.each<[string, Date, Date | undefined, Level]>([
    ['without a change to compare with', now, undefined, 'ok'],
    ['after the newest change', now, later(-10), 'ok'],
    ['a little before it', now, later(59), 'ok'],
    ['long before it, as after it was set back', now, later(61), 'problem'],
    ['before this version was made', new Date('2020-01-01T00:00:00Z'), undefined, 'problem'],
  ])('%s', (_which, at, newest, level) => {
    expect(levelOf(judgeClock(at, newest, 'UTC'), 'plausible')).toBe(level);
  });

  test('says which day it is for people', () => {
    const found = judgeClock(now, undefined, 'Pacific/Kiritimati').map(({ finding }) => finding);
    expect(found).toContain(
      'Today is 2026-11-23 for people who have chosen no time zone (Pacific/Kiritimati).',
    );
  });
});

test.each([
  [0xef53, 'local'], // ext4
  [0x9123683e, 'local'], // btrfs
  [0x6969, 'network'],
  [0xff534d42, 'network'],
  [-11317950, 'network'], // CIFS, read as a number with a sign
  [0x01021994, 'memory'],
  [0x794c7630, 'container'],
])('the file system %i is %s', (type, kind) => {
  expect(diskKind(type)).toBe(kind);
});
