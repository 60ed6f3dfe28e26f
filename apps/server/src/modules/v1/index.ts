import type { FastifyInstance } from 'fastify';
import { registerOlderDays, type OlderDaysParts } from './days/routes.ts';
import { registerOlderPeople, type OlderPeopleParts } from './people/routes.ts';
import { ownAccess } from './routes.ts';
import { registerOlderSettings } from './settings/routes.ts';
import { OlderSettingsService, type OlderSettingsParts } from './settings/service.ts';

export { olderErrorKey } from './schemas.ts';

/** What the older API is made of. */
export type OlderApiParts = OlderDaysParts &
  OlderPeopleParts &
  OlderSettingsParts &
  Pick<OlderDaysParts, 'accounts'>;

/** Adds `/api/v1`, on which older clients keep working. */
export function buildOlderApi(app: FastifyInstance, parts: OlderApiParts): void {
  registerOlderPeople(app, parts);
  registerOlderSettings(app, new OlderSettingsService(parts), ownAccess);
  registerOlderDays(app, parts, ownAccess);
}
