import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from './child.mjs';
import { makeAccounts } from './fuzz-accounts.mjs';
import { inProject } from './project.mjs';

/** Writes everything, reserved names included, and reads the metrics: the fuzzer gets everywhere. */
const scopes = ['configs:write', 'configs:write:worklog_*', 'metrics:read'];

/** What has to be undone, last first. When the run is cut off (`now`), nothing can be waited for. */
const undo = [];
process.once('exit', () => {
  for (const step of undo.splice(0).reverse()) step({ now: true });
});

/** Nobody listens there, and it is on this machine: whatever is sent stays here, fails and is tried again. */
const outgoingHost = 'http://127.0.0.1:9';

/** A server of its own on an empty database, with a token and accounts. */
export async function startTarget(kind) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'worklog-fuzz-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const databaseUrl =
    kind === 'MongoDB' ? await startMongo(folder) : `sqlite:${path.join(folder, 'worklog.db')}`;
  if (databaseUrl === undefined) return undefined;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: '0',
    WORKLOG_RATE_LIMIT: 'off',
    WORKLOG_LOG_LEVEL: 'error',
    WORKLOG_OUTGOING_HOSTS: outgoingHost,
  };
  const token = await createToken(env);
  const server = spawn(process.execPath, [inProject('scripts/start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  undo.push(() => {
    server.kill('SIGKILL');
    return ended;
  });
  let log = '';
  server.stdout.on('data', (chunk) => (log += chunk));
  const link = await printedOn(server, /becomes the first: (\S+)/);
  const accounts = await makeAccounts(new URL(link));
  const environment = { ...accounts.environment, WORKLOG_FUZZ_OPERATOR_TOKEN: token };
  return { ...accounts, environment, isAlive: () => server.exitCode === null, log: () => log };
}

/** Ends all that was started, and waits until it is gone. */
export async function endTargets() {
  for (const step of undo.splice(0).reverse()) await step({ now: false });
}

/** A replica set of one node; undefined where there is no MongoDB server. */
async function startMongo(folder) {
  const { provisionMongo } = await import('../provision-mongo.mjs');
  const { binary, reason } = await provisionMongo();
  if (!binary) {
    console.log(`MongoDB is left out: ${reason}`);
    return undefined;
  }
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary },
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ dbPath: folder, storageEngine: 'wiredTiger' }],
  });
  const mongod = set.servers[0].instanceInfo.instance.mongodProcess;
  undo.push(({ now }) => (now ? mongod.kill('SIGKILL') : set.stop({ doCleanup: false })));
  return `mongodb://127.0.0.1:${set.servers[0].instanceInfo.port}/worklog`;
}

async function createToken(env) {
  let printed = '';
  const args = [inProject('scripts/worklog.mjs'), 'token', 'create', '--name', 'fuzz', '--scope', ...scopes];
  const code = await run(process.execPath, args, { env, onOutput: (chunk) => (printed += chunk) });
  const token = /^wl_\S+$/m.exec(printed)?.[0];
  if (code !== 0 || token === undefined) throw new Error(`No token could be made: ${printed}`);
  return token;
}

/** Resolves to what the server prints where the pattern has its group. */
async function printedOn(server, pattern) {
  let printed = '';
  server.stderr.on('data', (chunk) => (printed += chunk));
  for (;;) {
    const found = pattern.exec(printed)?.[1];
    if (found) return found;
    const [ended] = await Promise.race([
      once(server, 'exit').then(() => [true]),
      once(server.stderr, 'data'),
    ]);
    if (ended === true) throw new Error(`The server ended before it was ready: ${printed}`);
  }
}
