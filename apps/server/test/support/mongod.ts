import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core';
import { atEnd } from './at-end.ts';

// Any version will do, so the one that was provisioned is not compared with the one the package would download.
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';

/** Between two questions whether a node is the primary, in milliseconds. */
const primaryPause = 20;

/** A MongoDB server of a test's own. It ends with the test run, even one that is cut off. */
export interface Mongod {
  /** Its address, without a database. */
  readonly uri: string;
  /** Ends it at once, as a crash would; its files stay. */
  kill(): Promise<void>;
  /** Makes it stand still, as an overloaded machine would, until `resume`. */
  freeze(): void;
  resume(): void;
  /** Starts it again on the same files and at the same address. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** On a busy machine it takes long to read what a killed server has left. In milliseconds. */
const launchTimeout = 60_000;

export interface ReplicaSetOptions {
  /** Lets only this user in, who may do everything. */
  readonly administrator?: { readonly user: string; readonly password: string };
  /** Further arguments of `mongod`. */
  readonly args?: string[];
}

/**
 * Closes the files of collections soon after they were used. Each test has a database of its own, whose files would stay
 * open for minutes after it was dropped: a server ends when it has as many open as the system lets it have.
 */
const closeFilesSoon = [
  '--wiredTigerEngineConfigString',
  'file_manager=(close_idle_time=3,close_scan_interval=2,close_handle_minimum=100)',
];

/** Starts a replica set of one node. */
export async function startReplicaSet(
  binary: string,
  { administrator, args = [] }: ReplicaSetOptions = {},
): Promise<Mongod> {
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary },
    instanceOpts: [{ launchTimeout }],
    replSet: {
      count: 1,
      storageEngine: 'wiredTiger',
      args: [...closeFilesSoon, ...args],
      ...(administrator && {
        auth: { enable: true, customRootName: administrator.user, customRootPwd: administrator.password },
      }),
    },
  });
  const [server] = set.servers;
  if (server === undefined) throw new Error('The replica set has no node.');
  const forget = removeAtEnd(server);
  return {
    uri: addressOf(server),
    ...signals(server),
    // Not through the set: it would configure itself anew, which fails while the node is still finding its place.
    async restart() {
      await server.stop({ doCleanup: false });
      await server.start(true);
      await untilPrimary(addressOf(server));
    },
    async stop() {
      forget();
      await set.stop({ doCleanup: true });
    },
  };
}

/** Starts a server without a replica set, or, with `--replSet NAME` among `args`, one of a set that is not initiated. */
export async function startStandalone(binary: string, args: string[] = []): Promise<Mongod> {
  return alone(
    await MongoMemoryServer.create({
      binary: { systemBinary: binary },
      instance: { storageEngine: 'wiredTiger', args, launchTimeout },
    }),
  );
}

/** Starts a server of the set `rs0` that is not initiated, and lets in only who has the key of this file. */
export async function startLocked(binary: string, keyFile: string): Promise<Mongod> {
  const mongod = alone(
    await MongoMemoryServer.create({
      binary: { systemBinary: binary },
      auth: { enable: true },
      instance: { storageEngine: 'wiredTiger', replSet: 'rs0', keyfileLocation: keyFile },
    }),
  );
  return {
    ...mongod,
    async stop() {
      // It would not let in who asks it to end.
      await mongod.kill();
      await mongod.stop();
    },
  };
}

function alone(server: MongoMemoryServer): Mongod {
  const forget = removeAtEnd(server);
  return {
    uri: addressOf(server),
    ...signals(server),
    async restart() {
      await server.stop({ doCleanup: false });
      await server.start(true);
    },
    async stop() {
      forget();
      await server.stop({ doCleanup: true });
    },
  };
}

/** Waits until a node says that it is the primary of its set. */
async function untilPrimary(uri: string): Promise<void> {
  const client = new MongoClient(uri, { directConnection: true });
  try {
    for (;;) {
      const hello = await client.db().command({ hello: 1 });
      if (hello.isWritablePrimary === true) return;
      await delay(primaryPause);
    }
  } finally {
    await client.close();
  }
}

/** Has the server ended and its files removed with this process, unless that is forgotten. */
function removeAtEnd(server: MongoMemoryServer): () => void {
  const { dbPath } = server.instanceInfo ?? {};
  return atEnd(() => {
    server.instanceInfo?.instance.mongodProcess?.kill('SIGKILL');
    if (dbPath !== undefined) rmSync(dbPath, { recursive: true, force: true, maxRetries: 5 });
  });
}

function addressOf(server: MongoMemoryServer): string {
  return `mongodb://127.0.0.1:${server.instanceInfo?.port ?? 0}`;
}

function signals(server: MongoMemoryServer): Pick<Mongod, 'kill' | 'freeze' | 'resume'> {
  const child = () => {
    const found = server.instanceInfo?.instance.mongodProcess;
    if (!found) throw new Error('The MongoDB server does not run.');
    return found;
  };
  return {
    async kill() {
      const ended = once(child(), 'exit');
      child().kill('SIGKILL');
      await ended;
    },
    freeze() {
      child().kill('SIGSTOP');
    },
    resume() {
      child().kill('SIGCONT');
    },
  };
}
