import { describe, expect, test } from 'vitest';
import { loadConfig, settingFaults } from '../config/load.ts';
import { judgeMessages } from './messages.ts';
import { judgeSettings } from './settings.ts';

const warnings = (environment: Record<string, string>): string[] =>
  judgeSettings(loadConfig(environment))
    .filter(({ level }) => level === 'warning')
    .map(({ check }) => check);

const far = { HOST: '0.0.0.0', WORKLOG_PUBLIC_URL: 'https://worklog.example' };
const behindProxy = { ...far, TRUST_PROXY: '10.0.0.0/8' };

describe('what the settings allow', () => {
  test('without any there is nothing to note', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings(behindProxy)).toEqual([]);
  });

  test.each<[Record<string, string>, string]>([
    [{ ...far, WORKLOG_ALLOW_HTTP: 'true' }, 'plain http'],
    [{ ...behindProxy, WORKLOG_PUBLIC_CONFIGS: 'read' }, 'public configurations'],
    [{ ...behindProxy, WORKLOG_PUBLIC_CONFIGS: 'write' }, 'public configurations'],
    [{ ...behindProxy, WORKLOG_SIGNUP: 'open' }, 'sign-up'],
    [{ HOST: '0.0.0.0', TRUST_PROXY: '1' }, 'public address'],
    [{ ...behindProxy, WORKLOG_PUBLIC_URL: 'http://worklog.example' }, 'public address'],
    [{ WORKLOG_ALLOWED_HOSTS: '*' }, 'hosts'],
    [{ ...far, TRUST_PROXY: '10.0.0.1, 0.0.0.0/0' }, 'proxies'],
    [{ ...behindProxy, WORKLOG_METRICS: 'public' }, 'metrics'],
    [{ WORKLOG_RATE_LIMIT: 'off' }, 'limits'],
    [{ WORKLOG_PASSWORD_MIN_LENGTH: '4' }, 'passwords'],
    [{ WORKLOG_OUTGOING_HOSTS: 'hooks.slack.com, http://127.0.0.1:9000' }, 'outgoing'],
  ])('%j: %s', (environment, check) => {
    expect(warnings(environment)).toEqual([check]);
  });

  test('what is open on this machine only is not noted', () => {
    const open = { WORKLOG_PUBLIC_CONFIGS: 'write', WORKLOG_SIGNUP: 'open', WORKLOG_METRICS: 'public' };
    expect(warnings(open)).toEqual([]);
  });
});

test('all wrong settings are named at once, and a password among them is not shown', () => {
  const wrong = { WORKLOG_X: '1', PORT: 'eighty', DATABASE_URL: 'postgres://me:hunter2@localhost/worklog' };
  const faults = settingFaults(wrong);
  expect(faults).toEqual([
    expect.stringContaining('no setting WORKLOG_X'),
    expect.stringContaining('PORT=eighty'),
    expect.stringContaining('DATABASE_URL cannot be used'),
  ]);
  expect(faults.join()).not.toContain('hunter2');
  expect(settingFaults({})).toEqual([]);
});

test.each([
  [0, 0, 0, ['ok', 'ok']],
  [3, 0, 0, ['ok', 'ok']],
  [3, 1, 0, ['warning', 'ok']],
  [0, 0, 100, ['ok', 'warning']],
])(
  '%i messages wait, %i failed, %i given up: %j',
  (waitingMessages, failingMessages, deadMessages, levels) => {
    const contents = { bytes: 1, newestEntryAt: undefined, lastBackupAt: undefined };
    const found = judgeMessages({ ...contents, waitingMessages, failingMessages, deadMessages });
    expect(found.map(({ level }) => level)).toEqual(levels);
  },
);
