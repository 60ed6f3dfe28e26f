import { describe, expect, test } from 'vitest';
import type { Level } from '../../shared/findings.ts';
import { judgeSet, type Member, type ReplicaSet } from './checkup-set.ts';

const now = new Date('2026-11-22T12:00:00Z');

function member(number: number, fields: Partial<Member> = {}): Member {
  const state = number === 1 ? 'PRIMARY' : 'SECONDARY';
  return { host: `db${number}:27017`, state, isArbiter: false, votes: 1, appliedAt: now, ...fields };
}

function setOf(...members: Member[]): ReplicaSet {
  return { name: 'rs0', members, majorityIsJournaled: true };
}

function levels(set: ReplicaSet): Record<string, Level> {
  return Object.fromEntries(judgeSet(set).findings.map(({ check, level }) => [check, level]));
}

function sentence(set: ReplicaSet, check: string): string {
  return judgeSet(set).findings.find((each) => each.check === check)?.finding ?? '';
}

const arbiter = (number: number): Member =>
  member(number, { isArbiter: true, state: 'ARBITER', appliedAt: undefined });

describe('how many members may be away', () => {
  test.each([
    [
      'one',
      setOf(member(1)),
      'warning',
      /1 member with data and a vote; a write waits for 1 of them: with that/,
    ],
    [
      'two',
      setOf(member(1), member(2)),
      'warning',
      /waits for 2 of them, so no change can be made while one/,
    ],
    ['three', setOf(member(1), member(2), member(3)), 'ok', /waits for 2 of them, so 1 may be away/],
    ['five', setOf(...[1, 2, 3, 4, 5].map((each) => member(each))), 'ok', /waits for 3 of them, so 2 may/],
    [
      'two and an arbiter',
      setOf(member(1), member(2), arbiter(3)),
      'warning',
      /and 1 arbiter; .* for 2 of them/,
    ],
    [
      'one of three without a vote',
      setOf(member(1), member(2), member(3, { votes: 0 })),
      'warning',
      /2 members/,
    ],
  ])('of %s', (_which, set, level, finding) => {
    expect(levels(set).members).toBe(level);
    expect(sentence(set, 'members')).toMatch(finding);
  });
});

describe('what could be lost', () => {
  test('with the only member: everything since the last backup', () => {
    expect(judgeSet(setOf(member(1))).losses).toEqual([
      expect.stringContaining('nothing that was acknowledged'),
      'By the loss of the disk of the only member: everything since the last backup.',
    ]);
  });

  test('with one of three: nothing; with two: the newest changes', () => {
    const [, disks] = judgeSet(setOf(member(1), member(2), member(3))).losses;
    expect(disks).toBe(
      'By the loss of 1 disk of the 3: nothing that was acknowledged. By the loss of 2 disks at once: the newest changes; of all: everything since the last backup.',
    );
  });
});

describe('members that do not work', () => {
  const three = (fields: Partial<Member>): ReplicaSet => setOf(member(1), member(2), member(3, fields));

  test('one of three is a warning that names it, two are a problem', () => {
    expect(sentence(three({ state: 'RECOVERING' }), 'states')).toBe('db3:27017 is RECOVERING.');
    expect(levels(three({ state: 'RECOVERING' })).states).toBe('warning');
    const away = { state: '(not reachable/healthy)' };
    expect(levels(setOf(member(1), member(2, away), member(3, away))).states).toBe('problem');
  });

  test('no primary is a problem', () => {
    expect(levels(setOf(member(1, { state: 'SECONDARY' }), member(2), member(3))).lag).toBe('problem');
  });

  test('one that is behind is a warning that says how far', () => {
    const late = three({ appliedAt: new Date(now.getTime() - 90_000) });
    expect(sentence(late, 'lag')).toBe('db3:27017 is 90 seconds behind the primary.');
    expect(levels(three({ appliedAt: new Date(now.getTime() - 2_000) })).lag).toBe('ok');
  });

  test('a majority without its journal is a warning', () => {
    expect(levels({ ...setOf(member(1)), majorityIsJournaled: false }).journal).toBe('warning');
  });
});
