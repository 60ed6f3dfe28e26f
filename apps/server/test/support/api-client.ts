import type { Answer, Method, RequestOptions } from './http.ts';

export type SendRequest = (method: Method, path: string, options?: RequestOptions) => Promise<Answer>;

type Headers = Readonly<Record<string, string>>;

/** Sends requests with one token. */
export class ApiClient {
  readonly #send: SendRequest;
  readonly token: string;

  constructor(send: SendRequest, token: string) {
    this.#send = send;
    this.token = token;
  }

  request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
    return this.#send(method, path, { token: this.token, ...options });
  }

  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.request('GET', path, { headers });
  }

  post(path: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.request('POST', path, { body, headers });
  }

  put(path: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.request('PUT', path, { body, headers });
  }

  patch(path: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.request('PATCH', path, { body, headers });
  }

  delete(path: string, headers: Headers = {}): Promise<Answer> {
    return this.request('DELETE', path, { headers });
  }
}
