import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { atEnd } from '../../apps/server/test/support/at-end.ts';
import { freePort } from '../../apps/server/test/process/support/requests.ts';
import { Person, type NewPerson } from './person.ts';

/** Environment variables of the server, beside those that it needs: `TZ`, `WORKLOG_SESSION_IDLE_MINUTES`, ... */
export type Settings = Readonly<Record<string, string>>;

const root = path.resolve(import.meta.dirname, '../..');
const entry = pathToFileURL(path.join(root, 'apps/server/dist/main.js')).href;

/** Runs a command of the built program as it is: unlike `npm start` it never builds anything in between. */
const commandOf = (...words: readonly string[]): readonly string[] => [
  '--input-type=module',
  `--eval=const { main } = await import(${JSON.stringify(entry)}); await main(process.argv.slice(1));`,
  '--',
  ...words,
];

/** What a server keeps its data in. */
export interface ServerDatabase {
  /** A database that is there already, as a URL. */
  readonly url?: string;
  /** A SQLite file to begin with a copy of. */
  readonly copyOf?: string;
}

/** How long a server may take until it is ready, and until it has ended, in milliseconds. */
const startPatience = 30_000;
const endPatience = 15_000;

let accounts = 0;

/** The built program on a database of its own, as a child process. It can end and come back at the same address. */
export class Server {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly #settings: Settings;
  readonly #dispose: () => void;
  #child: ChildProcess | undefined;
  #printed = '';

  private constructor(port: number, databaseUrl: string, settings: Settings, dispose: () => void) {
    this.url = `http://127.0.0.1:${port}`;
    this.#settings = {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '/',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      WORKLOG_RATE_LIMIT: 'off',
      WORKLOG_LOG_LEVEL: 'error',
      ...settings,
    };
    this.#dispose = dispose;
  }

  /** Starts one, on an empty SQLite file unless told otherwise, and waits until it is ready. */
  static async start(settings: Settings = {}, database: ServerDatabase = {}): Promise<Server> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'worklog-e2e-'));
    const remove = (): void => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const forget = atEnd(remove);
    const file = path.join(folder, 'worklog.db');
    if (database.copyOf !== undefined) copyFileSync(database.copyOf, file);
    const url = database.url ?? `sqlite:${file}`;
    const server = new Server(await freePort(), url, settings, () => {
      forget();
      remove();
    });
    await server.restart();
    return server;
  }

  /** Starts it again, after `stop` or `kill`, at the same address and on the same data. */
  async restart(): Promise<void> {
    if (this.#child) throw new Error('The server is running.');
    const child = spawn(process.execPath, commandOf('serve'), {
      cwd: root,
      env: this.#settings,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk: Buffer) => (this.#printed += chunk.toString()));
    const forget = atEnd(() => child.kill('SIGKILL'));
    child.once('exit', forget);
    this.#child = child;
    await this.#untilReady(child);
  }

  /** What it has printed on standard error so far, such as the link for the first administrator. */
  get printed(): string {
    return this.#printed;
  }

  /** Ends it as an operator would. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends it for good, and removes its data. */
  async dispose(): Promise<void> {
    await this.stop();
    this.#dispose();
  }

  /** Gives somebody who has an account a session. */
  async signIn(credentials: Required<Pick<NewPerson, 'name' | 'password'>>): Promise<Person> {
    return Person.signIn(this.url, credentials);
  }

  /** Makes somebody's account over the API, with a session. */
  async newPerson(wishes: NewPerson = {}): Promise<Person> {
    accounts += 1;
    return Person.signUp(this.url, { name: `Robin ${accounts}`, ...wishes });
  }

  /** Makes the account of an administrator by the operator's command, with a session. */
  async newAdministrator(wishes: NewPerson = {}): Promise<Person> {
    accounts += 1;
    const { name, password } = { name: `Kim ${accounts}`, password: 'nine-patient-herons', ...wishes };
    const child = spawn(process.execPath, commandOf('admin', 'create', name), {
      cwd: root,
      env: this.#settings,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdin.end(`${password}\n`);
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`The administrator was not made: ${said}`);
    return Person.signIn(this.url, { name, password });
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + startPatience;
    while (!(await isReady(this.url))) {
      if (child.exitCode !== null || Date.now() > deadline) {
        child.kill('SIGKILL');
        throw new Error(`The server did not get ready. It printed:\n${this.#printed}`);
      }
      await delay(25);
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const timer = setTimeout(() => child.kill('SIGKILL'), endPatience);
    child.kill(signal);
    await ended;
    clearTimeout(timer);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`);
    await answer.text();
    return answer.ok;
  } catch {
    return false;
  }
}
