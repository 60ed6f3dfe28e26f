import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { openAccess, personAccess, sessionAccess } from '../../http/access.ts';
import { addressOf } from '../../http/client-address.ts';
import { sendJson } from '../../http/json.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../../http/session-cookie.ts';
import { type Caller, isAdministrator } from '../../shared/caller.ts';
import { oneself } from '../audit/index.ts';
import { profileJson } from './profile.ts';
import * as schemas from './schemas.ts';
import type { AccountService } from './service.ts';
import type { Person } from './store.ts';

/** What these routes need of sessions. */
export interface SignIns {
  /** Opens a session for somebody who has just made their account, in the place of the one that they held. */
  open(
    person: Person,
    from: { readonly client: string | undefined; readonly replaces: string | undefined },
  ): Promise<{ readonly secret: string }>;
  /** The person of that name, if the password is theirs. Counts as an attempt to sign in. */
  provePassword(name: string, password: string, address: string): Promise<Person>;
  /** Clears what was counted of attempts to be somebody, from an address. */
  forgetAttempts(name: string, address: string): Promise<void>;
}

/** What the routes work with. */
export interface AccountRoutesParts {
  readonly accounts: AccountService;
  readonly signIns: SignIns;
}

interface Create {
  Body: Type.Static<typeof schemas.createUser.body>;
}
interface Change {
  Body: Type.Static<typeof schemas.changeMe.body>;
}
interface ChangePassword {
  Body: Type.Static<typeof schemas.changePassword.body>;
}

/** Sign-up, and what people do with their own account. */
export function registerAccountRoutes(app: FastifyInstance, parts: AccountRoutesParts): void {
  const handle = new AccountHandlers(parts);
  const own = { config: { access: sessionAccess } };
  const sharedWithTokens = { config: { access: personAccess('days:read') } };
  const signUp = { config: { access: openAccess } };

  app.post<Create>('/api/v2/users', { ...signUp, schema: schemas.createUser }, handle.create);
  app.get('/api/v2/me', { ...sharedWithTokens, schema: schemas.getMe }, handle.get);
  app.patch<Change>('/api/v2/me', { ...own, schema: schemas.changeMe }, handle.change);
  app.put<ChangePassword>(
    '/api/v2/me/password',
    { ...own, schema: schemas.changePassword },
    handle.changePassword,
  );
  app.delete('/api/v2/me', { ...own, schema: schemas.deleteMe }, handle.delete);
}

class AccountHandlers {
  readonly #accounts: AccountService;
  readonly #signIns: SignIns;

  constructor({ accounts, signIns }: AccountRoutesParts) {
    this.#accounts = accounts;
    this.#signIns = signIns;
  }

  readonly create = async (request: FastifyRequest<Create>, reply: FastifyReply): Promise<FastifyReply> => {
    const { caller, body } = request;
    reply.code(201);
    if (isAdministrator(caller)) {
      const by = { actorKind: 'administrator', actor: personOf(caller) } as const;
      return sendJson(reply, profileJson(await this.#accounts.create(body, by)));
    }
    this.#accounts.assertSignUpOpen();
    const person = await this.#accounts.create(body);
    await signIn(this.#signIns, person, request, reply);
    return sendJson(reply, profileJson(person));
  };

  readonly get = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    sendJson(reply, profileJson(await this.#accounts.get(personOf(request.caller))));

  readonly change = async (request: FastifyRequest<Change>, reply: FastifyReply): Promise<FastifyReply> => {
    const person = await this.#accounts.changeProfile(personOf(request.caller), request.body);
    return sendJson(reply, profileJson(person));
  };

  readonly changePassword = async (
    request: FastifyRequest<ChangePassword>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { caller, body } = request;
    if (caller.kind !== 'person') throw notAPerson();
    const person = await this.#signIns.provePassword(caller.name, body.password, addressOf(request));
    await this.#accounts.changePassword(person, body.newPassword, { keepSession: caller.by.id });
    return reply.code(204).send();
  };

  readonly delete = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const person = personOf(request.caller);
    await this.#accounts.delete(person, oneself(person));
    clearSessionCookie(request, reply);
    return reply.code(204).send();
  };
}

/** Signs somebody in who has just made their account. */
export async function signIn(
  signIns: SignIns,
  person: Person,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const client = request.headers['user-agent'];
  const { secret } = await signIns.open(person, { client, replaces: readSessionCookie(request) });
  setSessionCookie(request, reply, secret);
}

/** Id of the person who calls a route that only people may call. */
export function personOf(caller: Caller): string {
  if (caller.kind !== 'person') throw notAPerson();
  return caller.id;
}

function notAPerson(): Error {
  return new Error('The access of this route lets others in than people.');
}
