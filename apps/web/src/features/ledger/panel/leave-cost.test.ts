import type { CalendarDate } from '@worklog/domain/dates';
import { builtInDayTypes } from '@worklog/domain/day-types';
import { describe, expect, it } from 'vitest';
import type { DayType } from '../../../data/day-types.ts';
import type { Day } from '../../../data/days.ts';
import type { CalendarDay } from '../../../data/work-calendar.ts';
import { leaveCost, workCalendarOf } from './leave-cost.ts';

const types = new Map(
  builtInDayTypes.map(({ archived, ...type }) => [type.id, { ...type, isArchived: archived }]),
);
const typeOf = (id: string): DayType => {
  const type = types.get(id);
  if (!type) throw new Error(`There is no type ${id}.`);
  return type;
};
const half = { isScheduled: true, holiday: null };
const christmas: CalendarDay = { am: half, pm: { ...half, holiday: 'Christmas Eve' } };
const eve = '2026-12-24' as CalendarDate;
const dates = ['2026-12-23', eve, '2026-12-26'] as CalendarDate[];
const calendar = workCalendarOf([], new Map([[eve, christmas]]));
const wish = { am: { type: 'vacation' }, pm: { type: 'vacation' } };
const cost = (days: { date: CalendarDate; day: Day | undefined }[], what = wish) =>
  leaveCost({ allowance: 'vacation', days, wish: what, typeOf, calendar });

describe('what leave costs', () => {
  it('is nothing where nothing is to be worked', () => {
    // A day, the morning before a holiday, and a Saturday.
    const days = dates.map((date) => ({ date, day: undefined }));
    expect(cost(days)).toEqual({ cost: 1.5, more: 1.5 });
  });

  it('is no more where leave is there already, and given back where something else is set', () => {
    const am = { type: 'vacation', place: null, status: 'planned' as const };
    const date = '2026-12-23' as CalendarDate;
    const day: Day = { date, am, pm: null, notes: '', tag: 't' };
    expect(cost([{ date, day }])).toEqual({ cost: 1, more: 0.5 });
    const office = { am: { type: 'office' }, pm: { type: 'office' } };
    expect(cost([{ date, day }], office)).toEqual({ cost: 0, more: -0.5 });
  });
});
