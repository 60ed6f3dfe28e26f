import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  countDates,
  dateOfNumber,
  datesBetween,
  dayNumber,
  mondayOf,
  weekdayOf,
} from './date-arithmetic.ts';
import { changesWithin, inForce } from './dated.ts';
import { firstDate, lastDate, readDate, type CalendarDate } from './dates.ts';
import { dateInLeaveYear, leaveYear, leaveYearOf, monthsOf } from './leave-year.ts';
import { quarterDaysAWeek, scheduledHalves, type WorkPattern } from './working-time.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const anyDate = fc.integer({ min: dayNumber(firstDate), max: dayNumber(lastDate) }).map(dateOfNumber);

describe('date arithmetic', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['0001-01-01', 365, '0002-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
  ])('%s and %d days are %s', (from, days, to) => {
    expect(addDays(date(from), days)).toBe(to);
  });

  test.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['1969-12-31', 3],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
  ])('%s is day %d of its week', (text, weekday) => {
    expect(weekdayOf(date(text))).toBe(weekday);
  });

  test('a number and its date are the same', () => {
    fc.assert(
      fc.property(anyDate, (some) => {
        expect(readDate(some)).toBe(some);
        expect(dateOfNumber(dayNumber(some))).toBe(some);
        expect(weekdayOf(mondayOf(addDays(date('2000-01-01'), dayNumber(some) % 9999)))).toBe(1);
      }),
    );
  });

  test('a range has its first and its last date, and none when it is turned round', () => {
    const week = [...datesBetween(date('2026-12-29'), date('2027-01-02'))];
    expect(week).toEqual(['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(countDates(date('2026-12-29'), date('2027-01-02'))).toBe(5);
    expect([...datesBetween(date('2026-01-02'), date('2026-01-01'))]).toEqual([]);
    expect(countDates(date('2026-01-02'), date('2026-01-01'))).toBe(0);
  });
});

describe('what holds from a date on', () => {
  const items = ['2026-07-01', '2024-01-01'].map((from) => ({ validFrom: date(from) }));

  test.each([
    ['2023-12-31', undefined],
    ['2024-01-01', '2024-01-01'],
    ['2026-06-30', '2024-01-01'],
    ['2026-07-01', '2026-07-01'],
    ['2030-01-01', '2026-07-01'],
  ])('on %s is that from %s', (on, from) => {
    expect(inForce(items, date(on))?.validFrom).toBe(from);
  });

  test('does not change on the first day of a span', () => {
    expect(changesWithin(items, date('2026-07-01'), date('2026-12-31'))).toBe(false);
    expect(changesWithin(items, date('2026-06-30'), date('2026-07-01'))).toBe(true);
  });
});

describe('a leave year', () => {
  test.each([
    ['2026-11-22', '01-01', 2026, '2026-01-01', '2026-12-31'],
    ['2026-03-31', '04-01', 2025, '2025-04-01', '2026-03-31'],
    ['2026-04-01', '04-01', 2026, '2026-04-01', '2027-03-31'],
  ])('of %s from %s on is %d', (on, start, year, from, to) => {
    expect(leaveYearOf(date(on), start)).toEqual({ year, from, to });
  });

  test('has twelve months that follow each other', () => {
    const months = monthsOf(leaveYear(2027, '04-15'));
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ from: '2027-04-15', to: '2027-05-14' });
    expect(months[10]).toEqual({ from: '2028-02-15', to: '2028-03-14' });
    expect(months[11]).toEqual({ from: '2028-03-15', to: '2028-04-14' });
  });

  test('has each day of a year once', () => {
    expect(dateInLeaveYear(leaveYear(2026, '04-01'), '03-31')).toBe('2027-03-31');
    expect(dateInLeaveYear(leaveYear(2026, '04-01'), '04-01')).toBe('2026-04-01');
    expect(dateInLeaveYear(leaveYear(2026, '01-01'), '02-29')).toBe('2026-02-28');
    expect(dateInLeaveYear(leaveYear(2028, '01-01'), '02-29')).toBe('2028-02-29');
  });
});

describe('working time', () => {
  const off = 'none';
  const patterns: WorkPattern[] = [
    { validFrom: date('2026-07-01'), weeks: [['full', 'am', off, 'pm', 'full', off, off]] },
    {
      validFrom: date('2026-09-02'),
      weeks: [
        ['full', 'full', 'full', 'full', 'full', off, off],
        [off, off, off, off, off, 'full', off],
      ],
    },
  ];

  test.each([
    ['2026-06-30', true, true],
    ['2026-06-28', false, false],
    ['2026-07-06', true, true],
    ['2026-07-07', true, false],
    ['2026-07-08', false, false],
    ['2026-07-09', false, true],
    ['2026-09-04', true, true],
    ['2026-09-07', false, false],
    ['2026-09-12', true, true],
    ['2026-09-14', true, true],
  ])('on %s: morning %s, afternoon %s', (on, am, pm) => {
    expect(scheduledHalves(patterns, date(on))).toEqual({ am, pm });
  });

  test.each([
    ['2026-06-30', 20],
    ['2026-07-01', 12],
    ['2026-09-02', 12],
  ])('on %s has %d quarters of a day a week', (on, quarters) => {
    expect(quarterDaysAWeek(patterns, date(on))).toBe(quarters);
  });
});
