import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf } from './attempts.ts';
import { Lifetime } from './lifetime.ts';

const minute = 60_000;
const hour = 60 * minute;
const lifetime = new Lifetime(20);

describe('a session', () => {
  test.each([
    ['just made', 0, 0, false],
    ['idle for almost 20 minutes', 0, 20 * minute - 1, false],
    ['idle for 20 minutes', 0, 20 * minute, true],
    ['in use for almost 12 hours', 12 * hour - minute, 12 * hour - 1, false],
    ['in use for 12 hours', 12 * hour - minute, 12 * hour, true],
  ])('that is %s', (_what, lastSeenAt, now, expected) => {
    expect(lifetime.hasEnded({ createdAt: 0, lastSeenAt }, now)).toBe(expected);
  });

  test('that is removed as ended has ended, also when what is stored is a minute old', () => {
    const times = fc.integer({ min: 0, max: 24 * hour });
    fc.assert(
      fc.property(
        times,
        times,
        times,
        fc.integer({ min: 0, max: minute }),
        (createdAt, idle, now, unwritten) => {
          const lastSeenAt = createdAt + idle;
          const before = lifetime.endedBefore(now);
          const isRemoved = createdAt < +before.createdAt || lastSeenAt < +before.lastSeenAt;
          const hasEnded = lifetime.hasEnded({ createdAt, lastSeenAt: lastSeenAt + unwritten }, now);
          expect(isRemoved && !hasEnded).toBe(false);
        },
      ),
    );
  });

  test('is written down once a minute', () => {
    expect(lifetime.isToBeWritten(1000, 60_999)).toBe(false);
    expect(lifetime.isToBeWritten(1000, 61_000)).toBe(true);
  });

  test('that ends soon is written down four times until then, for other servers to know', () => {
    const short = new Lifetime(1);
    expect(short.isToBeWritten(1000, 15_999)).toBe(false);
    expect(short.isToBeWritten(1000, 16_000)).toBe(true);
  });
});

describe('one address', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['unknown', 'unknown', true],
  ])('are %s and %s: %s', (one, other, expected) => {
    expect(networkOf(one) === networkOf(other)).toBe(expected);
  });
});
