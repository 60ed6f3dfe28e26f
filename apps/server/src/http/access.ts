import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { AppError } from '../shared/errors.ts';
import { type Awaitable, whenThere } from '../shared/awaitable.ts';
import { anonymous, type Authenticators, type Caller, isAdministrator } from '../shared/caller.ts';
import { readSessionCookie } from './session-cookie.ts';

/** Who may call a route. Declared on each route; decided before the body is read. */
export interface Access {
  /** For people: who may call. Shown in the API description. */
  readonly description: string;
  /** Whether the caller may try. Finer rules, such as one by name, are the route's own. */
  allows(caller: Caller, request: FastifyRequest): boolean;
  /** What others are answered, those with credentials that are not valid too; without it: 401 or 403. */
  refusal?(caller: Caller, request: FastifyRequest): AppError;
}

/** Everybody may call; credentials are not looked at. */
export const publicAccess: Access = { description: 'Public.', allows: () => true };

/** Everybody may call; whoever shows credentials may be able to do more. */
export const openAccess: Access = { description: 'Public, with or without a session.', allows: () => true };

/** Whoever is signed in, not their API tokens: for what concerns the account itself. */
export const sessionAccess: Access = {
  description: 'Needs a session.',
  allows: (caller) => caller.kind === 'person' && caller.by.kind === 'session',
};

/** Administrators who are signed in. */
export const administratorAccess: Access = {
  description: 'Needs the session of an administrator.',
  allows: isAdministrator,
};

/** What a person's own API token may allow. */
export type DayScope = 'days:read' | 'days:write';

/** Whoever is signed in, and their API tokens with that scope; the one to write includes the one to read. */
export function personAccess(scope: DayScope): Access {
  return {
    description: `Needs a session, or an API token of the person with the scope \`${scope}\`.`,
    allows: (caller) => actsForPerson(caller, scope),
  };
}

/** Whether a caller is a person, or a token of theirs with that scope. */
export function actsForPerson(caller: Caller, scope: DayScope): boolean {
  if (caller.kind !== 'person') return false;
  if (caller.by.kind === 'session') return true;
  const { scopes } = caller.by;
  return scopes.includes('days:write') || scopes.includes(scope);
}

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
    /** The options of the route that is called. The framework makes its `routeOptions` anew at each look. */
    route: FastifyRequest['routeOptions'];
  }
}

/** Sets what other hooks ask for: the route, and nobody as the caller until credentials are read. Call before all others. */
export function prepareRequests(app: FastifyInstance): void {
  app.decorateRequest('caller');
  app.decorateRequest('route');
  app.addHook('onRequest', (request, _reply, done) => {
    request.route = request.routeOptions;
    request.caller = anonymous;
    done();
  });
}

/** The one route of the CORS library; its hook has answered before the handler could run. */
const corsRoute = '*';

/** Makes every route need a declaration of who may call it, and holds requests to it. */
export function enforceAccess(app: FastifyInstance, authenticators: Authenticators): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  // Not before all routes are there: those of a library get their declaration from the plugin around it.
  app.addHook('onReady', async () => {
    const undeclared = routes.find(({ url, config }) => url !== corsRoute && !config?.access);
    if (undeclared) throw new Error(`The route ${undeclared.url} does not declare who may call it.`);
  });
  app.addHook('onRequest', (request, _reply, done) => {
    const { access = publicAccess } = request.route.config;
    if (access === publicAccess) {
      done();
      return;
    }
    // Not an async hook: each promise would cost a request that needs no waiting.
    const admitted = admit(access, request, authenticators);
    if (admitted instanceof Promise) {
      admitted.then(() => {
        done();
      }, done);
    } else {
      done();
    }
  });
}

/** Why a caller may not do this: without credentials 401, else 403. */
export function refusal(caller: Caller, detail?: string): AppError {
  if (caller.kind === 'anonymous') {
    return unauthenticated('Sign in, or send an API token: Authorization: Bearer TOKEN.');
  }
  const what = caller.kind === 'person' && caller.by.kind === 'session' ? 'Your account' : 'The token';
  return new AppError('forbidden', detail ?? `${what} does not allow this.`);
}

/** Finds out who calls, and throws unless they may. */
function admit(access: Access, request: FastifyRequest, by: Authenticators): Awaitable<void> {
  const found = access.refusal ? callerOrNobody(request, by) : callerOf(request, by);
  return whenThere(found, (caller) => {
    request.caller = caller;
    if (!access.allows(caller, request)) throw access.refusal?.(caller, request) ?? refusal(caller);
  });
}

/** As `callerOf`; credentials that are not valid are as good as none. */
async function callerOrNobody(request: FastifyRequest, by: Authenticators): Promise<Caller> {
  try {
    return await callerOf(request, by);
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthenticated') return anonymous;
    throw error;
  }
}

/** The token in an `Authorization` header (RFC 6750, section 2.1); undefined for any other form. */
export function bearerToken(authorization: string): string | undefined {
  return /^Bearer +([\w~+/.-]+=*)$/i.exec(authorization)?.[1];
}

function callerOf(request: FastifyRequest, by: Authenticators): Awaitable<Caller> {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    const secret = readSessionCookie(request);
    return secret === undefined ? anonymous : whenThere(by.session(secret), (caller) => caller ?? anonymous);
  }
  const token = bearerToken(authorization);
  if (token === undefined) {
    throw unauthenticated('The Authorization header is not of the form: Bearer TOKEN.');
  }
  return whenThere(by.token(token), (caller) => {
    if (!caller) throw unauthenticated('The token is unknown, revoked or expired.');
    return caller;
  });
}

function unauthenticated(detail: string): AppError {
  return new AppError('unauthenticated', detail, {
    headers: { 'www-authenticate': 'Bearer realm="worklog"' },
  });
}
