import type { FastifyInstance } from 'fastify';
import { registerAdministration, type AdministrationParts } from './administration/routes.ts';
import { registerLinks } from './links/routes.ts';
import { registerAccountRoutes, type AccountRoutesParts } from './routes.ts';

export { linkUrl } from './administration/routes.ts';
export type { Belongings } from './belongings.ts';
export { employedRange } from './employment.ts';
export { personNotFound, wrongCredentials } from './faults.ts';
export { findPerson } from './find-person.ts';
export { LinkService } from './links/service.ts';
export { resetSlotOf } from './links/slots.ts';
export { nameKey } from './name.ts';
export { PasswordRules } from './password-rules.ts';
export { verifyPassword } from './password.ts';
export { profileJson } from './profile.ts';
export { personOf } from './routes.ts';
export * as accountSchemas from './schemas.ts';
export { AccountService } from './service.ts';
export type { AccountTx, PeopleReader, Person } from './store.ts';

/** Adds the routes about accounts: sign-up, one's own account, those of others, and links. */
export function registerAccounts(
  app: FastifyInstance,
  parts: AccountRoutesParts & AdministrationParts,
): void {
  registerAccountRoutes(app, parts);
  registerAdministration(app, parts);
  registerLinks(app, parts);
}
