import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import { repeatWeekly, weekendBetween } from './dates-chosen.ts';

const dates = (...texts: string[]): CalendarDate[] => texts as CalendarDate[];
const until = (text: string): CalendarDate => text as CalendarDate;

describe('repeating every week', () => {
  it('takes every chosen weekday until a date', () => {
    expect(repeatWeekly(dates('2026-12-01', '2026-11-30'), until('2026-12-15')).dates).toEqual([
      ...['2026-11-30', '2026-12-01', '2026-12-07', '2026-12-08', '2026-12-14', '2026-12-15'],
    ]);
  });

  it('goes on from the first of each weekday, and keeps all that were chosen', () => {
    const { dates: found } = repeatWeekly(dates('2026-11-30', '2026-12-14'), until('2026-12-08'));
    expect(found).toEqual(['2026-11-30', '2026-12-07', '2026-12-14']);
  });

  it('goes over the change of the year', () => {
    expect(repeatWeekly(dates('2026-12-28'), until('2027-01-04')).dates).toEqual([
      ...['2026-12-28', '2027-01-04'],
    ]);
  });

  it('stays with the dates when the end is before them', () => {
    expect(repeatWeekly(dates('2026-12-01'), until('2026-11-01'))).toEqual({
      ...{ count: 1, dates: ['2026-12-01'] },
    });
  });

  it('counts what is too much without making it', () => {
    const { count, dates: found } = repeatWeekly(dates('2026-01-05'), until('2126-01-05'));
    expect(count).toBe(5218);
    expect(found).toEqual([]);
  });
});

describe('the weekend between dates', () => {
  it('is what is missing between Friday and Monday', () => {
    expect(weekendBetween(dates('2026-11-23', '2026-11-20'))).toEqual(['2026-11-21', '2026-11-22']);
    expect(weekendBetween(dates('2026-11-20', '2026-11-21', '2026-11-23'))).toEqual(['2026-11-22']);
  });

  it('is nothing where other days are missing, or none is', () => {
    expect(weekendBetween(dates('2026-11-19', '2026-11-23'))).toEqual([]);
    expect(weekendBetween(dates('2026-11-19', '2026-11-20'))).toEqual([]);
    expect(weekendBetween(dates('2026-11-19'))).toEqual([]);
  });
});
