import { describe, expect, test } from 'vitest';
import { TestClock } from '../../test/support/test-clock.ts';
import { RequestLimit } from './rate-limit.ts';

describe('the limit of requests', () => {
  test('counts each client for itself', () => {
    const limit = new RequestLimit(100, new TestClock());
    expect([limit.count('a'), limit.count('b'), limit.count('a')].map(({ requests }) => requests)).toEqual([
      1, 1, 2,
    ]);
  });

  test('begins anew after a minute', () => {
    const clock = new TestClock();
    const limit = new RequestLimit(100, clock);
    limit.count('a');
    clock.advance(59_999);
    expect(limit.count('a')).toEqual({ requests: 2, secondsLeft: 1 });
    clock.advance(1);
    expect(limit.count('a')).toEqual({ requests: 1, secondsLeft: 60 });
  });

  test('says in whole seconds how long it is until then, and never too early', () => {
    const clock = new TestClock();
    const limit = new RequestLimit(100, clock);
    const left = [0, 1, 998, 1, 30_000].map((milliseconds) => {
      clock.advance(milliseconds);
      return limit.count('a').secondsLeft;
    });
    expect(left).toEqual([60, 60, 60, 59, 29]);
  });

  test('holds no more clients than fit into its memory', () => {
    const limit = new RequestLimit(100, new TestClock());
    limit.count('first');
    for (let index = 0; index < 99_998; index += 1) limit.count(String(index));
    expect(limit.count('first').requests).toBe(2);
    limit.count('one too many');
    expect(limit.count('first').requests).toBe(1);
  });
});
