import cors from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../shared/errors.ts';
import { hostNameOf, isLoopbackHost } from '../shared/hosts.ts';

/** Which names this server answers to, and which other sites' pages may call it. */
export interface SiteSettings {
  /** Further host names, without port; `*` stands for any. */
  readonly allowedHosts: readonly string[];
  /** The URL under which people reach the server, if it is known. */
  readonly publicUrl: URL | undefined;
  /** Origins, such as `https://intranet.example`. */
  readonly corsOrigins: readonly string[];
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set on the routes of probes, which come by address. */
    anyHost?: true;
  }
}

/**
 * Refuses requests for foreign host names (a page elsewhere could point its own name at this address) and
 * writes that another site's page sends, signed in or not.
 */
export async function guardSites(
  app: FastifyInstance,
  settings: SiteSettings,
  hosts: KnownHosts,
): Promise<void> {
  app.addHook('onRequest', (request, _reply, done) => {
    assertKnownHost(request, hosts);
    done();
  });
  if (settings.corsOrigins.length > 0) await allowOrigins(app, settings.corsOrigins);
  app.addHook('onRequest', (request, _reply, done) => {
    assertOwnOrigin(request, settings);
    done();
  });
}

/** Beyond so many different `Host` headers they are taken apart each time, so that their memory is bounded. */
const mostRemembered = 100;

/** The names that this server answers to. */
export class KnownHosts {
  readonly #settings: SiteSettings;
  readonly #remembered = new Set<string>();

  constructor(settings: SiteSettings) {
    this.#settings = settings;
  }

  /** Whether a `Host` header, which may end in a port, names one of them. */
  include(header: string): boolean {
    if (this.#remembered.has(header)) return true;
    const includes = this.#includesName(hostNameOf(header));
    if (includes && this.#remembered.size < mostRemembered) this.#remembered.add(header);
    return includes;
  }

  #includesName(name: string): boolean {
    const { allowedHosts, publicUrl } = this.#settings;
    if (allowedHosts.includes('*') || allowedHosts.includes(name)) return true;
    return isLoopbackHost(name) || name === publicUrl?.hostname;
  }
}

function assertKnownHost({ headers: { host }, raw, route }: FastifyRequest, hosts: KnownHosts): void {
  if (host === undefined && raw.httpVersion === '1.1') {
    throw new AppError('invalid_request', 'The Host header is missing.');
  }
  if (route.config.anyHost || hosts.include(host ?? '')) return;
  throw new AppError(
    'unknown_host',
    `This server does not answer for the host ${JSON.stringify(hostNameOf(host ?? ''))}; name it in WORKLOG_ALLOWED_HOSTS or WORKLOG_PUBLIC_URL.`,
  );
}

function assertOwnOrigin(request: FastifyRequest, settings: SiteSettings): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && isKnownOrigin(origin, request, settings)) return;
  const foreign = site === undefined ? origin !== undefined : site !== 'same-origin' && site !== 'none';
  if (!foreign) return;
  throw new AppError(
    'foreign_origin',
    `Requests from ${origin ?? 'another site'} are refused; name its origin in WORKLOG_CORS_ORIGINS to allow them.`,
  );
}

function isKnownOrigin(origin: string, request: FastifyRequest, settings: SiteSettings): boolean {
  const own = `${request.protocol}://${request.headers.host ?? ''}`;
  return origin === own || origin === settings.publicUrl?.origin || settings.corsOrigins.includes(origin);
}

async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  const options = {
    origin: [...origins],
    credentials: true,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['ETag', 'Link', 'Location', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  };
  await app.register(
    cors,
    () => (request: FastifyRequest, callback: (error: null, value: object) => void) => {
      const { origin, 'access-control-request-method': wanted } = request.headers;
      const isPlainOptions = request.method === 'OPTIONS' && (origin === undefined || wanted === undefined);
      callback(null, isPlainOptions ? { origin: false } : options);
    },
  );
}
