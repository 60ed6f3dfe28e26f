import type { CalendarDate } from '@worklog/domain/dates';

/** What somebody may do besides keeping their own ledger. */
export type Role = 'person' | 'administrator';

/** Somebody with an account. */
export interface Person {
  /** A UUID; never given twice, and never shown to others. */
  readonly id: string;
  /** As it was chosen: 1 to 64 characters, in Unicode form NFC. */
  readonly name: string;
  /** The name without regard to case; unique. See `nameKey`. */
  readonly nameKey: string;
  readonly role: Role;
  /** An argon2id hash with its salt and parameters, in the PHC string format. */
  readonly passwordHash: string;
  /** IANA name of the time zone that says which date is today; undefined: that of the installation. */
  readonly timeZone: string | undefined;
  /** First and last day of employment; undefined: none is known. */
  readonly firstDay: CalendarDate | undefined;
  readonly lastDay: CalendarDate | undefined;
  readonly createdAt: Date;
  /** Random for each change. */
  readonly tag: string;
}

/** Reads people as they are committed. */
export interface PeopleReader {
  get(id: string): Promise<Person | undefined>;
  findByName(nameKey: string): Promise<Person | undefined>;
  /** At most `limit` people whose name keys come behind `after`, by name key. `''` is before all. */
  page(after: string, limit: number): Promise<Person[]>;
  hasAdministrator(): Promise<boolean>;
}

/** Changes people inside a write. */
export interface PeopleWriter {
  get(id: string): Promise<Person | undefined>;
  findByName(nameKey: string): Promise<Person | undefined>;
  /** Whether there is an administrator besides that person. */
  hasOtherAdministrator(id: string): Promise<boolean>;
  /** Whether there is anybody besides that person. A write that relies on it is not guarded against sign-ups. */
  hasOther(id: string): Promise<boolean>;
  /** Adds a person whose name this write saw to be free. */
  insert(person: Person): Promise<void>;
  /** Puts a person in the place of the one with the same id, whom this write saw. */
  replace(person: Person): Promise<void>;
  /** Removes a person whom this write saw. What is theirs elsewhere has to be removed before. */
  remove(person: Person): Promise<void>;
}

/**
 * A secret link that may be used once. There is at most one in each slot: a new one replaces the old.
 */
export interface StoredLink {
  /** What it is for: `first-administrator`, or `password-reset/` and the id of a person. */
  readonly slot: string;
  /** SHA-256 of the secret, in hexadecimal; unique. */
  readonly hash: string;
  /** Whose it is; undefined for the first administrator's. */
  readonly person: string | undefined;
  readonly expiresAt: Date;
}

/** Changes links inside a write. */
export interface LinkWriter {
  findByHash(hash: string): Promise<StoredLink | undefined>;
  /** Puts a link in its slot, in the place of whichever was there. */
  put(link: StoredLink): Promise<void>;
  /** Empties a slot; does nothing where it is empty. */
  clear(slot: string): Promise<void>;
}

/**
 * A person who was deleted, to be looked for once more: on MongoDB a request that was under way meanwhile may have
 * written something of theirs afterwards.
 */
export interface Erasure {
  /** The id of the person; it says nothing about who that was. */
  readonly person: string;
  readonly at: Date;
}

/** Changes the list of erasures inside a write. */
export interface ErasureWriter {
  insert(erasure: Erasure): Promise<void>;
  /** Those from before an instant, the oldest first, at most 100. */
  before(instant: Date): Promise<Erasure[]>;
  remove(erasure: Erasure): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface AccountTx {
  readonly people: PeopleWriter;
  readonly links: LinkWriter;
  readonly erasures: ErasureWriter;
}
