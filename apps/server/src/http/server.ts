import { createServer, type RequestListener, type Server } from 'node:http';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Authenticators } from '../shared/caller.ts';
import type { Clock } from '../shared/clock.ts';
import { countedIds } from '../shared/ids.ts';
import { enforceAccess, prepareRequests } from './access.ts';
import { readBodies } from './body.ts';
import { readForwardedPorts } from './client-address.ts';
import { answerBrokenRequest, answerErrors, asAppError, refuseExpectation, sendProblem } from './errors.ts';
import { closeIdleConnectionsAtTheEnd } from './idle-connections.ts';
import { collectMethods } from './method-not-allowed.ts';
import type { Metrics } from './metrics.ts';
import { describeApi } from './openapi.ts';
import type { LegacyErrorKey } from './problem.ts';
import { limitRequests, RequestLimit } from './rate-limit.ts';
import { ReadyAnswers } from './ready-answers.ts';
import { RequestLog } from './request-log.ts';
import { addSecurityHeaders, setSecurityHeaders } from './security-headers.ts';
import { guardSites, KnownHosts, type SiteSettings } from './sites.ts';
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
  /** Adds all routes, and those of them whose answers may be at hand. */
  readonly routes: (app: FastifyInstance, ready: ReadyAnswers) => Promise<void> | void;
}

/** What all routes share, around the routes. The order of the calls is the order in which a request meets them. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { rateLimit, clock, authenticators, metrics } = options;
  const hosts = new KnownHosts(options.sites);
  const limit = rateLimit === undefined ? undefined : new RequestLimit(rateLimit, clock);
  const log = new RequestLog(options.logger);
  const newId = countedIds();
  const ready = new ReadyAnswers({ hosts, limit, newId, authenticators, metrics, log });
  const app = newServer(options, newId, ready);
  answerErrors(app, options.legacyErrorKeys);
  prepareRequests(app);
  if (options.trustProxy !== false) readForwardedPorts(app);
  addSecurityHeaders(app, options.hstsSeconds);
  log.follow(app);
  app.addHook('preClose', async () => {
    ready.close();
  });
  closeIdleConnectionsAtTheEnd(app);
  metrics.measureRequests(app);
  // Before the limit: a page of an allowed site must be able to read that it was refused, and when to come again.
  await guardSites(app, options.sites, hosts);
  if (limit) limitRequests(app, limit);
  enforceAccess(app, authenticators);
  readBodies(app);
  validateBySchema(app);
  await describeApi(app, options.version);
  const answerOtherMethods = collectMethods(app);
  await options.routes(app, ready);
  answerOtherMethods();
  await app.ready();
  return app;
}

function newServer(
  { logger, trustProxy, legacyErrorKeys, tls, hstsSeconds, sites }: ServerOptions,
  newId: () => string,
  ready: ReadyAnswers,
): FastifyInstance {
  // With TLS, a proxy or pages of other sites, an answer depends on more than is looked at for what is at hand.
  const isPlain = tls === undefined && trustProxy === false && sites.corsOrigins.length === 0;
  const app = Fastify<Server>({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    // A logger of its own for each request costs more than the line it writes; the lines name the request themselves.
    childLoggerFactory: (parent) => parent,
    trustProxy: typeof trustProxy === 'number' ? (_address, hop) => hop < trustProxy : trustProxy,
    ...patience,
    serverFactory: (onRequest) =>
      tls?.createServer(onRequest, patience) ?? plainServer(isPlain ? ready.before(onRequest) : onRequest),
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

function plainServer(onRequest: RequestListener): Server {
  const { requestTimeout, connectionTimeout, keepAliveTimeout } = patience;
  // A missing Host header is refused by a problem document of our own, see sites.ts.
  const server = createServer({ requestTimeout, keepAliveTimeout, requireHostHeader: false }, onRequest);
  return server.setTimeout(connectionTimeout);
}
