import type { CalendarDate } from '@worklog/domain/dates';
import { weekdayOf } from '@worklog/domain/date-arithmetic';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../data/days.ts';
import { comingUp, plannedRuns } from './coming-up.ts';

const from = '2026-11-23' as CalendarDate;
const expected = {
  isToBeWorked: (date: CalendarDate): boolean => weekdayOf(date) < 6 && date !== '2026-12-25',
  isHoliday: (type: string): boolean => type === 'holiday',
};

function plan(date: string, type: string, halves: 'full' | 'am' = 'full'): Day {
  const half = { type, place: null, status: 'planned' as const };
  const pm = halves === 'full' ? half : null;
  return { date: date as CalendarDate, am: half, pm, notes: '', tag: 't' };
}

const leave = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-28'];
const days = [
  ...[plan('2026-11-20', 'office'), plan('2026-11-23', 'office'), plan('2026-11-24', 'remote')],
  ...[plan('2026-11-25', 'office'), plan('2026-12-10', 'travel'), plan('2026-12-11', 'travel', 'am')],
  ...leave.map((date) => plan(date, 'vacation')),
];

describe('what is coming up', () => {
  const runs = plannedRuns(days, from, expected);

  it('puts plans in a row together, over free days too', () => {
    expect(runs.at(-1)).toMatchObject({ from: '2026-12-21', to: '2026-12-28', days: 5 });
  });

  it('leaves out what is over, and keeps apart what differs', () => {
    expect(runs.map(({ from: first, days: amount }) => [first, amount])).toEqual([
      ...[
        ['2026-11-23', 1],
        ['2026-11-24', 1],
        ['2026-11-25', 1],
      ],
      ...[
        ['2026-12-10', 1.5],
        ['2026-12-21', 5],
      ],
    ]);
  });

  it('shows the next plan, then what is not everyday', () => {
    const everyday = ['office', 'remote'].map((type) => ({ type, place: null }));
    const shown = (most: number) => comingUp(runs, everyday, most).map((run) => run.halves[0]?.type);
    expect(shown(3)).toEqual(['office', 'travel', 'vacation']);
    expect(shown(5)).toEqual(['office', 'remote', 'office', 'travel', 'vacation']);
    expect(comingUp([], everyday, 5)).toEqual([]);
  });

  it('takes public holidays for no plan', () => {
    const holiday = plan('2026-12-25', 'holiday');
    const [run, ...others] = plannedRuns([plan('2026-12-24', 'vacation'), holiday], from, expected);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ to: '2026-12-24', days: 1 });
  });

  it('ends a row where a day between is to be worked', () => {
    const apart = plannedRuns(
      [plan('2026-12-21', 'vacation'), plan('2026-12-23', 'vacation')],
      from,
      expected,
    );
    expect(apart).toHaveLength(2);
  });
});
