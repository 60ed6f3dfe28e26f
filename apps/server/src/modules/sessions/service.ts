import type { PersonCaller } from '../../shared/caller.ts';
import type { Clock } from '../../shared/clock.ts';
import { AppError } from '../../shared/errors.ts';
import { hashSecret, newId, newIncarnation, newSecret } from '../../shared/ids.ts';
import type { Transactor } from '../../shared/transactor.ts';
import {
  type AccountTx,
  findPerson,
  nameKey,
  type PeopleReader,
  type Person,
  verifyPassword,
  wrongCredentials,
} from '../accounts/index.ts';
import { type Attempt, countAttempt, forgetAttempt } from './attempts.ts';
import { Lifetime } from './lifetime.ts';
import { LastSeen } from './last-seen.ts';
import type { SessionReader, SessionTx, StoredSession } from './store.ts';

/** What the writes about sessions need of a transaction. */
type SessionServiceTx = SessionTx & Pick<AccountTx, 'people'>;

/** What the service is made of. */
export interface SessionServiceParts {
  readonly sessions: SessionReader;
  readonly people: PeopleReader;
  readonly storage: Transactor<SessionServiceTx>;
  readonly clock: Clock;
  /** A session ends after so many minutes without a request. */
  readonly idleMinutes: number;
  /** Whether attempts to sign in are limited. */
  readonly limitsAttempts: boolean;
  /** Is told why something failed that no request waits for. */
  readonly onFailure: (error: unknown) => void;
}

/** Somebody who wants to sign in. */
export interface SignIn {
  readonly name: string;
  readonly password: string;
  /** The address that the request comes from. */
  readonly address: string;
  /** What the client calls itself. */
  readonly client: string | undefined;
  /** The secret of the session that the client has held so far; it ends. */
  readonly replaces?: string | undefined;
}

/** A session that was just opened. The secret cannot be had again: only its hash is stored. */
export interface OpenedSession {
  readonly secret: string;
  readonly session: StoredSession;
  readonly person: Person;
}

/** Most characters that are kept of what a client calls itself. */
const longestClient = 200;

/** Sessions: who holds a session's secret is that person, until it ends. */
export class SessionService {
  readonly #parts: SessionServiceParts;
  readonly #lifetime: Lifetime;
  readonly #lastSeen: LastSeen;

  constructor(parts: SessionServiceParts) {
    this.#parts = parts;
    this.#lifetime = new Lifetime(parts.idleMinutes);
    this.#lastSeen = new LastSeen(parts.storage, this.#lifetime, parts.onFailure);
  }

  /**
   * Opens a session for whoever knows the password.
   *
   * @throws AppError `wrong_credentials`, `too_many_attempts`.
   */
  async signIn({ name, password, address, client, replaces }: SignIn): Promise<OpenedSession> {
    const attempt = { nameKey: nameKey(name), address };
    const proven = await this.#proven(name, attempt, password);
    const { secret, session } = this.#newSession(proven, client);
    await this.#parts.storage.write(async (tx) => {
      const person = await tx.people.get(proven.id);
      if (person?.passwordHash !== proven.passwordHash) throw wrongCredentials();
      // Changes the person, so that a change of the password meanwhile is noticed on MongoDB, too: it ends sessions.
      await tx.people.replace({ ...person, tag: newIncarnation() });
      await this.#forget(tx, attempt);
      const replaced =
        replaces === undefined ? undefined : await tx.sessions.findByHash(hashSecret(replaces));
      if (replaced) await tx.sessions.remove(replaced);
      await tx.sessions.insert(session);
    });
    return { secret, session, person: proven };
  }

  /** Opens a session for somebody who has just made their account. */
  async open(person: Person, client: string | undefined): Promise<OpenedSession> {
    const { secret, session } = this.#newSession(person, client);
    await this.#parts.storage.write((tx) => tx.sessions.insert(session));
    return { secret, session, person };
  }

  /**
   * The person of that name, if the password is theirs. Counts as an attempt to sign in.
   *
   * @throws AppError `wrong_credentials`, `too_many_attempts`.
   */
  async provePassword(name: string, password: string, address: string): Promise<Person> {
    const attempt = { nameKey: nameKey(name), address };
    const person = await this.#proven(name, attempt, password);
    await this.#parts.storage.write((tx) => this.#forget(tx, attempt));
    return person;
  }

  /** The person whose session has that secret; undefined when there is none, or it has ended. */
  async authenticate(secret: string): Promise<PersonCaller | undefined> {
    const session = await this.#parts.sessions.findByHash(hashSecret(secret));
    if (!session || this.#hasEnded(session)) return undefined;
    const person = await this.#parts.people.get(session.person);
    if (!person) return undefined;
    this.#lastSeen.note(session, this.#now());
    const { id, name, role } = person;
    const isAdministrator = role === 'administrator';
    return { kind: 'person', id, name, isAdministrator, by: { kind: 'session', id: session.id } };
  }

  /** The sessions of a person that have not ended, the newest first. */
  async list(person: string): Promise<StoredSession[]> {
    const sessions = await this.#parts.sessions.of(person);
    return sessions
      .filter((session) => !this.#hasEnded(session))
      .map((session) => ({ ...session, lastSeenAt: new Date(this.#lastSeen.of(session)) }));
  }

  /** Ends one session of a person. @throws AppError `session_not_found`. */
  end(person: string, id: string): Promise<void> {
    return this.#parts.storage.write(async (tx) => {
      const session = (await tx.sessions.of(person)).find((one) => one.id === id);
      if (!session) throw new AppError('session_not_found', `You have no session with the id ${id}.`);
      await tx.sessions.remove(session);
    });
  }

  /** Ends all sessions of a person but that one. */
  endOthers(person: string, kept: string): Promise<void> {
    return this.#parts.storage.write((tx) => endSessions(tx, person, kept));
  }

  /** Removes what has ended: sessions, and counts of attempts. For the housekeeping. */
  async removeEnded(): Promise<void> {
    const now = this.#now();
    this.#lastSeen.forgetBefore(this.#lifetime.unseenSince(now));
    await this.#parts.storage.write(async (tx) => {
      await tx.sessions.removeOlder(this.#lifetime.endedBefore(now));
      await tx.attempts.removeEnded(new Date(now));
    });
  }

  async #proven(name: string, attempt: Attempt, password: string): Promise<Person> {
    const { storage, people, clock, limitsAttempts } = this.#parts;
    if (limitsAttempts) await storage.write((tx) => countAttempt(tx.attempts, attempt, clock.now()));
    const person = await findPerson(people, name);
    const isRight = await verifyPassword(person?.passwordHash, password);
    if (!person || !isRight) throw wrongCredentials();
    return person;
  }

  async #forget(tx: SessionTx, attempt: Attempt): Promise<void> {
    if (this.#parts.limitsAttempts) await forgetAttempt(tx.attempts, attempt, this.#parts.clock.now());
  }

  #newSession(person: Person, client = ''): { readonly secret: string; readonly session: StoredSession } {
    const now = this.#parts.clock.now();
    const secret = newSecret();
    const session = {
      id: newId(),
      hash: hashSecret(secret),
      person: person.id,
      createdAt: now,
      lastSeenAt: now,
      client: client.slice(0, longestClient),
    };
    return { secret, session };
  }

  #hasEnded(session: StoredSession): boolean {
    const lastSeenAt = this.#lastSeen.of(session);
    return this.#lifetime.hasEnded({ createdAt: session.createdAt.getTime(), lastSeenAt }, this.#now());
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }
}

/** Ends all sessions of a person inside a write, but one that may be kept. */
export async function endSessions(tx: SessionTx, person: string, kept?: string): Promise<void> {
  if (kept === undefined) {
    await tx.sessions.removeAllOf(person);
    return;
  }
  for (const session of await tx.sessions.of(person)) {
    if (session.id !== kept) await tx.sessions.remove(session);
  }
}
