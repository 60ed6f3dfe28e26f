export { scopeHelp } from './scopes.ts';
export { TokenError, TokenService } from './service.ts';
