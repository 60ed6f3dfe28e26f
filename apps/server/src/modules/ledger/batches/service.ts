import { earlier } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { AppError } from '../../../shared/errors.ts';
import { newId, newIncarnation } from '../../../shared/ids.ts';
import { employedRange } from '../../accounts/index.ts';
import {
  once,
  type GivenAnswer,
  type IdempotencyTx,
  type ReadyAnswer,
  type RequestKey,
} from '../../idempotency/index.ts';
import type { Notifier } from '../../notifications/index.ts';
import { placeNames, type PlaceNames } from '../../places/index.ts';
import type { DateRange } from '../days/input.ts';
import { aboutDays, batchMessage } from '../messages.ts';
import { assertFeasible, planDays, type PlannedChange } from '../planning/service.ts';
import { conflictsText, placesOf } from '../shown.ts';
import type { BatchTx, StoredBatch, StoredDay } from '../store.ts';
import { isSameDay } from '../wishes.ts';
import {
  makeChanges,
  writeLedger,
  type DayChange,
  type LedgerParts,
  type LedgerTx,
  type Writer,
  type Writing,
} from '../writing/service.ts';
import { confirmedDay, fillingWishes, type Filling } from './confirmed.ts';
import type { BatchedWish } from './input.ts';
import { oldestBatch } from './old-batches.ts';
import { outcomesOf, reportText, wouldDo, type BatchReport, type Conflict } from './report.ts';

/** What the writes of batches need of a transaction. */
export type BatchLedgerTx = LedgerTx & BatchTx & IdempotencyTx;

/** Many days that are to be changed together. */
export interface WantedBatch {
  /** Each of another date. */
  readonly wishes: readonly BatchedWish[];
  /** Halves that are set may be written over. */
  readonly replace: boolean;
  /** Nothing is written; conflicts are told, and are no error. */
  readonly dryRun: boolean;
}

/** What is changed, and what it is called in the message about it. */
interface Told {
  readonly changes: readonly DayChange[];
  /** The names of the places of all these days. */
  readonly places: PlaceNames;
  /** The message, by the name of the person and what was changed. */
  readonly message: (name: string, changes: readonly DayChange[]) => string;
}

type Work = (writing: Writing<BatchLedgerTx>) => Promise<ReadyAnswer>;

/** The use cases that change many days: each is one write, all or nothing, one message, and can be undone. */
export class BatchService {
  readonly #parts: LedgerParts<BatchLedgerTx>;

  constructor(parts: LedgerParts<BatchLedgerTx>) {
    this.#parts = parts;
  }

  /**
   * Changes days.
   *
   * @throws AppError `invalid_body`, `day_not_come`, `days_taken` with all conflicts, `idempotency_key_reused`.
   */
  change(writer: Writer, batch: WantedBatch, request: RequestKey | undefined): Promise<GivenAnswer> {
    const { dryRun } = batch;
    return this.#once(writer, dryRun ? undefined : request, async (writing) => {
      const plan = await planDays(writing, batch.wishes, { dryRun });
      assertFeasible(plan);
      const { changes, places } = plan;
      const conflicts = conflictsOf(changes, batch);
      if (dryRun)
        return report({ ...wouldDo(changes, conflicts), batch: undefined, dryRun, conflicts }, places);
      if (conflicts.length > 0) throw daysTaken(conflicts, places);
      const message = (name: string, made: readonly DayChange[]) => batchMessage(name, made, places);
      return this.#make(writing, { changes, places, message });
    });
  }

  /**
   * Restores what was there before a batch, tags included. That is a batch, too.
   *
   * @throws AppError `batch_not_found`, `days_changed` with all conflicts, `idempotency_key_reused`.
   */
  undo(writer: Writer, id: string, request: RequestKey | undefined): Promise<GivenAnswer> {
    return this.#once(writer, request, async (writing) => {
      const { tx, at } = writing;
      const batch = await tx.batches.get(writer.person, id);
      if (!batch || batch.at < oldestBatch(at)) throw batchNotFound();
      const there = await daysOf(writing, batch);
      const days = [...there.values(), ...batch.changes.flatMap(({ before }) => before ?? [])];
      const places = await placeNames(tx.places, writer.person, placesOf(days));
      const conflicts = conflictsWith(batch, there, places);
      if (conflicts.length > 0) throw daysChanged(conflicts, places);
      await tx.batches.remove(batch);
      const changes = batch.changes.map(({ date, before }) => ({
        date,
        before: there.get(date),
        // With its tag, as it is the same again: so the batch before this one can be undone, too.
        after: before,
      }));
      const message = (name: string, made: readonly DayChange[]) =>
        aboutDays(name, 'undid a change of', datesOf(made));
      return this.#make(writing, { changes, places, message });
    });
  }

  /**
   * Confirms the planned halves of dates that have come, today included; and fills, if that is wished, what was to be
   * worked before today and has no record.
   *
   * @throws AppError `invalid_body`, `idempotency_key_reused`.
   */
  confirm(
    writer: Writer,
    range: DateRange,
    filling: Filling | undefined,
    request: RequestKey | undefined,
  ): Promise<GivenAnswer> {
    return this.#once(writer, request, async (writing) => {
      const { tx, today, employment } = writing;
      const days = await tx.days.range(writer.person, range.from, earlier(range.to, today));
      const employed = employedRange(range, employment);
      const plan = await planDays(writing, filling ? fillingWishes(days, employed, today, filling) : []);
      assertFeasible(plan);
      const filled = new Map(plan.changes.map((change) => [change.date, change]));
      const others = days.filter(({ date }) => !filled.has(date));
      const changes = [
        ...plan.changes,
        ...others.map((day) => ({ date: day.date, before: day, after: day })),
      ];
      const confirmed = changes.map(({ date, before, after }) => ({
        ...{ date, before },
        after: after && (confirmedDay(after, newIncarnation()) ?? after),
      }));
      const own = await placeNames(tx.places, writer.person, placesOf(days));
      const message = (name: string, made: readonly DayChange[]) =>
        aboutDays(name, 'confirmed', datesOf(made));
      const places = new Map([...own, ...plan.places]);
      const made = confirmed.filter(({ before, after }) => !isSameDay(before, after));
      return this.#make(writing, { changes: made, places, message });
    });
  }

  async #make(writing: Writing<BatchLedgerTx>, told: Told): Promise<ReadyAnswer> {
    return report(await makeBatch(this.#parts.notifier, writing, told), told.places);
  }

  #once(writer: Writer, request: RequestKey | undefined, work: Work): Promise<GivenAnswer> {
    return writeLedger(this.#parts, writer, (writing) =>
      once(writing.tx, { person: writer.person, at: writing.at, request }, () => work(writing)),
    );
  }
}

/** Makes changes as one batch: with one message, and so that it can be undone. What changes nothing is left out. */
export async function makeBatch(
  notifier: Pick<Notifier, 'queue'>,
  writing: Writing<BatchLedgerTx>,
  { changes, places, message }: Told,
): Promise<BatchReport> {
  const unchanged = changes.filter(({ before, after }) => isSameDay(before, after));
  const made = changes.filter(({ before, after }) => !isSameDay(before, after));
  const batch = made.length > 0 ? newId() : undefined;
  if (batch !== undefined) {
    const { tx, writer, at, name } = writing;
    await makeChanges(writing, made, places);
    await tx.batches.insert({ id: batch, person: writer.person, at, changes: made.map(keptChange) });
    const inOrder = made.toSorted((one, other) => (one.date < other.date ? -1 : 1));
    await notifier.queue(tx, writer.person, message(name, inOrder));
  }
  return { batch, dryRun: false, ...outcomesOf(made, datesOf(unchanged)), conflicts: [] };
}

function report(made: BatchReport, places: PlaceNames): ReadyAnswer {
  return { status: 200, body: reportText(made, places) };
}

function keptChange({ date, before, after }: DayChange): StoredBatch['changes'][number] {
  return { date, before, tagAfter: after?.tag };
}

function datesOf(changes: readonly { readonly date: CalendarDate }[]): CalendarDate[] {
  return changes.map(({ date }) => date);
}

/** The days that must not be written over, and those whose tag is another than the one that was sent. */
function conflictsOf(changes: readonly PlannedChange[], { wishes, replace }: WantedBatch): Conflict[] {
  return changes.flatMap(({ date, before, overwrites }, index) => {
    const tag = wishes[index]?.tag;
    const isAllowed = tag === undefined ? replace || !overwrites : tag === before?.tag;
    return isAllowed ? [] : [{ date, day: before }];
  });
}

async function daysOf(
  { tx, writer }: Writing,
  { changes }: StoredBatch,
): Promise<ReadonlyMap<CalendarDate, StoredDay>> {
  const dates = datesOf(changes).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const days = await tx.days.range(writer.person, first, last);
  return new Map(days.map((day) => [day.date, day]));
}

/** The days that were changed since a batch, and those whose place of before is no longer there. */
function conflictsWith(
  { changes }: StoredBatch,
  there: ReadonlyMap<CalendarDate, StoredDay>,
  places: PlaceNames,
): Conflict[] {
  return changes.flatMap(({ date, before, tagAfter }) => {
    const day = there.get(date);
    const canBeRestored = !before || [...placesOf([before])].every((id) => places.has(id));
    return day?.tag === tagAfter && canBeRestored ? [] : [{ date, day }];
  });
}

/** There are records that would be lost. `textOf`: what is shown of them. */
export function daysTaken(
  conflicts: readonly Conflict[],
  places: PlaceNames,
  textOf = conflictsText,
): AppError {
  const detail = `${conflicts.length} of the days have a record already; send "replace": true to write over them.`;
  return new AppError('days_taken', detail, { jsonMembers: { conflicts: textOf(conflicts, places) } });
}

function daysChanged(conflicts: readonly Conflict[], places: PlaceNames): AppError {
  const detail = `${conflicts.length} of the days were changed since, or were at a place that is gone; nothing was undone.`;
  return new AppError('days_changed', detail, {
    jsonMembers: { conflicts: conflictsText(conflicts, places) },
  });
}

function batchNotFound(): AppError {
  const detail = 'There is no such batch; batches can be undone once, within seven days.';
  return new AppError('batch_not_found', detail);
}
