import { describe, expect, test } from 'vitest';
import { StartError } from '../shared/errors.ts';
import { settingsDocument } from './document.ts';
import { loadConfig } from './load.ts';
import { settings } from './settings.ts';

/** The sentence that an environment is refused with. */
function refusal(environment: Record<string, string>): string {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof StartError) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('without any setting', () => {
  test('everything is closed, local and durable', () => {
    expect(loadConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      database: { kind: 'sqlite', path: './data/worklog.db' },
      trustProxy: undefined,
      tlsCertFile: undefined,
      tlsKeyFile: undefined,
      hstsSeconds: 31_536_000,
      allowHttp: false,
      allowOpen: false,
      allowedHosts: [],
      publicUrl: undefined,
      corsOrigins: [],
      publicConfigs: 'none',
      signUp: undefined,
      passwordMinLength: 10,
      sessionIdleMinutes: 20,
      timeZone: 'UTC',
      outgoingHosts: ['hooks.slack.com'],
      requireIfMatch: false,
      rateLimit: 6000,
      metrics: 'token',
      backupDir: undefined,
      backupEvery: undefined,
      backupKeep: 7,
      logLevel: 'info',
    });
  });

  test('the result cannot be changed', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });
});

describe('a setting is read', () => {
  test.each([
    ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65535],
    [
      'DATABASE_URL',
      'sqlite:/var/lib/worklog.db',
      'database',
      { kind: 'sqlite', path: '/var/lib/worklog.db' },
    ],
    ['DATABASE_URL', 'sqlite:C:\\data\\a b.db', 'database', { kind: 'sqlite', path: 'C:\\data\\a b.db' }],
    [
      'DATABASE_URL',
      'mongodb://a,b/w?replicaSet=r',
      'database',
      { kind: 'mongo', url: 'mongodb://a,b/w?replicaSet=r' },
    ],
    ['DATABASE_URL', 'mongodb+srv://a/w', 'database', { kind: 'mongo', url: 'mongodb+srv://a/w' }],
    ['TRUST_PROXY', '1', 'trustProxy', 1],
    ['TRUST_PROXY', '10.0.0.1, 192.168.0.0/16,::1', 'trustProxy', ['10.0.0.1', '192.168.0.0/16', '::1']],
    ['TLS_CERT_FILE', '/etc/ssl/w.pem', 'tlsCertFile', '/etc/ssl/w.pem'],
    ['TLS_KEY_FILE', 'key.pem', 'tlsKeyFile', 'key.pem'],
    ['WORKLOG_HSTS_SECONDS', '0', 'hstsSeconds', 0],
    ['WORKLOG_ALLOW_HTTP', 'true', 'allowHttp', true],
    ['WORKLOG_ALLOW_OPEN', 'false', 'allowOpen', false],
    ['WORKLOG_ALLOWED_HOSTS', 'A.example, b, [::1]', 'allowedHosts', ['a.example', 'b', '[::1]']],
    ['WORKLOG_ALLOWED_HOSTS', '*', 'allowedHosts', ['*']],
    ['WORKLOG_ALLOWED_HOSTS', '', 'allowedHosts', []],
    ['WORKLOG_PUBLIC_URL', 'https://w.example/x', 'publicUrl', new URL('https://w.example/x')],
    [
      'WORKLOG_CORS_ORIGINS',
      'https://a.example,http://b:3000',
      'corsOrigins',
      ['https://a.example', 'http://b:3000'],
    ],
    ['WORKLOG_PUBLIC_CONFIGS', 'read', 'publicConfigs', 'read'],
    ['WORKLOG_SIGNUP', 'open', 'signUp', 'open'],
    ['WORKLOG_SIGNUP', 'closed', 'signUp', 'closed'],
    ['WORKLOG_PASSWORD_MIN_LENGTH', '1', 'passwordMinLength', 1],
    ['WORKLOG_SESSION_IDLE_MINUTES', '720', 'sessionIdleMinutes', 720],
    ['WORKLOG_TIME_ZONE', 'Pacific/Kiritimati', 'timeZone', 'Pacific/Kiritimati'],
    [
      'WORKLOG_OUTGOING_HOSTS',
      'Hooks.Slack.com, http://127.0.0.1:9000',
      'outgoingHosts',
      ['hooks.slack.com', 'http://127.0.0.1:9000'],
    ],
    ['WORKLOG_REQUIRE_IF_MATCH', 'true', 'requireIfMatch', true],
    ['WORKLOG_RATE_LIMIT', '1', 'rateLimit', 1],
    ['WORKLOG_RATE_LIMIT', 'off', 'rateLimit', undefined],
    ['WORKLOG_METRICS', 'public', 'metrics', 'public'],
    ['WORKLOG_LOG_LEVEL', 'debug', 'logLevel', 'debug'],
  ] as const)('%s=%s', (name, text, key, value) => {
    expect(loadConfig({ [name]: text })[key]).toEqual(value);
  });

  test('and what else is in the environment is not looked at', () => {
    expect(loadConfig({ PATH: '/bin', worklog_x: '1', MY_WORKLOG_X: '1', WORKLOG: '1' })).toEqual(
      loadConfig({}),
    );
  });
});

describe('a setting that cannot be used ends the start with one sentence', () => {
  test.each([
    ['HOST', '', 'it is an address or a host name, without port and brackets'],
    ['HOST', '127.0.0.1:80', 'it is an address or a host name, without port and brackets'],
    ['HOST', '[::1]', 'it is an address or a host name, without port and brackets'],
    ...['', '-1', '65536', '80a', '8080.5', '0x50', ' 80', '99999999999'].map(
      (text) => ['PORT', text, 'it is a whole number from 0 to 65535'] as const,
    ),
    ...['abc', '0', '33', '10.0.0.0/33', '10.0.0.1,evil', ',', ''].map(
      (text) =>
        [
          'TRUST_PROXY',
          text,
          expect.stringMatching(
            /^(it is a comma-separated list of addresses and CIDR ranges, or a number of hops|it is a whole number from 1 to 32)$/,
          ) as string,
        ] as const,
    ),
    ['TLS_CERT_FILE', '', 'it must not be empty'],
    ['TLS_KEY_FILE', '', 'it must not be empty'],
    ...['-1', '63072001', '1y', ''].map(
      (text) => ['WORKLOG_HSTS_SECONDS', text, 'it is a whole number from 0 to 63072000'] as const,
    ),
    ...['WORKLOG_ALLOW_HTTP', 'WORKLOG_ALLOW_OPEN', 'WORKLOG_REQUIRE_IF_MATCH'].flatMap((name) =>
      ['1', 'yes', 'TRUE', ''].map((text) => [name, text, 'it is one of true, false'] as const),
    ),
    ...['a b', 'a:80', 'http://a', 'a/b', '**', '::1'].map(
      (text) =>
        ['WORKLOG_ALLOWED_HOSTS', text, 'it is a comma-separated list of host names without port'] as const,
    ),
    ...['w.example', 'ftp://w.example', '/x', ''].map(
      (text) => ['WORKLOG_PUBLIC_URL', text, 'it is an http or https URL'] as const,
    ),
    ...['*', 'a.example', 'https://a.example/', 'https://A.example', 'https://a.example:443', 'null'].map(
      (text) =>
        [
          'WORKLOG_CORS_ORIGINS',
          text,
          'it is a comma-separated list of origins such as https://intranet.example',
        ] as const,
    ),
    ...['all', '', 'READ'].map(
      (text) => ['WORKLOG_PUBLIC_CONFIGS', text, 'it is one of none, read, write'] as const,
    ),
    ...['0', '-1', 'on', '1.5', '', '100000001'].map(
      (text) => ['WORKLOG_RATE_LIMIT', text, 'it is a whole number from 1 to 100000000, or off'] as const,
    ),
    ...['on', '', 'OPEN'].map((text) => ['WORKLOG_SIGNUP', text, 'it is one of open, closed'] as const),
    ...['0', '1025', 'x'].map(
      (text) => ['WORKLOG_PASSWORD_MIN_LENGTH', text, 'it is a whole number from 1 to 1024'] as const,
    ),
    ...['0', '721', '1.5'].map(
      (text) => ['WORKLOG_SESSION_IDLE_MINUTES', text, 'it is a whole number from 1 to 720'] as const,
    ),
    ...['Vienna', '+01:00', ''].map(
      (text) =>
        ['WORKLOG_TIME_ZONE', text, 'it is the IANA name of a time zone, such as Europe/Vienna'] as const,
    ),
    ['WORKLOG_METRICS', 'open', 'it is one of token, public'],
    ['WORKLOG_LOG_LEVEL', 'trace', 'it is one of debug, info, warn, error, silent'],
  ] as const)('%s=%s', (name, text, why) => {
    const [before, reason] = refusal({ [name]: text }).split(' cannot be used: ');
    expect(before).toBe(`The setting ${name}=${text}`);
    expect(reason?.replace(/\.$/, '')).toEqual(why);
  });

  test.each([
    '',
    'sqlite:',
    'sqlite',
    'postgres://u:secret@h/d',
    'mongodb://',
    'mongo://u:secret@h',
    './worklog.db',
  ])('DATABASE_URL=%s, which is not shown because it may hold a password', (text) => {
    expect(refusal({ DATABASE_URL: text })).toBe(
      'The setting DATABASE_URL cannot be used: it is sqlite:PATH or mongodb://HOST/DATABASE.',
    );
  });

  test.each(['WORKLOG_', 'WORKLOG_PUBLIC_CONFIG', 'WORKLOG_host', 'WORKLOG_PORT'])(
    'the unknown name %s',
    (name) => {
      expect(refusal({ [name]: 'x' })).toBe(
        `There is no setting ${name}; docs/configuration.md lists those there are.`,
      );
    },
  );
});

test('the document lists every setting with its default', () => {
  const rows = settingsDocument()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => /`([A-Z_]+)`/.exec(row)?.[1])).toEqual(
    Object.values(settings).map(({ name }) => name),
  );
  expect(rows).toContainEqual(expect.stringMatching(/^\| `PORT` \| `8080` \| .+\. \|$/));
  expect(rows).toContainEqual(expect.stringMatching(/^\| `TRUST_PROXY` \| none \| .+\. \|$/));
});
