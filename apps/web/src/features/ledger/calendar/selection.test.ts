import { weekdayOf } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import {
  clearSelection,
  extendTo,
  nothingSelected,
  readDates,
  selectOne,
  startRange,
  toggleDate,
  writeDates,
} from './selection.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const november = (...days: number[]): CalendarDate[] =>
  days.map((day) => date(`2026-11-${String(day).padStart(2, '0')}`));
const [wed18, sat21, sun22, wed25] = november(18, 21, 22, 25) as [
  CalendarDate,
  CalendarDate,
  CalendarDate,
  CalendarDate,
];
const isWorkday = (day: CalendarDate): boolean => weekdayOf(day) <= 5;

describe('a range', () => {
  it('takes the days that are to be worked', () => {
    const selection = extendTo(selectOne(wed18), wed25, isWorkday);
    expect(selection.dates).toEqual(november(18, 19, 20, 23, 24, 25));
    expect(selection.focus).toBe(wed25);
  });

  it('takes free days where it has no others', () => {
    expect(extendTo(selectOne(sat21), sun22, isWorkday).dates).toEqual(november(21, 22));
  });

  it('grows and shrinks from where it began, also backwards', () => {
    const grown = extendTo(selectOne(wed18), wed25, isWorkday);
    expect(extendTo(grown, date('2026-11-16'), isWorkday).dates).toEqual(november(16, 17, 18));
    expect(extendTo(grown, wed18, isWorkday).dates).toEqual([wed18]);
  });

  it('keeps what was selected before where it is added', () => {
    const first = extendTo(selectOne(date('2026-11-02')), date('2026-11-03'), isWorkday);
    const second = extendTo(startRange(first, wed18), date('2026-11-19'), isWorkday);
    expect(second.dates).toEqual(november(2, 3, 18, 19));
    expect(extendTo(second, wed18, isWorkday).dates).toEqual(november(2, 3, 18));
  });

  it('goes over the end of a year', () => {
    const selection = extendTo(selectOne(date('2026-12-31')), date('2027-01-01'), isWorkday);
    expect(selection.dates).toEqual(['2026-12-31', '2027-01-01']);
  });
});

describe('single days', () => {
  it('are added and taken out, free ones too', () => {
    const two = toggleDate(selectOne(wed18), sat21);
    expect(two.dates).toEqual([wed18, sat21]);
    expect(toggleDate(two, wed18).dates).toEqual([sat21]);
  });

  it('are cleared, and the focus stays', () => {
    expect(clearSelection(toggleDate(selectOne(wed18), sat21))).toEqual(nothingSelected(sat21));
  });
});

describe('the address of a selection', () => {
  it('has ranges of days that follow each other', () => {
    const dates = [...november(18, 19, 20, 23), date('2026-12-01')];
    expect(writeDates(dates)).toBe('2026-11-18..2026-11-20,2026-11-23,2026-12-01');
    expect(readDates(writeDates(dates))).toEqual(dates);
  });

  it('is empty for nothing', () => {
    expect(writeDates([])).toBe('');
    expect(readDates('')).toEqual([]);
  });

  it('leaves out what is no date', () => {
    expect(readDates('2026-02-30,2026-11-18,x..y,2026-11-20..2026-11-19,2026-01-01..2026-01-02..z')).toEqual([
      wed18,
    ]);
  });

  it('takes only so many dates', () => {
    expect(readDates('0001-01-01..9999-12-31')).toEqual([]);
    expect(readDates('2020-01-01..2022-12-31,2023-01-01..2025-12-31')).toHaveLength(1100);
  });
});
