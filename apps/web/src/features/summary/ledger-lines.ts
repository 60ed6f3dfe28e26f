import { daysOf, unitsOfDay } from '@worklog/domain/amounts';
import { addDays, later } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import type { HalfRef } from '@worklog/domain/summary';
import type { Allowance } from '../../data/allowances.ts';
import { runsOf, type Run } from './runs.ts';

type Explanation = NonNullable<Allowance['explanation']>;
type Line = Explanation['left'][number];
type LineOf<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>;

/** What a line of the ledger is about. */
export type LineSubject =
  | { readonly kind: 'grant'; readonly year: number; readonly parts: LineOf<'grant'>['parts'] }
  | { readonly kind: 'carried'; readonly fromYear: number; readonly until: CalendarDate }
  | { readonly kind: 'entry'; readonly entry: LineOf<'entry'>['entry'] }
  | { readonly kind: 'use'; readonly runs: readonly Run[]; readonly halves: readonly HalfRef[] }
  | { readonly kind: 'expired'; readonly on: CalendarDate };

/** A line of the ledger behind what is left. */
export interface LedgerLine {
  readonly key: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Days that it adds; negative where it takes away. */
  readonly days: number;
  /** Days that are left after it. */
  readonly balance: number;
  readonly subject: LineSubject;
}

/** The ledger of an allowance in a leave year. */
export interface Ledger {
  /** In the order of their dates; the last balance is what is left. */
  readonly lines: readonly LedgerLine[];
  /** The halves that are planned, or were and nobody has said whether they came true. */
  readonly planned: readonly HalfRef[];
  /** How many days plans change of what expires, or is carried over: 0 where they only take. */
  readonly changedByPlans: number;
}

/** A line before it has its place among the others. */
interface Step {
  readonly date: CalendarDate;
  readonly rank: number;
  readonly line: Line;
}

/** So many lines of days taken are told one by one; of more there is one for each month. */
const mostTakenLines = 12;

/** The ledger of an allowance, line by line; undefined where the answer does not explain it. */
export function ledgerOf(allowance: Allowance): Ledger | undefined {
  const { explanation, left, leftAfterPlans, planned, year } = allowance;
  if (!explanation) return undefined;
  const steps = explanation.left
    .map((line) => stepOf(line, year.from as CalendarDate))
    .toSorted((one, other) =>
      one.date === other.date ? one.rank - other.rank : one.date < other.date ? -1 : 1,
    );
  return {
    lines: withBalances(joined(steps)),
    planned: explanation.leftAfterPlans
      .filter(isUse)
      .filter((use) => use.status === 'planned')
      .map(halfOf),
    changedByPlans: sumOf([leftAfterPlans, -left, planned]),
  };
}

/** The halves of an allowance that count as taken. */
export function takenHalves({ explanation }: Allowance): HalfRef[] {
  return explanation?.left.filter(isUse).map(halfOf) ?? [];
}

/** A sum of days without the rounding of fractions: thirds are as exact as halves. */
export function sumOf(days: readonly number[]): number {
  return daysOf(days.reduce((sum, each) => sum + Math.round(each * unitsOfDay), 0));
}

/** On the same date: what is there to begin with, what expired the day before, what is taken. */
const ranks = { carried: 0, grant: 1, entry: 2, expired: 3, use: 4 } as const;

function stepOf(line: Line, yearBegins: CalendarDate): Step {
  return { date: dateOf(line, yearBegins), rank: ranks[line.kind], line };
}

function dateOf(line: Line, yearBegins: CalendarDate): CalendarDate {
  switch (line.kind) {
    case 'entry':
      return later(line.entry.validFrom as CalendarDate, yearBegins);
    case 'use':
      return line.date as CalendarDate;
    case 'expired':
      // It could still be used on its last day.
      return addDays(line.on as CalendarDate, 1);
    default:
      return yearBegins;
  }
}

type Unbalanced = Omit<LedgerLine, 'balance'>;

/** Lines of which those that take days are joined: by runs, or by months where there are many runs. */
function joined(steps: readonly Step[]): Unbalanced[] {
  const groups: (Step | Step[])[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.line.kind !== 'use') groups.push(step);
    else if (Array.isArray(last)) last.push(step);
    else groups.push([step]);
  }
  const uses = groups.map((group) => (Array.isArray(group) ? runsOf(halvesOf(group)) : []));
  const byMonth = uses.flat().length > mostTakenLines;
  return groups.flatMap((group, index) => {
    if (!Array.isArray(group)) return [single(group, index)];
    const runs = uses[index] ?? [];
    return (byMonth ? inMonths(runs) : runs.map((run) => [run])).map((each) => taken(each, group));
  });
}

/** Runs by the month in which they begin. */
function inMonths(runs: readonly Run[]): Run[][] {
  const months = new Map<string, Run[]>();
  for (const run of runs) {
    const month = run.from.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), run]);
  }
  return [...months.values()];
}

function taken(runs: readonly Run[], steps: readonly Step[]): Unbalanced {
  const halves = runs.flatMap((run) => run.halves);
  const [from, to] = [runs[0]?.from, runs.at(-1)?.to] as [CalendarDate, CalendarDate];
  const lines = steps.filter(({ date }) => date >= from && date <= to).map(({ line }) => line.days);
  return { key: `use ${from}`, from, to, days: sumOf(lines), subject: { kind: 'use', runs, halves } };
}

function single({ date, line }: Step, index: number): Unbalanced {
  return {
    key: `${line.kind} ${date} ${index}`,
    from: date,
    to: date,
    days: line.days,
    subject: subjectOf(line),
  };
}

function subjectOf(line: Line): LineSubject {
  switch (line.kind) {
    case 'grant':
      return { kind: 'grant', year: line.year, parts: line.parts };
    case 'carried':
      return { kind: 'carried', fromYear: line.fromYear, until: line.until as CalendarDate };
    case 'entry':
      return { kind: 'entry', entry: line.entry };
    case 'expired':
      return { kind: 'expired', on: line.on as CalendarDate };
    case 'use':
      return { kind: 'use', halves: [halfOf(line)], runs: runsOf([halfOf(line)]) };
  }
}

function withBalances(lines: readonly Unbalanced[]): LedgerLine[] {
  const balanced: LedgerLine[] = [];
  for (const line of lines) {
    balanced.push({ ...line, balance: sumOf([balanced.at(-1)?.balance ?? 0, line.days]) });
  }
  return balanced;
}

function halvesOf(steps: readonly Step[]): HalfRef[] {
  return steps.flatMap(({ line }) => (isUse(line) ? [halfOf(line)] : []));
}

function isUse(line: Line): line is LineOf<'use'> {
  return line.kind === 'use';
}

/** The contract has no type for dates. */
function halfOf({ date, half }: LineOf<'use'>): HalfRef {
  return { date: date as CalendarDate, half };
}
