import type { FastifyInstance } from 'fastify';
import { AppError } from '../shared/errors.ts';
import type { Clock } from '../shared/clock.ts';
import { addressOf } from './client-address.ts';

const windowMilliseconds = 60_000;

/** Beyond so many clients in one minute the counters start anew, so that their memory is bounded. */
const mostClients = 100_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set on the routes of probes, which are never refused for their number. */
    unlimited?: true;
  }
}

/** How many requests each client may send in a minute, and has sent in the present one. */
export class RequestLimit {
  readonly perMinute: number;
  readonly #clock: Clock;
  readonly #counts = new Map<string, number>();
  #windowEnd = 0;

  constructor(perMinute: number, clock: Clock) {
    this.perMinute = perMinute;
    this.#clock = clock;
  }

  /** Whether the next request of `client` is one too many. Does not count it. */
  isReached(client: string): boolean {
    const isPresent = this.#clock.now().getTime() < this.#windowEnd;
    return isPresent && (this.#counts.get(client) ?? 0) >= this.perMinute;
  }

  /** Counts one request of `client`. Returns how many it has sent, and the seconds until the count starts anew. */
  count(client: string): { readonly requests: number; readonly secondsLeft: number } {
    const now = this.#clock.now().getTime();
    if (now >= this.#windowEnd || this.#counts.size >= mostClients) {
      this.#counts.clear();
      this.#windowEnd = now + windowMilliseconds;
    }
    const requests = (this.#counts.get(client) ?? 0) + 1;
    this.#counts.set(client, requests);
    return { requests, secondsLeft: Math.max(1, Math.ceil((this.#windowEnd - now) / 1000)) };
  }
}

/** Refuses a client's requests beyond the limit, by its address, before anything else is done. */
export function limitRequests(app: FastifyInstance, limit: RequestLimit): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.route.config.unlimited) {
      done();
      return;
    }
    const { requests, secondsLeft } = limit.count(addressOf(request));
    if (requests > limit.perMinute) {
      throw new AppError(
        'rate_limited',
        `More than ${limit.perMinute} requests in a minute; wait ${secondsLeft} s.`,
        {
          headers: { 'retry-after': String(secondsLeft) },
        },
      );
    }
    done();
  });
}
