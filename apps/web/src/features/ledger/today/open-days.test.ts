import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import { earlierPlans, openDays } from './open-days.ts';

const today = '2026-11-23' as CalendarDate;

describe('open days', () => {
  it('are the halves by date, the latest first', () => {
    const halves = [
      { date: '2026-11-10', half: 'pm' as const },
      { date: '2026-11-19', half: 'am' as const },
      { date: '2026-11-19', half: 'pm' as const },
    ];
    expect(openDays(halves)).toEqual([
      { date: '2026-11-19', halves: ['am', 'pm'] },
      { date: '2026-11-10', halves: ['pm'] },
    ]);
  });
});

describe('plans of before this week', () => {
  const both = (date: string) => [
    { date, half: 'am' as const },
    { date, half: 'pm' as const },
  ];

  it('are counted by date, from the first until Sunday', () => {
    expect(earlierPlans([...both('2026-11-20'), ...both('2026-11-23')], today)).toEqual({
      ...{ from: '2026-11-20', to: '2026-11-22', count: 1, isLastWeek: true },
    });
    expect(earlierPlans([...both('2026-11-20'), ...both('2026-11-02')], today)).toMatchObject({
      ...{ from: '2026-11-02', count: 2, isLastWeek: false },
    });
  });

  it('are none where only this week has any', () => {
    expect(earlierPlans(both('2026-11-23'), today)).toBeNull();
  });
});
