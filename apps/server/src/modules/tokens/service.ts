import { type Awaitable, whenThere } from '../../shared/awaitable.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Clock } from '../../shared/clock.ts';
import { hashSecret, newId, newSecret } from '../../shared/ids.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { isScope, scopeHelp } from './scopes.ts';
import type { StoredToken, TokenReader, TokenTx } from './store.ts';

/** Tells our tokens from other secrets, for people and for scanners that look for leaked ones. */
const tokenPrefix = 'wl_';

/**
 * Of so many tokens the hash is remembered, which saves as much time as a read from memory takes. Few, because the tokens
 * themselves stay in memory for it.
 */
const mostRemembered = 100;

/** What went wrong with an operator's request; its message is one sentence. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/** A token to be made. */
export interface NewToken {
  /** 1 to 64 letters, digits, `.`, `-` or `_`; unique. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** In the future; undefined: never expires. */
  readonly expiresAt: Date | undefined;
}

/** API tokens: secrets that let an application or a script use the HTTP API. Only their hashes are stored. */
export class TokenService {
  readonly #reader: TokenReader;
  readonly #storage: Transactor<TokenTx>;
  readonly #clock: Clock;
  /** The hashes of the tokens that are in use, by token. */
  readonly #hashes = new Map<string, string>();
  readonly #callers = new WeakMap<StoredToken, Caller>();

  constructor(reader: TokenReader, storage: Transactor<TokenTx>, clock: Clock) {
    this.#reader = reader;
    this.#storage = storage;
    this.#clock = clock;
  }

  /**
   * Makes a token and returns it; it cannot be had again.
   *
   * @throws TokenError for a name that is taken or not allowed, an unknown scope, an expiry in the past.
   */
  async create({ name, scopes, expiresAt }: NewToken): Promise<string> {
    const createdAt = this.#clock.now();
    assertValid(name, scopes, createdAt, expiresAt);
    const secret = tokenPrefix + newSecret();
    const token = { id: newId(), name, hash: hashSecret(secret), scopes, createdAt, expiresAt };
    await this.#storage.write(async (tx) => {
      if (await tx.tokens.findByName(name)) throw new TokenError(`There is a token called ${name} already.`);
      await tx.tokens.insert(token);
    });
    return secret;
  }

  /** All tokens, by name, without their hashes. */
  async list(): Promise<Omit<StoredToken, 'hash'>[]> {
    const tokens = await this.#reader.list();
    return tokens.map(({ name, id, scopes, createdAt, expiresAt }) => ({
      name,
      id,
      scopes,
      createdAt,
      expiresAt,
    }));
  }

  /**
   * Ends a token at once, in every server.
   *
   * @throws TokenError when there is no token of that name.
   */
  async revoke(name: string): Promise<void> {
    await this.#storage.write(async (tx) => {
      const token = await tx.tokens.findByName(name);
      if (!token) throw new TokenError(`There is no token called ${name}.`);
      await tx.tokens.remove(token);
    });
  }

  /** The caller who holds `secret`; undefined when it is unknown, revoked or expired. */
  authenticate(secret: string): Awaitable<Caller | undefined> {
    const remembered = this.#hashes.get(secret);
    const hash = remembered ?? hashSecret(secret);
    return whenThere(this.#reader.findByHash(hash), (token) => {
      if (!token || this.#hasExpired(token)) return undefined;
      if (remembered === undefined) this.#remember(secret, hash);
      return this.#callerOf(token);
    });
  }

  /** The caller who holds `secret`, where nothing need be waited for and the token was shown before. */
  callerAtOnce(secret: string): Caller | undefined {
    const hash = this.#hashes.get(secret);
    const token = hash === undefined ? undefined : this.#reader.findAtOnce?.(hash);
    return token && !this.#hasExpired(token) ? this.#callerOf(token) : undefined;
  }

  #hasExpired({ expiresAt }: StoredToken): boolean {
    return expiresAt !== undefined && expiresAt <= this.#clock.now();
  }

  /** Only of a token that is valid: nobody can fill this memory with what they make up. */
  #remember(secret: string, hash: string): void {
    if (this.#hashes.size >= mostRemembered) this.#hashes.clear();
    this.#hashes.set(secret, hash);
  }

  /** The same object for the same token, so that who keeps something about a caller finds it again. */
  #callerOf(token: StoredToken): Caller {
    let caller = this.#callers.get(token);
    if (!caller) {
      caller = { kind: 'token', id: token.id, scopes: token.scopes };
      this.#callers.set(token, caller);
    }
    return caller;
  }
}

function assertValid(name: string, scopes: readonly string[], now: Date, expiresAt: Date | undefined): void {
  if (!/^[\w.-]{1,64}$/.test(name)) {
    throw new TokenError(
      `A token's name has 1 to 64 letters, digits, dots, dashes or underscores; ${name} has not.`,
    );
  }
  if (scopes.length === 0) throw new TokenError(`A token needs a scope: ${scopeHelp}.`);
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined) throw new TokenError(`There is no scope ${unknown}; there are ${scopeHelp}.`);
  if (expiresAt && expiresAt <= now) throw new TokenError('The token would have expired already.');
}
