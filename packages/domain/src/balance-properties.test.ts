import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOfDays } from './amounts.ts';
import { builtInAllowances } from './allowances.ts';
import { balanceOf, type Balance, type BalanceFacts, type Explained } from './balance.ts';
import { addDays } from './date-arithmetic.ts';
import type { CalendarDate } from './dates.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const vacation = builtInAllowances[0]!;

const base: Omit<BalanceFacts, 'allowance' | 'uses' | 'entries' | 'today'> = {
  entitlement: {
    rates: [{ validFrom: date('2020-01-01'), amount: amountOfDays(25) }],
    patterns: [],
    employment: { firstDay: undefined, lastDay: undefined },
  },
  knownSince: date('2025-01-01'),
};

const sumOf = ({ lines }: Explained): number => lines.reduce((sum, { amount }) => sum + amount, 0);

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
    return balanceOf({ ...base, allowance: { ...vacation, carryOver }, uses, entries, today }, 2026, 2025);
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
    const shuffledToo = facts.chain((some) => {
      const order = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
      return fc.tuple(fc.constant(some), order(some.entries), order(some.uses));
    });
    const amounts = ({ left, leftAfterPlans }: Balance): number[] => [left.amount, leftAfterPlans.amount];
    fc.assert(
      fc.property(shuffledToo, ([some, entries, uses]) => {
        expect(amounts(of({ ...some, entries, uses }))).toEqual(amounts(of(some)));
      }),
    );
  });

  test('never rises by what is used', () => {
    fc.assert(
      fc.property(facts, use, (some, another) => {
        const [before, after] = [of(some), of({ ...some, uses: [...some.uses, another] })];
        expect(after.left.amount).toBeLessThanOrEqual(before.left.amount);
        expect(after.leftAfterPlans.amount).toBeLessThanOrEqual(before.leftAfterPlans.amount);
      }),
    );
  });
});
