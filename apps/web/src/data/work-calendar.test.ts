import type { CalendarDate } from '@worklog/domain/dates';
import { expect, test } from 'vitest';
import { calendarDays, holidayListsOf, type Base } from './work-calendar.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const bases: Base[] = [
  { validFrom: date('2025-01-01'), country: 'AT', region: 'AT-9' },
  { validFrom: date('2026-12-27'), country: 'DE', region: null },
  { validFrom: date('2027-02-01'), country: null, region: null },
];

test('only lists of holidays that the dates need are asked for', () => {
  expect(holidayListsOf(bases, date('2026-11-01'), date('2026-12-26'))).toEqual([
    { country: 'AT', region: 'AT-9', year: 2026 },
  ]);
  expect(holidayListsOf(bases, date('2026-12-01'), date('2027-03-31'))).toEqual([
    { country: 'AT', region: 'AT-9', year: 2026 },
    { country: 'DE', region: null, year: 2026 },
    { country: 'DE', region: null, year: 2027 },
    { country: null, region: null, year: 2027 },
  ]);
});

test('whoever is based nowhere has the free days of the organisation', () => {
  const nowhere = (year: number) => [{ country: null, region: null, year }];
  expect(holidayListsOf(bases, date('2024-01-01'), date('2024-12-31'))).toEqual(nowhere(2024));
  expect(holidayListsOf(bases, date('2027-02-01'), date('2027-02-28'))).toEqual(nowhere(2027));
  expect(holidayListsOf([], date('2027-02-01'), date('2027-02-28'))).toEqual(nowhere(2027));

  const holidays = [{ date: date('2027-02-01'), name: 'Founding day', am: true, pm: true }];
  const lists = nowhere(2027).map((list) => ({ ...list, holidays }));
  const half = { isScheduled: true, holiday: 'Founding day' };
  const on = (known: Base[]) =>
    calendarDays({ patterns: [], bases: known, lists }, date('2027-02-01'), date('2027-02-01'));
  expect(on([]).get(date('2027-02-01'))).toEqual({ am: half, pm: half });
  expect(on(bases).get(date('2027-02-01'))).toEqual({ am: half, pm: half });
});

test('each date has the holidays of the base and the hours of the pattern that are in force on it', () => {
  const christmas = { date: date('2026-12-24'), name: 'Christmas Eve', am: false, pm: true };
  const lists = [
    { country: 'AT', region: 'AT-9', year: 2026, holidays: [christmas] },
    { country: 'DE', region: null, year: 2026, holidays: [{ ...christmas, date: date('2026-12-28') }] },
  ];
  const patterns = [
    {
      validFrom: date('2026-12-28'),
      weeks: [['am', 'none', 'full', 'full', 'full', 'none', 'none'] as const],
    },
  ];

  const days = calendarDays({ patterns, bases, lists }, date('2026-12-24'), date('2026-12-28'));

  expect([...days.keys()]).toHaveLength(5);
  const free = { isScheduled: false, holiday: null };
  expect(days.get(date('2026-12-24'))).toEqual({
    am: { isScheduled: true, holiday: null },
    pm: { isScheduled: true, holiday: 'Christmas Eve' },
  });
  expect(days.get(date('2026-12-26'))).toEqual({ am: free, pm: free });
  expect(days.get(date('2026-12-28'))).toEqual({
    am: { isScheduled: true, holiday: null },
    pm: { isScheduled: false, holiday: 'Christmas Eve' },
  });
});
