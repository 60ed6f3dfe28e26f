import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import type { Day, DayHalf } from '../../../data/days.ts';
import { calendarDays } from '../../../data/work-calendar.ts';
import { lookOf } from './day-look.ts';
import {
  datesOfHalves,
  daysOf,
  halvesBehind,
  holidaysToCome,
  readOpened,
  totalsOf,
  writeOpened,
} from './totals.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const november = { from: date('2026-11-01'), to: date('2026-11-30') };
const holidays = [{ date: date('2026-11-26'), name: 'Founders’ Day', am: true, pm: true }];
const calendar = calendarDays(
  {
    patterns: [],
    bases: [{ validFrom: date('2020-01-01'), country: 'AT', region: null }],
    lists: [{ country: 'AT', region: null, year: 2026, holidays }],
  },
  november.from,
  november.to,
);
const bounds = { today: date('2026-11-22'), since: date('2026-11-16'), until: null };
const half = (type: string, status: DayHalf['status'] = 'confirmed'): DayHalf => ({
  type,
  place: null,
  status,
});
const day = (text: string, am: DayHalf | null, pm: DayHalf | null): Day => ({
  date: date(text),
  am,
  pm,
  notes: '',
  tag: 'x',
});
const all = [
  day('2026-11-16', half('office'), half('office')),
  day('2026-11-17', half('remote'), half('vacation')),
  day('2026-11-18', half('office'), null),
  day('2026-11-20', half('remote', 'planned'), half('remote', 'planned')),
  day('2026-11-23', half('office', 'planned'), half('office', 'planned')),
];
const parts = {
  days: new Map(all.map((each) => [each.date, each])),
  calendar,
  bounds,
  groupsOf: ({ type }: DayHalf) => [`type.${type}`],
};
const look = (text: string) =>
  lookOf({ date: date(text), day: parts.days.get(date(text)), calendar: calendar.get(date(text)) }, bounds);

describe('what is shown of a day', () => {
  it('is one thing where both halves are alike', () => {
    expect(look('2026-11-16')).toMatchObject({ isWhole: true, halves: [{ certainty: 'confirmed' }] });
  });

  it('is two things where they differ, and says what is missing', () => {
    expect(look('2026-11-17').halves.map(({ record }) => record?.type)).toEqual(['remote', 'vacation']);
    expect(look('2026-11-18').halves.map(({ certainty }) => certainty)).toEqual(['confirmed', 'missing']);
  });

  it('is missing on a working day that is over, not before the first one and not today', () => {
    expect(look('2026-11-19')).toMatchObject({ isWhole: true, halves: [{ certainty: 'missing' }] });
    expect(look('2026-11-13').halves).toEqual([]);
    expect(look('2026-11-24').halves).toEqual([]);
  });

  it('is to confirm where a plan is over', () => {
    expect(look('2026-11-20').halves[0]?.certainty).toBe('unconfirmed');
  });

  it('names a holiday where nothing is recorded', () => {
    expect(look('2026-11-26')).toMatchObject({ holiday: 'Founders’ Day', isFree: true, halves: [] });
    expect(look('2026-11-21')).toMatchObject({ holiday: null, isFree: true });
  });
});

describe('totals', () => {
  const totals = totalsOf(november, parts);

  it('count half days by type and how sure they are', () => {
    expect(daysOf(totals.groups.get('type.office')?.confirmed ?? [])).toBe(1.5);
    expect(daysOf(totals.groups.get('type.office')?.planned ?? [])).toBe(1);
    expect(daysOf(totals.missing)).toBe(1.5);
    expect(daysOf(totals.unconfirmed)).toBe(1);
  });

  it('open exactly the days behind them', () => {
    expect(datesOfHalves(totals.missing)).toEqual(['2026-11-18', '2026-11-19']);
    expect(halvesBehind(totals, { group: 'type.vacation', certainty: 'confirmed' })).toEqual([
      { date: '2026-11-17', half: 'pm' },
    ]);
    expect(halvesBehind(totals, { group: 'type.sick', certainty: 'planned' })).toEqual([]);
  });

  it('know the holidays that are to come', () => {
    expect(holidaysToCome(november, parts)).toEqual(['2026-11-26']);
  });
});

describe('the address of a number', () => {
  it.each([
    [{ group: 'type.office', certainty: 'confirmed' }, 'type.office.confirmed'],
    [{ group: null, certainty: 'missing' }, 'missing'],
  ] as const)('%o is %s', (opened, text) => {
    expect(writeOpened(opened)).toBe(text);
    expect(readOpened(text)).toEqual(opened);
  });

  it('is none for another text', () => {
    expect([readOpened(undefined), readOpened('type.office')]).toEqual([undefined, undefined]);
  });
});
