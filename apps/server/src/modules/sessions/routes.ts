import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { publicAccess, sessionAccess } from '../../http/access.ts';
import { addressOf } from '../../http/client-address.ts';
import { sendJson } from '../../http/json.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../../http/session-cookie.ts';
import { personOf, profileJson } from '../accounts/index.ts';
import * as schemas from './schemas.ts';
import type { SessionService } from './service.ts';

interface SignInRequest {
  Body: Type.Static<typeof schemas.signIn.body>;
}
interface ById {
  Params: { id: string };
}

/** Signing in and out, and the sessions of the caller. */
export function registerSessions(app: FastifyInstance, sessions: SessionService): void {
  const handle = new SessionHandlers(sessions);
  const everybody = { config: { access: publicAccess } };
  const own = { config: { access: sessionAccess } };

  app.post<SignInRequest>('/api/v2/sessions', { ...everybody, schema: schemas.signIn }, handle.signIn);
  app.delete('/api/v2/sessions/current', { ...own, schema: schemas.signOut }, handle.signOut);
  app.get('/api/v2/me/sessions', { ...own, schema: schemas.listSessions }, handle.list);
  app.delete('/api/v2/me/sessions', { ...own, schema: schemas.endOtherSessions }, handle.endOthers);
  app.delete<ById>('/api/v2/me/sessions/:id', { ...own, schema: schemas.endSession }, handle.end);
}

class SessionHandlers {
  readonly #sessions: SessionService;

  constructor(sessions: SessionService) {
    this.#sessions = sessions;
  }

  readonly signIn = async (
    request: FastifyRequest<SignInRequest>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { secret, person } = await this.#sessions.signIn({
      ...request.body,
      address: addressOf(request),
      client: request.headers['user-agent'],
      replaces: readSessionCookie(request),
    });
    setSessionCookie(request, reply, secret);
    reply.code(201);
    return sendJson(reply, profileJson(person));
  };

  readonly signOut = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    await this.#sessions.endIfThere(personOf(request.caller), sessionOf(request));
    clearSessionCookie(request, reply);
    return reply.code(204).send();
  };

  readonly list = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const current = sessionOf(request);
    const found = await this.#sessions.list(personOf(request.caller));
    const sessions = found.map(({ id, createdAt, lastSeenAt, client }) => ({
      id,
      createdAt,
      lastSeenAt,
      client,
      current: id === current,
    }));
    return sendJson(reply, JSON.stringify({ sessions }));
  };

  readonly end = async (request: FastifyRequest<ById>, reply: FastifyReply): Promise<FastifyReply> => {
    await this.#sessions.end(personOf(request.caller), request.params.id);
    return reply.code(204).send();
  };

  readonly endOthers = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    await this.#sessions.endOthers(personOf(request.caller), sessionOf(request));
    return reply.code(204).send();
  };
}

/** Id of the session that a request belongs to, on a route that only sessions may call. */
function sessionOf({ caller }: FastifyRequest): string {
  if (caller.kind !== 'person') throw new Error('The access of this route lets others in than people.');
  return caller.by.id;
}
