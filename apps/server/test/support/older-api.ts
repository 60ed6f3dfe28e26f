import type { PersonClient } from './api-client.ts';
import type { Answer, Method, RequestOptions } from './http.ts';
import type { TestServer } from './test-server.ts';

/** A day as the older API shows it. */
interface EntryJson {
  readonly date: string;
  readonly type: string;
  readonly location?: string;
  readonly notes: string;
  readonly halves?: unknown;
}

/** The entries of a year as the older API shows them. */
export interface YearJson {
  readonly year: number;
  readonly entries: readonly EntryJson[];
}

/** All entries as the older API shows them. */
interface YearsJson {
  readonly years: readonly YearJson[];
}

/** Settings as the older API shows them. */
export interface SettingsJson {
  readonly settings: { readonly slack: string; readonly total: Readonly<Record<string, number>> };
}

type Query = Readonly<Record<string, string>>;

/** Whatever sends requests with somebody's credentials. */
interface Sender {
  request(method: Method, path: string, options?: RequestOptions): Promise<Answer>;
}

/** The path of a person in the older API. */
export function pathOf(name: string, query: Query = {}): string {
  const parameters = new URLSearchParams(query).toString();
  return `/api/v1/user/${encodeURIComponent(name)}${parameters && `?${parameters}`}`;
}

/** Calls the older API as its clients do, about the ledger of one person. */
export class OlderClient {
  readonly #sender: Sender;
  readonly name: string;

  constructor(sender: Sender, name: string) {
    this.#sender = sender;
    this.name = name;
  }

  get(query: Query = {}): Promise<Answer> {
    return this.#sender.request('GET', pathOf(this.name, query));
  }

  /** Without `notes` there is no body and no content type. */
  post(query: Query, notes?: string): Promise<Answer> {
    return this.#write('POST', query, notes);
  }

  put(query: Query, notes?: string): Promise<Answer> {
    return this.#write('PUT', query, notes);
  }

  delete(query: Query = {}): Promise<Answer> {
    return this.#sender.request('DELETE', pathOf(this.name, query));
  }

  getSettings(): Promise<Answer> {
    return this.#sender.request('GET', `${pathOf(this.name)}/settings`);
  }

  putSettings(body: unknown): Promise<Answer> {
    return this.#sender.request('PUT', `${pathOf(this.name)}/settings`, { body });
  }

  /** All dates that have an entry. */
  async dates(): Promise<string[]> {
    const answer = await this.get();
    if (answer.status === 404) return [];
    return answer.json<YearsJson>().years.flatMap(({ entries }) => entries.map(({ date }) => date));
  }

  #write(method: 'POST' | 'PUT', query: Query, notes?: string): Promise<Answer> {
    const body = notes === undefined ? {} : { body: { notes } };
    return this.#sender.request(method, pathOf(this.name, query), body);
  }
}

/** A new person with a session, as a client of the older API. */
export async function olderPerson(
  server: TestServer,
  name?: string,
): Promise<OlderClient & { readonly session: PersonClient }> {
  const session = await server.person(name);
  return Object.assign(new OlderClient(session, session.name), { session });
}

/** The id under which somebody is stored. */
export async function idOf(server: TestServer, name: string): Promise<string> {
  const { id } = await server.services.accounts.find(name);
  return id;
}
