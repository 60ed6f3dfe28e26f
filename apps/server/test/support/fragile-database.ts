import { rename } from 'node:fs/promises';
import { inject } from 'vitest';
import { startReplicaSet } from './mongod.ts';
import { newTestDatabase, type TestDatabase } from './test-database.ts';

/** A database that can go away while a server uses it. */
export interface FragileDatabase extends TestDatabase {
  /** SQLite: its file is moved away. MongoDB: its server dies. */
  takeAway(): Promise<void>;
  /** Brings it back as it was. */
  bringBack(): Promise<void>;
}

export async function newFragileDatabase(): Promise<FragileDatabase> {
  return inject('database') === 'mongo' ? ownMongod() : sqliteFile();
}

async function ownMongod(): Promise<FragileDatabase> {
  const mongod = await startReplicaSet(inject('mongodBinary'));
  return {
    url: `${mongod.uri}/worklog`,
    takeAway: () => mongod.kill(),
    bringBack: () => mongod.restart(),
    dispose: () => mongod.stop(),
  };
}

async function sqliteFile(): Promise<FragileDatabase> {
  const database = await newTestDatabase();
  const path = database.url.replace('sqlite:', '');
  return {
    ...database,
    takeAway: () => rename(path, `${path}.away`),
    bringBack: () => rename(`${path}.away`, path),
  };
}
