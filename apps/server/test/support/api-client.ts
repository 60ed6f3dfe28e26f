import type { Answer, Method, RequestOptions } from './http.ts';

export type SendRequest = (method: Method, path: string, options?: RequestOptions) => Promise<Answer>;

type Headers = Readonly<Record<string, string>>;

/** Sends requests with the same credentials. */
abstract class Client {
  abstract request(method: Method, path: string, options?: RequestOptions): Promise<Answer>;

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

/** Sends requests with one token. */
export class ApiClient extends Client {
  readonly #send: SendRequest;
  readonly token: string;

  constructor(send: SendRequest, token: string) {
    super();
    this.#send = send;
    this.token = token;
  }

  override request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
    return this.#send(method, path, { token: this.token, ...options });
  }
}

/** Sends requests with the cookie of one session. */
export class PersonClient extends Client {
  readonly #send: SendRequest;
  readonly name: string;
  readonly password: string;
  /** As the header `Cookie` takes it. */
  readonly cookie: string;

  constructor(send: SendRequest, person: { name: string; password: string; cookie: string }) {
    super();
    this.#send = send;
    this.name = person.name;
    this.password = person.password;
    this.cookie = person.cookie;
  }

  override request(method: Method, path: string, options: RequestOptions = {}): Promise<Answer> {
    return this.#send(method, path, { ...options, headers: { cookie: this.cookie, ...options.headers } });
  }
}
