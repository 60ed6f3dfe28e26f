import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import { monthsTouched, neighbour, presets, rangeFault, rangeOf, searchOf } from './range.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const range = (from: string, to: string) => ({ from: date(from), to: date(to) });
const today = date('2026-11-22');

describe('what an address asks for', () => {
  it('is the year of today without anything', () => {
    expect(rangeOf({}, today)).toEqual({ ...range('2026-01-01', '2026-12-31'), year: 2026 });
  });

  it('is a year by its number, and another range by its ends', () => {
    expect(rangeOf({ year: 2024 }, today)).toEqual({ ...range('2024-01-01', '2024-12-31'), year: 2024 });
    expect(rangeOf({ from: '2026-02-01', to: '2026-03-15' }, today)).toEqual({
      ...range('2026-02-01', '2026-03-15'),
      year: undefined,
    });
  });

  it('knows a year by its ends', () => {
    expect(rangeOf({ from: '2024-01-01', to: '2024-12-31' }, today).year).toBe(2024);
    expect(searchOf(range('2024-01-01', '2024-12-31'))).toEqual({ year: 2024 });
    expect(searchOf(range('2024-01-01', '2024-12-30'))).toEqual(range('2024-01-01', '2024-12-30'));
  });

  it('is the year of today where the address makes no sense', () => {
    for (const search of [
      { year: 12.5 },
      { year: 1899 },
      { from: '2026-03-01', to: '2026-02-01' },
      { from: '2026-02-30', to: '2026-03-01' },
      { from: '2026-02-01' },
    ]) {
      expect(rangeOf(search, today).year).toBe(2026);
    }
  });

  it('has at most ten years', () => {
    expect(rangeFault('2016-11-22', '2026-11-29')).toBeUndefined();
    expect(rangeFault('2016-11-22', '2026-11-30')).toBe('length');
    expect(rangeFault('2026-11-22', '2026-11-21')).toBe('order');
    expect(rangeFault('2026-11-22', '')).toBe('date');
    expect(rangeFault('1899-12-31', '1900-01-01')).toBe('years');
  });
});

describe('the ranges beside one', () => {
  it('of whole months are as many months away', () => {
    expect(neighbour(range('2026-01-01', '2026-12-31'), -1)).toEqual(range('2025-01-01', '2025-12-31'));
    expect(neighbour(range('2026-03-01', '2026-03-31'), -1)).toEqual(range('2026-02-01', '2026-02-28'));
    expect(neighbour(range('2026-10-01', '2026-12-31'), 1)).toEqual(range('2027-01-01', '2027-03-31'));
  });

  it('of other ranges are as many dates away', () => {
    expect(neighbour(range('2026-03-02', '2026-03-08'), 1)).toEqual(range('2026-03-09', '2026-03-15'));
  });

  it('end where the server knows nothing', () => {
    expect(neighbour(range('2200-01-01', '2200-12-31'), 1)).toBeUndefined();
    expect(neighbour(range('1900-01-01', '1900-12-31'), -1)).toBeUndefined();
  });
});

describe('ranges that are asked for often', () => {
  const of = (day: string, leaveYear?: ReturnType<typeof range>) =>
    Object.fromEntries(presets(date(day), leaveYear).map((each) => [each.preset, each.range]));

  it('are months, the quarter and the year of today', () => {
    expect(of('2026-11-22')).toEqual({
      thisMonth: range('2026-11-01', '2026-11-30'),
      lastMonth: range('2026-10-01', '2026-10-31'),
      thisQuarter: range('2026-10-01', '2026-12-31'),
      thisYear: range('2026-01-01', '2026-12-31'),
    });
  });

  it('cross the turn of the year, and know leap years', () => {
    expect(of('2026-01-05').lastMonth).toEqual(range('2025-12-01', '2025-12-31'));
    expect(of('2028-02-05').thisMonth).toEqual(range('2028-02-01', '2028-02-29'));
    expect(of('2028-02-05').thisQuarter).toEqual(range('2028-01-01', '2028-03-31'));
  });

  it('have the leave year where it is not the calendar year', () => {
    expect(of('2026-02-01', range('2025-04-01', '2026-03-31')).leaveYear).toEqual(
      range('2025-04-01', '2026-03-31'),
    );
    expect(of('2026-02-01', range('2026-01-01', '2026-12-31'))).not.toHaveProperty('leaveYear');
  });
});

describe('the months of a range', () => {
  it('are all that it touches', () => {
    expect(monthsTouched(range('2025-12-31', '2026-02-01'))).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(monthsTouched(range('2026-01-01', '2026-12-31'))).toHaveLength(12);
  });
});
