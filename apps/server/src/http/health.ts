import Type from 'typebox';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError, messageOf } from '../shared/errors.ts';
import { publicAccess } from './access.ts';
import { answer, problems } from './answers.ts';
import { sendJson } from './json.ts';
import { noQuery } from './validation.ts';

/** Longer than this the database must not take to answer; the probes promise theirs within 2 s. */
const pingMilliseconds = 1500;

/** What the probes need of the database. */
export interface HealthSource {
  ping(): Promise<void>;
}

/** Asks the database how it is. Questions at the same time share one answer. */
export class DatabaseHealth {
  readonly #source: HealthSource;
  #asking: Promise<string | undefined> | undefined;

  constructor(source: HealthSource) {
    this.#source = source;
  }

  /** Undefined while the database works, else a sentence that says what is wrong. */
  check(): Promise<string | undefined> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<string | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<string>((resolve) => {
      timer = setTimeout(resolve, pingMilliseconds, 'The database does not answer.');
    });
    const ping = this.#source.ping().then(
      () => undefined,
      (error: unknown) => (error instanceof AppError ? messageOf(error) : 'The database cannot be used.'),
    );
    try {
      return await Promise.race([ping, timeout]);
    } finally {
      clearTimeout(timer);
    }
  }
}

const probe = { config: { access: publicAccess, unlimited: true, anyHost: true } } as const;
const badQuery = { invalid_query: 'The query is not valid: colour is not a known parameter.' };
const databaseGone = { ...badQuery, database_unavailable: 'The database does not answer.' };

/** `/health`, `/livez` and `/readyz`: public, for any host name, and never refused for their number. */
export function registerHealth(app: FastifyInstance, health: DatabaseHealth): void {
  app.get('/health', { ...probe, schema: healthSchema }, async (_request, reply) => {
    const wrong = await health.check();
    if (wrong !== undefined)
      throw new AppError('database_unavailable', wrong, { members: { app: 'ok', db: wrong } });
    return sendJson(reply, JSON.stringify({ app: 'ok', db: 'ok' }));
  });
  app.get('/livez', { ...probe, schema: livezSchema }, async (_request, reply) =>
    sendJson(reply, JSON.stringify({ status: 'ok' })),
  );
  app.get('/readyz', { ...probe, schema: readyzSchema }, async (_request: FastifyRequest, reply) => {
    const wrong = await health.check();
    if (wrong !== undefined) throw new AppError('database_unavailable', wrong);
    return sendJson(reply, JSON.stringify({ status: 'ok' }));
  });
}

const status = Type.Object({ status: Type.Literal('ok') });

const healthSchema = {
  ...noQuery,
  tags: ['Health'],
  summary: 'Says whether the program and its database work',
  response: {
    200: answer({
      description: 'Both work.',
      schema: Type.Object({ app: Type.Literal('ok'), db: Type.Literal('ok') }),
      example: { app: 'ok', db: 'ok' },
    }),
    ...problems(databaseGone, 'Issue'),
  },
};

const livezSchema = {
  ...noQuery,
  tags: ['Health'],
  summary: 'Says that the process runs',
  response: {
    200: answer({ description: 'It runs.', schema: status, example: { status: 'ok' } }),
    ...problems(badQuery),
  },
};

const readyzSchema = {
  ...noQuery,
  tags: ['Health'],
  summary: 'Says whether requests can be served',
  response: {
    200: answer({ description: 'They can.', schema: status, example: { status: 'ok' } }),
    ...problems(databaseGone),
  },
};
