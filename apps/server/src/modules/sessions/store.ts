/** A sign-in that lasts: whoever holds its secret is that person. */
export interface StoredSession {
  /** A UUID, to name the session by; it opens nothing. */
  readonly id: string;
  /** SHA-256 of the secret in the cookie, in hexadecimal; unique. */
  readonly hash: string;
  /** Id of the person. */
  readonly person: string;
  readonly createdAt: Date;
  /** Of the last request, as far as it is written down: at most once a minute. */
  readonly lastSeenAt: Date;
  /** What the client called itself (`User-Agent`), at most 200 characters. */
  readonly client: string;
}

/** Reads sessions as they are committed. */
export interface SessionReader {
  findByHash(hash: string): Promise<StoredSession | undefined>;
  /** All sessions of a person, the newest first. */
  of(person: string): Promise<StoredSession[]>;
}

/** Changes sessions inside a write. */
export interface SessionWriter {
  findByHash(hash: string): Promise<StoredSession | undefined>;
  /** All sessions of a person, the newest first. */
  of(person: string): Promise<StoredSession[]>;
  insert(session: StoredSession): Promise<void>;
  /** Writes down when a session that this write saw was last seen. */
  replace(session: StoredSession): Promise<void>;
  /** Ends a session that this write saw. */
  remove(session: StoredSession): Promise<void>;
  removeAllOf(person: string): Promise<void>;
  /** Removes every session that was last seen, or made, before these instants. */
  removeOlder(than: { readonly lastSeenAt: Date; readonly createdAt: Date }): Promise<void>;
}

/** How often something was tried in a span of time. */
export interface AttemptCount {
  /** SHA-256, in hexadecimal, of what is counted: no name or address is kept. */
  readonly key: string;
  readonly attempts: number;
  /** From this instant on the count starts anew. */
  readonly endsAt: Date;
}

/**
 * Changes counts of attempts inside a write. Each change is one step that others do not come between. On MongoDB it
 * is made at once, and stays when the write fails: a write that counts does nothing else.
 */
export interface AttemptWriter {
  /** Counts one attempt, and says what is counted with it. What has ended by `now` starts anew, until `endsAt`. */
  add(key: string, span: { readonly now: Date; readonly endsAt: Date }): Promise<AttemptCount>;
  /** Takes one attempt back, unless its count has ended by `now`, and removes a count of none. */
  takeBack(key: string, now: Date): Promise<void>;
  /** Removes the count of that key; does nothing where there is none. */
  remove(key: string): Promise<void>;
  /** Removes every count that ended before an instant. */
  removeEnded(before: Date): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface SessionTx {
  readonly sessions: SessionWriter;
  readonly attempts: AttemptWriter;
}
