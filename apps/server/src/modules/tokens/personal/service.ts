import type { PersonCaller } from '../../../shared/caller.ts';
import type { Clock } from '../../../shared/clock.ts';
import { AppError } from '../../../shared/errors.ts';
import { hashSecret, newId, newSecret } from '../../../shared/ids.ts';
import { lengthOf } from '../../../shared/text.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import { type AccountTx, type PeopleReader, personNotFound } from '../../accounts/index.ts';
import { auditEntry, type AuditTx, oneself } from '../../audit/index.ts';
import type { PersonalTokenReader, PersonalTokenTx, StoredPersonalToken } from '../store.ts';

/** Tells people's own tokens from those of operators, and from other secrets. */
const personalPrefix = 'wlp_';

/** Most tokens of one person: whoever needs more has forgotten to revoke some. */
const mostTokens = 100;

/** Most characters of a token's name. */
export const longestTokenName = 64;

/** What a person's own token may allow; the right to write includes the one to read. */
type PersonalScope = 'days:read' | 'days:write';

/** A personal token to be made. */
export interface NewPersonalToken {
  /** What the person calls it; unique among theirs. */
  readonly name: string;
  readonly scopes: readonly PersonalScope[];
  /** In the future; undefined: never expires. */
  readonly expiresAt: Date | undefined;
}

/** A token as its owner may see it. */
export type ShownPersonalToken = Omit<StoredPersonalToken, 'hash' | 'person'>;

/** What the service is made of. */
export interface PersonalTokenParts {
  readonly tokens: PersonalTokenReader;
  readonly people: PeopleReader;
  readonly storage: Transactor<PersonalTokenTx & AuditTx & Pick<AccountTx, 'people'>>;
  readonly clock: Clock;
}

/** Whether a secret looks like a token that belongs to a person. */
export function isPersonalToken(secret: string): boolean {
  return secret.startsWith(personalPrefix);
}

/** People's own API tokens: each acts as that person, as far as its scopes go. Only their hashes are stored. */
export class PersonalTokenService {
  readonly #parts: PersonalTokenParts;

  constructor(parts: PersonalTokenParts) {
    this.#parts = parts;
  }

  /** The tokens of a person, by name. */
  async list(person: string): Promise<ShownPersonalToken[]> {
    return (await this.#parts.tokens.of(person)).map(shown);
  }

  /**
   * Makes a token; its secret cannot be had again.
   *
   * @throws AppError `invalid_body`, `name_taken`, `person_not_found`, `too_many_tokens`.
   */
  async create(
    person: string,
    { name, scopes, expiresAt }: NewPersonalToken,
  ): Promise<{ readonly secret: string; readonly token: ShownPersonalToken }> {
    const createdAt = this.#parts.clock.now();
    assertValid(name, createdAt, expiresAt);
    const secret = personalPrefix + newSecret();
    const token = { id: newId(), person, name, hash: hashSecret(secret), scopes, createdAt, expiresAt };
    await this.#parts.storage.write(async (tx) => {
      // They may have been deleted since this request began.
      if (!(await tx.people.get(person))) throw personNotFound();
      const tokens = await tx.personalTokens.of(person);
      if (tokens.some((one) => one.name === name))
        throw new AppError('name_taken', `You have a token called ${JSON.stringify(name)} already.`);
      if (tokens.length >= mostTokens)
        throw new AppError('too_many_tokens', `You have ${mostTokens} tokens; revoke one first.`);
      await tx.personalTokens.insert(token);
      const change = { at: createdAt, action: 'token.created', target: name, after: [...scopes] };
      await tx.audit.append(auditEntry({ ...oneself(person), ...change, person }));
    });
    return { secret, token: shown(token) };
  }

  /** Ends a token of a person at once, in every server. @throws AppError `token_not_found`. */
  async revoke(person: string, id: string): Promise<void> {
    const at = this.#parts.clock.now();
    await this.#parts.storage.write(async (tx) => {
      const token = (await tx.personalTokens.of(person)).find((one) => one.id === id);
      if (!token) throw new AppError('token_not_found', `You have no token with the id ${id}.`);
      await tx.personalTokens.remove(token);
      const change = { at, action: 'token.revoked', target: token.name };
      await tx.audit.append(auditEntry({ ...oneself(person), ...change, person }));
    });
  }

  /** The person for whom the holder of `secret` acts; undefined when it is unknown, revoked or expired. */
  async authenticate(secret: string): Promise<PersonCaller | undefined> {
    const token = await this.#parts.tokens.findByHash(hashSecret(secret));
    if (!token || (token.expiresAt && token.expiresAt <= this.#parts.clock.now())) return undefined;
    const person = await this.#parts.people.get(token.person);
    if (!person) return undefined;
    const { id, name, role } = person;
    const isAdministrator = role === 'administrator';
    return {
      kind: 'person',
      id,
      name,
      isAdministrator,
      by: { kind: 'token', id: token.id, scopes: token.scopes },
    };
  }
}

function shown({ id, name, scopes, createdAt, expiresAt }: StoredPersonalToken): ShownPersonalToken {
  return { id, name, scopes, createdAt, expiresAt };
}

function assertValid(name: string, now: Date, expiresAt: Date | undefined): void {
  const isNamed = name.trim() === name && lengthOf(name) >= 1 && lengthOf(name) <= longestTokenName;
  if (!isNamed || /\p{C}/u.test(name)) {
    throw fault(
      '/name',
      `is not 1 to ${longestTokenName} visible characters without white space around them`,
    );
  }
  // Negated, because what cannot be read as a time is not later than anything.
  if (expiresAt && !(expiresAt > now)) throw fault('/expiresAt', 'is not in the future');
}

function fault(pointer: string, detail: string): AppError {
  return new AppError('invalid_body', `The body is not valid: ${pointer} ${detail}.`, {
    faults: [{ pointer, detail }],
  });
}
