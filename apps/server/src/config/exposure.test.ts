import { describe, expect, test } from 'vitest';
import { StartError } from '../shared/errors.ts';
import { assertNotOpenByOversight } from './exposure.ts';
import { loadConfig } from './load.ts';

const start = (environment: Record<string, string>) => () => {
  assertNotOpenByOversight(loadConfig(environment));
};

describe('on a loopback address', () => {
  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost', 'app.localhost', '::ffff:127.0.0.1'])(
    '%s, anything goes',
    (host) => {
      expect(start({ HOST: host, WORKLOG_PUBLIC_CONFIGS: 'write' })).not.toThrow();
    },
  );
});

describe('beyond this machine', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', '2001:db8::1', 'server.example', 'localhost.example'])(
    'on %s, plain HTTP is refused unless it is meant',
    (host) => {
      expect(start({ HOST: host })).toThrow(StartError);
      expect(start({ HOST: host })).toThrow(
        `HOST=${host} would serve plain HTTP beyond this machine; set TLS_CERT_FILE and TLS_KEY_FILE, or put a proxy with TLS in front and set TRUST_PROXY, or set WORKLOG_ALLOW_HTTP=true.`,
      );
      expect(start({ HOST: host, TRUST_PROXY: '1' })).not.toThrow();
      expect(start({ HOST: host, TLS_CERT_FILE: 'cert.pem', TLS_KEY_FILE: 'key.pem' })).not.toThrow();
      expect(start({ HOST: host, WORKLOG_ALLOW_HTTP: 'true' })).not.toThrow();
    },
  );

  test.each([
    { TRUST_PROXY: '10.0.0.1' },
    { WORKLOG_ALLOW_HTTP: 'true' },
    { TLS_CERT_FILE: 'cert.pem', TLS_KEY_FILE: 'key.pem' },
  ])('with %j, configurations that everybody may change are refused unless it is meant', (allowed) => {
    const open = { HOST: '0.0.0.0', ...allowed, WORKLOG_PUBLIC_CONFIGS: 'write' };
    expect(start(open)).toThrow(
      'With WORKLOG_PUBLIC_CONFIGS=write and HOST=0.0.0.0 everybody could change configurations; set WORKLOG_ALLOW_OPEN=true if that is meant.',
    );
    expect(start({ ...open, WORKLOG_ALLOW_OPEN: 'true' })).not.toThrow();
    expect(start({ ...open, WORKLOG_PUBLIC_CONFIGS: 'read' })).not.toThrow();
  });

  test('WORKLOG_ALLOW_OPEN does not allow plain HTTP', () => {
    expect(start({ HOST: '0.0.0.0', WORKLOG_PUBLIC_CONFIGS: 'write', WORKLOG_ALLOW_OPEN: 'true' })).toThrow(
      'plain HTTP',
    );
  });
});
