import { amountOfDays } from '@worklog/domain/amounts';
import { addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOfTotal, ownAmount, yearTotal } from './rates.ts';
import type { StoredRate } from './store.ts';

const person = 'p';
const today = '2026-11-22' as CalendarDate;

function rate(validFrom: string, days: number | null, allowance = 'vacation'): StoredRate {
  const amount = days === null ? null : amountOfDays(days);
  return { person, allowance, validFrom: validFrom as CalendarDate, amount };
}

const rates = [
  rate('2024-01-01', 20),
  rate('2025-07-01', 22.5),
  rate('2026-12-01', 30),
  rate('2024-01-01', 99, 'remote'),
];

describe('the rate in force', () => {
  test.each([
    ['2023-12-31', -1],
    ['2024-01-01', 20],
    ['2025-06-30', 20],
    ['2025-07-01', 22.5],
    ['2026-11-30', 22.5],
    ['2026-12-01', 30],
    ['9999-12-31', 30],
  ])('on %s gives %d days', (date, total) => {
    expect(yearTotal(rates, 'vacation', date as CalendarDate)).toBe(total);
  });

  test('is none where the last says that it is the policy’s again', () => {
    const ended = [...rates, rate('2026-10-01', null)];
    expect(ownAmount(ended, 'vacation', today)).toBeNull();
    expect(yearTotal(ended, 'vacation', today)).toBe(-1);
    expect(yearTotal(ended, 'sick', today)).toBe(-1);
  });

  test('of zero days is a rate', () => {
    expect(yearTotal([rate('2026-01-01', 0)], 'vacation', today)).toBe(0);
  });
});

/** The rates of a person after a change. */
function after(before: readonly StoredRate[], total: number): StoredRate[] {
  const { put, remove } = changeOfTotal(before, { person, allowance: 'vacation', total }, today);
  const isSame = (one: StoredRate, other: StoredRate) =>
    one.allowance === other.allowance && one.validFrom === other.validFrom;
  const gone = put ? [...remove, put] : remove;
  return [...before.filter((each) => !gone.some((other) => isSame(each, other))), ...(put ? [put] : [])];
}

describe('a new total', () => {
  test('is a rate from the first of January on, the only one of the year', () => {
    expect(after(rates, 25)).toEqual([
      rate('2024-01-01', 20),
      rate('2025-07-01', 22.5),
      rate('2024-01-01', 99, 'remote'),
      rate('2026-01-01', 25),
    ]);
  });

  test('leaves the rates of the next year', () => {
    expect(after([rate('2027-01-01', 31)], 25)).toEqual([rate('2027-01-01', 31), rate('2026-01-01', 25)]);
  });

  test('of -1 removes the rate where there is no earlier one', () => {
    expect(after([rate('2026-01-01', 25), rate('2026-06-01', 26)], -1)).toEqual([]);
    expect(after([rate('2025-01-01', null), rate('2026-01-01', 25)], -1)).toEqual([rate('2025-01-01', null)]);
    expect(after([], -1)).toEqual([]);
  });

  test('of -1 ends an earlier rate that would be in force again', () => {
    expect(after([rate('2025-01-01', 20), rate('2026-01-01', 25)], -1)).toEqual([
      rate('2025-01-01', 20),
      rate('2026-01-01', null),
    ]);
  });

  test('is what is in force from then on until the end of the year, and changes no other year or allowance', () => {
    const day = fc
      .integer({ min: 0, max: 365 * 5 })
      .map((days) => addDays('2024-01-01' as CalendarDate, days));
    const anyRate = fc
      .tuple(day, fc.option(fc.integer({ min: 0, max: 40 })), fc.constantFrom('vacation', 'remote'))
      .map(([date, days, allowance]) => rate(date, days, allowance));
    const some = fc.uniqueArray(anyRate, {
      selector: (each) => each.allowance + each.validFrom,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, fc.integer({ min: -1, max: 366 }), day, (before, total, date) => {
        const changed = after(before, total);
        const [first, last] = ['2026-01-01', '2026-12-31'] as CalendarDate[];
        const isThisYear = date >= first! && date <= last!;
        const isUntouched =
          date < first! ||
          before.some(
            (each) => each.allowance === 'vacation' && each.validFrom > last! && each.validFrom <= date,
          );
        if (isThisYear) expect(yearTotal(changed, 'vacation', date)).toBe(total);
        if (isUntouched)
          expect(yearTotal(changed, 'vacation', date)).toBe(yearTotal(before, 'vacation', date));
        expect(yearTotal(changed, 'remote', date)).toBe(yearTotal(before, 'remote', date));
      }),
    );
  });
});
