import { describe, expect, test } from 'vitest';
import { amountOfDays, daysOf } from './amounts.ts';
import { balanceOf, firstYearOf, type Balance, type BalanceFacts, type Entry } from './balance.ts';
import { usesOf, type Use } from './cost.ts';
import { addDays, datesBetween } from './date-arithmetic.ts';
import type { CalendarDate } from './dates.ts';
import type { Day, Half } from './day.ts';
import { builtInDayTypes } from './day-types.ts';
import type { Allowance } from './grant.ts';
import { leaveYear } from './leave-year.ts';
import type { Holiday } from './work-calendar.ts';
import type { WorkPattern } from './working-time.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const types = new Map(builtInDayTypes.map((type) => [type.id, type]));

const vacation: Allowance = {
  id: 'vacation',
  label: 'Vacation',
  defaultRate: null,
  fullWeekDays: 5,
  rounding: 'nearest_half',
  yearStart: '01-01',
  carryOver: null,
  selfManaged: true,
  archived: false,
};

interface Situation {
  readonly allowance?: Partial<Allowance>;
  readonly days: number | null;
  readonly patterns?: readonly WorkPattern[];
  readonly joined?: string;
  readonly entries?: readonly Entry[];
  readonly holidays?: readonly Holiday[];
  readonly records?: readonly Day[];
  readonly today?: string;
}

function factsOf(situation: Situation): BalanceFacts {
  const { patterns = [], entries = [], records = [], joined, today = '2026-12-31' } = situation;
  const rates =
    situation.days === null ? [] : [{ validFrom: date('2020-01-01'), amount: amountOfDays(situation.days) }];
  const holidays = new Map((situation.holidays ?? []).map((each) => [each.date, each]));
  return {
    allowance: { ...vacation, ...situation.allowance },
    entitlement: {
      rates,
      patterns,
      employment: { firstDay: joined === undefined ? undefined : date(joined), lastDay: undefined },
    },
    entries,
    uses: usesOf('vacation', records, types, { patterns, holidays }),
    today: date(today),
    knownSince: date('2026-01-01'),
  };
}

function balanceIn(situation: Situation, year = 2026): Balance {
  const facts = factsOf(situation);
  return balanceOf(
    facts,
    year,
    Math.max(firstYearOf(facts, leaveYear(year, facts.allowance.yearStart)), year - 1),
  );
}

const left = (situation: Situation, year = 2026): number => daysOf(balanceIn(situation, year).left.amount);

const full = (on: string, type = 'vacation', status: Half['status'] = 'confirmed'): Day => {
  const record: Half = { type, place: null, status };
  return { date: date(on), am: record, pm: record, notes: '' };
};

/** So many full days of vacation, on the working days from a date on. */
function vacationFrom(start: string, count: number, status: Half['status'] = 'confirmed'): Day[] {
  const dates = [...datesBetween(date(start), addDays(date(start), count * 2 + 7))];
  const isWorkday = (each: CalendarDate): boolean => ![0, 6].includes(new Date(each).getUTCDay());
  return dates
    .filter(isWorkday)
    .slice(0, count)
    .map((each) => full(each, 'vacation', status));
}

function carried(days: number, until: string | null): Entry {
  return {
    id: 'carried',
    amount: amountOfDays(days),
    validFrom: date('2026-01-01'),
    expiresOn: until === null ? null : date(until),
  };
}

describe('what is left', () => {
  test('(a) of 28 a year and 4 carried until 31 March, 2 used before and 26 after: 2, and nothing of the carried', () => {
    const records = [...vacationFrom('2026-02-02', 2), ...vacationFrom('2026-05-04', 26)];
    const situation = { days: 28, entries: [carried(4, '2026-03-31')], records };
    expect(left(situation)).toBe(2);
    expect(balanceIn(situation).left.lines).toContainEqual({
      kind: 'expired',
      amount: -amountOfDays(2),
      on: '2026-03-31',
    });
    expect(left({ ...situation, entries: [carried(4, null)] })).toBe(4);
  });

  test('(a) is the same where the 4 were carried over by the policy', () => {
    const records = [
      ...vacationFrom('2025-03-03', 24),
      ...vacationFrom('2026-02-02', 2),
      ...vacationFrom('2026-05-04', 26),
    ];
    const until = (lastValidDay: string | null): Partial<Allowance> => ({
      carryOver: { cap: null, lastValidDay },
    });
    expect(left({ days: 28, records, allowance: until('03-31') })).toBe(2);
    expect(left({ days: 28, records, allowance: until(null) })).toBe(4);
    expect(
      left({ days: 28, records, allowance: { carryOver: { cap: amountOfDays(3), lastValidDay: null } } }),
    ).toBe(3);
  });

  test('(b) of 5 carried that were all used in February: the expiry removes nothing', () => {
    const situation = {
      days: 28,
      entries: [carried(5, '2026-03-31')],
      records: vacationFrom('2026-02-02', 5),
    };
    expect(left(situation)).toBe(28);
    expect(balanceIn(situation).left.lines.some(({ kind }) => kind === 'expired')).toBe(false);
  });

  test('(c) of 30 at five days a week, four from 1 July: 27', () => {
    const four = {
      validFrom: date('2026-07-01'),
      weeks: [['full', 'full', 'full', 'full', 'none', 'none', 'none']],
    };
    expect(left({ days: 30, patterns: [four as WorkPattern] })).toBe(27);
  });

  test.each([
    ['nearest_half', 12.5],
    ['up_half', 12.5],
    ['up_whole', 13],
    ['none', 12.5],
  ] as const)('(d) of 30 a year, joined on 1 August, rounded by %s: %d', (rounding, expected) => {
    expect(left({ days: 30, joined: '2026-08-01', allowance: { rounding } })).toBe(expected);
    expect(left({ days: 30, joined: '2026-08-02', allowance: { rounding } })).toBe(10);
    expect(left({ days: 30, joined: '2027-01-01', allowance: { rounding } })).toBe(0);
  });

  test('(e) of leave from 29 December to 3 January: each day in its own year', () => {
    const records = ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02', '2026-01-03'].map(
      (on) => full(on),
    );
    expect(left({ days: 28, records }, 2025)).toBe(25);
    expect(left({ days: 28, records }, 2026)).toBe(26);
  });

  test('(f) after a full day of vacation on a date whose afternoon is a holiday: half a day less', () => {
    const holidays = [{ date: date('2026-12-24'), name: 'Christmas Eve', am: false, pm: true }];
    expect(left({ days: 28, holidays, records: [full('2026-12-24')] })).toBe(27.5);
  });

  test('(g) after vacation on a free weekday of a part-timer: no less', () => {
    const weeks = [['full', 'full', 'none', 'am', 'full', 'none', 'none']] as WorkPattern['weeks'];
    const patterns = [{ validFrom: date('2020-01-01'), weeks }];
    const allowance = { fullWeekDays: null };
    expect(left({ days: 28, patterns, allowance, records: [full('2026-11-04')] })).toBe(28);
    expect(left({ days: 28, patterns, allowance, records: [full('2026-11-05')] })).toBe(27.5);
  });

  test('may be negative, and is then carried as such', () => {
    const records = vacationFrom('2025-03-03', 7);
    expect(left({ days: 5, records }, 2025)).toBe(-2);
    expect(left({ days: 5, records })).toBe(5);
    expect(left({ days: 5, records, allowance: { carryOver: { cap: 0, lastValidDay: '03-31' } } })).toBe(3);
  });

  test('counts plans apart', () => {
    const records = [...vacationFrom('2026-02-02', 2), ...vacationFrom('2026-08-03', 5, 'planned')];
    const { left: now, leftAfterPlans } = balanceIn({ days: 28, records, today: '2026-06-01' });
    expect([daysOf(now.amount), daysOf(leftAfterPlans.amount)]).toEqual([26, 21]);
  });

  test('still has what expires later', () => {
    const situation = { days: 28, entries: [carried(4, '2026-03-31')] };
    expect(left({ ...situation, today: '2026-03-31' })).toBe(32);
    expect(left({ ...situation, today: '2026-04-01' })).toBe(28);
  });

  test('an entry that takes away does so in its year only', () => {
    const entry = { id: 'x', amount: -amountOfDays(2), validFrom: date('2025-06-01'), expiresOn: null };
    expect(left({ days: 28, entries: [entry] }, 2025)).toBe(26);
    expect(left({ days: 28, entries: [entry] }, 2026)).toBe(28);
  });

  test('an entry that never expires lasts until it is used', () => {
    const entry = { ...carried(4, null), validFrom: date('2025-01-01') };
    const records = vacationFrom('2025-03-03', 29);
    expect(left({ days: 28, entries: [entry], records }, 2025)).toBe(3);
    expect(left({ days: 28, entries: [entry], records }, 2026)).toBe(31);
  });

  test('what was taken beyond a year, before the entry that lasts began, counts against that entry', () => {
    const extra = { ...carried(5, null), validFrom: date('2025-07-01') };
    const situation = { days: 10, entries: [extra], records: vacationFrom('2025-02-03', 12) };
    expect(left(situation, 2025)).toBe(3);
    expect(left(situation, 2026)).toBe(13);
  });

  test('without any rate lasts as far as entries go', () => {
    const overtime = { ...carried(3, null), validFrom: date('2025-01-01') };
    const situation = { days: null, entries: [overtime], records: vacationFrom('2025-02-03', 2) };
    expect([left(situation, 2025), left(situation, 2026)]).toEqual([1, 1]);
  });

  test('is carried from the first day of employment on, whatever is recorded', () => {
    const allowance = { defaultRate: amountOfDays(25), carryOver: { cap: null, lastValidDay: null } };
    const facts = factsOf({ days: null, allowance, joined: '2023-01-01' });
    const leftWith = (uses: readonly Use[]): number => {
      const known = { ...facts, uses };
      return daysOf(balanceOf(known, 2026, firstYearOf(known, leaveYear(2026, '01-01'))).left.amount);
    };
    const use: Use = {
      date: date('2023-05-02'),
      half: 'am',
      type: 'vacation',
      status: 'confirmed',
      amount: 12,
    };
    expect([leftWith([]), leftWith([use])]).toEqual([100, 99.5]);
  });

  test('without a first day of employment begins with the first rate, entry, or when the person came', () => {
    const year = leaveYear(2026, '01-01');
    expect(firstYearOf(factsOf({ days: null }), year)).toBe(2026);
    expect(firstYearOf(factsOf({ days: 28 }), year)).toBe(2020);
    const entries = [{ ...carried(1, null), validFrom: date('2024-03-01') }];
    expect(firstYearOf(factsOf({ days: null, entries }), year)).toBe(2024);
    expect(firstYearOf({ ...factsOf({ days: null }), knownSince: date('2025-12-31') }, year)).toBe(2025);
  });
});
