export { registerPersonalTokens } from './personal/routes.ts';
export { isPersonalToken, PersonalTokenService } from './personal/service.ts';
export { scopeHelp } from './scopes.ts';
export { TokenError, TokenService } from './service.ts';
export type { PersonalTokenReader } from './store.ts';
