import type { PersonCaller } from '../../shared/caller.ts';
import type { Clock } from '../../shared/clock.ts';
import { AppError } from '../../shared/errors.ts';
import { hashSecret, newId, newIncarnation, newSecret } from '../../shared/ids.ts';
import type { Transactor } from '../../shared/transactor.ts';
import {
  type AccountTx,
  findPerson,
  type PeopleReader,
  type Person,
  verifyPassword,
  wrongCredentials,
} from '../accounts/index.ts';
import { type Attempt, AttemptLimit } from './attempts.ts';
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

/** A session that is to be opened for somebody as they were a moment ago. */
interface Opening extends Pick<SignIn, 'client' | 'replaces'> {
  readonly person: Person;
  /** What is thrown when the account was deleted since, or got another password. */
  readonly refusal: () => AppError;
}

/** Most characters that are kept of what a client calls itself. */
const longestClient = 200;

/** Sessions: who holds a session's secret is that person, until it ends. */
export class SessionService {
  readonly #parts: SessionServiceParts;
  readonly #lifetime: Lifetime;
  readonly #lastSeen: LastSeen;
  readonly #limit: AttemptLimit | undefined;

  constructor(parts: SessionServiceParts) {
    this.#parts = parts;
    this.#lifetime = new Lifetime(parts.idleMinutes);
    this.#lastSeen = new LastSeen(parts.storage, this.#lifetime, parts.onFailure);
    this.#limit = parts.limitsAttempts ? new AttemptLimit(parts) : undefined;
  }

  /**
   * Opens a session for whoever knows the password.
   *
   * @throws AppError `wrong_credentials`, `too_many_attempts`.
   */
  signIn({ name, password, address, client, replaces }: SignIn): Promise<OpenedSession> {
    return this.#attempted({ name, address }, async () => {
      const person = await this.#proven(name, password);
      return this.#open({ person, client, replaces, refusal: wrongCredentials });
    });
  }

  /**
   * Opens a session for somebody who has just made their account.
   *
   * @throws AppError `unauthenticated` when it was changed or deleted since.
   */
  open(person: Person, { client, replaces }: Pick<SignIn, 'client' | 'replaces'>): Promise<OpenedSession> {
    return this.#open({ person, client, replaces, refusal: accountChanged });
  }

  /**
   * The person of that name, if the password is theirs. Counts as an attempt to sign in.
   *
   * @throws AppError `wrong_credentials`, `too_many_attempts`.
   */
  provePassword(name: string, password: string, address: string): Promise<Person> {
    return this.#attempted({ name, address }, () => this.#proven(name, password));
  }

  /** Clears what was counted of attempts to be somebody who has shown in another way who they are. */
  async forgetAttempts(name: string, address: string): Promise<void> {
    await this.#limit?.forget({ name, address });
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
  async end(person: string, id: string): Promise<void> {
    const wasThere = await this.endIfThere(person, id);
    if (!wasThere) throw new AppError('session_not_found', `You have no session with the id ${id}.`);
  }

  /** Ends one session of a person; says whether there was one that had not been ended before. */
  endIfThere(person: string, id: string): Promise<boolean> {
    return this.#parts.storage.write(async (tx) => {
      const session = (await tx.sessions.of(person)).find((one) => one.id === id);
      if (session) await tx.sessions.remove(session);
      return session !== undefined;
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

  #attempted<T>(attempt: Attempt, work: () => Promise<T>): Promise<T> {
    return this.#limit ? this.#limit.within(attempt, work) : work();
  }

  async #proven(name: string, password: string): Promise<Person> {
    const person = await findPerson(this.#parts.people, name);
    const isRight = await verifyPassword(person?.passwordHash, password);
    if (!person || !isRight) throw wrongCredentials();
    return person;
  }

  async #open({ person: proven, client, replaces, refusal }: Opening): Promise<OpenedSession> {
    const { secret, session } = this.#newSession(proven, client);
    await this.#parts.storage.write(async (tx) => {
      const person = await tx.people.get(proven.id);
      if (person?.passwordHash !== proven.passwordHash) throw refusal();
      // Changes the person, so that a change of the password meanwhile is noticed on MongoDB, too: it ends sessions.
      await tx.people.replace({ ...person, tag: newIncarnation() });
      const replaced =
        replaces === undefined ? undefined : await tx.sessions.findByHash(hashSecret(replaces));
      if (replaced) await tx.sessions.remove(replaced);
      await tx.sessions.insert(session);
    });
    return { secret, session, person: proven };
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

function accountChanged(): AppError {
  return new AppError('unauthenticated', 'The account was changed or deleted meanwhile; sign in.');
}
