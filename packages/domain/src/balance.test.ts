import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOfDays, daysOf } from './amounts.ts';
import {
  balanceOf,
  firstYearOf,
  type Balance,
  type BalanceFacts,
  type Entry,
  type Explained,
} from './balance.ts';
import { usesOf } from './cost.ts';
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

const sumOf = ({ lines }: Explained): number => lines.reduce((sum, { amount }) => sum + amount, 0);

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
});

describe('every balance', () => {
  const someDate = fc.integer({ min: 0, max: 729 }).map((days) => addDays(date('2025-01-01'), days));
  const use = fc.record({
    date: someDate,
    half: fc.constantFrom('am', 'pm'),
    type: fc.constant('vacation'),
    status: fc.constantFrom('planned', 'confirmed'),
    amount: fc.constant(12),
  });
  const uses = fc
    .array(use, { maxLength: 80 })
    .map((list) => list.toSorted((a, b) => (a.date < b.date ? -1 : 1)));
  const entry = fc.record({
    id: fc.uuid(),
    amount: fc.integer({ min: -100, max: 200 }),
    validFrom: someDate,
    expiresOn: fc.option(someDate, { nil: null }),
  });
  const carryOver = fc.option(
    fc.record({
      cap: fc.option(fc.integer({ min: 0, max: 240 }), { nil: null }),
      lastValidDay: fc.constantFrom('03-31', '06-30', null),
    }),
    { nil: null },
  );
  const facts = fc.record({ uses, entries: fc.array(entry, { maxLength: 5 }), carryOver, today: someDate });
  type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;
  const of = ({ uses, entries, carryOver, today }: Facts): Balance => {
    const base = factsOf({ days: 25, allowance: { carryOver } });
    return balanceOf({ ...base, uses, entries, today }, 2026, 2025);
  };

  test('is the sum of its explanation', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const { left, leftAfterPlans } = of(some);
        expect(sumOf(left)).toBe(left.amount);
        expect(sumOf(leftAfterPlans)).toBe(leftAfterPlans.amount);
      }),
    );
  });

  test('without expiry and carry-over is what there is less what is used', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const entries = some.entries.map((each) => ({
          ...each,
          validFrom: date('2026-01-01'),
          expiresOn: null,
        }));
        const { leftAfterPlans } = of({ ...some, entries, carryOver: null });
        const used = some.uses.filter((each) => each.date >= '2026-01-01').length * 12;
        const added = entries.reduce((sum, { amount }) => sum + amount, 0);
        expect(leftAfterPlans.amount).toBe(amountOfDays(25) + added - used);
      }),
    );
  });

  test('does not depend on the order in which entries and records were written', () => {
    fc.assert(
      fc.property(facts, fc.integer(), (some, seed) => {
        const shuffled = some.entries.toSorted((a, b) => (a.id > b.id ? 1 : -1) * (seed % 2 === 0 ? 1 : -1));
        expect(of({ ...some, entries: shuffled }).left.amount).toBe(of(some).left.amount);
      }),
    );
  });
});
