import { expect, test } from 'vitest';
import { maskedAddress, readFailure } from './failure.ts';

test.each([
  ['The destination answered 404 (no_service).', 'gone', '404'],
  ['The destination answered 503.', 'busy', '503'],
  ['The destination answered 403.', 'refused', '403'],
  ['The destination answered 500.', 'status', '500'],
  ['The destination answered with a redirect (302), which is not followed.', 'redirect', '302'],
  ['The destination did not answer within 10 s.', 'timeout', ''],
  ['The destination refuses connections.', 'unreachable', ''],
  ['The name of the host is unknown.', 'notFound', ''],
  ['It was not sent, because 1000 messages of yours waited already.', 'tooMany', ''],
  ['It waited for a day behind messages that the destination did not take.', 'neverTried', ''],
  ['The message could not be sent.', 'other', ''],
])('%s', (reason, key, status) => {
  expect(readFailure(reason)).toEqual({ key, status });
});

test('an address is shown without its secret', () => {
  expect(maskedAddress('https://hooks.example.com/services/T000/B000/XXXX')).toBe(
    'https://hooks.example.com/services/…',
  );
  expect(maskedAddress('http://127.0.0.1:9000')).toBe('http://127.0.0.1:9000/…');
  expect(maskedAddress('no address')).toBe('…');
});
