import { execFileSync } from 'node:child_process';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { provisionMongo } from '../../scripts/provision-mongo.mjs';
import { atEnd, newFolder } from './workplace.mjs';

// Any version will do, so the one that was found is not compared with the one that the package would download.
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';

/**
 * Starts a replica set of one node on a folder of its own, ended in the end.
 *
 * @returns {Promise<{urlOf(database: string): string, pid: number, version: string} | undefined>} undefined, after a word on standard
 * error, where there is no MongoDB server
 */
export async function startMongo() {
  const { binary, reason } = await provisionMongo();
  if (binary === undefined) {
    console.error(`MongoDB is left out: ${reason}`);
    return undefined;
  }
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary },
    instanceOpts: [{ dbPath: newFolder() }],
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  });
  atEnd(() => set.stop({ doCleanup: false }));
  const [server] = set.servers;
  const { pid } = server.instanceInfo.instance.mongodProcess;
  return { urlOf: (database) => set.getUri(database), pid, version: versionOf(binary) };
}

function versionOf(binary) {
  const printed = execFileSync(binary, ['--version'], { encoding: 'utf8' });
  return `MongoDB ${/v(\d\S*)/.exec(printed)?.[1]}`;
}
