import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { publicAccess } from '../../../http/access.ts';
import { addressOf } from '../../../http/client-address.ts';
import { sendJson } from '../../../http/json.ts';
import { profileJson } from '../profile.ts';
import { signIn, type SignIns } from '../routes.ts';
import * as schemas from './schemas.ts';
import type { LinkService } from './service.ts';

interface Create {
  Body: Type.Static<typeof schemas.createFirstAdministrator.body>;
}
interface Reset {
  Body: Type.Static<typeof schemas.resetPassword.body>;
}

/** What the holders of links do. The links themselves lead to a page that calls these. */
export function registerLinks(
  app: FastifyInstance,
  { links, signIns }: { readonly links: LinkService; readonly signIns: SignIns },
): void {
  const everybody = { config: { access: publicAccess } };
  app.post(
    '/api/v2/first-administrator',
    { ...everybody, schema: schemas.createFirstAdministrator },
    async (request: FastifyRequest<Create>, reply: FastifyReply) => {
      const person = await links.createFirstAdministrator(request.body);
      await signIn(signIns, person, request, reply);
      reply.code(201);
      return sendJson(reply, profileJson(person));
    },
  );
  app.post(
    '/api/v2/password-resets',
    { ...everybody, schema: schemas.resetPassword },
    async (request: FastifyRequest<Reset>, reply: FastifyReply) => {
      const { name } = await links.resetPassword(request.body);
      // Whoever forgot the password has tried some before, and shall not wait now.
      await signIns.forgetAttempts(name, addressOf(request));
      return reply.code(204).send();
    },
  );
}
