import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { administratorAccess, personAccess, refusal } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import { cursorOf, idBehind } from '../../shared/id-cursor.ts';
import * as schemas from './schemas.ts';
import { administratorsEntry, ownEntry, peopleIn, type PersonNames } from './shown.ts';
import type { AuditEntry, AuditReader } from './store.ts';

/** What the routes work with. */
export interface AuditRoutesParts {
  readonly audit: AuditReader;
  /** Finds people by their ids. */
  readonly people: { get(id: string): Promise<{ readonly name: string } | undefined> };
  /** Finds people by their names, in any letter case. */
  readonly accounts: { find(name: string): Promise<{ readonly id: string }> };
}

interface ListOwn {
  Querystring: Type.Static<typeof schemas.listOwnAudit.querystring>;
}
interface List {
  Querystring: Type.Static<typeof schemas.listAudit.querystring>;
}

/** Entries in a page whose length nobody asked for. */
const usualItems = 50;

/** The routes of what was changed. */
export function registerAudit(app: FastifyInstance, { audit, people, accounts }: AuditRoutesParts): void {
  const namesIn = async (entries: readonly AuditEntry[]): Promise<PersonNames> => {
    const found = await Promise.all(
      [...peopleIn(entries)].map(async (id) => [id, (await people.get(id))?.name] as const),
    );
    return new Map(found.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
  };
  const send = async (
    reply: FastifyReply,
    { limit = usualItems, cursor }: ListOwn['Querystring'],
    read: (limit: number, before: string | undefined) => Promise<AuditEntry[]>,
    shown: typeof ownEntry | typeof administratorsEntry,
  ): Promise<FastifyReply> => {
    // One more than asked for tells whether there is a next page.
    const found = await read(limit + 1, idBehind(cursor));
    const page = found.slice(0, limit);
    const names = await namesIn(page);
    const last = found.length > limit ? page.at(-1) : undefined;
    const next = last && cursorOf(last.id);
    return sendJson(reply, JSON.stringify({ entries: page.map((entry) => shown(entry, names)), next }));
  };

  app.get<ListOwn>(
    '/api/v2/me/audit',
    { config: { access: personAccess('days:read') }, schema: schemas.listOwnAudit },
    async (request, reply) => {
      const person = personOf(request);
      return send(reply, request.query, (limit, before) => audit.of(person, limit, before), ownEntry);
    },
  );
  app.get<List>(
    '/api/v2/audit',
    { config: { access: administratorAccess }, schema: schemas.listAudit },
    async ({ query }, reply) => {
      const { person, ...page } = query;
      const id = person === undefined ? undefined : (await accounts.find(person)).id;
      const read = (limit: number, before: string | undefined) =>
        id === undefined ? audit.recent(limit, before) : audit.of(id, limit, before);
      return send(reply, page, read, administratorsEntry);
    },
  );
}

/** The id of the person who calls; the routes let nobody else in. */
function personOf({ caller }: FastifyRequest): string {
  if (caller.kind !== 'person') throw refusal(caller);
  return caller.id;
}
