import { describe, expect, test } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import { Destinations, hostOf, withoutSecret } from './destination.ts';

const destinations = new Destinations([
  'hooks.slack.com',
  '127.0.0.1',
  '8.8.8.8',
  'http://127.0.0.1:9000',
  'https://relay.intranet',
]);

describe('where messages may go', () => {
  test.each([
    'https://hooks.slack.com/services/T0/B0/secret',
    'https://HOOKS.slack.com/services/T0/B0/secret',
    'https://hooks.slack.com:443/services/T0/B0/secret?x=1',
    'https://8.8.8.8/hook',
    'http://127.0.0.1:9000/hook',
    'http://0x7f.1:9000/hook',
    'https://relay.intranet/hook',
  ])('%s', (url) => {
    expect(destinations.faultOf(url)).toBeUndefined();
  });

  test.each([
    ['', 'is no URL'],
    ['nothing', 'is no URL'],
    ['//hooks.slack.com/services', 'is no URL'],
    ['https://hooks.slack.com/a b', 'is no URL'],
    [' https://hooks.slack.com/', 'is no URL'],
    ['https://hooks.slack.com/\n', 'is no URL'],
    [`https://hooks.slack.com/${'x'.repeat(2000)}`, 'is no URL'],
    ['https://user@hooks.slack.com/', 'must not hold a user name'],
    ['https://:password@hooks.slack.com/', 'must not hold a user name'],
    ['http://user@127.0.0.1:9000/', 'must not hold a user name'],
    ['https://hooks.slack.com/#part', 'must not have a fragment'],
    ['https://hooks.slack.com/#', 'must not have a fragment'],
    ['http://hooks.slack.com/', 'must begin with https://'],
    ['ftp://hooks.slack.com/', 'must begin with https://'],
    ['data:text/plain,hooks.slack.com', 'must begin with https://'],
    ['javascript:alert(1)', 'must begin with https://'],
    ['https://hooks.slack.com:8443/', 'must not name a port'],
    ['https://hooks.slack.com:80/', 'must not name a port'],
    ['https://example.org/', 'leads to example.org, which the operator does not allow'],
    ['https://hooks.slack.com.example.org/', 'leads to hooks.slack.com.example.org'],
    ['https://hooks.slack.com./', 'leads to hooks.slack.com.,'],
    ['https://hooks.slack.com@example.org/', 'must not hold a user name'],
    ['https://sub.hooks.slack.com/', 'leads to sub.hooks.slack.com'],
    ['https://127.0.0.1/', 'leads to an address that is not public'],
    ['https://2130706433/', 'leads to an address that is not public'],
    ['https://0x7f.0.0.1/', 'leads to an address that is not public'],
    ['https://[::ffff:127.0.0.1]/', 'leads to [::ffff:7f00:1]'],
    ['https://127.0.0.1:9000/', 'must not name a port'],
    ['http://127.0.0.1:9001/', 'must begin with https://'],
    ['http://relay.intranet/', 'must begin with https://'],
    ['https://relay.intranet:8443/', 'leads to relay.intranet'],
  ])('not %s: %s', (url, fault) => {
    expect(destinations.faultOf(url)).toContain(fault);
  });

  test('a refusal says where in the body, and why', () => {
    const refuse = (): void => {
      destinations.assertAllowed('https://example.org/', '/slack');
    };
    expect(refuse).toThrow(AppError);
    expect(refuse).toThrow(
      expect.objectContaining({
        code: 'invalid_body',
        message: expect.stringMatching(/^The URL for messages leads to example\.org, /) as string,
        faults: [{ pointer: '/slack', detail: expect.stringContaining('example.org') as string }],
      }) as Error,
    );
  });

  test('the origin of an entry is trusted, and no other', () => {
    expect(destinations.isTrusted(new URL('http://127.0.0.1:9000/x'))).toBe(true);
    expect(destinations.isTrusted(new URL('https://127.0.0.1:9000/x'))).toBe(false);
    expect(destinations.isTrusted(new URL('https://hooks.slack.com/x'))).toBe(false);
    expect(new Destinations(['null']).isTrusted(new URL('data:x'))).toBe(false);
  });
});

test('what is shown of a URL has nothing of its secret', () => {
  const url = 'https://relay.example:8443/services/secret?secret=1';
  expect(withoutSecret(url)).toBe('https://relay.example:8443/...');
  expect(hostOf(url)).toBe('relay.example:8443');
  expect(withoutSecret('secret')).toBe('...');
  expect(hostOf('secret')).toBe('');
});
