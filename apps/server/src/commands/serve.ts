import { lookup } from 'node:dns/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino, type Logger } from 'pino';
import { buildApp } from '../app.ts';
import type { BackupObserver } from '../backup/schedule.ts';
import { assertNotOpenByOversight } from '../config/exposure.ts';
import { listenUrl } from '../config/tls.ts';
import { Metrics } from '../http/metrics.ts';
import { linkUrl } from '../modules/accounts/index.ts';
import { buildServices } from '../services.ts';
import { diskOf } from '../shared/disk.ts';
import { messageOf, StartError } from '../shared/errors.ts';
import type { Storage } from '../storage/contract.ts';
import { openStorage } from '../storage/open.ts';
import { backupSchedule } from './backup-schedule.ts';
import type { CommandContext } from './context.ts';
import { untilStopped } from './stop.ts';
import { openTls } from './tls.ts';

/** Requests that are still under way so long after a signal are cut off, in milliseconds. */
const drainMilliseconds = 5000;

/** Runs the server until a signal ends it. @throws StartError with one sentence when it cannot start. */
export async function serve(context: CommandContext): Promise<void> {
  const { config, version, projectRoot, clock } = context;
  assertNotOpenByOversight(config);
  const pageFolder = join(projectRoot, 'apps/web/dist');
  const stopped = untilStopped();
  const logger = pino({ level: config.logLevel, redact: ['req.headers'] });
  const metrics = new Metrics();
  measureSurroundings(metrics, context);
  const opened = await openTls(context, metrics, logger);
  const storage = await openStorage({
    ...context,
    database: config.database,
    forServer: true,
    observer: metrics,
  });
  try {
    const backups = backupSchedule(context, storage, observeBackups(metrics, logger));
    const app = await buildApp({
      config,
      tls: opened?.tls,
      version,
      pageFolder,
      storage,
      metrics,
      clock,
      logger,
    });
    const address = await listen(app, context);
    context.tell(`Worklog is ready at ${address}`);
    await inviteFirstAdministrator(storage, address, context);
    backups?.start();
    opened?.watch.start();
    logger.info({ signal: await stopped }, 'stopping');
    opened?.watch.stop();
    await Promise.all([drain(app), backups?.stop()]);
  } finally {
    await storage.close();
  }
  logger.info('stopped');
}

/** Measures what is around the program: the disk of the database, and how often there should be a backup. */
function measureSurroundings(metrics: Metrics, { config, projectRoot }: CommandContext): void {
  const { database, backupEvery } = config;
  if (backupEvery !== undefined) metrics.expectBackups(backupEvery);
  if (database.kind !== 'sqlite') return;
  const folder = dirname(resolve(projectRoot, database.path));
  metrics.watchFreeSpace(async () => (await diskOf(folder)).free);
}

/** Regular backups are in the log and the metrics; nobody waits for them. */
function observeBackups(metrics: Metrics, logger: Logger): BackupObserver {
  return {
    backedUp: (at) => {
      metrics.backedUp(at);
    },
    succeeded: (file) => {
      metrics.backupEnded('succeeded');
      logger.info({ file }, 'backed up');
    },
    failed: (error) => {
      metrics.backupEnded('failed');
      logger.error({ err: error }, 'a backup failed; it is tried again in ten minutes at the latest');
    },
  };
}

async function listen(app: FastifyInstance, { config }: CommandContext): Promise<string> {
  const { host, port } = config;
  try {
    await app.listen({
      host: await oneAddress(host),
      port,
      listenTextResolver: (address) => `listening on ${address.replace(/^.*\/\//, '')}`,
    });
  } catch (error) {
    await app.close();
    const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const why = inUse ? 'another program listens there' : messageOf(error);
    throw new StartError(`Worklog cannot listen on ${host}:${port}: ${why}.`, { cause: error });
  }
  const { port: bound } = app.server.address() as AddressInfo;
  return listenUrl(config, bound);
}

/**
 * For `localhost` the framework would open a second server, on `::1`, of which nothing else here knows: its connections would
 * not be closed at the end, nor would it get a renewed certificate.
 */
async function oneAddress(host: string): Promise<string> {
  if (host !== 'localhost') return host;
  const { address } = await lookup(host, { order: 'ipv4first' });
  return address;
}

/**
 * Prints the link of the first administrator as long as there is none. On standard error only: who may read the log
 * must not become an administrator by it.
 */
async function inviteFirstAdministrator(
  storage: Storage,
  address: string,
  context: CommandContext,
): Promise<void> {
  const { config, clock, tell } = context;
  try {
    const { links } = buildServices({ config, clock, storage, onFailure: () => undefined });
    const link = await links.makeFirstAdministratorLink();
    if (!link) return;
    const url = linkUrl(config.publicUrl?.href ?? address, link.path);
    tell(`There is no administrator yet. Whoever opens this link within an hour becomes the first: ${url}`);
  } catch (error) {
    // A server without an administrator is better than none, for instance while the disk is full.
    tell(`The link for the first administrator could not be made: ${messageOf(error)}`);
  }
}

/** Answers the requests under way, and takes no new connection. */
async function drain(app: FastifyInstance): Promise<void> {
  const cutOff = setTimeout(() => {
    app.server.closeAllConnections();
  }, drainMilliseconds);
  await app.close();
  clearTimeout(cutOff);
}
