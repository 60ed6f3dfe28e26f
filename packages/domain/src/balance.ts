import type { Amount } from './amounts.ts';
import type { Use } from './cost.ts';
import { earlier, later } from './date-arithmetic.ts';
import type { CalendarDate } from './dates.ts';
import { grantOf, type Allowance, type Entitlement, type Grant } from './grant.ts';
import { dateInLeaveYear, leaveYear, leaveYearOf, type LeaveYear } from './leave-year.ts';

/** Days added to an allowance, or taken from it, besides the yearly grant. */
export interface Entry {
  readonly id: string;
  readonly amount: Amount;
  readonly validFrom: CalendarDate;
  /** The last day on which it can be used; null: never expires. */
  readonly expiresOn: CalendarDate | null;
}

/** What a balance is computed from. */
export interface BalanceFacts {
  readonly allowance: Allowance;
  readonly entitlement: Entitlement;
  readonly entries: readonly Entry[];
  /** All of it that was and will be used from the first leave year that matters on. */
  readonly uses: readonly Use[];
  readonly today: CalendarDate;
  /** When the person came to be known here, for those whose first day of employment is not. */
  readonly knownSince: CalendarDate;
}

/** One of the things that make up a number; they add up to it exactly. */
export type Line =
  | { readonly kind: 'grant'; readonly amount: Amount; readonly year: number; readonly grant: Grant }
  | { readonly kind: 'carried'; readonly amount: Amount; readonly year: number; readonly until: CalendarDate }
  | { readonly kind: 'entry'; readonly amount: Amount; readonly entry: Entry }
  | { readonly kind: 'use'; readonly amount: Amount; readonly use: Use }
  | { readonly kind: 'expired'; readonly amount: Amount; readonly on: CalendarDate };

/** A number and what makes it up. It may be negative. */
export interface Explained {
  readonly amount: Amount;
  readonly lines: readonly Line[];
}

/** How an allowance stands in a leave year. */
export interface Balance {
  readonly year: LeaveYear;
  /** Grants and entries less confirmed days. */
  readonly left: Explained;
  /** The same, less planned days and unconfirmed ones. */
  readonly leftAfterPlans: Explained;
}

/**
 * How an allowance stands in a leave year: today, or at the year's end if that is over.
 *
 * @param firstYear The first leave year that matters, by `firstYearOf`.
 */
export function balanceOf(facts: BalanceFacts, year: number, firstYear: number): Balance {
  const confirmed = facts.uses.filter(({ status }) => status === 'confirmed');
  return {
    year: leaveYear(year, facts.allowance.yearStart),
    left: balanceAfter(facts, confirmed, year, firstYear),
    leftAfterPlans: balanceAfter(facts, facts.uses, year, firstYear),
  };
}

/** Whether a balance depends on what was before its leave year. */
export function needsHistory({ allowance, entries }: BalanceFacts, { from }: LeaveYear): boolean {
  const isAlive = ({ amount, validFrom, expiresOn }: Entry): boolean =>
    amount > 0 && validFrom < from && (expiresOn === null || expiresOn >= from);
  return allowance.carryOver !== null || entries.some(isAlive);
}

/** Days that can be used between two dates. */
interface Pool {
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
  /** Where two expire on the same day, the lower is used first. */
  readonly rank: number;
  remaining: Amount;
  /** What it is, of as much as is left of it when the year begins. */
  readonly line: (amount: Amount) => Line;
}

/** What is taken on a date: by a record, or by an entry that takes away. */
interface Taking {
  readonly date: CalendarDate;
  readonly amount: Amount;
  readonly line: Line;
}

function balanceAfter(
  facts: BalanceFacts,
  uses: readonly Use[],
  wanted: number,
  firstYear: number,
): Explained {
  const takings = takingsOf(facts.entries, uses);
  const lasting = facts.entries.filter(({ amount }) => amount > 0).map(poolOfEntry);
  let carried: Pool | undefined;
  for (let number = Math.min(firstYear, wanted); ; number += 1) {
    const year = leaveYear(number, facts.allowance.yearStart);
    const own = poolOfGrant(grantOf(facts.allowance, facts.entitlement, year), year);
    const pools = [...lasting, ...(carried ? [carried] : []), own];
    const inYear = takings.filter(({ date }) => date >= year.from && date <= year.to);
    const opening = openingLines(pools, year);
    for (const taking of inYear) take(taking, pools, own);
    if (number === wanted) return closing(opening, inYear, pools, year, facts.today);
    settle(own, lasting, year);
    carried = carriedOver(facts.allowance, own, carried, year);
  }
}

function takingsOf(entries: readonly Entry[], uses: readonly Use[]): Taking[] {
  const used = uses.map((use): Taking => {
    const { date, amount } = use;
    return { date, amount, line: { kind: 'use', amount: -amount, use } };
  });
  const taken = entries
    .filter(({ amount }) => amount < 0)
    .map((entry): Taking => {
      const { validFrom, amount } = entry;
      return { date: validFrom, amount: -amount, line: { kind: 'entry', amount, entry } };
    });
  return [...used, ...taken].sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
}

function poolOfEntry(entry: Entry): Pool {
  const { validFrom: from, expiresOn: until, amount: remaining } = entry;
  return { from, until, rank: 1, remaining, line: (amount) => ({ kind: 'entry', amount, entry }) };
}

function poolOfGrant(grant: Grant, { year, from, to }: LeaveYear): Pool {
  const line = (amount: Amount): Line => ({ kind: 'grant', amount, year, grant });
  return { from, until: to, rank: 2, remaining: grant.amount, line };
}

/** What goes on into the next leave year: of the grant and of what was carried into this one, as far as it still counts. */
function carriedOver(
  { carryOver, yearStart }: Allowance,
  own: Pool,
  carried: Pool | undefined,
  { year, to }: LeaveYear,
): Pool | undefined {
  if (!carryOver) return undefined;
  const left = own.remaining + (carried?.until === to ? carried.remaining : 0);
  const remaining = carryOver.cap === null ? left : Math.min(left, carryOver.cap);
  if (remaining === 0) return undefined;
  const next = leaveYear(year + 1, yearStart);
  const { lastValidDay } = carryOver;
  // What was taken too much does not expire.
  const until = lastValidDay === null || remaining < 0 ? next.to : dateInLeaveYear(next, lastValidDay);
  const line = (amount: Amount): Line => ({ kind: 'carried', amount, year, until });
  return { from: next.from, until, rank: 0, remaining, line };
}

/**
 * What was taken beyond all there was in a year counts, at its end, against what lasts beyond it: else it would be
 * forgotten with the year's grant, and what lasts would stay whole.
 */
function settle(own: Pool, lasting: readonly Pool[], { to }: LeaveYear): void {
  if (own.remaining >= 0) return;
  const overdrawn = {
    amount: -own.remaining,
    pools: lasting.filter(({ until }) => until === null || until > to),
  };
  own.remaining = 0;
  drawOn(usableOn(to, overdrawn.pools), overdrawn.amount, own);
}

/** What there is in a year before anything is taken in it. */
function openingLines(pools: readonly Pool[], { from, to }: LeaveYear): Line[] {
  return pools
    .filter((pool) => pool.from <= to && (pool.until === null || pool.until >= from))
    .map((pool) => pool.line(pool.remaining))
    .filter(({ kind, amount }) => amount !== 0 || kind === 'grant');
}

/** Takes from what expires first. What is taken beyond all there is counts against the year's own grant. */
function take({ date, amount }: Taking, pools: readonly Pool[], own: Pool): void {
  drawOn(usableOn(date, pools), amount, own);
}

function drawOn(pools: readonly Pool[], amount: Amount, own: Pool): void {
  let missing = amount;
  for (const pool of pools) {
    const taken = Math.min(missing, pool.remaining);
    pool.remaining -= taken;
    missing -= taken;
  }
  own.remaining -= missing;
}

const never = '~';

function usableOn(date: CalendarDate, pools: readonly Pool[]): Pool[] {
  return pools
    .filter(
      ({ from, until, remaining }) => remaining > 0 && from <= date && (until === null || until >= date),
    )
    .sort((one, other) => {
      const [first, second] = [one.until ?? never, other.until ?? never];
      return first === second ? one.rank - other.rank : first < second ? -1 : 1;
    });
}

function closing(
  opening: readonly Line[],
  takings: readonly Taking[],
  pools: readonly Pool[],
  year: LeaveYear,
  today: CalendarDate,
): Explained {
  const asOf = later(year.from, earlier(today, year.to));
  const expired = pools
    .filter(({ until, remaining }) => until !== null && until >= year.from && until < asOf && remaining !== 0)
    .map(({ until, remaining }): Line => ({ kind: 'expired', amount: -remaining, on: until ?? asOf }));
  const remaining = pools
    .filter(({ from, until }) => from <= year.to && (until === null || until >= asOf))
    .reduce((sum, pool) => sum + pool.remaining, 0);
  return { amount: remaining, lines: [...opening, ...takings.map(({ line }) => line), ...expired] };
}

/**
 * The first leave year that matters to a balance, and this one at the latest: that of the first day of employment,
 * or else of the first rate or when the person came to be known; and of the first entry. What is recorded has no
 * say in it, so that taking leave never grants any.
 */
export function firstYearOf(facts: BalanceFacts, year: LeaveYear): number {
  const { entries, entitlement, allowance, knownSince } = facts;
  const { firstDay } = entitlement.employment;
  const begins =
    firstDay === undefined
      ? [knownSince, ...entitlement.rates.map(({ validFrom }) => validFrom)]
      : [firstDay];
  const first = [...begins, ...entries.map(({ validFrom }) => validFrom)].reduce(earlier, year.from);
  return leaveYearOf(first, allowance.yearStart).year;
}
