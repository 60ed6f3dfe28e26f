import { freePort } from '../../apps/server/test/process/support/requests.ts';
import {
  createToken,
  startServer,
  type RunningServer,
} from '../../apps/server/test/process/support/server.ts';
import { Connection } from '../load/connection.ts';

/** The real program on a port that stays the same, so that clients find it again when it is back. */
export class RestartableServer {
  readonly url: string;
  /** May write every configuration. */
  readonly token: string;
  readonly #settings: Readonly<Record<string, string>>;
  #running: RunningServer | undefined;

  private constructor(port: number, token: string, settings: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${port}`;
    this.token = token;
    this.#settings = settings;
  }

  /** Starts it on a database, with a token: a new one, unless another server on that database has made it. */
  static async on(
    databaseUrl: string,
    more: Readonly<Record<string, string>> = {},
    token?: string,
  ): Promise<RestartableServer> {
    const port = await freePort();
    const settings = {
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      WORKLOG_RATE_LIMIT: 'off',
      WORKLOG_LOG_LEVEL: 'error',
      ...more,
    };
    const server = new RestartableServer(port, token ?? (await createToken(settings)), settings);
    await server.start();
    return server;
  }

  /** A client's connection to it, with the token. */
  connect(): Connection {
    return new Connection(this.url, this.token);
  }

  async start(): Promise<void> {
    this.#running = await startServer(this.#settings);
  }

  /** Ends it without giving it a chance to do anything about it. */
  async kill(): Promise<void> {
    this.#program.signalGroup('SIGKILL');
    await this.#program.ended;
  }

  /** Whether the process is there, and has not ended by itself. */
  get isAlive(): boolean {
    return this.#program.isGroupAlive();
  }

  get pid(): number {
    return this.#program.pid;
  }

  get #program() {
    if (!this.#running) throw new Error('The server was not started.');
    return this.#running.program;
  }
}
