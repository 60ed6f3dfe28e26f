import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { administratorAccess } from '../../../http/access.ts';
import { sendJson } from '../../../http/json.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Actor } from '../../audit/index.ts';
import type { LinkService } from '../links/service.ts';
import { listedPerson } from '../profile.ts';
import { personOf } from '../routes.ts';
import type { AccountService } from '../service.ts';
import type { PeopleReader } from '../store.ts';
import * as schemas from './schemas.ts';

/** What the routes work with. */
export interface AdministrationParts {
  readonly people: PeopleReader;
  readonly accounts: AccountService;
  readonly links: LinkService;
  /** The URL under which people reach the server, if it is known. */
  readonly publicUrl: URL | undefined;
}

interface List {
  Querystring: Type.Static<typeof schemas.listUsers.querystring>;
}
interface ByName {
  Params: { name: string };
}
interface Change extends ByName {
  Body: Type.Static<typeof schemas.changeUser.body>;
}

/** What administrators do with the accounts of others. */
export function registerAdministration(app: FastifyInstance, parts: AdministrationParts): void {
  const handle = new AdministrationHandlers(parts);
  const administrators = { config: { access: administratorAccess } };
  const one = '/api/v2/users/:name';

  app.get<List>('/api/v2/users', { ...administrators, schema: schemas.listUsers }, handle.list);
  app.get<ByName>(one, { ...administrators, schema: schemas.getUser }, handle.get);
  app.patch<Change>(one, { ...administrators, schema: schemas.changeUser }, handle.change);
  app.delete<ByName>(one, { ...administrators, schema: schemas.deleteUser }, handle.delete);
  app.post<ByName>(
    `${one}/reset-link`,
    { ...administrators, schema: schemas.createResetLink },
    handle.createResetLink,
  );
}

class AdministrationHandlers {
  readonly #parts: AdministrationParts;

  constructor(parts: AdministrationParts) {
    this.#parts = parts;
  }

  readonly list = async ({ query }: FastifyRequest<List>, reply: FastifyReply): Promise<FastifyReply> => {
    const { limit = schemas.usualPeople, cursor } = query;
    // One more than asked for tells whether there is another page.
    const found = await this.#parts.people.page(cursor === undefined ? '' : keyOf(cursor), limit + 1);
    const people = found.slice(0, limit);
    const next = found.length > limit ? cursorOf(people.at(-1)?.nameKey ?? '') : undefined;
    return sendJson(reply, JSON.stringify({ users: people.map(listedPerson), next }));
  };

  readonly get = async ({ params }: FastifyRequest<ByName>, reply: FastifyReply): Promise<FastifyReply> =>
    sendJson(reply, JSON.stringify(listedPerson(await this.#parts.accounts.find(params.name))));

  readonly change = async (request: FastifyRequest<Change>, reply: FastifyReply): Promise<FastifyReply> => {
    const { params, body } = request;
    const person = await this.#parts.accounts.setRole(params.name, body.role, administrator(request));
    return sendJson(reply, JSON.stringify(listedPerson(person)));
  };

  readonly delete = async (request: FastifyRequest<ByName>, reply: FastifyReply): Promise<FastifyReply> => {
    const { id } = await this.#parts.accounts.find(request.params.name);
    await this.#parts.accounts.delete(id, administrator(request));
    return reply.code(204).send();
  };

  readonly createResetLink = async (
    request: FastifyRequest<ByName>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { links, publicUrl } = this.#parts;
    const { path, expiresAt } = await links.makeResetLink(request.params.name, administrator(request));
    // Without a public URL that of the Host header, because only hosts that the server answers for come so far. What a
    // proxy says of the host is not looked at: whoever gets a word in there must not choose where the link leads.
    const base = publicUrl?.href ?? `${request.protocol}://${request.headers.host ?? ''}`;
    reply.code(201);
    return sendJson(reply, JSON.stringify({ url: linkUrl(base, path), expiresAt }));
  };
}

/** The URL of a link, below the address under which people reach the server. */
export function linkUrl(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path}`;
}

function administrator({ caller }: FastifyRequest): Actor {
  return { actorKind: 'administrator', actor: personOf(caller) };
}

function cursorOf(nameKey: string): string {
  return Buffer.from(nameKey).toString('base64url');
}

function keyOf(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  // No name has the character U+0000, which not every database compares alike.
  if (key !== '' && cursorOf(key) === cursor && !key.includes('\0')) return key;
  const detail = 'is no cursor that this server gave';
  throw new AppError('invalid_query', `The cursor ${detail}.`, { faults: [{ pointer: 'cursor', detail }] });
}
