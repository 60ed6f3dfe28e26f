import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { sessionAccess } from '../../../http/access.ts';
import { sendJson } from '../../../http/json.ts';
import { personOf } from '../../accounts/index.ts';
import * as schemas from './schemas.ts';
import type { PersonalTokenService, ShownPersonalToken } from './service.ts';

interface Create {
  Body: Type.Static<typeof schemas.createToken.body>;
}
interface ById {
  Params: { id: string };
}

/** People's own API tokens. */
export function registerPersonalTokens(app: FastifyInstance, tokens: PersonalTokenService): void {
  const own = { config: { access: sessionAccess } };
  const all = '/api/v2/me/tokens';

  app.get(all, { ...own, schema: schemas.listTokens }, async ({ caller }, reply) =>
    sendJson(reply, JSON.stringify({ tokens: (await tokens.list(personOf(caller))).map(tokenJson) })),
  );
  app.post(
    all,
    { ...own, schema: schemas.createToken },
    async ({ caller, body }: FastifyRequest<Create>, reply: FastifyReply) => {
      const expiresAt = body.expiresAt === undefined ? undefined : new Date(body.expiresAt);
      const { secret, token } = await tokens.create(personOf(caller), { ...body, expiresAt });
      reply.code(201);
      return sendJson(reply, JSON.stringify({ ...tokenJson(token), token: secret }));
    },
  );
  app.delete(
    `${all}/:id`,
    { ...own, schema: schemas.revokeToken },
    async ({ caller, params }: FastifyRequest<ById>, reply: FastifyReply) => {
      await tokens.revoke(personOf(caller), params.id);
      return reply.code(204).send();
    },
  );
}

function tokenJson({ expiresAt, ...token }: ShownPersonalToken) {
  return { ...token, expiresAt: expiresAt ?? null };
}
