import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../app.ts';
import { assertNotOpenByOversight } from '../config/exposure.ts';
import { Metrics } from '../http/metrics.ts';
import { messageOf, StartError } from '../shared/errors.ts';
import { openStorage } from '../storage/open.ts';
import type { CommandContext } from './context.ts';
import { untilStopped } from './stop.ts';

/** Requests that are still under way so long after a signal are cut off, in milliseconds. */
const drainMilliseconds = 5000;

/** Runs the server until a signal ends it. @throws StartError with one sentence when it cannot start. */
export async function serve(context: CommandContext): Promise<void> {
  const { config, version, clock } = context;
  assertNotOpenByOversight(config);
  const stopped = untilStopped();
  const logger = pino({ level: config.logLevel, redact: ['req.headers'] });
  const metrics = new Metrics();
  const storage = await openStorage({
    ...context,
    database: config.database,
    forServer: true,
    observer: metrics,
  });
  try {
    const app = await buildApp({ config, version, storage, metrics, clock, logger });
    const address = await listen(app, context);
    context.tell(`Worklog is ready at ${address}`);
    logger.info({ signal: await stopped }, 'stopping');
    await drain(app);
  } finally {
    await storage.close();
  }
  logger.info('stopped');
}

async function listen(app: FastifyInstance, { config: { host, port } }: CommandContext): Promise<string> {
  try {
    await app.listen({ host, port, listenTextResolver: (address) => `listening on ${address}` });
  } catch (error) {
    await app.close();
    const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const why = inUse ? 'another program listens there' : messageOf(error);
    throw new StartError(`Worklog cannot listen on ${host}:${port}: ${why}.`, { cause: error });
  }
  const { port: bound } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

/** Answers the requests under way, and takes no new connection. */
async function drain(app: FastifyInstance): Promise<void> {
  const cutOff = setTimeout(() => {
    app.server.closeAllConnections();
  }, drainMilliseconds);
  await app.close();
  clearTimeout(cutOff);
}
