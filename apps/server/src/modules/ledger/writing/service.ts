import { dateIn, type CalendarDate } from '@worklog/domain/dates';
import type { Clock } from '../../../shared/clock.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import { auditEntry, type Actor, type AuditTx } from '../../audit/index.ts';
import type { NotificationTx, Notifier } from '../../notifications/index.ts';
import type { PlaceNames, PlaceTx } from '../../places/index.ts';
import type { NoteUse, UsedItems, UsedItemTx } from '../../policies/index.ts';
import { auditedDay } from '../shown.ts';
import type { DayTx, Diarist, DiaristTx, StoredDay } from '../store.ts';

/** What the writes of the ledger need of a transaction. */
export type LedgerTx = DayTx & DiaristTx & PlaceTx & AuditTx & NotificationTx & UsedItemTx;

/** What the services that write the ledger are made of. */
export interface LedgerParts<Tx extends LedgerTx = LedgerTx> {
  readonly storage: Transactor<Tx>;
  readonly clock: Clock;
  readonly notifier: Pick<Notifier, 'queue' | 'nudge'>;
  /** Is told which types of days are used. */
  readonly usedItems: Pick<UsedItems, 'write'>;
  /** IANA name of the time zone of people who have not chosen one. */
  readonly timeZone: string;
}

/** Whose ledger is written, and by whom. */
export interface Writer extends Actor {
  /** Id of the person whose ledger it is. */
  readonly person: string;
}

/** What a write knows before it changes anything. */
export interface Writing<Tx extends LedgerTx = LedgerTx> {
  readonly tx: Tx;
  /** Notes which types of days are used. */
  readonly use: NoteUse;
  readonly writer: Writer;
  readonly at: Date;
  /** The person's own date. */
  readonly today: CalendarDate;
  /** Name of the person. */
  readonly name: string;
  readonly employment: Pick<Diarist, 'firstDay' | 'lastDay'>;
}

/** What becomes of a date. */
export interface DayChange {
  readonly date: CalendarDate;
  /** The day before; undefined: there was none. */
  readonly before: StoredDay | undefined;
  /** The day afterwards; undefined: there is none. */
  readonly after: StoredDay | undefined;
}

/**
 * Runs a use case that changes somebody's ledger, as one write.
 *
 * @throws AppError `unauthenticated` when the person is gone.
 */
export async function writeLedger<Tx extends LedgerTx, T>(
  { storage, notifier, usedItems, ...parts }: LedgerParts<Tx>,
  writer: Writer,
  work: (writing: Writing<Tx>) => Promise<T>,
): Promise<T> {
  const { result, tx } = await usedItems.write(storage, async (tx, use) => ({
    tx,
    result: await work(await openWriting(parts, { tx, use }, writer)),
  }));
  notifier.nudge(tx);
  return result;
}

/** What a write has to know of the person. @throws AppError `unauthenticated` when they are gone. */
export async function openWriting<Tx extends LedgerTx>(
  { clock, timeZone }: Pick<LedgerParts, 'clock' | 'timeZone'>,
  { tx, use }: Pick<Writing<Tx>, 'tx' | 'use'>,
  writer: Writer,
): Promise<Writing<Tx>> {
  const person = await tx.people.get(writer.person);
  if (!person) throw personGone();
  const at = clock.now();
  const { name, firstDay, lastDay } = person;
  const today = dateIn(person.timeZone ?? timeZone, at);
  return { tx, use, writer, at, today, name, employment: { firstDay, lastDay } };
}

/** Makes changes of days that were decided on, each with its entry in the audit. `places`: the names of all of theirs. */
export async function makeChanges(
  writing: Writing,
  changes: readonly DayChange[],
  places: PlaceNames,
): Promise<void> {
  const { tx, use, writer, at } = writing;
  const { person, actorKind, actor } = writer;
  const removed = changes.flatMap(({ before, after }) => (before && !after ? [before] : []));
  if (removed.length > 0) await tx.days.remove(person, removed);
  for (const id of typesOf(changes)) await use({ kind: 'day_type', id });
  for (const change of changes) {
    const { date: target, before, after } = change;
    if (after) await tx.days.put(person, after);
    const values = {
      before: before && auditedDay(before, places),
      after: after && auditedDay(after, places),
    };
    const action = actionOf(change);
    await tx.audit.append(auditEntry({ at, person, actorKind, actor, action, target, ...values }));
  }
}

/** The types of days that are stored. */
function typesOf(changes: readonly DayChange[]): ReadonlySet<string> {
  const halves = changes.flatMap(({ after }) => [after?.am, after?.pm]);
  return new Set(halves.flatMap((half) => half?.type ?? []));
}

function actionOf({ before, after }: DayChange): string {
  if (!after) return 'day.removed';
  return before ? 'day.changed' : 'day.created';
}

function personGone(): AppError {
  return new AppError('unauthenticated', 'Your account is no longer there.');
}
