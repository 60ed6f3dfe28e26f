import type { Server } from 'node:http';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Authenticators } from '../shared/caller.ts';
import type { Clock } from '../shared/clock.ts';
import { countedIds } from '../shared/ids.ts';
import { enforceAccess, prepareRequests } from './access.ts';
import { readBodies } from './body.ts';
import { addressOf, readForwardedPorts } from './client-address.ts';
import {
  answerBrokenRequest,
  answerErrors,
  asAppError,
  pathOf,
  refuseExpectation,
  sendProblem,
} from './errors.ts';
import { closeIdleConnectionsAtTheEnd } from './idle-connections.ts';
import { collectMethods } from './method-not-allowed.ts';
import type { Metrics } from './metrics.ts';
import { describeApi } from './openapi.ts';
import type { LegacyErrorKey } from './problem.ts';
import { limitRequests } from './rate-limit.ts';
import { addSecurityHeaders, setSecurityHeaders } from './security-headers.ts';
import { guardSites, type SiteSettings } from './sites.ts';
import type { Patience, Tls } from './tls/server.ts';
import { validateBySchema } from './validation.ts';

/** The longest a path parameter may be; a longer one is 404. Names of configurations have at most 128 characters. */
const maxParamLength = 1024;

/** How long the server waits, in milliseconds, with TLS or without. */
const patience: Patience = {
  /** A whole request must arrive within this time. */
  requestTimeout: 60_000,
  /** A connection on which nothing moves for so long is closed: of a client that does not read, too. */
  connectionTimeout: 60_000,
  /** So long a connection may wait for its next request, as far as the one above lets it. */
  keepAliveTimeout: 72_000,
};

export interface ServerOptions {
  readonly version: string;
  readonly logger: FastifyBaseLogger;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly sites: SiteSettings;
  /** Undefined: plain HTTP. */
  readonly tls: Tls | undefined;
  /** For how long browsers that have come by HTTPS are to come by nothing else. */
  readonly hstsSeconds: number;
  /** Requests a minute and client; undefined: as many as they like. */
  readonly rateLimit: number | undefined;
  /** Whose `X-Forwarded-*` headers are believed: addresses and ranges, or a number of hops. */
  readonly trustProxy: string[] | number | false;
  readonly legacyErrorKeys: readonly LegacyErrorKey[];
  readonly authenticators: Authenticators;
  /** Adds all routes. */
  readonly routes: (app: FastifyInstance) => Promise<void> | void;
}

/** What all routes share, around the routes. The order of the calls is the order in which a request meets them. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = newServer(options);
  answerErrors(app, options.legacyErrorKeys);
  prepareRequests(app);
  if (options.trustProxy !== false) readForwardedPorts(app);
  addSecurityHeaders(app, options.hstsSeconds);
  logRequests(app);
  closeIdleConnectionsAtTheEnd(app);
  options.metrics.measureRequests(app);
  // Before the limit: a page of an allowed site must be able to read that it was refused, and when to come again.
  await guardSites(app, options.sites);
  if (options.rateLimit !== undefined) limitRequests(app, options.rateLimit, options.clock);
  enforceAccess(app, options.authenticators);
  readBodies(app);
  validateBySchema(app);
  await describeApi(app, options.version);
  const answerOtherMethods = collectMethods(app);
  await options.routes(app);
  answerOtherMethods();
  await app.ready();
  return app;
}

function newServer({
  logger,
  trustProxy,
  legacyErrorKeys,
  tls,
  hstsSeconds,
}: ServerOptions): FastifyInstance {
  const app = Fastify<Server>({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: countedIds(),
    // A logger of its own for each request costs more than the line it writes; the lines name the request themselves.
    childLoggerFactory: (parent) => parent,
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    ...patience,
    ...(tls && { serverFactory: (onRequest) => tls.createServer(onRequest, patience) }),
    // A missing one is refused by a problem document of our own, see sites.ts.
    http: { requireHostHeader: false },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength },
    // A request that arrives on an open connection while the server stops is still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(request, reply, hstsSeconds);
      void sendProblem(asAppError(error), request, reply, legacyErrorKeys);
    },
    clientErrorHandler: (error, socket) => {
      answerBrokenRequest(error, socket);
    },
  });
  app.server.on('checkExpectation', (_request, response) => {
    refuseExpectation(response);
  });
  return app;
}

/** One line a request, without query and headers: they may hold secrets. Reads that went well are for debugging. */
function logRequests(app: FastifyInstance): void {
  const logsQuietOnes = app.log.level === 'debug' || app.log.level === 'trace';
  app.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const isQuiet = reply.statusCode < 400 && (method === 'GET' || method === 'HEAD');
    if (isQuiet && !logsQuietOnes) {
      done();
      return;
    }
    const { id: reqId, url, log, caller } = request;
    const line = {
      reqId,
      method,
      path: pathOf(url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ip: addressOf(request),
      ...(caller.kind === 'token' && { token: caller.id }),
      ...(caller.kind === 'person' && { person: caller.id }),
    };
    log[isQuiet ? 'debug' : 'info'](line, 'request');
    done();
  });
}
