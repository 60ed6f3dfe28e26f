import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Caller } from '../shared/caller.ts';
import { addressOf } from './client-address.ts';
import { pathOf } from './errors.ts';

/** What one line tells of a request. */
export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The address that it came from. */
  readonly ip: string;
  readonly caller: Caller;
}

/** One line a request, without query and headers: they may hold secrets. Reads that went well are for debugging. */
export class RequestLog {
  readonly #logger: FastifyBaseLogger;
  readonly #tellsAll: boolean;

  constructor(logger: FastifyBaseLogger) {
    this.#logger = logger;
    this.#tellsAll = logger.level === 'debug' || logger.level === 'trace';
  }

  /** Whether such an answer gets a line. To be asked first: what makes up a line costs as much as the request. */
  tells(method: string, status: number): boolean {
    return this.#tellsAll || !isQuiet(method, status);
  }

  /** Writes the line. */
  write({ id, method, url, status, milliseconds, ip, caller }: AnsweredRequest): void {
    const line = {
      reqId: id,
      method,
      path: pathOf(url),
      status,
      ms: Math.round(milliseconds * 10) / 10,
      ip,
      ...(caller.kind === 'token' && { token: caller.id }),
      ...(caller.kind === 'person' && { person: caller.id }),
    };
    this.#logger[isQuiet(method, status) ? 'debug' : 'info'](line, 'request');
  }

  /** Has every request of `app` told. */
  follow(app: FastifyInstance): void {
    app.addHook('onResponse', (request, reply, done) => {
      const { id, method, url, caller } = request;
      const { statusCode: status } = reply;
      if (this.tells(method, status)) {
        const milliseconds = reply.elapsedTime;
        this.write({ id, method, url, status, milliseconds, ip: addressOf(request), caller });
      }
      done();
    });
  }
}

function isQuiet(method: string, status: number): boolean {
  return status < 400 && (method === 'GET' || method === 'HEAD');
}
