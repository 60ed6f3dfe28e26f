import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../data/days.ts';
import { likelyWishes, suggestionOf } from './likely.ts';

const today = '2026-11-23' as CalendarDate;

function day(date: string, type: string, name?: string): [CalendarDate, Day] {
  const place = name === undefined ? null : { id: name, name };
  const half = { type, place, status: 'confirmed' as const };
  return [date as CalendarDate, { date: date as CalendarDate, am: half, pm: half, notes: '', tag: 't' }];
}

/** Mondays in the office, Tuesdays and Thursdays at home. */
const days = new Map([
  ...[day('2026-11-09', 'office'), day('2026-11-16', 'office')],
  ...[day('2026-11-10', 'remote', 'Home'), day('2026-11-12', 'remote', 'Home')],
  ...[day('2026-11-17', 'remote', 'Home'), day('2026-11-19', 'remote', 'Home')],
]);

describe('what is likely', () => {
  it('is first what is usual on that day of the week', () => {
    const types = (date: string) =>
      likelyWishes(days.values(), date as CalendarDate, today).map(({ type }) => type);
    expect(types('2026-11-02')).toEqual(['office', 'remote']);
    expect(types('2026-11-03')).toEqual(['remote', 'office']);
    expect(types('2026-11-20')).toEqual(['remote', 'office']);
  });

  it('is then of another type, not another place where somebody was for a while', () => {
    const inLisbon = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
    const away = inLisbon.map((date) => day(date, 'remote', 'Lisbon'));
    const wishes = likelyWishes(new Map([...days, ...away]).values(), '2026-11-20' as CalendarDate, today);
    expect(wishes.map(({ type, place }) => place?.name ?? type)).toEqual(['Lisbon', 'office', 'Home']);
    const onTuesday = likelyWishes(new Map([...days, ...away]).values(), '2026-11-24' as CalendarDate, today);
    expect(onTuesday.map(({ type, place }) => place?.name ?? type)).toEqual(['Home', 'office', 'Lisbon']);
  });

  it('is then what else that day of the week is used for', () => {
    const vacation = ['2026-11-02', '2026-11-06', '2026-11-13'].map((date) => day(date, 'vacation'));
    const thursdays = ['2026-11-05', '2026-10-29'].map((date) => day(date, 'office'));
    const all = new Map([...days, ...vacation, ...thursdays]);
    const wishes = likelyWishes(all.values(), '2026-11-26' as CalendarDate, today);
    expect(wishes.map(({ type }) => type)).toEqual(['remote', 'office', 'vacation']);
  });

  it('is suggested where something is expected', () => {
    expect(suggestionOf(today, days, true)).toEqual({ type: 'office', place: null });
    expect(suggestionOf(today, days, false)).toBeNull();
    expect(suggestionOf(today, new Map(), true)).toBeNull();
  });

  it('gives way to what is recorded or planned', () => {
    const planned = new Map([...days, day(today, 'remote', 'Graz')]);
    expect(suggestionOf(today, planned, true)).toMatchObject({ type: 'remote', place: { name: 'Graz' } });
    const [, whole] = day(today, 'sick');
    expect(suggestionOf(today, new Map([[today, { ...whole, pm: null }]]), true)).toBeNull();
  });
});
