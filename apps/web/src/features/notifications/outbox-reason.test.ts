import { expect, test } from 'vitest';
import { readReason } from './outbox-reason.ts';

test.each([
  ['The destination answered 503.', { key: 'answered', status: '503' }],
  ['The destination answered 404 (no_service).', { key: 'gone', status: '404 (no_service)' }],
  [
    'The destination answered with a redirect (302), which is not followed.',
    { key: 'redirect', status: '302' },
  ],
  ['The destination did not answer within 10 s.', { key: 'slow', seconds: '10' }],
  ['The host has an address that is not public.', { key: 'private' }],
  ['The name of the host has no address.', { key: 'unknownHost' }],
  ['It was not sent, because 1000 messages of yours waited already.', { key: 'tooMany' }],
  ['The message could not be sent.', undefined],
])('%s', (sentence, reason) => {
  expect(readReason(sentence)).toEqual(reason);
});
