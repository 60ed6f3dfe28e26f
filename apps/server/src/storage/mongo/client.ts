import {
  MongoClient,
  MongoServerError,
  MongoServerSelectionError,
  type Db,
  type Document,
  type MongoClientOptions,
} from 'mongodb';
import { publicAddress } from '../../shared/database-url.ts';
import { messageOf, StartError } from '../../shared/errors.ts';

/** A change is answered when a majority has it in its journal: then neither a crash nor a new primary loses it. */
const options: MongoClientOptions = {
  appName: 'worklog',
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
  serverSelectionTimeoutMS: 5_000,
  // A server that accepts connections but does not answer is given up after the sum of these two.
  connectTimeoutMS: 5_000,
  heartbeatFrequencyMS: 5_000,
};

/** What an operator can mend when the server answers a start with one of these codes. */
const refusals: Readonly<Record<string, string>> = {
  13: 'does not let this user work there; give DATABASE_URL a user that has the role readWrite on it',
  18: 'refused the user or the password; correct them in DATABASE_URL, and authSource if the user is defined in another database',
};

/** A connected client and the database that the URL names. */
export interface Connection {
  readonly client: MongoClient;
  readonly db: Db;
}

/**
 * Connects to the replica set of `url`, whose path names the database (`worklog` when it is empty), and lets
 * `prepare` work on it. Throws a StartError that says what to mend when the URL is malformed, when the server
 * cannot be reached or refuses the user, when it has no transactions, or from `prepare`; then nothing stays open.
 */
export async function connect(url: string, prepare: (db: Db) => Promise<void>): Promise<Connection> {
  const connection = createClient(url);
  try {
    assertTransactions(await connection.db.command({ hello: 1 }), url);
    await prepare(connection.db);
    return connection;
  } catch (error) {
    await connection.client.close();
    throw toStartError(error, url);
  }
}

/** A client that has not connected yet. Throws a StartError when the URL is malformed. */
export function createClient(url: string, more: MongoClientOptions = {}): Connection {
  try {
    const client = new MongoClient(url, { ...options, ...more });
    return { client, db: client.db(databaseName(url)) };
  } catch (error) {
    // The driver may quote the user, so its reason is told only where there is none.
    const reason = url.includes('@') ? '' : ` (${messageOf(error)})`;
    throw new StartError(
      `DATABASE_URL is not a valid MongoDB address${reason}; it looks like mongodb://user:password@host:27017/worklog, with special characters in the password percent-encoded.`,
    );
  }
}

function databaseName(url: string): string {
  const path = /^[^:]+:\/\/[^/?]*\/([^?]*)/.exec(url)?.[1] ?? '';
  return decodeURIComponent(path) || 'worklog';
}

function assertTransactions(hello: Document, url: string): void {
  const isReplicaSet = typeof hello.setName === 'string';
  const isRouter = hello.msg === 'isdbgrid';
  if (isReplicaSet || isRouter) return;
  throw new StartError(
    `MongoDB at ${publicAddress(url)} is a standalone server, which has no transactions; make it a replica set (of one is enough): start mongod with --replSet rs0 and run rs.initiate() once.`,
  );
}

function toStartError(error: unknown, url: string): StartError {
  if (error instanceof StartError) return error;
  return new StartError(`MongoDB at ${publicAddress(url)} ${fault(error)}.`, { cause: error });
}

function fault(error: unknown): string {
  if (isNotInitiated(error))
    return 'is a replica set that was never initiated; run rs.initiate() once in its shell';
  const refusal = error instanceof MongoServerError ? refusals[String(error.code)] : undefined;
  return refusal ?? `cannot be used (${messageOf(error)}); start it or correct DATABASE_URL`;
}

/** A server that was started with --replSet is a "ghost" to the driver until the set is initiated. */
function isNotInitiated(error: unknown): boolean {
  if (!(error instanceof MongoServerSelectionError)) return false;
  const servers = [...(error.reason?.servers.values() ?? [])];
  return servers.some((server) => server.type === 'RSGhost');
}
