import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendJson } from '../../../http/json.ts';
import type { ConfigAccess } from '../access.ts';
import { accessTo, assertHolds, refusePreconditions } from '../routes.ts';
import { searchText } from './answer.ts';
import { cursorOf } from './cursor.ts';
import type { ConfigFinder } from './finder.ts';
import { readSearchQuery, withoutCursor } from './query.ts';
import { SearchRuns } from './runs.ts';
import { searchConfigs } from './schemas.ts';

export interface SearchOptions {
  readonly finder: ConfigFinder;
  readonly access: ConfigAccess;
}

/** `GET /search`. */
export function registerSearch(app: FastifyInstance, { finder, access }: SearchOptions): void {
  const runs = new SearchRuns();
  // The storage is closed after this, so no search may still be reading then.
  app.addHook('onClose', () => runs.ended());
  const search = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    refusePreconditions(request);
    const text = queryOf(request.url);
    const query = readSearchQuery(text);
    const names = access.names(request.caller, 'read');
    if (query.name !== undefined) assertHolds(names, query.name, request.caller);
    const page = await runs.run(reply.raw, (signal) => finder.find(query, names, signal));
    if (!page) return reply.hijack();
    if (page.last) {
      // Browsers send angle brackets as they are; here they would end the address.
      const rest = withoutCursor(text).replace(/[<>]/g, encodeURIComponent);
      reply.header('link', `</search?${rest}&cursor=${cursorOf(page.last)}>; rel="next"`);
    }
    return sendJson(reply, searchText(page));
  };
  app.get(
    '/search',
    {
      config: { access: accessTo('read', access) },
      schema: searchConfigs,
      // The names of `data.` parameters are free, so the schema only describes them; the query reads itself.
      validatorCompiler: () => (value: unknown) => ({ value }),
    },
    search,
  );
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start + 1);
}
