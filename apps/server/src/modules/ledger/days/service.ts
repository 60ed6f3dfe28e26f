import type { CalendarDate } from '@worklog/domain/dates';
import { AppError } from '../../../shared/errors.ts';
import { ifMatchHolds, ifNoneMatchHolds, type Preconditions } from '../../../shared/etag.ts';
import { placeNames, type PlaceNames } from '../../places/index.ts';
import { addedMessage, changedMessage, removedMessage } from '../messages.ts';
import { assertFeasible, planDays, type PlannedChange } from '../planning/service.ts';
import { dayNotFound } from '../service.ts';
import { dayOrNullText, placesOf } from '../shown.ts';
import type { StoredDay } from '../store.ts';
import { isSameDay, type DayWish } from '../wishes.ts';
import { makeChanges, writeLedger, type LedgerParts, type Writer, type Writing } from '../writing/service.ts';

/** What lets a write over what is there. */
export interface Conditions {
  readonly preconditions: Preconditions;
  /** Halves that are set may be written over whatever they are. */
  readonly replace: boolean;
}

/** What a write made of a day. */
export interface WrittenDay {
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'removed';
  /** Undefined: there is none any more. */
  readonly day: StoredDay | undefined;
  readonly places: PlaceNames;
}

/** The use cases that change one day, half by half. */
export class DayService {
  readonly #parts: LedgerParts;

  constructor(parts: LedgerParts) {
    this.#parts = parts;
  }

  /**
   * Changes a day to what is wished; where no half is left, the day is removed. What is equal is not written.
   *
   * @throws AppError `invalid_body`, `day_not_come`, `precondition_failed`, `day_taken`; `day_not_found` where there is
   *   no day and the wish sets no half; `unauthenticated` when the person is gone.
   */
  write(writer: Writer, wish: DayWish, conditions: Conditions): Promise<WrittenDay> {
    return writeLedger(this.#parts, writer, async (writing) => {
      const plan = await planDays(writing, [wish]);
      const [change] = plan.changes;
      if (!change) throw new Error('There is a change for each wish.');
      assertMay(change, conditions, plan.places);
      if (!change.before && !wish.am && !wish.pm) throw dayNotFound(wish.date);
      assertFeasible(plan);
      const { before, after } = change;
      if (isSameDay(before, after)) return { outcome: 'unchanged', day: before, places: plan.places };
      await makeChanges(writing, [change], plan.places);
      await this.#tell(writing, change, plan.places);
      const outcome = after ? (before ? 'changed' : 'created') : 'removed';
      return { outcome, day: after, places: plan.places };
    });
  }

  /**
   * Removes a day.
   *
   * @throws AppError `day_not_found`, `precondition_failed`, `unauthenticated` when the person is gone.
   */
  remove(writer: Writer, date: CalendarDate, preconditions: Preconditions): Promise<void> {
    return writeLedger(this.#parts, writer, async (writing) => {
      const { tx } = writing;
      const before = await tx.days.get(writer.person, date);
      if (!before) throw dayNotFound(date);
      const places = await placeNames(tx.places, writer.person, placesOf([before]));
      if (!holds(preconditions, before)) throw preconditionFailed(date, before, places);
      const change = { date, before, after: undefined };
      await makeChanges(writing, [change], places);
      await this.#tell(writing, change, places);
    });
  }

  async #tell(
    { tx, writer, name }: Writing,
    { date, before, after }: Pick<PlannedChange, 'date' | 'before' | 'after'>,
    places: PlaceNames,
  ): Promise<void> {
    const message = before ? changedMessage : addedMessage;
    const text = after ? message(name, after, places) : removedMessage(name, [date]);
    await this.#parts.notifier.queue(tx, writer.person, text);
  }
}

function assertMay(
  { date, before, overwrites }: PlannedChange,
  { preconditions, replace }: Conditions,
  places: PlaceNames,
): void {
  if (!holds(preconditions, before)) throw preconditionFailed(date, before, places);
  if (overwrites && !replace && !namesTag(preconditions)) throw dayTaken(date, before, places);
}

function holds(preconditions: Preconditions, day: StoredDay | undefined): boolean {
  return ifMatchHolds(preconditions, day?.tag) && ifNoneMatchHolds(preconditions, day?.tag);
}

/** Whether `If-Match` names a tag: `*` says of no content that one knows it. */
function namesTag({ ifMatch }: Preconditions): boolean {
  return ifMatch !== undefined && ifMatch !== '*';
}

/** There is something else than the precondition asks for. */
export function preconditionFailed(
  date: CalendarDate,
  day: StoredDay | undefined,
  places: PlaceNames,
): AppError {
  const what = day ? `The record of ${date} has another tag` : `There is no record of ${date}`;
  const detail = `${what}, which the precondition does not allow.`;
  return new AppError('precondition_failed', detail, whatIsThere(day, places));
}

function dayTaken(date: CalendarDate, day: StoredDay | undefined, places: PlaceNames): AppError {
  const detail = `There is a record of ${date} already; send "replace": true, or its tag in If-Match, to write over it.`;
  return new AppError('day_taken', detail, whatIsThere(day, places));
}

function whatIsThere(day: StoredDay | undefined, places: PlaceNames) {
  return {
    ...(day && { headers: { etag: `"${day.tag}"` } }),
    jsonMembers: { day: dayOrNullText(day, places) },
  };
}
