import { dateIn, type CalendarDate } from '@worklog/domain/dates';
import { statusOf, type Status } from '@worklog/domain/day';
import type { DayType } from '@worklog/domain/day-types';
import type { Clock } from '../../shared/clock.ts';
import { AppError } from '../../shared/errors.ts';
import { newIncarnation } from '../../shared/ids.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { auditEntry, type Actor, type AuditTx } from '../audit/index.ts';
import type { NotificationTx, Notifier } from '../notifications/index.ts';
import { findOrMakePlace, namesOf, placeNames, type PlaceNames, type PlaceTx } from '../places/index.ts';
import { addedMessage, changedMessage, removedMessage } from './messages.ts';
import { auditedDay, placesOf } from './shown.ts';
import type { DayTx, DiaristTx, StoredDay } from './store.ts';

/** What the writes of the ledger need of a transaction. */
type LedgerTx = DayTx & DiaristTx & PlaceTx & AuditTx & NotificationTx;

/** What the service is made of. */
export interface LedgerParts {
  readonly storage: Transactor<LedgerTx>;
  readonly clock: Clock;
  readonly notifier: Pick<Notifier, 'queue' | 'nudge'>;
  /** IANA name of the time zone of people who have not chosen one. */
  readonly timeZone: string;
}

/** Whose ledger is written, and by whom. */
export interface Writer extends Actor {
  /** Id of the person whose ledger it is. */
  readonly person: string;
}

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

/** What a write knows before it changes anything. */
interface Writing {
  readonly tx: LedgerTx;
  readonly writer: Writer;
  readonly at: Date;
  readonly today: CalendarDate;
  /** Name of the person. */
  readonly name: string;
}

/** The use cases that change days. Each is one write, with its entries in the audit and its message. */
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
    return this.#write(writer, async (writing) => {
      const { tx, name } = writing;
      if (await tx.days.get(writer.person, wanted.date)) throw dayTaken(wanted.date);
      const made = await makeDay(writing, wanted, '');
      await audit(writing, 'day.created', made.day.date, { after: auditedDay(made.day, made.places) });
      await this.#parts.notifier.queue(tx, writer.person, addedMessage(name, made.day, made.places));
      return made;
    });
  }

  /**
   * Replaces both halves of a day; its notes stay where none are given.
   *
   * @throws AppError `day_not_found`, `day_not_come`, `unauthenticated` when the person is gone.
   */
  change(writer: Writer, wanted: WholeDay): Promise<DayWithPlaces> {
    return this.#write(writer, async (writing) => {
      const { tx, name } = writing;
      const before = await tx.days.get(writer.person, wanted.date);
      if (!before) throw dayNotFound(wanted.date);
      const named = auditedDay(before, await namesFor(writing, [before]));
      const made = await makeDay(writing, wanted, before.notes);
      const values = { before: named, after: auditedDay(made.day, made.places) };
      await audit(writing, 'day.changed', made.day.date, values);
      await this.#parts.notifier.queue(tx, writer.person, changedMessage(name, made.day, made.places));
      return made;
    });
  }

  /**
   * Removes every day from one date to another, both included.
   *
   * @returns how many there were.
   * @throws AppError `unauthenticated` when the person is gone.
   */
  remove(writer: Writer, from: CalendarDate, to: CalendarDate): Promise<number> {
    return this.#write(writer, async (writing) => {
      const { tx, name } = writing;
      const days = await tx.days.range(writer.person, from, to);
      if (days.length === 0) return 0;
      const places = await namesFor(writing, days);
      await tx.days.remove(writer.person, days);
      for (const day of days) {
        await audit(writing, 'day.removed', day.date, { before: auditedDay(day, places) });
      }
      const dates = days.map(({ date }) => date);
      await this.#parts.notifier.queue(tx, writer.person, removedMessage(name, dates));
      return days.length;
    });
  }

  async #write<T>(writer: Writer, work: (writing: Writing) => Promise<T>): Promise<T> {
    const { storage, clock, notifier, timeZone } = this.#parts;
    const result = await storage.write(async (tx) => {
      const person = await tx.people.get(writer.person);
      if (!person) throw personGone();
      const at = clock.now();
      const today = dateIn(person.timeZone ?? timeZone, at);
      return work({ tx, writer, at, today, name: person.name });
    });
    notifier.nudge();
    return result;
  }
}

async function makeDay(
  { tx, writer, at, today }: Writing,
  { date, type, place: placeName, notes, status: wished }: WholeDay,
  keptNotes: string,
): Promise<DayWithPlaces> {
  const status = statusFor(date, today, wished);
  const seeker = { ...writer, at };
  const place = placeName === undefined ? undefined : await findOrMakePlace(tx, seeker, placeName);
  const half = { type: type.id, place: place?.id ?? null, status };
  const day = { date, am: half, pm: half, notes: notes ?? keptNotes, tag: newIncarnation() };
  await tx.days.put(writer.person, day);
  return { day, places: namesOf(place ? [place] : []) };
}

function namesFor({ tx, writer }: Writing, days: readonly StoredDay[]): Promise<PlaceNames> {
  return placeNames(tx.places, writer.person, placesOf(days));
}

async function audit(
  { tx, writer: { person, actorKind, actor }, at }: Writing,
  action: string,
  target: CalendarDate,
  values: Pick<Parameters<typeof auditEntry>[0], 'before' | 'after'>,
): Promise<void> {
  await tx.audit.append(auditEntry({ at, person, actorKind, actor, action, target, ...values }));
}

function statusFor(date: CalendarDate, today: CalendarDate, wished: Status | undefined): Status {
  if (wished !== 'confirmed' || date <= today) return wished ?? statusOf(date, today);
  throw new AppError(
    'day_not_come',
    `The day ${date} has not come yet, so it can be planned but not confirmed.`,
  );
}

function dayTaken(date: CalendarDate): AppError {
  return new AppError('day_taken', `There is a record of ${date} already.`);
}

function dayNotFound(date: CalendarDate): AppError {
  return new AppError('day_not_found', `There is no record of ${date}.`);
}

function personGone(): AppError {
  return new AppError('unauthenticated', 'Your account is no longer there.');
}
