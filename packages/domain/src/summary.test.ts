import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, datesBetween } from './date-arithmetic.ts';
import type { CalendarDate } from './dates.ts';
import type { Day, Half } from './day.ts';
import { amountOf, halvesToWork, recordedHalves, tally, unknownHalves, type HalfRef } from './summary.ts';
import type { WorkCalendar } from './work-calendar.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const half = (type: string, status: Half['status'] = 'confirmed'): Half => ({ type, place: null, status });
const day = (on: string, am: Half | null, pm: Half | null): Day => ({ date: date(on), am, pm, notes: '' });
const today = date('2026-11-18');
const holiday = { date: date('2026-11-17'), name: 'Some day', am: false, pm: true };
const calendar: WorkCalendar = { patterns: [], holidays: new Map([[holiday.date, holiday]]) };
const shown = (halves: readonly HalfRef[]): string[] => halves.map((each) => `${each.date} ${each.half}`);

describe('a tally', () => {
  const days = [
    day('2026-11-16', half('office'), half('remote')),
    day('2026-11-17', half('office', 'planned'), null),
    day('2026-11-18', half('office', 'planned'), half('office')),
    day('2026-11-19', null, half('vacation', 'planned')),
  ];
  const byType = tally(recordedHalves(days), today, ({ record }) => record.type);

  test('counts halves by how sure they are', () => {
    expect([...byType.keys()]).toEqual(['office', 'remote', 'vacation']);
    const office = byType.get('office')!;
    expect(shown(office.confirmed)).toEqual(['2026-11-16 am', '2026-11-18 pm']);
    expect(shown(office.unconfirmed)).toEqual(['2026-11-17 am']);
    expect(shown(office.planned)).toEqual(['2026-11-18 am']);
    expect(amountOf(office.confirmed)).toBe(24);
  });

  test('leaves out what has no key', () => {
    const none = tally(recordedHalves(days), today, ({ record }) => record.place ?? undefined);
    expect(none.size).toBe(0);
  });
});

describe('unknown halves', () => {
  test('were to be worked, are over, and have no record', () => {
    const days = [day('2026-11-13', half('office'), null)];
    const range = { from: date('2026-11-13'), to: date('2026-11-30') };
    expect(shown(unknownHalves(days, calendar, range, today))).toEqual([
      '2026-11-13 pm',
      '2026-11-16 am',
      '2026-11-16 pm',
      '2026-11-17 am',
    ]);
  });

  test('are none of today, and none of a range that begins later', () => {
    const range = { from: today, to: date('2026-12-31') };
    expect(unknownHalves([], calendar, range, today)).toEqual([]);
  });
});

test('splitting a range at any date changes no total', () => {
  const [from, to] = [date('2026-01-01'), date('2026-12-31')];
  const status = fc.constantFrom<Half['status']>('planned', 'confirmed');
  const some = fc.option(fc.tuple(fc.constantFrom('office', 'remote', 'sick'), status), { nil: null });
  const year = fc.array(fc.tuple(some, some), { minLength: 365, maxLength: 365 });
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 363 }), (records, at) => {
      const dates = [...datesBetween(from, to)];
      const days = records.flatMap(([am, pm], index) => {
        const made = (each: typeof am): Half | null => each && half(each[0], each[1]);
        return am || pm ? [day(dates[index]!, made(am), made(pm))] : [];
      });
      const split = dates[at]!;
      const within = (first: CalendarDate, last: CalendarDate): number[] => {
        const part = days.filter((each) => each.date >= first && each.date <= last);
        const office = tally(recordedHalves(part), today, ({ record }) => record.type).get('office');
        const range = { from: first, to: last };
        return [
          amountOf(office?.confirmed ?? []),
          amountOf(office?.planned ?? []),
          amountOf(office?.unconfirmed ?? []),
          amountOf(unknownHalves(part, calendar, range, today)),
          amountOf(halvesToWork(calendar, range)),
        ];
      };
      const [one, other] = [within(from, split), within(addDays(split, 1), to)];
      expect(one.map((amount, index) => amount + other[index]!)).toEqual(within(from, to));
    }),
    { numRuns: 20 },
  );
});
