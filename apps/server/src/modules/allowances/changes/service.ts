import { daysOf, type Amount } from '@worklog/domain/amounts';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Allowance } from '@worklog/domain/grant';
import type { Clock } from '../../../shared/clock.ts';
import { AppError } from '../../../shared/errors.ts';
import { newId } from '../../../shared/ids.ts';
import type { JsonValue } from '../../../shared/json/value.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import { personNotFound } from '../../accounts/index.ts';
import { auditEntry, type Actor, type AuditTx } from '../../audit/index.ts';
import { once, type GivenAnswer, type IdempotencyTx, type RequestKey } from '../../idempotency/index.ts';
import type { NoteUse, PolicyReader, UsedItems, UsedItemTx } from '../../policies/index.ts';
import { assertMayChange, assertMaySet } from '../access.ts';
import type { EntryReader, EntryTx, RateReader, RateTx, StoredEntry, StoredRate } from '../store.ts';

/** What the writes need of a transaction. */
type ChangeTx = RateTx &
  EntryTx &
  AuditTx &
  IdempotencyTx &
  UsedItemTx & { readonly people: { get(id: string): Promise<unknown> } };

/** What the service is made of. */
export interface ChangeParts {
  readonly storage: Transactor<ChangeTx>;
  readonly rates: RateReader;
  readonly entries: EntryReader;
  readonly policies: Pick<PolicyReader, 'current'>;
  readonly usedItems: UsedItems;
  readonly clock: Clock;
}

/** Whose allowance it is, and who changes it. */
export interface Subject extends Actor {
  /** Id of the person. */
  readonly person: string;
  /** Id of the allowance. */
  readonly allowance: string;
}

/** An entry to be made. */
export type NewEntry = Pick<StoredEntry, 'kind' | 'amount' | 'validFrom' | 'expiresOn' | 'reason'>;

/** Most rates, and most entries, of one person and allowance. */
const mostItems = 500;

/** The use cases that change how much somebody has of an allowance, each with its entry in the audit. */
export class AllowanceChanges {
  readonly #parts: ChangeParts;

  constructor(parts: ChangeParts) {
    this.#parts = parts;
  }

  /** The rates of somebody, by date. @throws AppError `allowance_not_found`. */
  async rates({ person, allowance }: Subject): Promise<StoredRate[]> {
    await this.#allowance(allowance);
    return (await this.#parts.rates.of(person)).filter((rate) => rate.allowance === allowance);
  }

  /** The entries of somebody, in the order in which they were made. @throws AppError `allowance_not_found`. */
  async entries({ person, allowance }: Subject): Promise<StoredEntry[]> {
    await this.#allowance(allowance);
    return (await this.#parts.entries.of(person)).filter((entry) => entry.allowance === allowance);
  }

  /**
   * Stores a rate in the place of the one that begins on the same date.
   *
   * @param amount null: no own rate any longer.
   * @returns whether there was none.
   * @throws AppError `allowance_not_found`, `forbidden`, `archived`, `too_many_items`, `person_not_found`.
   */
  async putRate(subject: Subject, validFrom: CalendarDate, amount: Amount | null): Promise<boolean> {
    assertMaySet(await this.#allowance(subject.allowance), isOwn(subject));
    return this.#write(subject, async (tx, use) => {
      const { person, allowance } = subject;
      const rates = (await tx.rates.of(person)).filter((rate) => rate.allowance === allowance);
      const before = rates.find((rate) => rate.validFrom === validFrom);
      if (!before && rates.length >= mostItems) throw tooMany('rates');
      const rate = { person, allowance, validFrom, amount };
      await tx.rates.put(rate);
      await use({ kind: 'allowance', id: allowance });
      const values = { before: before && rateJson(before), after: rateJson(rate) };
      await this.#audit(tx, subject, before ? 'rate.changed' : 'rate.created', values);
      return !before;
    });
  }

  /** Removes a rate. @throws AppError `allowance_not_found`, `forbidden`, `rate_not_found`, `person_not_found`. */
  async removeRate(subject: Subject, validFrom: CalendarDate): Promise<void> {
    assertMayChange(await this.#allowance(subject.allowance), isOwn(subject));
    await this.#write(subject, async (tx) => {
      const { person, allowance } = subject;
      const rate = (await tx.rates.of(person)).find(
        (each) => each.allowance === allowance && each.validFrom === validFrom,
      );
      if (!rate) {
        throw new AppError('rate_not_found', `No rate of ${allowance} begins on ${validFrom}.`);
      }
      await tx.rates.remove(rate);
      await this.#audit(tx, subject, 'rate.removed', { before: rateJson(rate) });
    });
  }

  /**
   * Adds an entry.
   *
   * @param request tells this request from others, so that it is not done twice.
   * @returns what is answered: the entry.
   * @throws AppError `allowance_not_found`, `forbidden`, `archived`, `too_many_items`, `person_not_found`,
   *   `idempotency_key_reused`.
   */
  async addEntry(subject: Subject, fields: NewEntry, request: RequestKey | undefined): Promise<GivenAnswer> {
    assertMaySet(await this.#allowance(subject.allowance), isOwn(subject));
    const { person, allowance } = subject;
    const madeBy = isOwn(subject) ? 'self' : 'administrator';
    const createdAt = this.#parts.clock.now();
    const entry: StoredEntry = { id: newId(), person, allowance, ...fields, madeBy, createdAt };
    const asked = { person: subject.actor ?? person, at: createdAt, request };
    return this.#write(subject, (tx, use) =>
      once(tx, asked, async () => {
        const entries = (await tx.entries.of(person)).filter((each) => each.allowance === allowance);
        if (entries.length >= mostItems) throw tooMany('entries');
        await tx.entries.insert(entry);
        await use({ kind: 'allowance', id: allowance });
        await this.#audit(tx, subject, 'entry.created', { after: auditedEntry(entry) });
        return { status: 201, body: JSON.stringify(entryJson(entry)) };
      }),
    );
  }

  /**
   * Removes an entry. What an administrator has entered, only administrators remove.
   *
   * @throws AppError `allowance_not_found`, `forbidden`, `entry_not_found`, `person_not_found`.
   */
  async removeEntry(subject: Subject, id: string): Promise<void> {
    assertMayChange(await this.#allowance(subject.allowance), isOwn(subject));
    await this.#write(subject, async (tx) => {
      const { person, allowance } = subject;
      const entry = (await tx.entries.of(person)).find(
        (each) => each.allowance === allowance && each.id === id,
      );
      if (!entry)
        throw new AppError('entry_not_found', `There is no entry of ${allowance} with the id ${id}.`);
      if (isOwn(subject) && entry.madeBy === 'administrator') {
        throw new AppError(
          'forbidden',
          'An administrator has made this entry; only administrators remove it.',
        );
      }
      await tx.entries.remove(entry);
      await this.#audit(tx, subject, 'entry.removed', { before: auditedEntry(entry) });
    });
  }

  async #allowance(id: string): Promise<Allowance> {
    const allowance = (await this.#parts.policies.current()).allowances.get(id);
    if (allowance) return allowance;
    throw new AppError('allowance_not_found', `There is no allowance ${JSON.stringify(id)}.`);
  }

  #write<T>(subject: Subject, work: (tx: ChangeTx, use: NoteUse) => Promise<T>): Promise<T> {
    const { usedItems, storage } = this.#parts;
    return usedItems.write(storage, async (tx, use) => {
      if (!(await tx.people.get(subject.person))) throw personNotFound();
      return work(tx, use);
    });
  }

  async #audit(
    tx: ChangeTx,
    { person, actorKind, actor, allowance }: Subject,
    action: string,
    values: { readonly before?: JsonValue | undefined; readonly after?: JsonValue | undefined },
  ): Promise<void> {
    const at = this.#parts.clock.now();
    const { before, after } = values;
    const what = { action, target: allowance, before, after };
    await tx.audit.append(auditEntry({ at, person, actorKind, actor, ...what }));
  }
}

/** A rate as it is shown. */
export function rateJson({ validFrom, amount }: StoredRate) {
  return { validFrom, daysAYear: amount === null ? null : daysOf(amount) };
}

/** An entry as it is shown. */
export function entryJson(entry: StoredEntry) {
  const { id, kind, amount, validFrom, expiresOn, reason, madeBy, createdAt } = entry;
  return { id, kind, days: daysOf(amount), validFrom, expiresOn, reason, madeBy, createdAt };
}

/** An entry as the audit keeps it. */
function auditedEntry({ id, kind, amount, validFrom, expiresOn, reason }: StoredEntry) {
  return { id, kind, days: daysOf(amount), validFrom, expiresOn, reason };
}

function isOwn({ actorKind }: Subject): boolean {
  return actorKind === 'self';
}

function tooMany(what: string): AppError {
  return new AppError('too_many_items', `There are ${mostItems} ${what} already; remove one first.`);
}
