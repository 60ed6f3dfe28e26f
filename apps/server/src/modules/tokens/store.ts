import type { Awaitable } from '../../shared/awaitable.ts';

/** An API token as it is stored: never the token itself. */
export interface StoredToken {
  readonly id: string;
  /** What the operator calls it; unique. */
  readonly name: string;
  /** SHA-256 of the token, in hexadecimal. */
  readonly hash: string;
  /** What it allows, such as `configs:write` or `configs:read:app_*`. */
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  /** From this instant on it is no longer accepted; undefined: never expires. */
  readonly expiresAt: Date | undefined;
}

/** Reads what is committed. */
export interface TokenReader {
  /** The token with that hash, expired or not. */
  findByHash(hash: string): Awaitable<StoredToken | undefined>;
  /** The same, of a storage that need not be waited for. */
  findAtOnce?(hash: string): StoredToken | undefined;
  /** All tokens, by name. */
  list(): Promise<StoredToken[]>;
}

/** Changes tokens inside a write. */
export interface TokenWriter {
  /** The token of that name as this write sees it. */
  findByName(name: string): Promise<StoredToken | undefined>;
  /** Adds a token whose name this write saw to be free. */
  insert(token: StoredToken): Promise<void>;
  /** Removes a token that this write saw. */
  remove(token: StoredToken): Promise<void>;
}

/** What the writes of this module need of a transaction. */
export interface TokenTx {
  readonly tokens: TokenWriter;
}

/** A person's own API token: it acts as that person, as far as its scopes go. Never the token itself. */
export interface StoredPersonalToken extends StoredToken {
  /** Id of the person. A name is unique among that person's tokens. */
  readonly person: string;
}

/** Reads personal tokens as they are committed. */
export interface PersonalTokenReader {
  /** The token with that hash, expired or not. */
  findByHash(hash: string): Promise<StoredPersonalToken | undefined>;
  /** All tokens of a person, by name. */
  of(person: string): Promise<StoredPersonalToken[]>;
}

/** Changes personal tokens inside a write. */
export interface PersonalTokenWriter {
  /** All tokens of a person, by name. */
  of(person: string): Promise<StoredPersonalToken[]>;
  /** Adds a token whose name this write saw to be free. */
  insert(token: StoredPersonalToken): Promise<void>;
  /** Removes a token that this write saw. */
  remove(token: StoredPersonalToken): Promise<void>;
  removeAllOf(person: string): Promise<void>;
}

/** What the writes of personal tokens need of a transaction. */
export interface PersonalTokenTx {
  readonly personalTokens: PersonalTokenWriter;
}
