import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { anonymous, type Authenticators, type Caller } from '../shared/caller.ts';
import { ifNoneMatchHolds, readPreconditions } from '../shared/etag.ts';
import { bearerToken } from './access.ts';
import { jsonType } from './json.ts';
import type { Metrics } from './metrics.ts';
import type { RequestLimit } from './rate-limit.ts';
import type { RequestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import type { KnownHosts } from './sites.ts';

/** What is at one path. */
interface ReadyAnswer {
  /** A JSON text. */
  readonly text: string;
  /** The opaque part of its entity tag, without quotes. */
  readonly tag: string;
}

/** A route whose answers may be at hand. It is also a route of the framework, and answers the same there. */
export interface ReadyRoute {
  /** As the framework knows it, for the measurements: `/things/:name`. */
  readonly route: string;
  /** What the path begins with. The rest is a name. */
  readonly prefix: string;
  readonly isName: (rest: string) => boolean;
  /** What this caller is answered; undefined where that has to be waited for, and where the answer is an error. */
  readonly find: (caller: Caller, name: string) => ReadyAnswer | undefined;
}

/** What every request meets, with the framework or without it. */
export interface ReadyAnswersParts {
  readonly hosts: KnownHosts;
  /** Undefined: requests are not counted. */
  readonly limit: RequestLimit | undefined;
  readonly newId: () => string;
  readonly authenticators: Authenticators;
  readonly metrics: Metrics;
  readonly log: RequestLog;
}

/**
 * Headers that may change what is answered, or that ask for something which only the framework does. A condition on the
 * tag is no such header: it is read here.
 */
const decidedElsewhere = [
  'content-encoding',
  'content-length',
  'expect',
  'if-match',
  'transfer-encoding',
  'upgrade',
] as const;

/** The security headers as Node.js sends them quickest: names and values in turn. */
const fixedHeaders = Object.entries(securityHeaders).flat();

/**
 * Answers plain reads that need not be waited for before the framework sees them, which costs more than such a read itself
 * (docs/adr/0020-answers-at-hand.md). It answers 200 and 304 only. Whatever it does not understand at once is the
 * framework's, from the beginning: so nothing here refuses, and all that is refused is refused in one place.
 */
export class ReadyAnswers {
  readonly #parts: ReadyAnswersParts;
  readonly #routes: ReadyRoute[] = [];
  #isOpen = true;

  constructor(parts: ReadyAnswersParts) {
    this.#parts = parts;
  }

  /** Adds a route. */
  add(route: ReadyRoute): void {
    this.#routes.push(route);
  }

  /** From now on the framework answers everything: it closes connections when the server stops. */
  close(): void {
    this.#isOpen = false;
  }

  /** Answers what is at hand, and hands all other requests to `otherwise`. */
  before(otherwise: RequestListener): RequestListener {
    return (request, response) => {
      if (!this.#isOpen || !this.#answers(request, response)) otherwise(request, response);
    };
  }

  #answers(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, url = '', httpVersion } = request;
    if (method !== 'GET' || httpVersion !== '1.1') return false;
    for (const route of this.#routes) {
      if (!url.startsWith(route.prefix)) continue;
      const name = url.slice(route.prefix.length);
      return route.isName(name) && this.#answersName(route, name, request, response);
    }
    return false;
  }

  #answersName(route: ReadyRoute, name: string, request: IncomingMessage, response: ServerResponse): boolean {
    const began = performance.now();
    const { limit, newId, metrics, log } = this.#parts;
    const { url = '', headers, socket } = request;
    const ip = socket.remoteAddress ?? '';
    const found = this.#find(route, name, headers, ip);
    if (!found) return false;
    limit?.count(ip);
    const id = newId();
    const status = send(response, found, id);
    whenSent(response, () => {
      const milliseconds = performance.now() - began;
      metrics.requestAnswered('GET', route.route, status, milliseconds / 1000);
      if (log.tells('GET', status))
        log.write({ id, method: 'GET', url, status, milliseconds, ip, caller: found.caller });
    });
    return true;
  }

  #find(route: ReadyRoute, name: string, headers: IncomingHttpHeaders, ip: string): Found | undefined {
    const { hosts, limit } = this.#parts;
    try {
      if (headers.host === undefined || !hosts.include(headers.host)) return undefined;
      if (limit?.isReached(ip)) return undefined;
      const caller = this.#callerOf(headers);
      const answer = caller && route.find(caller, name);
      if (!answer) return undefined;
      return { caller, answer, isUnchanged: !ifNoneMatchHolds(readPreconditions(headers), answer.tag) };
    } catch {
      // The framework meets it again, and answers it.
      return undefined;
    }
  }

  /** Who calls, as far as that need not be waited for. */
  #callerOf(headers: IncomingHttpHeaders): Caller | undefined {
    for (const name of decidedElsewhere) if (headers[name] !== undefined) return undefined;
    const { authorization, cookie } = headers;
    if (authorization === undefined) return cookie === undefined ? anonymous : undefined;
    const token = bearerToken(authorization);
    return token === undefined ? undefined : this.#parts.authenticators.tokenAtOnce?.(token);
  }
}

interface Found {
  readonly caller: Caller;
  readonly answer: ReadyAnswer;
  /** Whether the client has it already. */
  readonly isUnchanged: boolean;
}

function send(response: ServerResponse, { answer: { text, tag }, isUnchanged }: Found, id: string): number {
  const headers = [...fixedHeaders, 'x-request-id', id, 'etag', `"${tag}"`];
  if (isUnchanged) {
    response.writeHead(304, headers).end();
    return 304;
  }
  headers.push('content-type', jsonType, 'content-length', String(Buffer.byteLength(text)));
  response.writeHead(200, headers).end(text);
  return 200;
}

/** Most answers fit into the socket at once; what has to wait there is told of when it has gone, if it does. */
function whenSent(response: ServerResponse, tell: () => void): void {
  if (response.writableLength === 0) tell();
  else response.once('finish', tell);
}
