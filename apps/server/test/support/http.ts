import { once } from 'node:events';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | (string & {});

export interface RequestOptions {
  /** Sent as `Authorization: Bearer ...`. */
  readonly token?: string | undefined;
  /** A text or bytes are sent as they are; anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Send the body in pieces, without Content-Length. */
  readonly chunked?: boolean;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The body, read as JSON. The caller names its shape. */
  json<Shape = unknown>(): Shape;
}

/** Sends one request exactly as it is told to: nothing is added but what HTTP needs. */
export async function send(
  url: string,
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  const { token, headers = {}, chunked = false } = options;
  const body = bytesOf(options.body);
  const request = http.request(url, {
    method,
    path,
    headers: {
      ...(body && !chunked && { 'content-length': String(body.length) }),
      ...(body && chunked && { 'transfer-encoding': 'chunked' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  request.end(body);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  // A server that has refused a body need not read the rest of it.
  request.on('error', () => undefined);
  return answerOf(response.statusCode ?? 0, response.headers, await textOf(response));
}

function bytesOf(body: unknown): Buffer | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function answerOf(status: number, headers: IncomingHttpHeaders, text: string): Answer {
  return { status, headers, text, json: <Shape>() => JSON.parse(text) as Shape };
}
