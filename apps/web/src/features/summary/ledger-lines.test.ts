import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import type { Allowance } from '../../data/allowances.ts';
import { ledgerOf, sumOf, takenHalves } from './ledger-lines.ts';
import { runsOf } from './runs.ts';

type Lines = NonNullable<Allowance['explanation']>['left'];
type Line = Lines[number];
type Status = 'planned' | 'confirmed';

const taken = (date: string, half: 'am' | 'pm', status: Status = 'confirmed'): Line => ({
  ...{ kind: 'use', days: -0.5, date, half, type: 'vacation', status },
});
const day = (date: string, status?: Status): Lines => [taken(date, 'am', status), taken(date, 'pm', status)];
const grant = (days: number): Line => ({
  kind: 'grant',
  days,
  year: 2026,
  parts: [{ from: '2026-01-01', to: '2026-12-31', months: 12, daysAYear: days, daysAWeek: 5 }],
});
const entry = (days: number, validFrom: string, expiresOn: string | null = null, rest = days): Line => ({
  kind: 'entry',
  days: rest,
  entry: { id: `entry ${validFrom}`, days, validFrom, expiresOn, reason: 'A reason' },
});

function allowance(left: Lines, afterPlans: Lines, numbers: Partial<Allowance> = {}): Allowance {
  const total = (lines: Lines): number => sumOf(lines.map(({ days }) => days));
  return {
    ...{ id: 'vacation', label: 'Vacation', isArchived: false, isSelfManaged: true, isLimited: true },
    year: { year: 2026, from: '2026-01-01', to: '2026-12-31' },
    ...{ granted: 28, carriedOver: 0, entered: 0, taken: 0, expired: 0, planned: 0 },
    left: total(left),
    leftAfterPlans: total(afterPlans),
    explanation: { left, leftAfterPlans: afterPlans },
    ...numbers,
  };
}

const shown = (of: Allowance) =>
  ledgerOf(of)?.lines.map(({ from, to, days, balance, subject }) => [subject.kind, from, to, days, balance]);

/** The worked example of docs/ledger.md. */
const opening: Lines = [entry(4, '2026-01-01', '2026-03-31'), grant(28)];
const february = [...day('2026-02-02'), ...day('2026-02-03')];
const june = ['2026-06-05', '2026-06-08', '2026-06-09'].flatMap((date) => day(date));
const expired: Line = { kind: 'expired', days: -2, on: '2026-03-31' };

describe('the ledger behind what is left', () => {
  it('is in the order of the dates, with what is left after each line', () => {
    const lines = [...opening, ...february, ...june, expired];
    expect(shown(allowance(lines, lines))).toEqual([
      ['grant', '2026-01-01', '2026-01-01', 28, 28],
      ['entry', '2026-01-01', '2026-01-01', 4, 32],
      ['use', '2026-02-02', '2026-02-03', -2, 30],
      ['expired', '2026-04-01', '2026-04-01', -2, 28],
      ['use', '2026-06-05', '2026-06-09', -3, 25],
    ]);
  });

  it('ends with what the API says is left, below zero too', () => {
    const lines = [grant(1), ...june];
    const of = allowance(lines, lines);
    expect(ledgerOf(of)?.lines.at(-1)?.balance).toBe(of.left);
    expect(of.left).toBe(-2);
  });

  it('has an entry where it begins to hold, and one of an earlier year with what is left of it', () => {
    const lines = [entry(5, '2025-06-01', null, 2), grant(28), entry(-1.5, '2026-05-04'), ...february];
    expect(shown(allowance(lines, lines))).toEqual([
      ['grant', '2026-01-01', '2026-01-01', 28, 28],
      ['entry', '2026-01-01', '2026-01-01', 2, 30],
      ['use', '2026-02-02', '2026-02-03', -2, 28],
      ['entry', '2026-05-04', '2026-05-04', -1.5, 26.5],
    ]);
  });

  it('begins with what was carried over', () => {
    const carried: Line = { kind: 'carried', days: 3, fromYear: 2025, until: '2026-03-31' };
    const lines = [grant(28), carried];
    expect(shown(allowance(lines, lines))?.[0]).toEqual(['carried', '2026-01-01', '2026-01-01', 3, 3]);
  });

  it('does not join days across another line', () => {
    const lines = [grant(28), ...day('2026-03-31'), expired, ...day('2026-04-01')];
    expect(shown(allowance(lines, lines))?.map(([kind]) => kind)).toEqual(['grant', 'use', 'expired', 'use']);
  });

  it('has a line for each month where many days were taken apart', () => {
    const mondays = [
      '03-02',
      '03-09',
      '03-16',
      '03-23',
      '03-30',
      '04-06',
      '04-13',
      '04-20',
      '04-27',
      '05-04',
    ];
    const dates = [...mondays, '05-11', '05-18', '05-25'].map((each) => `2026-${each}`);
    const lines = [grant(28), ...dates.flatMap((date) => day(date))];
    expect(shown(allowance(lines, lines))).toEqual([
      ['grant', '2026-01-01', '2026-01-01', 28, 28],
      ['use', '2026-03-02', '2026-03-30', -5, 23],
      ['use', '2026-04-06', '2026-04-27', -4, 19],
      ['use', '2026-05-04', '2026-05-25', -4, 15],
    ]);
  });

  it('adds up thirds exactly', () => {
    const lines = [grant(28), entry(1 / 3, '2026-02-01'), entry(2 / 3, '2026-03-01')];
    expect(shown(allowance(lines, lines))?.at(-1)?.at(-1)).toBe(29);
  });

  it('is not there without an explanation', () => {
    const unexplained = allowance([], []);
    delete unexplained.explanation;
    expect(ledgerOf(unexplained)).toBeUndefined();
    expect(takenHalves(unexplained)).toEqual([]);
  });
});

describe('plans', () => {
  it('are their own halves, and change nothing else', () => {
    const left = [grant(28), ...february];
    const plans = [...left, ...day('2026-12-28', 'planned')];
    const ledger = ledgerOf(allowance(left, plans, { planned: 1 }));
    expect(ledger?.planned).toEqual([
      { date: '2026-12-28', half: 'am' },
      { date: '2026-12-28', half: 'pm' },
    ]);
    expect(ledger?.changedByPlans).toBe(0);
  });

  it('may use up what would otherwise expire', () => {
    const left = [...opening, expired];
    const plans = [...opening, ...day('2026-02-02', 'planned'), { ...expired, days: -1 }];
    expect(ledgerOf(allowance(left, plans, { planned: 1 }))?.changedByPlans).toBe(1);
  });

  it('are not taken', () => {
    const left = [grant(28), ...february];
    expect(takenHalves(allowance(left, [...left, ...day('2026-12-28', 'planned')]))).toHaveLength(4);
  });
});

describe('runs', () => {
  const halves = (...dates: string[]) =>
    dates.map((date) => ({ date: date as CalendarDate, half: 'am' as const }));
  const ends = (...dates: string[]) => runsOf(halves(...dates)).map(({ from, to }) => `${from} ${to}`);

  it('go on over a weekend', () => {
    expect(ends('2026-08-14', '2026-08-17')).toEqual(['2026-08-14 2026-08-17']);
    expect(ends('2026-08-14', '2026-08-15', '2026-08-17')).toEqual(['2026-08-14 2026-08-17']);
  });

  it('end before a working day without', () => {
    expect(ends('2026-08-13', '2026-08-17')).toEqual(['2026-08-13 2026-08-13', '2026-08-17 2026-08-17']);
    expect(ends('2026-08-10', '2026-08-12')).toEqual(['2026-08-10 2026-08-10', '2026-08-12 2026-08-12']);
    expect(ends('2026-08-14', '2026-08-24')).toHaveLength(2);
  });

  it('have both halves of a day', () => {
    const [run] = runsOf([
      { date: '2026-08-14' as CalendarDate, half: 'am' },
      { date: '2026-08-14' as CalendarDate, half: 'pm' },
    ]);
    expect(run?.halves).toHaveLength(2);
    expect(runsOf([])).toEqual([]);
  });
});
