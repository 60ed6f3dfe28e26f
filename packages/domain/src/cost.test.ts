import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOfDays } from './amounts.ts';
import { usesOf, type Use } from './cost.ts';
import { datesBetween } from './date-arithmetic.ts';
import type { CalendarDate } from './dates.ts';
import type { Day, Half } from './day.ts';
import { builtInDayTypes } from './day-types.ts';

const date = (text: string): CalendarDate => text as CalendarDate;
const types = new Map(builtInDayTypes.map((type) => [type.id, type]));

describe('what leave costs', () => {
  const some = fc.option(
    fc.record({
      type: fc.constantFrom('office', 'remote', 'vacation', 'sick'),
      place: fc.constant(null),
      status: fc.constantFrom<Half['status']>('planned', 'confirmed'),
    }),
    { nil: null },
  );
  const dates = [...datesBetween(date('2026-01-01'), date('2026-12-31'))];
  const year = fc
    .array(fc.tuple(some, some), { minLength: 365, maxLength: 365 })
    .map((halves) => halves.map(([am, pm], index): Day => ({ date: dates[index]!, am, pm, notes: '' })));
  const holidays = new Map([
    [date('2026-12-24'), { date: date('2026-12-24'), name: 'Eve', am: false, pm: true }],
  ]);
  const costs = (days: readonly Day[]): Use[] =>
    [...types.values()].flatMap(({ allowance }) =>
      allowance === null ? [] : usesOf(allowance, days, types, { patterns: [], holidays }),
    );
  const sum = (uses: readonly Use[]): number => uses.reduce((total, { amount }) => total + amount, 0);

  test('is at most one day a day, over all allowances', () => {
    fc.assert(
      fc.property(year, (days) => {
        const byDate = new Map<CalendarDate, number>();
        for (const { date: on, amount } of costs(days)) byDate.set(on, (byDate.get(on) ?? 0) + amount);
        expect(Math.max(0, ...byDate.values())).toBeLessThanOrEqual(amountOfDays(1));
      }),
      { numRuns: 20 },
    );
  });

  test('is the same for a range and for its parts', () => {
    fc.assert(
      fc.property(year, fc.nat(364), (days, at) => {
        expect(sum(costs(days.slice(0, at))) + sum(costs(days.slice(at)))).toBe(sum(costs(days)));
      }),
      { numRuns: 20 },
    );
  });
});
