import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actsForPerson } from '../../../http/access.ts';
import { sendJson } from '../../../http/json.ts';
import { withoutSecret } from '../../notifications/index.ts';
import { callerId, olderErrors, type OwnAccess } from '../routes.ts';
import { readSettings } from './input.ts';
import * as schemas from './schemas.ts';
import type { OlderSettingsService } from './service.ts';

interface Change {
  Body: Readonly<Record<string, unknown>>;
}

/** The settings of the older API. */
export function registerOlderSettings(
  app: FastifyInstance,
  settings: OlderSettingsService,
  access: OwnAccess,
): void {
  const url = '/api/v1/user/:name/settings';

  async function read(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const found = await settings.read(callerId(request));
    // Whoever may only read the ledger does not see what sends messages in the person's name.
    const isHidden = found.slack !== '' && !actsForPerson(request.caller, 'days:write');
    const slack = isHidden ? withoutSecret(found.slack) : found.slack;
    return sendJson(reply, JSON.stringify({ settings: { ...found, slack } }));
  }

  async function change(request: FastifyRequest<Change>, reply: FastifyReply): Promise<FastifyReply> {
    await settings.change(callerId(request), readSettings(request.body));
    return read(request, reply);
  }

  const errors = olderErrors({ codes: { archived: 'refused' } });
  app.get(url, { config: { access: access.toRead }, schema: schemas.readSettings, ...errors }, read);
  app.put<Change>(
    url,
    { config: { access: access.toWrite }, schema: schemas.changeSettings, ...errors },
    change,
  );
}
