import createClient, { type Client } from 'openapi-fetch';
import { problemOf, Unreachable } from './problem.ts';
import type { paths } from './schema.ts';

export { ApiProblem, isProblem, Unreachable, type FieldProblem } from './problem.ts';

/** How requests are made: as `fetch`, of one `Request`. */
export type Send = (request: Request) => Promise<Response>;

/** Where the server is, and how to reach it. */
export interface ApiOptions {
  /** Origin of the server without a slash at its end; empty: that of the page. */
  readonly baseUrl: string;
  /** Sends a request; without it, the `fetch` of the platform. */
  readonly fetch?: Send;
  /** Told of each request whether the server answered it. */
  readonly onReach?: (isReached: boolean) => void;
}

/** What a request of text says besides its method and path. */
export interface TextOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text, sent as it is. */
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** An answer whose text was not looked into. */
export interface TextAnswer {
  readonly text: string;
  readonly status: number;
  readonly headers: Headers;
}

/** An answer together with its headers, such as the ETag. */
export interface Answer<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
}

/** The API: its methods take the paths of openapi.json, and throw `ApiProblem` or `Unreachable`. */
export interface Api extends Pick<Client<paths>, 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'> {
  /**
   * Sends and receives JSON as text, for configurations: `JSON.parse` would round numbers and sort keys like `1`.
   * The parts of the path have to be encoded already.
   */
  readonly text: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: `/${string}`,
    options?: TextOptions,
  ) => Promise<TextAnswer>;
}

/** Makes an API. Every answer but a success is thrown: `ApiProblem`, or `Unreachable` where no server answered. */
export function createApi({ baseUrl, fetch: send = (request) => fetch(request), onReach }: ApiOptions): Api {
  const throwing: Send = async (request) => {
    try {
      const response = await successOf(send, request);
      onReach?.(true);
      return response;
    } catch (error) {
      if (error instanceof Unreachable) onReach?.(false);
      else if (!request.signal.aborted) onReach?.(true);
      throw error;
    }
  };
  const { GET, PUT, POST, PATCH, DELETE } = createClient<paths>({ baseUrl, fetch: throwing });
  const text: Api['text'] = async (method, path, { headers = {}, body, signal } = {}) => {
    const request = new Request(baseUrl + path, {
      method,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
    });
    const response = await throwing(request);
    return { text: await response.text(), status: response.status, headers: response.headers };
  };
  return { GET, PUT, POST, PATCH, DELETE, text };
}

interface Call<T> {
  readonly data?: T;
  readonly response: Response;
}

/** What a call answers: `const { days } = await dataOf(api.GET('/api/v2/me/days', …))`. Throws what the call throws. */
export async function dataOf<T>(call: Promise<Call<T>>): Promise<Exclude<T, undefined>> {
  return (await answerOf(call)).data;
}

/** What a call answers, with status and headers. Throws what the call throws. */
export async function answerOf<T>(call: Promise<Call<T>>): Promise<Answer<Exclude<T, undefined>>> {
  const { data, response } = await call;
  // Whatever is no success was thrown, so only a 204 has no data, and its type says so.
  return { data: data as Exclude<T, undefined>, status: response.status, headers: response.headers };
}

/** The answer to a request, read to its end, so that a connection that breaks is told as such. */
async function successOf(send: Send, request: Request): Promise<Response> {
  try {
    const response = await send(request);
    if (!response.ok) throw await problemOf(response);
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
  } catch (error) {
    // What `fetch` says of a failed network: a TypeError, on every platform.
    throw error instanceof TypeError && !request.signal.aborted ? new Unreachable(error) : error;
  }
}
