import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import { dateAfterKey } from './moves.ts';
import { addMonths, dayOfMonth, gridRange, rangeOf, readPeriod, shiftedPeriod } from './period.ts';

const date = (text: string): CalendarDate => text as CalendarDate;

describe('the period of an address', () => {
  it.each([
    ['2026', { kind: 'year', year: 2026 }],
    ['2026-02', { kind: 'month', first: '2026-02-01' }],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toEqual(period);
  });

  it.each(['', '26', '2026-13', '2026-1', '2026-00', '2026-11-01', '0001', '9999-01', 'today', '2026-'])(
    'is none for "%s"',
    (text) => {
      expect(readPeriod(text)).toBeUndefined();
    },
  );

  it('goes to the one before and after', () => {
    const november = { kind: 'month', first: date('2026-11-01') } as const;
    expect([shiftedPeriod(november, -1), shiftedPeriod(november, 2)]).toEqual(['2026-10', '2027-01']);
    expect(shiftedPeriod({ kind: 'year', year: 2026 }, 1)).toBe('2027');
    expect(shiftedPeriod({ kind: 'year', year: 9998 }, 1)).toBeUndefined();
  });
});

describe('the dates of a period', () => {
  it('are those of the month or year', () => {
    expect(rangeOf({ kind: 'month', first: date('2028-02-01') }).to).toBe('2028-02-29');
    expect(rangeOf({ kind: 'year', year: 2026 })).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('are whole weeks in the grid of a month, from the first day of the week', () => {
    expect(gridRange(date('2026-11-01'), 1)).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(gridRange(date('2026-11-01'), 7)).toEqual({ from: '2026-11-01', to: '2026-12-05' });
    expect(gridRange(date('2026-02-01'), 7)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });
});

it('takes the last day of a month that is too short', () => {
  expect(addMonths(date('2026-01-31'), 1)).toBe('2026-02-28');
  expect(addMonths(date('2028-01-31'), 1)).toBe('2028-02-29');
  expect(addMonths(date('2026-12-31'), -1)).toBe('2026-11-30');
  expect(dayOfMonth(date('2026-04-01'), 40)).toBe('2026-04-30');
});

describe('keys', () => {
  const inMonth = { weekStart: 1, rows: 'weeks', isShift: false } as const;
  const inYear = { weekStart: 1, rows: 'months', isShift: false } as const;

  it.each([
    ['ArrowLeft', '2026-10-31'],
    ['ArrowRight', '2026-11-02'],
    ['ArrowUp', '2026-10-25'],
    ['ArrowDown', '2026-11-08'],
    ['Home', '2026-10-26'],
    ['End', '2026-11-01'],
    ['PageUp', '2026-10-01'],
    ['PageDown', '2026-12-01'],
    ['x', undefined],
  ])('%s leads from 1 November to %s', (key, expected) => {
    expect(dateAfterKey(key, date('2026-11-01'), inMonth)).toBe(expected);
  });

  it('go by a year with Shift and PageDown', () => {
    expect(dateAfterKey('PageDown', date('2028-02-29'), { ...inMonth, isShift: true })).toBe('2029-02-28');
  });

  it('go to the same weekday in the month below where months are rows', () => {
    expect(dateAfterKey('ArrowDown', date('2026-03-12'), inYear)).toBe('2026-04-16');
    expect(dateAfterKey('ArrowUp', date('2026-03-12'), inYear)).toBe('2026-02-12');
    expect(dateAfterKey('ArrowDown', date('2026-03-31'), inYear)).toBe('2026-04-30');
    expect(dateAfterKey('ArrowDown', date('2026-12-31'), inYear)).toBe('2027-01-07');
  });

  it('stop where the calendar ends', () => {
    expect(dateAfterKey('ArrowRight', date('9998-12-31'), inMonth)).toBeUndefined();
    expect(dateAfterKey('PageUp', date('0002-01-15'), inMonth)).toBeUndefined();
  });
});
