import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { publicAccess, type Access } from '../../../http/access.ts';
import { addressOf } from '../../../http/client-address.ts';
import { readSessionCookie, setSessionCookie } from '../../../http/session-cookie.ts';
import { AppError } from '../../../shared/errors.ts';
import { nameKey, type AccountService } from '../../accounts/index.ts';
import type { SessionService } from '../../sessions/index.ts';
import { olderErrors, sendSuccess } from '../routes.ts';
import * as schemas from './schemas.ts';

/** What the calls about accounts are made of. */
export interface OlderPeopleParts {
  readonly accounts: Pick<AccountService, 'assertSignUpOpen' | 'create' | 'changePassword'>;
  readonly sessions: Pick<SessionService, 'signIn' | 'open' | 'provePassword'>;
}

interface Credentials {
  Body: { readonly username: string; readonly password: string };
}
interface Reset {
  Params: { readonly name: string };
  Body: { readonly username?: string; readonly password?: string; readonly new_password?: string };
}

/** Everybody may try; a session, where there is one, is the one that does not end. */
const resetAccess: Access = {
  description: 'Public: the old password is the proof.',
  allows: () => true,
  // Credentials that are not valid any more must not keep anybody from getting new ones.
  refusal: () => new AppError('forbidden', 'The credentials do not allow this.'),
};

/** The calls of the older API about accounts. Call before those with a name in the path: `create` is none. */
export function registerOlderPeople(app: FastifyInstance, parts: OlderPeopleParts): void {
  const handle = new OlderPeopleHandlers(parts);
  const refused = { pointers: { '/name': '/username' } };
  app.post<Credentials>(
    '/api/v1/login',
    {
      config: { access: publicAccess },
      schema: schemas.login,
      ...olderErrors({ codes: { wrong_credentials: 'refused' } }),
    },
    handle.login,
  );
  app.put<Credentials>(
    '/api/v1/user/create',
    {
      config: { access: publicAccess },
      schema: schemas.createUser,
      ...olderErrors({ ...refused, codes: { name_taken: 'refused', sign_up_closed: 'refused' } }),
    },
    handle.create,
  );
  app.put<Reset>(
    '/api/v1/user/:name/reset',
    {
      config: { access: resetAccess },
      schema: schemas.resetPassword,
      ...olderErrors({ codes: { wrong_credentials: 'forbidden' } }),
    },
    handle.reset,
  );
}

class OlderPeopleHandlers {
  readonly #parts: OlderPeopleParts;

  constructor(parts: OlderPeopleParts) {
    this.#parts = parts;
  }

  readonly login = async (
    request: FastifyRequest<Credentials>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { username, password } = request.body;
    const { secret, person } = await this.#parts.sessions.signIn({
      name: username,
      password,
      address: addressOf(request),
      client: request.headers['user-agent'],
      replaces: readSessionCookie(request),
    });
    setSessionCookie(request, reply, secret);
    return sendSuccess(reply, `Logged in as ${person.name}`);
  };

  readonly create = async (
    request: FastifyRequest<Credentials>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { accounts, sessions } = this.#parts;
    accounts.assertSignUpOpen();
    const { username: name, password } = request.body;
    const person = await accounts.create({ name, password });
    const client = request.headers['user-agent'];
    const { secret } = await sessions.open(person, { client, replaces: readSessionCookie(request) });
    setSessionCookie(request, reply, secret);
    return sendSuccess(reply, `Created the account ${person.name}`);
  };

  readonly reset = async (request: FastifyRequest<Reset>, reply: FastifyReply): Promise<FastifyReply> => {
    const { caller, params, body } = request;
    const { username, password, new_password: newPassword } = body;
    if (password === undefined || newPassword === undefined) {
      throw new AppError('forbidden', 'Send the old password as password and the new one as new_password.');
    }
    if (username !== undefined && nameKey(username) !== nameKey(params.name)) throw otherName();
    const { accounts, sessions } = this.#parts;
    const person = await sessions.provePassword(params.name, password, addressOf(request));
    const kept = caller.kind === 'person' && caller.id === person.id && caller.by.kind === 'session';
    await accounts.changePassword(person, newPassword, {
      ...(kept && { keepSession: caller.by.id }),
      pointer: '/new_password',
    });
    return sendSuccess(reply, 'Changed the password; all other sessions have ended');
  };
}

function otherName(): AppError {
  const detail = 'is not the name in the path';
  return new AppError('invalid_body', `The username in the body ${detail}.`, {
    faults: [{ pointer: '/username', detail }],
  });
}
