import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import type { Day, DayHalf, HalfName } from '../../../data/days.ts';
import { weekBeginOf, weekConfirmation, weekDayState, weekHalf, type KnownDate } from './week.ts';

const today = '2026-11-22' as CalendarDate;
const both: HalfName[] = ['am', 'pm'];

function known(date: string, status?: DayHalf['status'], unknown: HalfName[] = []): KnownDate {
  const half = status && { type: 'office', place: null, status };
  const day: Day | undefined = half && {
    ...{ date: date as CalendarDate, am: half, pm: half, notes: '', tag: 't' },
  };
  return { date: date as CalendarDate, day, calendar: undefined, unknown, today };
}

const week = [
  ...[known('2026-11-18', 'confirmed'), known('2026-11-19', undefined, both)],
  ...[known('2026-11-20', 'planned'), known('2026-11-21'), known('2026-11-22')],
];

describe('a week', () => {
  it('begins with the weekday of the country', () => {
    expect(weekBeginOf(today, 1)).toBe('2026-11-16');
    expect(weekBeginOf(today, 7)).toBe('2026-11-22');
    expect(weekBeginOf('2026-11-23' as CalendarDate, 7)).toBe('2026-11-22');
  });

  it('says what each day is', () => {
    expect(week.map(weekDayState)).toEqual(['confirmed', 'unknown', 'unconfirmed', 'open', 'open']);
    expect(weekDayState(known('2026-11-23', 'planned'))).toBe('planned');
    const free = { isScheduled: false, holiday: null };
    expect(weekDayState({ ...known('2026-11-21'), calendar: { am: free, pm: free } })).toBe('free');
    expect(weekHalf(known('2026-11-19', undefined, ['pm']), 'pm')).toBe('unknown');
  });

  it('is confirmed until today, and says what stays open', () => {
    const confirmation = weekConfirmation(week, today);
    expect(confirmation?.confirmed.map(({ date }) => date)).toEqual(['2026-11-20']);
    expect(confirmation).toMatchObject({ to: today, open: ['2026-11-19'] });
  });

  it('is not asked about for the plan of today alone', () => {
    expect(
      weekConfirmation([known('2026-11-22', 'planned'), known('2026-11-23', 'planned')], today),
    ).toBeNull();
  });
});
