import type { CalendarDate } from '@worklog/domain/dates';
import type { Day, Half } from '@worklog/domain/day';
import { expect, test } from 'vitest';
import { addedMessage, changedMessage, removedMessage } from './messages.ts';

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
