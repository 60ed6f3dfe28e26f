import { readTimeZone } from '@worklog/domain/dates';
import type { Clock } from '../../shared/clock.ts';
import { AppError } from '../../shared/errors.ts';
import { newId, newIncarnation } from '../../shared/ids.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { type Actor, auditEntry, type AuditTx, oneself } from '../audit/index.ts';
import type { BelongingsTx } from './belongings.ts';
import { changedEmployment, readEmployment, type EmploymentChange } from './employment.ts';
import { nameTaken, personNotFound, wrongCredentials } from './faults.ts';
import { findPerson } from './find-person.ts';
import { resetSlotOf } from './links/slots.ts';
import { nameKey, readName } from './name.ts';
import type { PasswordRules } from './password-rules.ts';
import { hashPassword } from './password.ts';
import type { AccountTx, PeopleReader, Person, Role } from './store.ts';

/** Somebody who is to have an account. */
export interface NewAccount {
  readonly name: string;
  readonly password: string;
  readonly role?: Role;
}

/** What people may change of their account by themselves. What is left out stays. */
export interface ProfileChange extends EmploymentChange {
  readonly name?: string | undefined;
  /** Null: that of the installation. */
  readonly timeZone?: string | null | undefined;
}

/** What the writes about accounts need of a transaction. */
export type AccountServiceTx = AccountTx & AuditTx & BelongingsTx;

/** What the service is made of. */
export interface AccountServiceParts {
  readonly people: PeopleReader;
  readonly storage: Transactor<AccountServiceTx>;
  readonly clock: Clock;
  readonly rules: PasswordRules;
  /** Whether strangers may make an account by themselves. */
  readonly signUp: 'open' | 'closed';
}

/** How many milliseconds after a deletion it is made sure that nothing was written meanwhile. */
const erasureDelay = 2 * 60_000;

/** People's accounts: each change is one write, and the audit's entry about it is a part of that. */
export class AccountService {
  readonly #parts: AccountServiceParts;

  constructor(parts: AccountServiceParts) {
    this.#parts = parts;
  }

  /** Refuses strangers where only administrators make accounts. @throws AppError `sign_up_closed`. */
  assertSignUpOpen(): void {
    if (this.#parts.signUp === 'open') return;
    throw new AppError('sign_up_closed', 'Here only administrators make accounts; ask one of them.');
  }

  /** The person of that name, in any letter case. @throws AppError `person_not_found`. */
  async find(name: string): Promise<Person> {
    const person = await findPerson(this.#parts.people, name);
    if (!person) throw personNotFound(name);
    return person;
  }

  /** The person with that id. @throws AppError `person_not_found`. */
  async get(id: string): Promise<Person> {
    const person = await this.#parts.people.get(id);
    if (!person) throw personNotFound();
    return person;
  }

  /**
   * Makes an account. Without `by` whoever it is for has made it.
   *
   * @throws AppError `invalid_body` for a name or a password that is not allowed, `name_taken`.
   */
  async create(account: NewAccount, by?: Actor): Promise<Person> {
    const person = await this.draft(account);
    await this.#parts.storage.write((tx) => this.add(tx, person, by));
    return person;
  }

  /** A new person, not stored yet. Takes tens of milliseconds. @throws AppError `invalid_body`, `name_taken`. */
  async draft({ name: text, password, role = 'person' }: NewAccount): Promise<Person> {
    const { people, rules, clock } = this.#parts;
    const name = readName(text);
    await rules.assertAllowed(password, name, '/password');
    const key = nameKey(name);
    if (await people.findByName(key)) throw nameTaken(name);
    return {
      id: newId(),
      name,
      nameKey: key,
      role,
      passwordHash: await hashPassword(password),
      timeZone: undefined,
      firstDay: undefined,
      lastDay: undefined,
      createdAt: clock.now(),
      tag: newIncarnation(),
    };
  }

  /** Stores a new person inside a write. @throws AppError `name_taken`. */
  async add(tx: AccountServiceTx, person: Person, by: Actor = oneself(person.id)): Promise<void> {
    if (await tx.people.findByName(person.nameKey)) throw nameTaken(person.name);
    await tx.people.insert(person);
    await this.#audit(tx, person.id, by.actorKind === 'self' ? oneself(person.id) : by, 'account.created');
  }

  /**
   * Gives a person another password and ends their sessions, all but one that may be kept.
   *
   * @param person as they were when they proved who they are: a proof by a password that was changed since does not
   *   count.
   * @throws AppError `invalid_body`, `wrong_credentials`.
   */
  async changePassword(
    person: Person,
    newPassword: string,
    { keepSession, pointer = '/newPassword' }: { keepSession?: string; pointer?: string } = {},
  ): Promise<void> {
    await this.#parts.rules.assertAllowed(newPassword, person.name, pointer);
    const passwordHash = await hashPassword(newPassword);
    await this.#parts.storage.write(async (tx) => {
      const current = await tx.people.get(person.id);
      if (current?.passwordHash !== person.passwordHash) throw wrongCredentials();
      await this.setPassword(tx, current, passwordHash, keepSession);
    });
  }

  /** Stores another password inside a write; the sessions that the old one has opened end, and so does a link to reset it. */
  async setPassword(
    tx: AccountServiceTx,
    person: Person,
    passwordHash: string,
    keepSession?: string,
  ): Promise<void> {
    await tx.people.replace({ ...person, passwordHash, tag: newIncarnation() });
    await tx.belongings.endSessions(person.id, keepSession);
    await tx.links.clear(resetSlotOf(person.id));
    await this.#audit(tx, person.id, oneself(person.id), 'account.password_changed');
  }

  /**
   * Changes a person's name, time zone, or days of employment.
   *
   * @throws AppError `invalid_body`, `name_taken`, `person_not_found`.
   */
  changeProfile(id: string, change: ProfileChange): Promise<Person> {
    const name = change.name === undefined ? undefined : readName(change.name);
    const timeZone = typeof change.timeZone === 'string' ? timeZoneNamed(change.timeZone) : change.timeZone;
    const employment = readEmployment(change);
    return this.#parts.storage.write(async (tx) => {
      const person = await existing(tx, id);
      const named = name === undefined ? person : { ...person, name, nameKey: nameKey(name) };
      const moved = timeZone === undefined ? named : { ...named, timeZone: timeZone ?? undefined };
      const changed = { ...moved, ...changedEmployment(person, employment) };
      await this.#replaceProfile(tx, person, changed);
      return changed;
    });
  }

  /**
   * Says what somebody may do.
   *
   * @throws AppError `person_not_found`, `last_administrator`.
   */
  setRole(name: string, role: Role, by: Actor): Promise<Person> {
    return this.#parts.storage.write(async (tx) => {
      const person = await findPerson(tx.people, name);
      if (!person) throw personNotFound(name);
      if (person.role === role) return person;
      if (role === 'person' && !(await tx.people.hasOtherAdministrator(person.id))) throw lastAdministrator();
      const changed = { ...person, role, tag: newIncarnation() };
      await tx.people.replace(changed);
      const values = { before: person.role, after: role };
      await this.#audit(tx, person.id, by, 'account.role_changed', values);
      return changed;
    });
  }

  /**
   * Deletes a person and all that is theirs. What stays is one entry of the audit that says when, and in which part
   * somebody did it.
   *
   * @throws AppError `person_not_found`, `last_administrator`.
   */
  async delete(id: string, by: Actor): Promise<void> {
    const at = this.#parts.clock.now();
    await this.#parts.storage.write(async (tx) => {
      const person = await existing(tx, id);
      await assertMayGo(tx, person);
      await tx.belongings.eraseAllOf(id);
      await tx.people.remove(person);
      await tx.erasures.insert({ person: id, at });
      const nobody = by.actor === id ? { ...by, actor: undefined } : by;
      await this.#audit(tx, undefined, nobody, 'account.deleted');
    });
  }

  /**
   * Looks once more for what belongs to people who were deleted some minutes ago: on MongoDB a request that was
   * under way meanwhile may have written something. For the housekeeping.
   */
  async eraseAgain(): Promise<void> {
    const { clock, storage } = this.#parts;
    const before = new Date(clock.now().getTime() - erasureDelay);
    const due = await storage.write((tx) => tx.erasures.before(before));
    for (const erasure of due) {
      await storage.write(async (tx) => {
        await tx.belongings.eraseAllOf(erasure.person);
        await tx.erasures.remove(erasure);
      });
    }
  }

  async #replaceProfile(tx: AccountServiceTx, person: Person, changed: Person): Promise<void> {
    if (changed.nameKey !== person.nameKey && (await tx.people.findByName(changed.nameKey)))
      throw nameTaken(changed.name);
    const by = oneself(person.id);
    if (changed.name !== person.name) {
      const values = { before: person.name, after: changed.name };
      await this.#audit(tx, person.id, by, 'account.renamed', values);
    }
    if (changed.timeZone !== person.timeZone) {
      const values = { before: person.timeZone ?? null, after: changed.timeZone ?? null };
      await this.#audit(tx, person.id, by, 'account.time_zone_changed', values);
    }
    if (changed.firstDay !== person.firstDay || changed.lastDay !== person.lastDay) {
      const values = { before: employmentOf(person), after: employmentOf(changed) };
      await this.#audit(tx, person.id, by, 'account.employment_changed', values);
    }
    await tx.people.replace({ ...changed, tag: newIncarnation() });
  }

  async #audit(
    tx: AuditTx,
    person: string | undefined,
    by: Actor,
    action: string,
    values: { readonly before?: JsonValue; readonly after?: JsonValue } = {},
  ): Promise<void> {
    const at = this.#parts.clock.now();
    await tx.audit.append(auditEntry({ at, person, ...by, action, ...values }));
  }
}

function employmentOf({ firstDay, lastDay }: Person): JsonValue {
  return { firstDay: firstDay ?? null, lastDay: lastDay ?? null };
}

async function existing(tx: AccountTx, id: string): Promise<Person> {
  const person = await tx.people.get(id);
  if (!person) throw personNotFound();
  return person;
}

/** The last administrator stays as long as there is anybody whom nobody else could look after. */
async function assertMayGo({ people }: AccountTx, { id, role }: Person): Promise<void> {
  if (role !== 'administrator' || (await people.hasOtherAdministrator(id))) return;
  if (await people.hasOther(id)) throw lastAdministrator();
}

function timeZoneNamed(text: string): string {
  const timeZone = readTimeZone(text);
  if (timeZone !== undefined) return timeZone;
  const detail = 'is not the IANA name of a time zone, such as Europe/Vienna';
  throw new AppError('invalid_body', `The time zone ${detail}.`, {
    faults: [{ pointer: '/timeZone', detail }],
  });
}

function lastAdministrator(): AppError {
  return new AppError(
    'last_administrator',
    'There has to be an administrator; make somebody else one first.',
  );
}
