import { rename } from 'node:fs/promises';
import { inject, onTestFinished } from 'vitest';
import { freshDatabaseUrl } from '../../apps/server/test/process/support/files.ts';
import { startReplicaSet } from '../../apps/server/test/support/mongod.ts';

/** A database of a scenario's own, which can go away and come back. */
export interface Database {
  /** For the setting DATABASE_URL. */
  readonly url: string;
  /** SQLite: its file is moved away. MongoDB: its server is killed. */
  takeAway(): Promise<void>;
  bringBack(): Promise<void>;
}

export type DatabaseKind = 'SQLite' | 'MongoDB';

/** The databases that a run has; MongoDB is left out where its server program is. */
export const databaseKinds: readonly DatabaseKind[] = hasMongod() ? ['SQLite', 'MongoDB'] : ['SQLite'];

export async function newDatabase(kind: DatabaseKind): Promise<Database> {
  return kind === 'SQLite' ? newSqlite() : newMongo();
}

function newSqlite(): Database {
  const url = freshDatabaseUrl();
  const path = url.replace('sqlite:', '');
  return {
    url,
    takeAway: () => rename(path, `${path}.away`),
    bringBack: () => rename(`${path}.away`, path),
  };
}

async function newMongo(): Promise<Database> {
  const mongod = await startReplicaSet(inject('mongodBinary'));
  onTestFinished(() => mongod.stop());
  return {
    url: `${mongod.uri}/worklog`,
    takeAway: () => mongod.kill(),
    bringBack: () => mongod.restart(),
  };
}

function hasMongod(): boolean {
  return (inject('mongodBinary') as string | undefined) !== undefined;
}
