import { expect, inject, test } from 'vitest';

/** Minutes that UTC is ahead of the wall clocks of a zone; none of these zones has a summer time. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  'Pacific/Kiritimati': -14 * 60,
  'Pacific/Honolulu': 10 * 60,
};

test('the process is in the time zone that this run is meant to be in', () => {
  const timeZone = inject('timeZone');
  expect(process.env.TZ).toBe(timeZone);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
  for (const instant of ['2026-01-01T12:00:00Z', '2026-07-01T12:00:00Z']) {
    expect(new Date(instant).getTimezoneOffset()).toBe(offsets[timeZone]);
  }
});
