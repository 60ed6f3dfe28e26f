import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { atEnd } from '../../apps/server/test/support/at-end.ts';
import { freePort } from '../../apps/server/test/process/support/requests.ts';
import { Person, type NewPerson } from './person.ts';

/** Environment variables of the server, beside those that it needs: `TZ`, `WORKLOG_SESSION_IDLE_MINUTES`, ... */
export type Settings = Readonly<Record<string, string>>;

const root = path.resolve(import.meta.dirname, '../..');
const starter = path.join(root, 'scripts/start.mjs');
const commands = path.join(root, 'scripts/worklog.mjs');

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

  /** Starts one on an empty SQLite file, or on the database of this URL, and waits until it is ready. */
  static async start(settings: Settings = {}, databaseUrl?: string): Promise<Server> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'worklog-e2e-'));
    const remove = (): void => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const forget = atEnd(remove);
    const url = databaseUrl ?? `sqlite:${path.join(folder, 'worklog.db')}`;
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
    const child = spawn(process.execPath, [starter], {
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

  /** Makes somebody's account over the API, with a session. */
  async newPerson(wishes: NewPerson = {}): Promise<Person> {
    accounts += 1;
    return Person.signUp(this.url, { name: `Robin ${accounts}`, ...wishes });
  }

  /** Makes the account of an administrator by the operator's command, with a session. */
  async newAdministrator(wishes: NewPerson = {}): Promise<Person> {
    accounts += 1;
    const { name, password } = { name: `Kim ${accounts}`, password: 'nine-patient-herons', ...wishes };
    const child = spawn(process.execPath, [commands, 'admin', 'create', name], {
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
