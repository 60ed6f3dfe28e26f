import type { DateFormat } from '@worklog/domain/date-formats';
import type { CalendarDate } from '@worklog/domain/dates';
import type { DayColumn } from './columns.ts';
import type { FilePart } from './parts.ts';

/** Something that is wrong with a row. */
export interface RowError {
  /** The line of the file; its first is 1. */
  readonly line: number;
  readonly column: string;
  /** The server's words. */
  readonly detail: string;
}

/** A half of a day that is in the way. */
interface TypedHalf {
  readonly type: string;
}

/** A day that has another record already. */
export interface Conflict {
  readonly date: CalendarDate;
  /** Whose day it is; undefined: one's own. */
  readonly person?: string | undefined;
  readonly day: { readonly am: TypedHalf | null; readonly pm: TypedHalf | null } | null;
}

/** What is asked of the server for one part of a file. */
interface ImportRequest {
  readonly csv: string;
  readonly columns: Readonly<Partial<Record<DayColumn, string>>>;
  readonly dateFormat: DateFormat;
  readonly onlyRight: boolean;
  readonly replace: boolean;
}

/** What the server did with the days of one person, or would do. */
export interface PersonReport {
  readonly person?: string;
  readonly batch: string | null;
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly conflicts: readonly Omit<Conflict, 'person'>[];
}

/** What the server answers for one part. */
export interface ImportAnswer {
  readonly reports: readonly PersonReport[];
  readonly rowErrors: readonly RowError[];
}

/** Sends one part. */
export type SendPart = (request: ImportRequest, signal: AbortSignal) => Promise<ImportAnswer>;

/** What came of a file, or would come of it. */
export interface Outcome {
  /** How many days. */
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly conflicts: readonly Conflict[];
  readonly rowErrors: readonly RowError[];
  /** Ids of what can be undone, in the order in which it was written. */
  readonly batches: readonly string[];
  readonly people: readonly string[];
  /** The dates that were written, the earliest and the latest; undefined: none. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** How many parts were done. */
  readonly parts: number;
  /** Why it ended before the last part; null: it did not. */
  readonly stoppedBy: unknown;
}

const nothing: Outcome = {
  created: 0,
  changed: 0,
  unchanged: 0,
  conflicts: [],
  rowErrors: [],
  batches: [],
  people: [],
  from: undefined,
  to: undefined,
  parts: 0,
  stoppedBy: null,
};

/** How an import goes. */
export interface ImportRun extends Pick<ImportRequest, 'dateFormat' | 'onlyRight' | 'replace'> {
  readonly send: SendPart;
  /** Ends it: before the next part, or at once where nothing is written. */
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Sends the parts of a file, one after the other. What was written by the parts before an error, or before it was ended,
 * is told with the error. @throws what the first part throws, and the reason of the signal before it.
 */
export async function runImport(parts: readonly FilePart[], run: ImportRun): Promise<Outcome> {
  let outcome = nothing;
  const { dateFormat, onlyRight, replace, signal } = run;
  for (const [index, { csv, columns, lineOf }] of parts.entries()) {
    run.onProgress(index / parts.length);
    try {
      signal.throwIfAborted();
      const answer = await run.send({ csv, columns, dateFormat, onlyRight, replace }, signal);
      outcome = together(outcome, answer, lineOf);
    } catch (error) {
      if (outcome.parts === 0) throw error;
      return { ...outcome, stoppedBy: error };
    }
  }
  return outcome;
}

function together(
  before: Outcome,
  { reports, rowErrors }: ImportAnswer,
  lineOf: FilePart['lineOf'],
): Outcome {
  const count = (part: 'created' | 'changed' | 'unchanged'): number =>
    reports.reduce((sum, report) => sum + report[part].length, before[part]);
  const dates = [
    before.from,
    before.to,
    ...reports.flatMap(({ created, changed }) => [...created, ...changed]),
  ]
    .filter((date) => date !== undefined)
    .toSorted() as CalendarDate[];
  return {
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    conflicts: [
      ...before.conflicts,
      ...reports.flatMap(({ person, conflicts }) => conflicts.map((conflict) => ({ ...conflict, person }))),
    ],
    rowErrors: [
      ...before.rowErrors,
      ...rowErrors.map((error) => ({ ...error, line: lineOf(error.line) })),
    ].toSorted((one, other) => one.line - other.line),
    batches: [...before.batches, ...reports.flatMap(({ batch }) => batch ?? [])],
    people: [...new Set([...before.people, ...reports.flatMap(({ person }) => person ?? [])])],
    from: dates[0],
    to: dates.at(-1),
    parts: before.parts + 1,
    stoppedBy: null,
  };
}

/** What is done with rows that are wrong and with days that have another record. */
export interface Choices {
  /** Import the rest. */
  readonly leaveWrongOut: boolean;
  /** Write over what is there; else it stays. */
  readonly replace: boolean;
}

/** How many days an import would write after a dry run, and whether it may begin. */
export function planOf(
  checked: Pick<Outcome, 'created' | 'changed' | 'conflicts' | 'rowErrors'>,
  { leaveWrongOut, replace }: Choices,
): { readonly days: number; readonly mayBegin: boolean; readonly onlyRight: boolean } {
  const { created, changed, conflicts, rowErrors } = checked;
  const days = created + changed + (replace ? conflicts.length : 0);
  const hasErrors = rowErrors.length > 0;
  return {
    days,
    mayBegin: days > 0 && (!hasErrors || leaveWrongOut),
    // What is in the way and stays is left out, too.
    onlyRight: (hasErrors && leaveWrongOut) || (conflicts.length > 0 && !replace),
  };
}
