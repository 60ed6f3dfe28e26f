import type { Awaitable } from './awaitable.ts';

/** Whoever sends a request, as far as the credentials say. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'token';
      /** Id of the API token. */
      readonly id: string;
      /** What the token allows, such as `configs:write` or `configs:read:app_*`. */
      readonly scopes: readonly string[];
    }
  | PersonCaller;

/** Somebody with an account. */
export interface PersonCaller {
  readonly kind: 'person';
  /** Id of the person. */
  readonly id: string;
  readonly name: string;
  readonly isAdministrator: boolean;
  /** What showed who it is. A token of their own acts for them only as far as its scopes go. */
  readonly by:
    | { readonly kind: 'session'; readonly id: string }
    | { readonly kind: 'token'; readonly id: string; readonly scopes: readonly string[] };
}

export const anonymous: Caller = Object.freeze({ kind: 'anonymous' });

/** Whether a caller is an administrator who is signed in. A token of theirs makes nobody an administrator. */
export function isAdministrator(caller: Caller): boolean {
  return caller.kind === 'person' && caller.by.kind === 'session' && caller.isAdministrator;
}

/** Find out who somebody is; undefined for a secret that is unknown, revoked or expired. */
export interface Authenticators {
  token(token: string): Awaitable<Caller | undefined>;
  /** The same, as far as nothing need be waited for; undefined where it is not known at once. */
  tokenAtOnce?(token: string): Caller | undefined;
  /** By the secret in the cookie of a session. */
  session(secret: string): Awaitable<Caller | undefined>;
}
