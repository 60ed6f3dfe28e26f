import { once } from 'node:events';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

/** Longer than any answer takes; one that hangs must not hold up the run. In milliseconds. */
const patience = 20_000;

/** A request, but for who sends it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What sends requests, one after another. */
export interface Sender {
  /** Sends a request once. @throws NotSent; any other error leaves open whether a server did it. */
  send(call: Call): Promise<Reply>;
  close(): void;
}

/** Nobody listened, so the request was not sent at all. */
export class NotSent extends Error {}

/** One client's connection to a server, kept open between requests. */
export class Connection implements Sender {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;
  readonly #token: string;

  /** `token`: sent with every request; an empty one is not. */
  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  async send({ method, path, headers = {}, body }: Call): Promise<Reply> {
    const request = http.request(this.#url, {
      agent: this.#agent,
      method,
      path,
      headers: {
        ...(this.#token !== '' && { authorization: `Bearer ${this.#token}` }),
        'content-type': 'application/json',
        ...headers,
      },
      signal: AbortSignal.timeout(patience),
    });
    // After the answer has begun an error also reaches whoever reads it.
    request.on('error', () => undefined);
    request.end(body);
    try {
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      return { status: response.statusCode ?? 0, headers: response.headers, text: await textOf(response) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') throw new NotSent();
      throw error;
    }
  }

  close(): void {
    this.#agent.destroy();
  }
}
