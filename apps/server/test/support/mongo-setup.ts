import type { TestProject } from 'vitest/node';
import { provisionMongo } from '../../../../scripts/provision-mongo.mjs';
import { startReplicaSet } from './mongod.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A one-node replica set that all tests of a run share, without a database: `mongodb://127.0.0.1:PORT`. */
    mongoUri: string;
    /** The path of the `mongod` program, for tests that stop it or start it in another way. */
    mongodBinary: string;
  }
}

const needMongo = /^(?:storage|api-mongo.*|process|torture|e2e)$/;

/**
 * Starts the MongoDB that the tests share and returns what stops it. Throws one sentence when there is no server
 * program. Does nothing when no chosen project needs it, or when TEST_MONGOD is `none`.
 */
export default async function setup({
  vitest,
  provide,
}: TestProject): Promise<(() => Promise<void>) | undefined> {
  const needed = vitest.projects.some(({ name }) => needMongo.test(name));
  if (!needed || process.env.TEST_MONGOD === 'none') return undefined;
  const { binary, reason } = await provisionMongo();
  if (binary === undefined) throw new Error(reason);
  const replicaSet = await startReplicaSet(binary);
  provide('mongodBinary', binary);
  provide('mongoUri', replicaSet.uri);
  return () => replicaSet.stop();
}
