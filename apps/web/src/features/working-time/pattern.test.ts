import type { CalendarDate } from '@worklog/domain/dates';
import { scheduledHalves, usualWeek, type WorkWeek } from '@worklog/domain/working-time';
import { describe, expect, test } from 'vitest';
import {
  daysAWeek,
  historyOf,
  nextWorkTime,
  weekAt,
  weeksFrom,
  withAlternating,
  withDay,
} from './pattern.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const short: WorkWeek = ['full', 'full', 'full', 'am', 'none', 'none', 'none'];

test('clicks go through the whole day, each half and a free day, and begin again', () => {
  expect(nextWorkTime('full')).toBe('am');
  expect(nextWorkTime('am')).toBe('pm');
  expect(nextWorkTime('pm')).toBe('none');
  expect(nextWorkTime('none')).toBe('full');
});

test('a day of one week is changed alone', () => {
  const weeks = withDay([usualWeek, usualWeek], { week: 1, day: 4 }, 'none');
  expect(weeks[0]).toEqual(usualWeek);
  expect(weeks[1]?.[4]).toBe('none');
  expect(weeks[1]?.[3]).toBe('full');
});

test('a second week begins like the first and is dropped again', () => {
  expect(withAlternating([short], true)).toEqual([short, short]);
  expect(withAlternating([short, usualWeek], true)).toEqual([short, usualWeek]);
  expect(withAlternating([short, usualWeek], false)).toEqual([short]);
});

test('days a week are counted in halves, on average of both weeks', () => {
  expect(daysAWeek([usualWeek])).toBe(5);
  expect(daysAWeek([short])).toBe(3.5);
  expect(daysAWeek([usualWeek, short])).toBe(4.25);
});

describe('weeks that alternate', () => {
  const pattern = { validFrom: date('2026-11-04'), weeks: [usualWeek, short] };

  test('begin with the calendar week of the first day', () => {
    expect(weekAt(pattern, date('2026-11-02'))).toEqual({ index: 0, monday: '2026-11-02' });
    expect(weekAt(pattern, date('2026-11-09')).index).toBe(1);
    expect(weekAt(pattern, date('2026-11-22'))).toEqual({ index: 0, monday: '2026-11-16' });
  });

  test('are placed as the ledger counts them', () => {
    const placed = weeksFrom(pattern, date('2026-11-11'));
    expect(placed.map(({ week, monday, isNow }) => [week, monday, isNow])).toEqual([
      [short, '2026-11-09', true],
      [usualWeek, '2026-11-16', false],
    ]);
    const friday = scheduledHalves([pattern], date('2026-11-13'));
    expect(friday).toEqual({ am: false, pm: false });
  });
});

test('the history knows what holds, what held and what comes', () => {
  const items = ['2027-01-01', '2024-01-01', '2025-09-01'].map((validFrom) => ({
    validFrom: date(validFrom),
  }));
  const { now, before, coming } = historyOf(items, date('2026-11-22'));
  expect(now?.validFrom).toBe('2025-09-01');
  expect(before.map(({ validFrom }) => validFrom)).toEqual(['2024-01-01']);
  expect(coming.map(({ validFrom }) => validFrom)).toEqual(['2027-01-01']);
  expect(historyOf([], date('2026-11-22'))).toEqual({ now: undefined, before: [], coming: [] });
});
