import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import type { Day, DayHalf } from '../../../data/days.ts';
import { changeOf, planDays, writtenDays, type Decision } from './conflict-plan.ts';
import type { DraftWish } from './draft.ts';

const today = '2026-11-22' as CalendarDate;
const date = (text: string): CalendarDate => text as CalendarDate;
const [wed, thu, fri, mon] = [date('2026-11-18'), date('2026-11-19'), date('2026-11-20'), date('2026-11-23')];
const dates = [wed, thu, fri, mon];

const half = (type: string, status: DayHalf['status'] = 'confirmed'): DayHalf => ({
  ...{ type, place: null, status },
});

function record(on: CalendarDate, am: DayHalf | null, pm: DayHalf | null): [CalendarDate, Day] {
  return [on, { date: on, am, pm, notes: '', tag: `tag of ${on}` }];
}

const days = new Map([
  record(wed, half('office'), half('office')),
  record(fri, half('remote', 'planned'), half('remote', 'planned')),
  record(mon, half('vacation', 'planned'), null),
]);

function plan(wish: DraftWish, decisions: [CalendarDate, Decision][] = []) {
  return planDays({ dates, days, wish, decisions: new Map(decisions), today });
}

describe('the plan of a change', () => {
  const wish: DraftWish = { am: { type: 'sick' }, pm: { type: 'sick' } };

  it('keeps what is confirmed and replaces what is planned', () => {
    expect(plan(wish).map(({ effect, decision }) => [effect, decision])).toEqual([
      ['taken', 'keep'],
      ['set', 'replace'],
      ['taken', 'replace'],
      ['taken', 'replace'],
    ]);
    expect(writtenDays(plan(wish)).map((planned) => planned.date)).toEqual([thu, fri, mon]);
  });

  it('does as somebody decided', () => {
    const decided = plan(wish, [
      [wed, 'replace'],
      [mon, 'keep'],
    ]);
    expect(writtenDays(decided).map((planned) => planned.date)).toEqual([wed, thu, fri]);
  });

  it('names the record that is written over, and only that', () => {
    expect(changeOf(plan(wish), wish)).toEqual({
      changes: [
        { date: thu, ...wish },
        { date: fri, ...wish, tag: `tag of ${fri}` },
        { date: mon, ...wish, tag: `tag of ${mon}` },
      ],
      replace: false,
    });
  });

  it('leaves the other half alone', () => {
    const afternoon = plan({ pm: { type: 'sick' } });
    expect(afternoon.at(-1)).toMatchObject({ effect: 'set' });
    expect(changeOf(afternoon, { pm: { type: 'sick' } }).changes.at(-1)).toEqual({
      ...{ date: mon, pm: { type: 'sick' } },
    });
  });

  it('says what is so already, and confirms what was only planned', () => {
    const remote = plan({ am: { type: 'office' }, pm: { type: 'office' } });
    expect(remote[0]).toMatchObject({ effect: 'same' });
    const same = plan({ am: { type: 'remote' }, pm: { type: 'remote' } });
    expect(same[2]).toMatchObject({ effect: 'taken', decision: 'replace' });
  });

  it('writes notes only to days that have a record', () => {
    expect(plan({ notes: 'Fair' }).map(({ effect }) => effect)).toEqual(['set', 'nothing', 'set', 'set']);
  });
});
