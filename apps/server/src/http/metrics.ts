import Type from 'typebox';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { type Access, publicAccess, scopeAccess } from './access.ts';
import { answer, callerProblems, problems } from './answers.ts';
import type { DatabaseHealth } from './health.ts';
import { RequestTimes } from './request-times.ts';
import { noQuery } from './validation.ts';

/** What is measured while the program runs, in seconds, for `/metrics`. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new RequestTimes();
  readonly #commits = new Histogram({
    name: 'worklog_storage_commit_seconds',
    help: 'Time from the begin of a commit to the answer that it is durable',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [this.registry],
  });
  readonly #deliveries = new Counter({
    name: 'worklog_deliveries_total',
    help: 'Attempts to send a message to a destination outside, by result',
    labelNames: ['result'] as const,
    registers: [this.registry],
  });

  readonly #backups = new Counter({
    name: 'worklog_backups_total',
    help: 'Regular backups that this server has taken, by result',
    labelNames: ['result'] as const,
    registers: [this.registry],
  });
  readonly #lastBackup = new Gauge({
    name: 'worklog_backup_last_success_timestamp_seconds',
    help: 'When the last regular backup was begun that succeeded, of any server; 0: never',
    registers: [this.registry],
  });

  constructor() {
    // From the beginning, so that the first one is seen as a change.
    for (const result of ['delivered', 'failed', 'dead']) this.#deliveries.inc({ result }, 0);
    for (const result of ['succeeded', 'failed']) this.#backups.inc({ result }, 0);
    // Event-loop lag, memory, garbage collection, open handles.
    collectDefaultMetrics({ register: this.registry });
  }

  /** A commit has become durable. */
  committed(seconds: number): void {
    this.#commits.observe(seconds);
  }

  /** A message was sent: it arrived, will be sent again, or is given up. */
  attempted(result: 'delivered' | 'failed' | 'dead'): void {
    this.#deliveries.inc({ result });
  }

  /** A regular backup, begun at this instant by any server, has succeeded. */
  backedUp(at: Date): void {
    this.#lastBackup.set(at.getTime() / 1000);
  }

  /** A regular backup of this server has ended. */
  backupEnded(result: 'succeeded' | 'failed'): void {
    this.#backups.inc({ result });
  }

  /** Adds which version runs. */
  tellVersion(version: string): void {
    const labelNames = ['version'] as const;
    const help = '1, with the version of Worklog that runs';
    new Gauge({ name: 'worklog_build_info', help, labelNames, registers: [this.registry] }).set(
      { version },
      1,
    );
  }

  /** Adds how often a regular backup is due, in milliseconds. Only where there are any. */
  expectBackups(every: number): void {
    new Gauge({
      name: 'worklog_backup_interval_seconds',
      help: 'How often a regular backup is due',
      registers: [this.registry],
    }).set(every / 1000);
  }

  /** Adds how many messages wait, counted at each collection while the database answers. */
  watchMessages(health: DatabaseHealth, messages: { countWaiting(): Promise<number> }): void {
    this.#watch('worklog_outbox_waiting_messages', 'Messages of all people that wait to be sent', async () =>
      (await health.check()) === undefined ? messages.countWaiting() : undefined,
    );
  }

  /** Adds the free space on the disk of a database that is a file, asked for at each collection. */
  watchFreeSpace(freeBytes: () => Promise<number>): void {
    this.#watch('worklog_database_free_bytes', 'Free space on the disk of the SQLite database', freeBytes);
  }

  /** Adds a measurement that is left out whenever it cannot be had: nothing is better than something old. */
  #watch(name: string, help: string, measure: () => Promise<number | undefined>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async function collect() {
        const value = await measure().catch(() => undefined);
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
  }

  /** Adds the state of the database, asked for at each collection. */
  watchDatabase(health: DatabaseHealth): void {
    new Gauge({
      name: 'worklog_database_up',
      help: '1 while the database answers, else 0',
      registers: [this.registry],
      collect: async function collect() {
        this.set((await health.check()) === undefined ? 1 : 0);
      },
    });
  }

  /** Measures every request of `app`. */
  measureRequests(app: FastifyInstance): void {
    app.addHook('onResponse', ({ method, route: { url = 'none' } }, reply, done) => {
      this.requestAnswered(method, url, reply.statusCode, reply.elapsedTime / 1000);
      done();
    });
  }

  /** A request has been answered. `route`: as it was declared. */
  requestAnswered(method: string, route: string, status: number, seconds: number): void {
    this.#requests.add(method, route, status, seconds);
  }

  /** Everything that was measured, in the text format of Prometheus. */
  async text(): Promise<string> {
    return (await this.registry.metrics()) + this.#requests.text();
  }
}

/** `/metrics` in the text format of Prometheus. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics, isPublic: boolean): void {
  const access: Access = isPublic ? publicAccess : scopeAccess('metrics:read');
  app.get('/metrics', { config: { access, anyHost: true }, schema: metricsSchema }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.text()),
  );
}

const metricsSchema = {
  ...noQuery,
  tags: ['Health'],
  summary: 'Measurements in the text format of Prometheus',
  description: 'Needs an API token with the scope `metrics:read`, unless `WORKLOG_METRICS=public`.',
  security: [{ token: [] }],
  response: {
    200: answer({
      description: 'The measurements.',
      schema: Type.String(),
      mediaType: 'text/plain',
      example: '# HELP worklog_database_up 1 while the database answers, else 0\nworklog_database_up 1\n',
    }),
    ...problems(callerProblems),
  },
};
