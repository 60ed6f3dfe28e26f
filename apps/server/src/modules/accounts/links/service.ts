import type { Clock } from '../../../shared/clock.ts';
import { hashSecret, newSecret } from '../../../shared/ids.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import { type Actor, auditEntry } from '../../audit/index.ts';
import { linkNotValid, personNotFound } from '../faults.ts';
import { findPerson } from '../find-person.ts';
import type { PasswordRules } from '../password-rules.ts';
import { hashPassword } from '../password.ts';
import type { AccountService, AccountServiceTx } from '../service.ts';
import type { AccountTx, PeopleReader, Person, StoredLink } from '../store.ts';
import { firstAdministratorSlot, resetSlotOf, resetSlotPrefix } from './slots.ts';

/** A link works for so many milliseconds. */
const linkMilliseconds = 3_600_000;

/** The pages that links lead to, below the address under which people reach the server. */
const pages = { firstAdministrator: 'first-administrator', passwordReset: 'reset-password' } as const;

/** A link that was just made. Its secret cannot be had again: only its hash is stored. */
export interface NewLink {
  /** The page that takes the secret, relative to the address of the server; the secret is in its fragment. */
  readonly path: string;
  readonly expiresAt: Date;
}

/** Somebody who holds the first administrator's link. */
export interface FirstAdministrator {
  readonly secret: string;
  readonly name: string;
  readonly password: string;
}

/** What the service is made of. */
export interface LinkServiceParts {
  readonly people: PeopleReader;
  readonly storage: Transactor<AccountServiceTx>;
  readonly clock: Clock;
  readonly rules: PasswordRules;
  readonly accounts: AccountService;
}

/** Links that may be used once, within an hour: to become the first administrator, and to choose a new password. */
export class LinkService {
  readonly #parts: LinkServiceParts;

  constructor(parts: LinkServiceParts) {
    this.#parts = parts;
  }

  /** A new link for the first administrator, in the place of any before; undefined when there is one already. */
  async makeFirstAdministratorLink(): Promise<NewLink | undefined> {
    if (await this.#parts.people.hasAdministrator()) return undefined;
    const { link, made } = this.#newLink(pages.firstAdministrator, firstAdministratorSlot);
    await this.#parts.storage.write((tx) => tx.links.put(link));
    return made;
  }

  /**
   * Makes the account of the first administrator.
   *
   * @throws AppError `link_not_valid`, `invalid_body`, `name_taken`.
   */
  async createFirstAdministrator({ secret, name, password }: FirstAdministrator): Promise<Person> {
    const { accounts, storage } = this.#parts;
    await this.#assertValid(secret, firstAdministratorSlot);
    const person = await accounts.draft({ name, password, role: 'administrator' });
    await storage.write(async (tx) => {
      const link = await this.#validLink(tx, secret, firstAdministratorSlot);
      // Somebody may have become one in another way since the link was made.
      if (await tx.people.hasOtherAdministrator(person.id)) throw linkNotValid();
      await accounts.add(tx, person);
      await tx.links.clear(link.slot);
    });
    return person;
  }

  /** Makes an account for an administrator beside the server, so that the link is no longer needed. */
  async createAdministrator(
    account: { readonly name: string; readonly password: string },
    by: Actor,
  ): Promise<void> {
    const { accounts, storage } = this.#parts;
    const person = await accounts.draft({ ...account, role: 'administrator' });
    await storage.write(async (tx) => {
      await accounts.add(tx, person, by);
      await tx.links.clear(firstAdministratorSlot);
    });
  }

  /**
   * A new link with which a person can choose a password, in the place of any before.
   *
   * @throws AppError `person_not_found`.
   */
  async makeResetLink(name: string, by: Actor): Promise<NewLink> {
    const { storage, clock } = this.#parts;
    const at = clock.now();
    return storage.write(async (tx) => {
      const person = await findPerson(tx.people, name);
      if (!person) throw personNotFound(name);
      const { link, made } = this.#newLink(pages.passwordReset, resetSlotOf(person.id), person.id);
      await tx.links.put(link);
      await tx.audit.append(auditEntry({ at, person: person.id, ...by, action: 'account.reset_link_made' }));
      return made;
    });
  }

  /**
   * Gives the person whose link it is another password, and ends their sessions.
   *
   * @throws AppError `link_not_valid`, `invalid_body`.
   */
  async resetPassword({
    secret,
    password,
  }: {
    readonly secret: string;
    readonly password: string;
  }): Promise<Person> {
    const { people, storage, rules, accounts } = this.#parts;
    const { person: id = '' } = await this.#assertValid(secret, resetSlotPrefix);
    const known = await people.get(id);
    if (!known) throw linkNotValid();
    await rules.assertAllowed(password, known.name, '/password');
    const passwordHash = await hashPassword(password);
    await storage.write(async (tx) => {
      await this.#validLink(tx, secret, resetSlotPrefix);
      const person = await tx.people.get(id);
      if (!person) throw linkNotValid();
      await accounts.setPassword(tx, person, passwordHash);
    });
    return known;
  }

  #newLink(
    page: string,
    slot: string,
    person?: string,
  ): { readonly link: StoredLink; readonly made: NewLink } {
    const secret = newSecret();
    const expiresAt = new Date(this.#parts.clock.now().getTime() + linkMilliseconds);
    return {
      link: { slot, hash: hashSecret(secret), person, expiresAt },
      made: { path: `${page}#${secret}`, expiresAt },
    };
  }

  /** Strangers with made-up secrets must not have passwords hashed, which takes time. */
  #assertValid(secret: string, slot: string): Promise<StoredLink> {
    return this.#parts.storage.write((tx) => this.#validLink(tx, secret, slot));
  }

  async #validLink(tx: AccountTx, secret: string, slot: string): Promise<StoredLink> {
    const link = await tx.links.findByHash(hashSecret(secret));
    if (!link?.slot.startsWith(slot) || link.expiresAt <= this.#parts.clock.now()) throw linkNotValid();
    return link;
  }
}
