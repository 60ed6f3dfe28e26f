import { expect, test } from 'vitest';
import { amountOfDays, daysOf } from './amounts.ts';
import type { CalendarDate } from './dates.ts';
import { isSameHalf, statusOf, type Half } from './day.ts';
import { builtInDayTypes } from './day-types.ts';

test.each([
  ['2026-11-21', 'confirmed'],
  ['2026-11-22', 'confirmed'],
  ['2026-11-23', 'planned'],
  ['0001-01-01', 'confirmed'],
  ['9999-12-31', 'planned'],
])('a record of %s, written on 2026-11-22, is %s', (date, status) => {
  expect(statusOf(date as CalendarDate, '2026-11-22' as CalendarDate)).toBe(status);
});

test('the types that are always there', () => {
  expect(builtInDayTypes.map(({ id, countsAs }) => `${id}: ${countsAs}`)).toEqual([
    'office: work',
    'remote: work',
    'vacation: leave',
    'holiday: holiday',
    'sick: absence',
  ]);
  expect(builtInDayTypes.filter(({ needsPlace }) => needsPlace).map(({ id }) => id)).toEqual(['remote']);
});

test.each([0, 0.5, 1 / 3, 1, 12.5, -3, 366])('%d days are kept exactly', (days) => {
  expect(daysOf(amountOfDays(days))).toBe(days);
});

test('halves are the same by type and place', () => {
  const half: Half = { type: 'remote', place: 'a', status: 'confirmed' };
  expect(isSameHalf(half, { ...half, status: 'planned' })).toBe(true);
  expect(isSameHalf(null, null)).toBe(true);
  expect(isSameHalf(half, { ...half, place: null })).toBe(false);
  expect(isSameHalf(half, { ...half, type: 'office' })).toBe(false);
  expect(isSameHalf(half, null)).toBe(false);
});
