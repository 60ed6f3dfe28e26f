import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient, MongoServerError, type MongoClientOptions } from 'mongodb';
import { publicAddress } from '../../shared/database-url.ts';
import { messageOf, StartError } from '../../shared/errors.ts';
import { createClient } from './client.ts';

/** Answers of a server that this work waits for or takes for done. */
const codes = {
  authenticationFailed: 18,
  alreadyInitialized: 23,
  /** The names of the members cannot be resolved yet, or do not lead to the server yet. */
  nodeNotFound: 74,
  invalidReplicaSetConfig: 93,
  userExists: 51003,
} as const;

/** Between two attempts to initiate a set whose members do not find each other yet, in milliseconds. */
const pause = 500;

export interface InitiateOptions {
  /** What is in the `keyFile` of the servers. */
  readonly key: string;
  /** How long to wait for servers that do not answer yet, in milliseconds. */
  readonly patience: number;
}

/** What was done. Nothing of it, when all was there. */
export interface Initiated {
  readonly replicaSet: boolean;
  readonly user: 'made' | 'changed' | undefined;
}

/**
 * Makes the servers that `url` names the replica set that it names, and the user and password that it names one that may
 * read and write its database. Does only what is missing, so it may be called before each start, by several at once.
 *
 * It works as the servers themselves do among each other: as the user `__system`, whose password is the key they share.
 *
 * @throws StartError with one sentence when something is missing in `url`, or that says what a server refused.
 */
export async function initiateMongo(url: string, { key, patience }: InitiateOptions): Promise<Initiated> {
  const wanted = readWanted(url);
  const asSystem: MongoClientOptions = {
    auth: { username: '__system', password: key.replace(/\s/g, '') },
    authSource: 'local',
    authMechanism: 'SCRAM-SHA-256',
    serverSelectionTimeoutMS: patience,
  };
  try {
    const replicaSet = await initiateSet(wanted, asSystem, Date.now() + patience);
    const user = (await letsIn(url, patience)) ? undefined : await putUser(wanted, asSystem);
    return { replicaSet, user };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`MongoDB at ${publicAddress(url)} ${fault(error)}.`, { cause: error });
  }
}

/** What a URL says about the set and the user. */
interface Wanted {
  readonly hosts: readonly string[];
  readonly setName: string;
  readonly user: string;
  readonly password: string;
  /** The database in which the user is defined. */
  readonly source: string;
  readonly database: string;
}

function readWanted(url: string): Wanted {
  const { client, db } = createClient(url);
  const { hosts, replicaSet, credentials, srvHost } = client.options;
  const setName: unknown = replicaSet;
  const missing = (what: string) =>
    new StartError(`DATABASE_URL=${publicAddress(url)} does not name ${what}, so nothing can be initiated.`);
  if (srvHost !== undefined) throw missing('its servers themselves');
  if (typeof setName !== 'string') throw missing('a replica set, as ?replicaSet=rs0 does');
  if (!credentials?.username || !credentials.password) throw missing('a user and a password');
  return {
    hosts: hosts.map(String),
    setName,
    user: credentials.username,
    password: credentials.password,
    source: credentials.source,
    database: db.databaseName,
  };
}

/** Whether it was this call that initiated the set. */
async function initiateSet(
  { hosts, setName }: Wanted,
  options: MongoClientOptions,
  deadline: number,
): Promise<boolean> {
  const [first = ''] = hosts;
  const client = new MongoClient(`mongodb://${first}`, { ...options, directConnection: true });
  try {
    const admin = client.db('admin');
    const hello = await admin.command({ hello: 1 });
    if (typeof hello.setName === 'string') return false;
    const members = hosts.map((host, _id) => ({ _id, host }));
    for (;;) {
      const answer = await codeOf(admin.command({ replSetInitiate: { _id: setName, members } }));
      if (answer === undefined) return true;
      if (answer.code === codes.alreadyInitialized) return false;
      const mayPass = answer.code === codes.nodeNotFound || answer.code === codes.invalidReplicaSetConfig;
      if (!mayPass || Date.now() > deadline) throw answer;
      await delay(pause);
    }
  } finally {
    await client.close();
  }
}

/** Whether the user of the URL is let in with its password. Waits for a server that may be written to. */
async function letsIn(url: string, patience: number): Promise<boolean> {
  const { client, db } = createClient(url, { serverSelectionTimeoutMS: patience });
  try {
    const refusal = await codeOf(db.command({ ping: 1 }));
    if (refusal !== undefined && refusal.code !== codes.authenticationFailed) throw refusal;
    return refusal === undefined;
  } finally {
    await client.close();
  }
}

async function putUser(
  { setName, hosts, user, password, source, database }: Wanted,
  options: MongoClientOptions,
): Promise<'made' | 'changed'> {
  const client = new MongoClient(`mongodb://${hosts.join(',')}`, { ...options, replicaSet: setName });
  try {
    const roles = [{ role: 'readWrite', db: database }];
    const majority = { writeConcern: { w: 'majority' as const, wtimeout: options.serverSelectionTimeoutMS } };
    const users = client.db(source);
    const refusal = await codeOf(users.command({ createUser: user, pwd: password, roles, ...majority }));
    if (refusal === undefined) return 'made';
    if (refusal.code !== codes.userExists) throw refusal;
    // Roles given to `updateUser` would replace those that an operator has granted since.
    await users.command({ grantRolesToUser: user, roles, ...majority });
    await users.command({ updateUser: user, pwd: password, ...majority });
    return 'changed';
  } finally {
    await client.close();
  }
}

/** What a server answered instead of doing it; undefined when it did. Rejects when it did not answer. */
async function codeOf(command: Promise<unknown>): Promise<MongoServerError | undefined> {
  try {
    await command;
    return undefined;
  } catch (error) {
    if (error instanceof MongoServerError) return error;
    throw error;
  }
}

function fault(error: unknown): string {
  if (error instanceof MongoServerError && error.code === codes.authenticationFailed)
    return 'refused the key; it must be the one in the keyFile of the servers';
  return `could not be initiated (${messageOf(error)})`;
}
