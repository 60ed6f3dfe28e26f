import type { CalendarDate } from '@worklog/domain/dates';
import type { Clock } from '../../shared/clock.ts';
import type { ErrorCode } from '../../shared/error-catalogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { auditEntry, oneself, type AuditTx } from '../audit/index.ts';
import type { DatedReader, DatedWriter } from './store.ts';

/** Something of a person that holds from a date on, until the next of its kind. */
interface OwnDated {
  /** Id of the person. */
  readonly person: string;
  readonly validFrom: CalendarDate;
}

/** What the writes need of a transaction, besides what they change. */
export type DatedTx = AuditTx & { readonly people: { get(id: string): Promise<unknown> } };

/** One kind of what is dated. */
interface DatedKind<T extends OwnDated, Tx extends DatedTx> {
  /** As the audit calls it: `work_pattern` or `base`. */
  readonly name: string;
  readonly missing: ErrorCode;
  readonly writer: (tx: Tx) => DatedWriter<T>;
  /** What it says, without whose it is, for the audit. */
  readonly shown: (item: T) => JsonValue;
}

/** What the service is made of. */
export interface DatedServiceParts<T extends OwnDated, Tx extends DatedTx> {
  readonly kind: DatedKind<T, Tx>;
  readonly reader: DatedReader<T>;
  readonly storage: Transactor<Tx>;
  readonly clock: Clock;
}

/** Most of one kind that somebody may have: whoever changes more often records days instead. */
const mostItems = 500;

/** The use cases about what people say of themselves from a date on. What they have recorded stays as it is. */
export class DatedService<T extends OwnDated, Tx extends DatedTx> {
  readonly #parts: DatedServiceParts<T, Tx>;

  constructor(parts: DatedServiceParts<T, Tx>) {
    this.#parts = parts;
  }

  /** All of a person, by date. */
  of(person: string): Promise<T[]> {
    return this.#parts.reader.of(person);
  }

  /** The one that begins on a date. @throws AppError with the code of the kind. */
  async get(person: string, validFrom: CalendarDate): Promise<T> {
    return this.#found(await this.of(person), validFrom);
  }

  /**
   * Stores an item in the place of the one that begins on the same date.
   *
   * @returns whether there was none.
   * @throws AppError `too_many_items`, `unauthenticated` when the person is gone.
   */
  put(item: T): Promise<boolean> {
    const { kind, storage } = this.#parts;
    return storage.write(async (tx) => {
      await assertThere(tx, item.person);
      const items = await kind.writer(tx).of(item.person);
      const before = items.find(({ validFrom }) => validFrom === item.validFrom);
      if (!before && items.length >= mostItems) throw tooMany();
      await kind.writer(tx).put(item);
      await this.#audit(tx, before ? 'changed' : 'created', before, item);
      return !before;
    });
  }

  /** Removes the one that begins on a date. @throws AppError with the code of the kind. */
  remove(person: string, validFrom: CalendarDate): Promise<void> {
    const { kind, storage } = this.#parts;
    return storage.write(async (tx) => {
      const item = this.#found(await kind.writer(tx).of(person), validFrom);
      await kind.writer(tx).remove(item);
      await this.#audit(tx, 'removed', item, undefined);
    });
  }

  #found(items: readonly T[], date: CalendarDate): T {
    const item = items.find(({ validFrom }) => validFrom === date);
    if (item) return item;
    throw new AppError(this.#parts.kind.missing, `Nothing of yours begins on ${date}.`);
  }

  async #audit(tx: Tx, change: string, before: T | undefined, after: T | undefined): Promise<void> {
    const { kind, clock } = this.#parts;
    const item = after ?? before;
    if (!item) return;
    const { person, validFrom: target } = item;
    const values = { before: before && kind.shown(before), after: after && kind.shown(after) };
    const action = `${kind.name}.${change}`;
    const entry = { ...oneself(person), at: clock.now(), person, action, target, ...values };
    await tx.audit.append(auditEntry(entry));
  }
}

async function assertThere(tx: DatedTx, person: string): Promise<void> {
  if (!(await tx.people.get(person))) {
    throw new AppError('unauthenticated', 'Your account is no longer there.');
  }
}

function tooMany(): AppError {
  return new AppError('too_many_items', `You have ${mostItems} of them; remove one first.`);
}
