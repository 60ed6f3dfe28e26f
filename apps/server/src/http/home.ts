import type { FastifyInstance } from 'fastify';
import { publicAccess } from './access.ts';

/** `/` leads to the API description until there is a page. */
export function registerHome(app: FastifyInstance): void {
  app.get('/', { config: { access: publicAccess }, schema: { hide: true } }, async (_request, reply) =>
    reply.redirect('/api', 302),
  );
}
