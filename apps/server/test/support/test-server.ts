import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, inject, onTestFinished } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config/load.ts';
import { Metrics } from '../../src/http/metrics.ts';
import { openApiText } from '../../src/http/openapi.ts';
import { operator } from '../../src/modules/audit/index.ts';
import type { TokenService } from '../../src/modules/tokens/index.ts';
import { buildServices, type Services } from '../../src/services.ts';
import { type Clock, systemClock } from '../../src/shared/clock.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openStorage } from '../../src/storage/open.ts';
import { AnswerCheck } from './answer-check.ts';
import { ApiClient, PersonClient, type SendRequest } from './api-client.ts';
import { cookieOf } from './cookies.ts';
import { send } from './http.ts';
import { newTestDatabase } from './test-database.ts';

/** A page that says only that it is one. */
const plainPage = path.join(import.meta.dirname, 'page');

export interface TestServerOptions {
  /** Environment variables, as an operator would set them. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  /** The folder that a page is built into. */
  readonly pageFolder?: string;
  /** Puts something between the server and its database, such as one that fails. */
  readonly wrapStorage?: (storage: Storage) => Storage;
}

/** The real server, listening on a free port, with a database of its own. */
export interface TestServer {
  readonly url: string;
  /** Where the database is. */
  readonly databaseUrl: string;
  readonly storage: Storage;
  /** What commands beside the server work with. */
  readonly services: Services;
  /** Token administration, as an operator has it on the command line. */
  readonly tokens: TokenService;
  /** Sends a request; each answer is held to the API description. */
  readonly request: SendRequest;
  /** Makes an API token. */
  token(...scopes: string[]): Promise<string>;
  /** Sends requests with a new token of these scopes. */
  client(...scopes: string[]): Promise<ApiClient>;
  /** Signs somebody up, under a name that nobody has yet unless one is given, and sends requests with their session. */
  person(name?: string, options?: { readonly administrator?: boolean }): Promise<PersonClient>;
  /** Everything that the server has logged, at the most talkative level. */
  logs(): string;
  /** Another server process's app on the same database; on SQLite, which has one server a file, this one. */
  startSecond(): Promise<TestServer>;
  stop(): Promise<void>;
}

/** A server that all tests of a file share. For the top of a test file; it ends with the file. */
export async function sharedServer(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startTestServer(options);
  afterAll(() => server.stop());
  return server;
}

/** A server for one test alone, which ends with it. */
export async function ownServer(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startTestServer(options);
  onTestFinished(() => server.stop());
  return server;
}

/** Starts a server on an empty database; `stop` ends it and removes the database. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const database = await newTestDatabase();
  const server = await startOn(database.url, options);
  return {
    ...server,
    async stop() {
      await server.stop();
      await database.dispose();
    },
  };
}

/** Starts a server on a database that outlives it. */
export async function startOn(databaseUrl: string, options: TestServerOptions): Promise<TestServer> {
  const {
    settings,
    clock = systemClock,
    pageFolder = plainPage,
    wrapStorage = (storage: Storage) => storage,
  } = options;
  const config = loadConfig({ DATABASE_URL: databaseUrl, WORKLOG_RATE_LIMIT: 'off', ...settings });
  const metrics = new Metrics();
  const opened = { database: config.database, projectRoot: '/', forServer: true, observer: metrics };
  const storage = wrapStorage(await openStorage(opened));
  const log = new LogMemory();
  const logger = pino({ level: 'debug' }, log);
  const version = '0.0.0-test';
  const app = await buildApp({ config, version, pageFolder, storage, metrics, clock, logger });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const services = buildServices({ config, storage, clock, onFailure: () => undefined });
  return assemble({ app, storage, services, databaseUrl, options, log });
}

interface Parts {
  readonly app: FastifyInstance;
  readonly storage: Storage;
  readonly services: Services;
  readonly databaseUrl: string;
  readonly options: TestServerOptions;
  readonly log: LogMemory;
}

function assemble({ app, storage, services, databaseUrl, options, log }: Parts): TestServer {
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const { tokens } = services;
  const answers = AnswerCheck.by(openApiText(app));
  const others: TestServer[] = [];
  let tokenCount = 0;
  const server: TestServer = {
    url,
    databaseUrl,
    storage,
    services,
    tokens,
    request: async (method, path, sent) => {
      const answer = await send(url, method, path, sent);
      answers.check(method, path, answer);
      return answer;
    },
    token: (...scopes) => tokens.create({ name: `token-${++tokenCount}`, scopes, expiresAt: undefined }),
    client: async (...scopes) => new ApiClient(server.request, await server.token(...scopes)),
    person: (name, options) => signUp(server, name, options),
    logs: () => log.text,
    startSecond: async () => {
      if (inject('database') === 'sqlite') return server;
      const other = await startOn(databaseUrl, options);
      others.push(other);
      return other;
    },
    stop: async () => {
      for (const other of others) await other.stop();
      await app.close();
      await storage.close();
    },
  };
  return server;
}

let personCount = 0;

/** Makes an account through the API, as somebody with a browser does. */
async function signUp(
  { request, services }: TestServer,
  name = `Person ${++personCount}`,
  { administrator = false }: { readonly administrator?: boolean } = {},
): Promise<PersonClient> {
  const password = `the pass phrase of ${name}`;
  const answer = await request('POST', '/api/v2/users', { body: { name, password } });
  if (answer.status !== 201) throw new Error(`The account was not made: ${answer.text}`);
  if (administrator) await services.accounts.setRole(name, 'administrator', operator);
  return new PersonClient(request, { name, password, cookie: cookieOf(answer) });
}

/** Keeps what is written to it. */
class LogMemory extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
