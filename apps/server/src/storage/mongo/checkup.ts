import { MongoServerError, type Db, type Document } from 'mongodb';
import type { Clock } from '../../shared/clock.ts';
import { publicAddress } from '../../shared/database-url.ts';
import { messageOf, StartError } from '../../shared/errors.ts';
import { findingsAbout, shownBytes, type Finding } from '../../shared/findings.ts';
import { readContents, type Checkup, type Contents, type ExamineOptions } from '../checkup.ts';
import { judgeRights, judgeTransport } from './checkup-access.ts';
import { examineSet } from './checkup-set.ts';
import { auditCollection, auditReader } from './audit.ts';
import { connect, type Connection } from './client.ts';
import { destinationCollection } from './destinations.ts';
import { leaseCollection, leaseReader } from './leases.ts';
import { restoreCollection, schemaOf } from './migrations.ts';
import { outboxCollection, outboxReader } from './outbox.ts';

const about = findingsAbout('database');
const clock = findingsAbout('clock');
const space = findingsAbout('space');

/** Older ones are not tried. */
const leastVersion = 6;

/** The servers' clocks should agree to a few seconds; a minute apart, leases and expiries are wrong. In milliseconds. */
const fewSeconds = 5_000;
const minute = 60_000;

/** Free space of a member, as a share of its disk. */
const little = 0.05;
const short = 0.15;

/** Examines the database that `url` names, beside the servers that run on it. Nothing is changed. */
export async function examineMongo(url: string, options: ExamineOptions): Promise<Checkup> {
  let connection: Connection;
  try {
    connection = await connect(url, async () => undefined);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const finding = about.problem('opens', error.message, 'No server can work until that is mended.');
    return { findings: [finding], losses: [], contents: undefined };
  }
  try {
    return await examineConnection(connection, url, options);
  } catch (error) {
    const finding = about.problem(
      'answers',
      `MongoDB at ${publicAddress(url)} stopped answering while it was examined: ${messageOf(error)}`,
      'See what its log says, and run this again.',
    );
    return { findings: [finding], losses: [], contents: undefined };
  } finally {
    await connection.client.close();
  }
}

async function examineConnection(
  { client, db }: Connection,
  url: string,
  options: ExamineOptions,
): Promise<Checkup> {
  const ask: Ask = (command) => askIfAllowed(client.db('admin'), command);
  const set = await examineSet(ask);
  const { tls, hosts } = client.options;
  const rights = await ask({ connectionStatus: 1, showPrivileges: true });
  const size = await askIfAllowed(db, { dbStats: 1 });
  const schema = await examineSchema(db);
  const contents = await contentsOf(db, schema, size);
  return {
    findings: [
      about.ok('opens', `MongoDB at ${publicAddress(url)} answers; the database is ${db.databaseName}.`),
      schema,
      await examineVersion(ask),
      ...(contents.failure ? [contents.failure] : []),
      judgeTransport(
        hosts.map(({ host }) => host ?? ''),
        tls,
      ),
      judgeRights(rights?.authInfo as Document | undefined, db.databaseName),
      ...set.findings,
      await examineClock(db, options.clock),
      judgeSpace(size),
    ],
    losses: set.losses,
    contents: contents.found,
  };
}

/** Asks the server something; undefined: the user may not, or this kind of server has no answer. */
type Ask = (command: Document) => Promise<Document | undefined>;

/** What the server answers with when the user may not ask, or it does not know the command. */
const refusals: ReadonlySet<unknown> = new Set([
  13, // Unauthorized
  59, // CommandNotFound
  8000, // AtlasError: the command is not allowed there
]);

async function askIfAllowed(db: Db, command: Document): Promise<Document | undefined> {
  try {
    return await db.command(command);
  } catch (error) {
    if (error instanceof MongoServerError && refusals.has(error.code)) return undefined;
    throw error;
  }
}

async function examineSchema(db: Db): Promise<Finding> {
  const { reached, known } = await schemaOf(db);
  if (reached > known)
    return about.problem(
      'schema',
      `It was written by a newer version of Worklog (schema ${reached}, this one knows ${known}).`,
      'Start that version.',
    );
  if (reached < known)
    return about.warning(
      'schema',
      reached === 0
        ? 'Nothing of Worklog is in it yet.'
        : `It has the schema ${reached} of an older version, and this one needs ${known}.`,
      'Make a backup if there is data, and start the server of this version, which brings it up to date.',
    );
  if (await restoreCollection(db).findOne({}))
    return about.problem(
      'schema',
      'A restore into it was not finished, so no server starts on it.',
      'Run the same restore again.',
    );
  return about.ok('schema', `It has the schema ${reached} of this version.`);
}

interface FoundContents {
  readonly found: Contents | undefined;
  readonly failure?: Finding;
}

async function contentsOf(db: Db, schema: Finding, size: Document | undefined): Promise<FoundContents> {
  if (schema.level !== 'ok') return { found: undefined };
  try {
    const bytes = Number(size?.storageSize ?? 0) + Number(size?.indexSize ?? 0);
    const source = {
      outbox: outboxReader(outboxCollection(db), destinationCollection(db)),
      audit: auditReader(auditCollection(db)),
      leases: leaseReader(leaseCollection(db)),
    };
    return { found: await readContents(source, bytes) };
  } catch (error) {
    const failure = about.problem(
      'contents',
      `It cannot be read: ${messageOf(error)}`,
      'See what the log of MongoDB says.',
    );
    return { found: undefined, failure };
  }
}

async function examineVersion(ask: Ask): Promise<Finding> {
  const version = String((await ask({ buildInfo: 1 }))?.version ?? '');
  const parameters = await ask({ getParameter: 1, featureCompatibilityVersion: 1 });
  const compatible = (parameters?.featureCompatibilityVersion as Document | undefined)?.version as
    string | undefined;
  const shown = `MongoDB ${version}${compatible === undefined ? '' : `, which behaves as ${compatible}`}`;
  if (!(Number.parseInt(compatible ?? version) >= leastVersion))
    return about.warning(
      'version',
      `It is ${shown}; Worklog is tried on ${leastVersion}.0 and later.`,
      'Upgrade MongoDB, and set its featureCompatibilityVersion.',
    );
  return about.ok('version', `It is ${shown}.`);
}

/** Compares the clocks in the middle of a question and its answer. */
async function examineClock(db: Db, clockHere: Clock): Promise<Finding> {
  const begin = performance.now();
  const { localTime } = await db.command({ hello: 1 });
  const roundTrip = performance.now() - begin;
  const here = clockHere.now().getTime() - roundTrip / 2;
  const apart = Math.max(0, Math.abs((localTime as Date).getTime() - here) - roundTrip / 2);
  const shown = `The clocks of this machine and of the database are ${(apart / 1000).toFixed(1)} s apart`;
  const mend = 'Have both set by NTP.';
  if (apart > minute)
    return clock.problem('database', `${shown}: what expires does so at the wrong time.`, mend);
  if (apart > fewSeconds) return clock.warning('database', `${shown}.`, mend);
  return clock.ok('database', `${shown}, or less.`);
}

function judgeSpace(size: Document | undefined): Finding {
  const all = Number(size?.fsTotalSize ?? 0);
  if (all === 0)
    return space.unknown(
      'database',
      'The database does not say how much space its disk has; watch it there.',
    );
  const free = all - Number(size?.fsUsedSize);
  const shown = `${shownBytes(free)} of ${shownBytes(all)} are free on the disk of the member that answers`;
  const mend = 'Make space there; watch the other members too.';
  if (free < all * little) return space.problem('database', `${shown}.`, mend);
  if (free < all * short) return space.warning('database', `Only ${shown}.`, mend);
  return space.ok('database', `${shown}.`);
}
