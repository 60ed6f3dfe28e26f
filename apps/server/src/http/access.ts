import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { AppError } from '../shared/errors.ts';
import { anonymous, type Caller, type TokenAuthenticator } from '../shared/caller.ts';

/** Who may call a route. Declared on each route; decided before the body is read. */
export interface Access {
  /** For people: who may call. Shown in the API description. */
  readonly description: string;
  /** Whether the caller may try. Finer rules, such as one by name, are the route's own. */
  allows(caller: Caller): boolean;
}

/** Everybody may call; credentials are not looked at. */
export const publicAccess: Access = { description: 'Public.', allows: () => true };

/** Only a token with this very scope may call. */
export function scopeAccess(scope: string): Access {
  return {
    description: `Needs an API token with the scope \`${scope}\`.`,
    allows: (caller) => caller.kind === 'token' && caller.scopes.includes(scope),
  };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    caller: Caller;
  }
}

/** Makes everybody nobody, until their credentials are read. Call before all other hooks. */
export function startAnonymous(app: FastifyInstance): void {
  app.decorateRequest('caller');
  app.addHook('onRequest', (request, _reply, done) => {
    request.caller = anonymous;
    done();
  });
}

/** The one route of the CORS library; its hook has answered before the handler could run. */
const corsRoute = '*';

/** Makes every route need a declaration of who may call it, and holds requests to it. */
export function enforceAccess(app: FastifyInstance, authenticate: TokenAuthenticator): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  // Not before all routes are there: those of a library get their declaration from the plugin around it.
  app.addHook('onReady', async () => {
    const undeclared = routes.find(({ url, config }) => url !== corsRoute && !config?.access);
    if (undeclared) throw new Error(`The route ${undeclared.url} does not declare who may call it.`);
  });
  app.addHook('onRequest', async (request) => {
    const access = request.routeOptions.config.access ?? publicAccess;
    if (access === publicAccess) return;
    request.caller = await callerOf(request, authenticate);
    if (!access.allows(request.caller)) throw refusal(request.caller);
  });
}

/** Why a caller may not do this: without credentials 401, else 403. */
export function refusal(caller: Caller, detail = 'The token does not allow this.'): AppError {
  return caller.kind === 'anonymous'
    ? unauthenticated('Send an API token: Authorization: Bearer TOKEN.')
    : new AppError('forbidden', detail);
}

async function callerOf(request: FastifyRequest, authenticate: TokenAuthenticator): Promise<Caller> {
  const { authorization } = request.headers;
  if (authorization === undefined) return anonymous;
  const token = /^Bearer +([\w~+/.-]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) {
    throw unauthenticated('The Authorization header is not of the form: Bearer TOKEN.');
  }
  const caller = await authenticate(token);
  if (!caller) throw unauthenticated('The token is unknown, revoked or expired.');
  return caller;
}

function unauthenticated(detail: string): AppError {
  return new AppError('unauthenticated', detail, {
    headers: { 'www-authenticate': 'Bearer realm="worklog"' },
  });
}
