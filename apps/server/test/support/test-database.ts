import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { newMongoDatabase } from './mongo-database.ts';

/** An empty database that no other test uses, on the storage that the scenarios run on. */
export interface TestDatabase {
  /** For the setting DATABASE_URL. */
  readonly url: string;
  dispose(): Promise<void>;
}

export async function newTestDatabase(): Promise<TestDatabase> {
  if (inject('database') === 'mongo') return newMongoDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'worklog-api-'));
  return {
    url: `sqlite:${join(folder, 'worklog.db')}`,
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
