/** Whoever sends a request, as far as the credentials say. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'token';
      /** Id of the API token. */
      readonly id: string;
      /** What the token allows, such as `configs:write` or `configs:read:app_*`. */
      readonly scopes: readonly string[];
    };

export const anonymous: Caller = Object.freeze({ kind: 'anonymous' });

/** Finds out who holds an API token; undefined for a token that is unknown, revoked or expired. */
export type TokenAuthenticator = (token: string) => Promise<Caller | undefined>;
