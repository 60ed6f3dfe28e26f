import type { Amount } from './amounts.ts';
import { inForce, type Dated } from './dated.ts';
import type { CalendarDate } from './dates.ts';
import { monthsOf, type LeaveYear, type MonthDay } from './leave-year.ts';
import { quarterDaysAWeek, type WorkPattern } from './working-time.ts';

/** How a year's grant is rounded. A tie of `nearest_half` goes up. */
export type Rounding = 'nearest_half' | 'up_half' | 'up_whole' | 'none';

/** What is left at the end of a leave year goes on into the next. */
export interface CarryOver {
  /** At most so much; null: all of it. */
  readonly cap: Amount | null;
  /** Until that day of the next leave year; null: until its end. */
  readonly lastValidDay: MonthDay | null;
}

/** An allowance: days that somebody has a year for something, such as vacation. */
export interface Allowance {
  readonly id: string;
  readonly label: string;
  /** What people have a year who have no rate of their own; null: there is no limit. */
  readonly defaultRate: Amount | null;
  /** Rates are for so many scheduled days a week, and scale with them; null: never scaled. */
  readonly fullWeekDays: number | null;
  readonly rounding: Rounding;
  /** First day of the leave year, `01-01` to `12-28`. */
  readonly yearStart: MonthDay;
  /** null: what is left at the end of the year is gone. */
  readonly carryOver: CarryOver | null;
  /** Whether people set their own rates. */
  readonly selfManaged: boolean;
  /** Still shown for the past, no longer granted. */
  readonly archived: boolean;
}

/** Days a year, from a date on; null: no own rate any longer, but the allowance's default. */
export interface Rate extends Dated {
  readonly amount: Amount | null;
}

/** From which to which day somebody is employed, both included; undefined: open. */
export interface Employment {
  readonly firstDay: CalendarDate | undefined;
  readonly lastDay: CalendarDate | undefined;
}

/** What a grant is made of. */
export interface Entitlement {
  readonly rates: readonly Rate[];
  readonly patterns: readonly WorkPattern[];
  readonly employment: Employment;
}

/** Months in a row that are granted alike. */
export interface GrantPart {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly months: number;
  /** Days a year for a full week. */
  readonly rate: Amount;
  /** Scheduled days a week; null: not scaled by them. */
  readonly daysAWeek: number | null;
}

/** What somebody is granted in a leave year. */
export interface Grant {
  readonly amount: Amount;
  /** How it came about; months that grant nothing are left out. */
  readonly parts: readonly GrantPart[];
}

/**
 * What somebody is granted in a leave year: the sum of its months by twelfths, rounded once. Only months that are
 * wholly employed count, each by the rate and the working time of its first day. Where neither changes, that is the
 * rate of the year.
 */
export function grantOf(allowance: Allowance, entitlement: Entitlement, year: LeaveYear): Grant {
  const months = monthsOf(year).flatMap((month) => {
    const part = monthlyPart(allowance, entitlement, month);
    return part ? [part] : [];
  });
  // Days a week are quarters at the least, so that all of this is whole numbers until the one division.
  const { fullWeekDays, rounding } = allowance;
  const scale = fullWeekDays === null ? 1 : fullWeekDays * 4;
  const sum = months.reduce((total, { rate, daysAWeek }) => total + rate * (daysAWeek ?? 0.25) * 4, 0);
  return { amount: rounded(sum, 12 * scale, rounding), parts: joined(months) };
}

/** Whether anything says how much of an allowance somebody has in a leave year. */
export function isLimited(allowance: Allowance, rates: readonly Rate[], year: LeaveYear): boolean {
  return monthsOf(year).some(({ from }) => rateOn(allowance, rates, from) !== null);
}

/** The days a year of somebody on a date: of their own, or else the allowance's; null: nothing says. */
export function rateOn(allowance: Allowance, rates: readonly Rate[], date: CalendarDate): Amount | null {
  return inForce(rates, date)?.amount ?? allowance.defaultRate;
}

interface Month {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

function monthlyPart(
  allowance: Allowance,
  { rates, patterns, employment: { firstDay, lastDay } }: Entitlement,
  { from, to }: Month,
): GrantPart | undefined {
  const isEmployed = (firstDay === undefined || firstDay <= from) && (lastDay === undefined || lastDay >= to);
  const rate = rateOn(allowance, rates, from);
  if (!isEmployed || rate === null) return undefined;
  const daysAWeek = allowance.fullWeekDays === null ? null : quarterDaysAWeek(patterns, from) / 4;
  return { from, to, months: 1, rate, daysAWeek };
}

function joined(months: readonly GrantPart[]): GrantPart[] {
  const parts: GrantPart[] = [];
  for (const month of months) {
    const last = parts.at(-1);
    const isAlike = last?.rate === month.rate && last.daysAWeek === month.daysAWeek;
    const follows = last !== undefined && Date.parse(month.from) - Date.parse(last.to) === 86_400_000;
    if (isAlike && follows) parts[parts.length - 1] = { ...last, to: month.to, months: last.months + 1 };
    else parts.push(month);
  }
  return parts;
}

const steps: Readonly<Record<Rounding, Amount>> = { nearest_half: 12, up_half: 12, up_whole: 24, none: 1 };

/** A fraction of whole numbers as an amount. What is finer than a 24th of a day goes to the nearest, a tie up. */
function rounded(numerator: number, denominator: number, rounding: Rounding): Amount {
  const step = steps[rounding];
  const whole = denominator * step;
  const goesUp = rounding === 'up_half' || rounding === 'up_whole';
  return (goesUp ? Math.ceil(numerator / whole) : Math.floor((2 * numerator + whole) / (2 * whole))) * step;
}
