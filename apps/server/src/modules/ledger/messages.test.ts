import type { CalendarDate } from '@worklog/domain/dates';
import type { Day, Half } from '@worklog/domain/day';
import { expect, test } from 'vitest';
import { addedMessage, batchMessage, changedMessage, removedMessage } from './messages.ts';

const date = '2026-11-03' as CalendarDate;
const places = new Map([['p', 'Berlin']]);
const half = (type: string, place: string | null = null): Half => ({ type, place, status: 'confirmed' });
const day = (am: Half | null, pm: Half | null): Day => ({ date, am, pm, notes: 'never told' });

test.each([
  [day(half('remote', 'p'), half('remote', 'p')), 'remote (Berlin)'],
  [day(half('office'), half('office')), 'office'],
  [day(half('office'), half('remote', 'p')), 'office in the morning and remote (Berlin) in the afternoon'],
  [day(half('sick'), null), 'sick in the morning'],
  [day(null, half('vacation')), 'vacation in the afternoon'],
  [day(half('remote', 'unknown'), half('remote', 'unknown')), 'remote'],
])('%j is told as %s', (recorded, text) => {
  expect(addedMessage('Anna', recorded, places)).toBe(`Anna added ${text} for 2026-11-03`);
  expect(changedMessage('Anna', recorded, places)).toBe(`Anna changed 2026-11-03 to ${text}`);
});

test('days that were removed are told together', () => {
  const other = '2026-12-31' as CalendarDate;
  expect(removedMessage('Anna', [date])).toBe('Anna removed 2026-11-03');
  expect(removedMessage('Anna', [date, other])).toBe('Anna removed 2 days from 2026-11-03 to 2026-12-31');
});

test('days that were changed together are told once', () => {
  const full = (type: string): Day => day(half(type), half(type));
  const change = (on: string, before: Day | undefined, after: Day | undefined) => ({
    ...{ date: on as CalendarDate, before, after },
  });
  const told = (...changes: ReturnType<typeof change>[]) => batchMessage('Anna', changes, places);
  const [sick, office] = [full('sick'), full('office')];
  const dates = ['2026-11-03', '2026-11-05'] as const;
  expect(told(change(dates[0], undefined, sick))).toBe('Anna added sick for 2026-11-03');
  expect(told(...dates.map((on) => change(on, undefined, sick)))).toBe(
    'Anna added sick for 2 days from 2026-11-03 to 2026-11-05',
  );
  expect(told(...dates.map((on) => change(on, office, sick)))).toBe(
    'Anna changed 2 days from 2026-11-03 to 2026-11-05 to sick',
  );
  const mixed = [change(dates[0], undefined, sick), change(dates[1], sick, office)];
  expect(told(...mixed)).toBe('Anna changed 2 days from 2026-11-03 to 2026-11-05');
  expect(told(change(dates[0], office, undefined))).toBe('Anna removed 2026-11-03');
});
