import type { CalendarDate } from '@worklog/domain/dates';
import type { Status } from '@worklog/domain/day';
import type { DayType } from '@worklog/domain/day-types';
import { AppError } from '../../shared/errors.ts';
import { placeNames, type PlaceNames } from '../places/index.ts';
import { addedMessage, changedMessage, removedMessage } from './messages.ts';
import { assertFeasible, planDays } from './planning/service.ts';
import { placesOf } from './shown.ts';
import type { StoredDay } from './store.ts';
import { makeChanges, writeLedger, type LedgerParts, type Writer, type Writing } from './writing/service.ts';

/** What a whole day shall be: both halves alike. */
export interface WholeDay {
  readonly date: CalendarDate;
  readonly type: DayType;
  /** Name of the place, as `readPlaceName` gives it; undefined: nowhere in particular. */
  readonly place: string | undefined;
  /** Undefined: as they are, or none. At most 2,000 characters. */
  readonly notes: string | undefined;
  /** Undefined: as the date says. */
  readonly status?: Status | undefined;
}

/** A day with the names of the places that it refers to. */
export interface DayWithPlaces {
  readonly day: StoredDay;
  readonly places: PlaceNames;
}

/** What tells a message about a day that was written. */
type Message = (name: string, day: StoredDay, places: PlaceNames) => string;

/** The use cases that change whole days. Each is one write, with its entries in the audit and its message. */
export class LedgerService {
  readonly #parts: LedgerParts;

  constructor(parts: LedgerParts) {
    this.#parts = parts;
  }

  /**
   * Records a whole day of which no half is set.
   *
   * @throws AppError `day_taken`, `day_not_come`, `unauthenticated` when the person is gone.
   */
  record(writer: Writer, wanted: WholeDay): Promise<DayWithPlaces> {
    return writeLedger(this.#parts, writer, (writing) =>
      this.#put(writing, wanted, addedMessage, (before) => {
        if (before) throw dayTaken(wanted.date);
      }),
    );
  }

  /**
   * Replaces both halves of a day; its notes stay where none are given.
   *
   * @throws AppError `day_not_found`, `day_not_come`, `unauthenticated` when the person is gone.
   */
  change(writer: Writer, wanted: WholeDay): Promise<DayWithPlaces> {
    return writeLedger(this.#parts, writer, (writing) =>
      this.#put(writing, wanted, changedMessage, (before) => {
        if (!before) throw dayNotFound(wanted.date);
      }),
    );
  }

  /**
   * Removes every day from one date to another, both included.
   *
   * @returns how many there were.
   * @throws AppError `unauthenticated` when the person is gone.
   */
  remove(writer: Writer, from: CalendarDate, to: CalendarDate): Promise<number> {
    return writeLedger(this.#parts, writer, async (writing) => {
      const { tx, name } = writing;
      const days = await tx.days.range(writer.person, from, to);
      if (days.length === 0) return 0;
      const places = await placeNames(tx.places, writer.person, placesOf(days));
      const changes = days.map((before) => ({ date: before.date, before, after: undefined }));
      await makeChanges(writing, changes, places);
      const dates = days.map(({ date }) => date);
      await this.#parts.notifier.queue(tx, writer.person, removedMessage(name, dates));
      return days.length;
    });
  }

  async #put(
    writing: Writing,
    { date, type, place, notes, status }: WholeDay,
    message: Message,
    assertMay: (before: StoredDay | undefined) => void,
  ): Promise<DayWithPlaces> {
    const half = { type, place: place === undefined ? null : { name: place }, status };
    const plan = await planDays(writing, [{ date, am: half, pm: half, notes, pointer: '' }]);
    const [change] = plan.changes;
    assertMay(change?.before);
    assertFeasible(plan);
    if (!change?.after) throw new Error('A whole day has halves.');
    await makeChanges(writing, plan.changes, plan.places);
    const { tx, writer, name } = writing;
    await this.#parts.notifier.queue(tx, writer.person, message(name, change.after, plan.places));
    return { day: change.after, places: plan.places };
  }
}

/** There is a record that would be lost. */
function dayTaken(date: CalendarDate): AppError {
  return new AppError('day_taken', `There is a record of ${date} already.`);
}

/** There is no record of that date. */
export function dayNotFound(date: CalendarDate): AppError {
  return new AppError('day_not_found', `There is no record of ${date}.`);
}
