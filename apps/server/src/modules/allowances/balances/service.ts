import {
  balanceOf,
  firstYearOf,
  needsHistory,
  type Balance,
  type BalanceFacts,
  type Entry,
} from '@worklog/domain/balance';
import { usesOf, type Use } from '@worklog/domain/cost';
import { dateIn, firstDate, type CalendarDate } from '@worklog/domain/dates';
import { earlier, later } from '@worklog/domain/date-arithmetic';
import type { Day } from '@worklog/domain/day';
import { isLimited, type Allowance, type Employment } from '@worklog/domain/grant';
import { leaveYear, type LeaveYear } from '@worklog/domain/leave-year';
import type { WorkCalendar } from '@worklog/domain/work-calendar';
import type { Clock } from '../../../shared/clock.ts';
import { personNotFound, type PeopleReader } from '../../accounts/index.ts';
import type { DayReader } from '../../ledger/index.ts';
import type { Policies, PolicyReader } from '../../policies/index.ts';
import type { WorkCalendars } from '../../working-time/index.ts';
import type { EntryReader, RateReader, StoredEntry } from '../store.ts';

/** What balances are computed from. */
export interface BalanceParts {
  readonly people: PeopleReader;
  readonly days: DayReader;
  readonly rates: RateReader;
  readonly entries: EntryReader;
  readonly calendars: WorkCalendars;
  readonly policies: Pick<PolicyReader, 'current'>;
  readonly clock: Clock;
  /** IANA name of the time zone of people who have not chosen one. */
  readonly timeZone: string;
}

/** Which leave year of which allowance. */
export interface BalanceQuestion {
  readonly allowance: Allowance;
  readonly year: number;
}

/** Says what is asked, when it is known which allowances there are and which date is the person's own today. */
export type Ask = (allowances: ReadonlyMap<string, Allowance>, today: CalendarDate) => BalanceQuestion[];

/** How an allowance of somebody stands in a leave year. */
export interface StatedBalance {
  readonly allowance: Allowance;
  readonly balance: Balance;
  /** Whether a rate or an entry says how much there is; else the amounts only say what was taken. */
  readonly isLimited: boolean;
  /** All entries of the person, for what the lines name by their ids. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
}

/** What is known of somebody before their days are read. */
/** The records of a person from one date to another, both included. */
export interface KnownDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: Promise<readonly Day[]>;
}

interface Situation {
  readonly policies: Policies;
  readonly employment: Employment;
  readonly today: CalendarDate;
  readonly knownSince: CalendarDate;
  readonly rates: Awaited<ReturnType<RateReader['of']>>;
  readonly entries: readonly StoredEntry[];
  readonly patterns: WorkCalendar['patterns'];
}

/** Says how people's allowances stand. Every number comes from `balanceOf` of the domain. */
export class BalanceService {
  readonly #parts: BalanceParts;

  constructor(parts: BalanceParts) {
    this.#parts = parts;
  }

  /**
   * The balances that are asked for, in that order. `known`: records that are being read anyway, which are not read
   * again where they are enough.
   *
   * @throws AppError `person_not_found`.
   */
  async of(person: string, ask: Ask, known?: KnownDays): Promise<StatedBalance[]> {
    const situation = await this.#situation(person);
    const open = ask(situation.policies.allowances, situation.today).map((question) =>
      opened(question, situation),
    );
    if (open.length === 0) return [];
    const from = open.map((each) => each.from).reduce(earlier);
    const to = open.map(({ year }) => year.to).reduce(later);
    const isKnown = known !== undefined && known.from <= from && known.to >= to;
    const days = await (isKnown ? known.days : this.#parts.days.range(person, from, to));
    const calendar = await this.#parts.calendars.of(person, rangeOf(days));
    const usesOfAllowance = usesByAllowance(days, situation.policies, calendar);
    const entries = new Map(situation.entries.map((entry) => [entry.id, entry]));
    return open.map((each) => stated(each, usesOfAllowance(each.facts.allowance.id), entries));
  }

  async #situation(personId: string): Promise<Situation> {
    const { people, rates, entries, calendars, policies, clock, timeZone } = this.#parts;
    const [person, ofPerson, added, { patterns }, inForce] = await Promise.all([
      people.get(personId),
      rates.of(personId),
      entries.of(personId),
      calendars.of(personId, undefined),
      policies.current(),
    ]);
    if (!person) throw personNotFound();
    const { firstDay, lastDay, createdAt } = person;
    const zone = person.timeZone ?? timeZone;
    const [today, knownSince] = [dateIn(zone, clock.now()), dateIn(zone, createdAt)];
    const employment = { firstDay, lastDay };
    return { policies: inForce, employment, today, knownSince, rates: ofPerson, entries: added, patterns };
  }
}

/** A question with all that answers it but the records. */
interface OpenQuestion {
  readonly facts: BalanceFacts;
  readonly year: LeaveYear;
  /** The records from that date on matter. */
  readonly from: CalendarDate;
}

function opened({ allowance, year: number }: BalanceQuestion, situation: Situation): OpenQuestion {
  const { employment, today, knownSince, patterns } = situation;
  const isOfIt = (each: { readonly allowance: string }): boolean => each.allowance === allowance.id;
  const entitlement = { rates: situation.rates.filter(isOfIt), patterns, employment };
  const entries = situation.entries.filter(isOfIt);
  const facts = { allowance, entitlement, entries, uses: [], today, knownSince };
  const year = leaveYear(number, allowance.yearStart);
  return { facts, year, from: needsHistory(facts, year) ? firstDate : year.from };
}

function stated(
  { facts: open, year, from }: OpenQuestion,
  uses: readonly Use[],
  entries: StatedBalance['entries'],
): StatedBalance {
  const facts = { ...open, uses: uses.filter(({ date }) => date >= from && date <= year.to) };
  const firstYear = from === year.from ? year.year : firstYearOf(facts, year);
  const { allowance, entitlement } = facts;
  return {
    allowance,
    balance: balanceOf(facts, year.year, firstYear),
    isLimited:
      isLimited(allowance, entitlement.rates, year) || facts.entries.some((each) => adds(each, year)),
    entries,
  };
}

function adds({ amount, validFrom, expiresOn }: Entry, { from, to }: LeaveYear): boolean {
  return amount > 0 && validFrom <= to && (expiresOn === null || expiresOn >= from);
}

/** From the first to the last record; undefined without any. */
function rangeOf(days: readonly Day[]) {
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { from: first.date, to: last.date } : undefined;
}

/** What records take from each allowance, worked out once for each. */
function usesByAllowance(
  days: readonly Day[],
  { dayTypes }: Policies,
  calendar: WorkCalendar,
): (allowance: string) => readonly Use[] {
  const known = new Map<string, readonly Use[]>();
  return (allowance) => {
    let uses = known.get(allowance);
    if (!uses) known.set(allowance, (uses = usesOf(allowance, days, dayTypes, calendar)));
    return uses;
  };
}
