import { describe, expect, test } from 'vitest';
import { afterAttempt, delayAfter, retryAfterOf, type Outcome } from './retries.ts';
import type { StoredMessage } from './store.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = new Date('2026-11-22T12:00:00Z');

const message: StoredMessage = {
  id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
  person: 'p',
  url: 'https://hooks.slack.com/services/x',
  text: 'hello',
  createdAt: start,
  expiresAt: new Date(start.getTime() + 24 * hour),
  state: 'waiting',
  attempts: 1,
  turn: undefined,
  dueAt: start,
  lastError: undefined,
};
const failed: Outcome = {
  kind: 'failed',
  reason: 'It failed.',
  onlyThisOne: false,
  retryAfter: undefined,
};

function at(milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}

describe('the pauses between attempts', () => {
  test('grow up to an hour', () => {
    const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 30].map((attempts) => delayAfter(attempts, 0.5) / 1000);
    expect(seconds).toEqual([10, 30, 60, 300, 900, 1800, 3600, 3600, 3600]);
  });

  test('vary by a fifth', () => {
    expect(delayAfter(1, 0)).toBe(8000);
    expect(delayAfter(1, 1)).toBe(12_000);
  });
});

describe('a message after an attempt', () => {
  test('that arrived has ended, without an error', () => {
    const before = { ...message, lastError: 'It failed.' };
    expect(afterAttempt(before, { kind: 'delivered' }, at(5), 0.5)).toEqual({
      ...message,
      state: 'delivered',
      dueAt: at(5),
    });
  });

  test('that failed waits, and says why', () => {
    expect(afterAttempt(message, failed, at(5), 0.5)).toEqual({
      ...message,
      lastError: 'It failed.',
      dueAt: at(5 + 10_000),
    });
  });

  test.each([
    ['a longer time is kept', 2 * minute, 2 * minute],
    ['a shorter one does not hasten', 1000, 10_000],
    ['a very long one is bounded', 100 * hour, hour],
  ])('that was asked to wait: %s', (_what, retryAfter, delay) => {
    expect(afterAttempt(message, { ...failed, retryAfter }, start, 0.5).dueAt).toEqual(at(delay));
  });

  test('is tried a last time a day after it was made, and then dead', () => {
    const old = { ...message, attempts: 29 };
    const last = afterAttempt(old, failed, at(23.5 * hour), 0.5);
    expect(last).toMatchObject({ state: 'waiting', dueAt: at(24 * hour) });
    const end = at(24 * hour);
    expect(afterAttempt(last, failed, end, 0.5)).toMatchObject({
      state: 'dead',
      dueAt: end,
      lastError: 'It failed.',
    });
    expect(afterAttempt(last, { kind: 'delivered' }, end, 0.5).state).toBe('delivered');
  });
});

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Sun, 22 Nov 2026 12:01:00 GMT', minute],
  ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
  ['soon', undefined],
  ['-1', undefined],
  ['', undefined],
  ['99999999999', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, milliseconds) => {
  expect(retryAfterOf(header, start)).toBe(milliseconds);
});
