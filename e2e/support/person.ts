import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';

/** What a test may wish of somebody's account; the rest is made up. */
export interface NewPerson {
  readonly name?: string;
  readonly password?: string;
  /** IANA name; the server's own zone without it. */
  readonly timeZone?: string;
}

/** Half a day as the API takes it. */
interface Half {
  readonly type: string;
  readonly place?: { readonly name: string };
  readonly status?: 'planned' | 'confirmed';
}

/** The same of several dates. */
export interface Days {
  readonly dates: readonly string[];
  readonly am?: Half;
  readonly pm?: Half;
  readonly notes?: string;
}

interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** Somebody with an account and a session, who can do over the API what a test does not do in the browser. */
export class Person {
  readonly name: string;
  readonly password: string;
  readonly #url: string;
  readonly #cookie: { readonly name: string; readonly value: string };

  private constructor(url: string, { name, password }: Credentials, setCookie: string) {
    this.#url = url;
    this.name = name;
    this.password = password;
    const [, cookieName = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    this.#cookie = { name: cookieName, value };
  }

  /** Makes the account, and signs in. */
  static async signUp(
    url: string,
    { name, password = 'seven-quiet-otters', timeZone }: NewPerson & { readonly name: string },
  ): Promise<Person> {
    await send(url, 'POST', '/api/v2/users', { body: { name, password } });
    const person = await Person.signIn(url, { name, password });
    if (timeZone !== undefined) await person.api('PATCH', '/api/v2/me', { timeZone });
    return person;
  }

  static async signIn(url: string, credentials: Credentials): Promise<Person> {
    const answer = await send(url, 'POST', '/api/v2/sessions', { body: credentials });
    return new Person(url, credentials, answer.headers.get('set-cookie') ?? '');
  }

  /** Sends a request as this person; throws unless it went well. Resolves to the JSON of the answer. */
  async api(method: string, path: string, body?: unknown): Promise<unknown> {
    const cookie = `${this.#cookie.name}=${this.#cookie.value}`;
    const headers = { cookie, ...(method === 'POST' && { 'idempotency-key': randomUUID() }) };
    const answer = await send(this.#url, method, path, { body, headers });
    const text = await answer.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  /** Records days, whatever was there. */
  async record(days: Days): Promise<void> {
    await this.api('POST', '/api/v2/me/days/batch', { ...days, replace: true });
  }

  /** The days from one date to another, as the API shows them. */
  async days(from: string, to: string): Promise<readonly unknown[]> {
    const answer = await this.api('GET', `/api/v2/me/days?from=${from}&to=${to}`);
    return (answer as { readonly days: readonly unknown[] }).days;
  }

  /** Makes a browser send this person's session. */
  async signInto(context: BrowserContext): Promise<void> {
    await context.addCookies([{ ...this.#cookie, url: this.#url, httpOnly: true, sameSite: 'Lax' }]);
  }
}

interface ToSend {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(url: string, method: string, path: string, { body, headers }: ToSend): Promise<Response> {
  const answer = await fetch(url + path, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    throw new Error(`${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
  }
  return answer;
}
