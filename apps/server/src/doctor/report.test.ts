import { describe, expect, test } from 'vitest';
import { findingsAbout, shownBytes, shownSpan } from '../shared/findings.ts';
import { reportJson, reportText, verdictOf, type Report } from './report.ts';

const settings = findingsAbout('settings');
const backups = findingsAbout('backups');

const report: Report = {
  version: '1.2.3',
  database: 'sqlite:./data/worklog.db',
  at: new Date('2026-11-22T12:00:00Z'),
  findings: [
    backups.problem('age', 'The newest backup is old.', 'See the log.'),
    settings.ok('valid', 'All settings can be used.'),
    settings.unknown('other', 'It could not be seen.'),
    settings.warning('limits', 'There is no limit.', 'Set one.'),
  ],
  losses: ['By a crash: nothing.', 'By a fire: everything.'],
};

test('a report for people is by topic, says how to mend what is wrong, and what could be lost', () => {
  expect(reportText(report)).toBe(`Worklog 1.2.3 on sqlite:./data/worklog.db, 2026-11-22T12:00:00.000Z

Settings
  ok       All settings can be used.
  unknown  It could not be seen.
  warning  There is no limit.
           Set one.

Backups
  problem  The newest backup is old.
           See the log.

What could be lost
  By a crash: nothing.
  By a fire: everything.

1 problem, 1 warning.`);
});

test('a report for programs has the same', () => {
  expect(JSON.parse(reportJson(report))).toEqual({
    version: '1.2.3',
    database: 'sqlite:./data/worklog.db',
    at: '2026-11-22T12:00:00.000Z',
    verdict: 'problem',
    findings: report.findings.map(({ mend, ...rest }) => (mend === undefined ? rest : { ...rest, mend })),
    couldBeLost: report.losses,
  });
});

describe('the verdict', () => {
  const [ok, unknown, warning, problem] = [
    settings.ok('a', 'A.'),
    settings.unknown('b', 'B.'),
    settings.warning('c', 'C.', 'D.'),
    settings.problem('e', 'E.', 'F.'),
  ];
  test.each([
    ['ok', []],
    ['ok', [ok, unknown]],
    ['warning', [ok, warning, unknown]],
    ['problem', [problem, warning, ok]],
  ])('is %s', (verdict, findings) => {
    expect(verdictOf(findings)).toBe(verdict);
  });
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [32 * 1024 * 1024, '32 MiB'],
  [1.5 * 1024 ** 3, '1.5 GiB'],
])('%i bytes are %s', (bytes, shown) => {
  expect(shownBytes(bytes)).toBe(shown);
});

test.each([
  [1000, '1 second'],
  [90_000, '90 seconds'],
  [3 * 3_600_000, '3 hours'],
  [10 * 86_400_000, '10 days'],
])('%i ms are %s', (milliseconds, shown) => {
  expect(shownSpan(milliseconds)).toBe(shown);
});
