import { resolve } from 'node:path';
import type { DatabaseUrl } from '../shared/database-url.ts';
import type { Storage, StorageObserver } from './contract.ts';

/** The path whose folder is made when it is missing, relative to the project. */
const defaultPath = './data/worklog.db';

export interface OpenStorageOptions {
  readonly database: DatabaseUrl;
  /** The folder that a relative path starts from. */
  readonly projectRoot: string;
  /** Only a server locks an SQLite file; an operator's command works beside it. */
  readonly forServer: boolean;
  readonly observer: StorageObserver;
}

/**
 * Opens the database that the settings name and brings its schema up to date. The driver of the other database
 * is not even loaded.
 *
 * @throws StartError with one sentence when it cannot be used.
 */
export async function openStorage(options: OpenStorageOptions): Promise<Storage> {
  const { database, projectRoot, forServer, observer } = options;
  if (database.kind === 'mongo') {
    const { openMongo } = await import('./mongo/open.ts');
    return openMongo(database.url, observer);
  }
  const { openSqlite } = await import('./sqlite/open.ts');
  const path = resolve(projectRoot, database.path);
  const makeFolder = path === resolve(projectRoot, defaultPath);
  return openSqlite({ path, makeFolder, lock: forServer }, observer);
}
