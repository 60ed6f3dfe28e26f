import { AppError } from '../../../shared/errors.ts';
import { once, type GivenAnswer, type RequestKey } from '../../idempotency/index.ts';
import { conflictsText, conflictTypesText } from '../shown.ts';
import { daysTaken, makeBatch, type BatchLedgerTx } from '../batches/service.ts';
import { reportText, wouldDo, type BatchReport, type Conflict } from '../batches/report.ts';
import type { ImportedDay } from '../csv/days.ts';
import type { RowError } from '../csv/read.ts';
import { aboutDays } from '../messages.ts';
import { makePlannedPlaces, planDays, type Plan, type PlannedChange } from '../planning/service.ts';
import { isSameDay } from '../wishes.ts';
import { openWriting, type LedgerParts, type Writer, type Writing } from '../writing/service.ts';
import { rowErrorsOf } from './plan.ts';

/** The days of one person that a file has. */
export interface PersonsDays {
  readonly writer: Writer;
  readonly days: readonly ImportedDay[];
}

/** How a file is imported. */
export interface ImportOptions {
  /** Halves that are set may be written over. */
  readonly replace: boolean;
  /** What is wrong, and what stands in the way, is left out; without it nothing is written then. */
  readonly onlyRight: boolean;
  readonly dryRun: boolean;
}

/** What came of a file for one person. */
export interface PersonsReport {
  /** Name of the person. */
  readonly name: string;
  /** A report as of a batch, as a JSON text. */
  readonly text: string;
}

/** What was read of a file. */
export interface ReadImport {
  /** Id of the person who imports. */
  readonly by: string;
  readonly people: readonly PersonsDays[];
  /** What is wrong with rows that are in none of the days. */
  readonly errors: readonly RowError[];
}

interface Planned {
  readonly writing: Writing<BatchLedgerTx>;
  readonly plan: Plan;
  /** What can be done. */
  readonly free: readonly PlannedChange[];
  readonly conflicts: readonly Conflict[];
  readonly errors: readonly RowError[];
}

/** Writes what files have of people's days: all of it as one write, with a batch for each person. */
export class ImportService {
  readonly #parts: LedgerParts<BatchLedgerTx>;

  constructor(parts: LedgerParts<BatchLedgerTx>) {
    this.#parts = parts;
  }

  /**
   * Imports a file.
   *
   * @param answerOf the answer, of what came of it for each person and all that is wrong with rows.
   * @throws AppError `invalid_rows`, `days_taken` unless only what is right is asked for; `idempotency_key_reused`.
   */
  async run(
    read: ReadImport,
    options: ImportOptions,
    request: RequestKey | undefined,
    answerOf: (reports: readonly PersonsReport[], errors: readonly RowError[]) => string,
  ): Promise<GivenAnswer> {
    const { storage, clock, notifier, usedItems } = this.#parts;
    const { answer, tx: written } = await usedItems.write(storage, async (tx, use) => {
      const asked = { person: read.by, at: clock.now(), request: options.dryRun ? undefined : request };
      const answer = await once(tx, asked, async () => {
        const planned: Planned[] = [];
        for (const { writer, days } of read.people) {
          const writing = await openWriting(this.#parts, { tx, use }, writer);
          planned.push(await planImport(writing, days, options));
        }
        const errors = [...read.errors, ...planned.flatMap((each) => each.errors)];
        const inOrder = errors.toSorted((one, other) => one.line - other.line);
        if (!options.onlyRight && !options.dryRun) assertAllRight(planned, inOrder);
        const reports: PersonsReport[] = [];
        for (const each of planned) reports.push(await this.#make(each, options.dryRun));
        return { status: 200, body: answerOf(reports, inOrder) };
      });
      return { answer, tx };
    });
    notifier.nudge(written);
    return answer;
  }

  async #make({ writing, plan, free, conflicts }: Planned, dryRun: boolean): Promise<PersonsReport> {
    const { places } = plan;
    const { name, writer } = writing;
    const textOf = conflictsShownTo(writer);
    if (dryRun) {
      const report = { ...wouldDo(free, conflicts), batch: undefined, dryRun, conflicts };
      return { name, text: reportText(report, places, textOf) };
    }
    const message = (who: string, made: readonly { readonly date: PlannedChange['date'] }[]) =>
      aboutDays(
        who,
        'imported',
        made.map(({ date }) => date),
      );
    await makePlannedPlaces(writing, plan, free);
    const told = { changes: free, places, message };
    const report: BatchReport = { ...(await makeBatch(this.#parts.notifier, writing, told)), conflicts };
    return { name, text: reportText(report, places, textOf) };
  }
}

async function planImport(
  writing: Writing<BatchLedgerTx>,
  days: readonly ImportedDay[],
  { replace }: ImportOptions,
): Promise<Planned> {
  const wishes = days.map(({ wish }) => wish);
  // Which of them are written is known only afterwards, and places are made for those alone.
  const plan = await planDays(writing, wishes, { dryRun: true });
  const errors: RowError[] = [];
  const conflicts: Conflict[] = [];
  const free: PlannedChange[] = [];
  for (const [index, change] of plan.changes.entries()) {
    const day = days[index];
    const { date, before, after, faults, overwrites } = change;
    if (day && faults.length > 0) errors.push(...rowErrorsOf(day, faults));
    // Importing the same file once more is no conflict.
    else if (overwrites && !replace && !isSameDay(before, after)) conflicts.push({ date, day: before });
    else free.push(change);
  }
  return { writing, plan, free, conflicts, errors };
}

function assertAllRight(planned: readonly Planned[], errors: readonly RowError[]): void {
  if (errors.length > 0) throw invalidRows(errors);
  const withConflicts = planned.find(({ conflicts }) => conflicts.length > 0);
  if (!withConflicts) return;
  const { conflicts, plan, writing } = withConflicts;
  const textOf = conflictsShownTo(writing.writer);
  if (planned.length === 1) throw daysTaken(conflicts, plan.places, textOf);
  // Of several people, whose days they are must be said as well.
  const texts = planned
    .filter((each) => each.conflicts.length > 0)
    .map(({ writing: { name }, conflicts: own, plan: { places } }) => {
      return `{"person":${JSON.stringify(name)},"conflicts":${textOf(own, places)}}`;
    });
  const detail = 'Some of the days have a record already; send "replace": true to write over them.';
  throw new AppError('days_taken', detail, { jsonMembers: { people: `[${texts.join(',')}]` } });
}

/** An administrator may import for others, which is no right to read their notes or places. */
function conflictsShownTo({ actorKind }: Writer): typeof conflictsText {
  return actorKind === 'self' ? conflictsText : conflictTypesText;
}

function invalidRows(errors: readonly RowError[]): AppError {
  const [first] = errors;
  const where = first ? `line ${first.line}, ${first.column} ${first.detail}` : '';
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  const detail = `Nothing was imported: ${where}${more}. Mend the rows, or send "onlyRight": true to leave them out.`;
  return new AppError('invalid_rows', detail, { members: { rowErrors: errors } });
}
