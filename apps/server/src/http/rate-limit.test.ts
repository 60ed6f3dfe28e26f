import { describe, expect, test } from 'vitest';
import { TestClock } from '../../test/support/test-clock.ts';
import { RequestCounter } from './rate-limit.ts';

describe('the counter of requests', () => {
  test('counts each client for itself', () => {
    const counter = new RequestCounter(new TestClock());
    expect(
      [counter.count('a'), counter.count('b'), counter.count('a')].map(({ requests }) => requests),
    ).toEqual([1, 1, 2]);
  });

  test('begins anew after a minute', () => {
    const clock = new TestClock();
    const counter = new RequestCounter(clock);
    counter.count('a');
    clock.advance(59_999);
    expect(counter.count('a')).toEqual({ requests: 2, secondsLeft: 1 });
    clock.advance(1);
    expect(counter.count('a')).toEqual({ requests: 1, secondsLeft: 60 });
  });

  test('says in whole seconds how long it is until then, and never too early', () => {
    const clock = new TestClock();
    const counter = new RequestCounter(clock);
    const left = [0, 1, 998, 1, 30_000].map((milliseconds) => {
      clock.advance(milliseconds);
      return counter.count('a').secondsLeft;
    });
    expect(left).toEqual([60, 60, 60, 59, 29]);
  });

  test('holds no more clients than fit into its memory', () => {
    const counter = new RequestCounter(new TestClock());
    counter.count('first');
    for (let index = 0; index < 99_998; index += 1) counter.count(String(index));
    expect(counter.count('first').requests).toBe(2);
    counter.count('one too many');
    expect(counter.count('first').requests).toBe(1);
  });
});
