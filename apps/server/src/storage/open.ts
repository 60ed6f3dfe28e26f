import { resolve } from 'node:path';
import type { DatabaseUrl } from '../shared/database-url.ts';
import { StartError } from '../shared/errors.ts';
import type { BackupSource, RestoreTarget } from './archive.ts';
import type { Checkup, ExamineOptions } from './checkup.ts';
import type { Storage, StorageObserver } from './contract.ts';
import type { Initiated, InitiateOptions } from './mongo/initiate.ts';

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
  return openSqlite({ ...fileOf(database.path, projectRoot), lock: forServer }, observer);
}

/**
 * Opens the database that the settings name for reading only, whatever its schema is.
 *
 * @throws StartError with one sentence when it cannot be read.
 */
export async function openBackupSource(database: DatabaseUrl, projectRoot: string): Promise<BackupSource> {
  if (database.kind === 'mongo') {
    const { openMongoSource } = await import('./mongo/snapshot.ts');
    return openMongoSource(database.url);
  }
  const { openSqliteSource } = await import('./sqlite/snapshot.ts');
  return openSqliteSource(resolve(projectRoot, database.path));
}

/**
 * Opens the database that the settings name to restore into it.
 *
 * @throws StartError with one sentence when it cannot be used.
 */
export async function openRestoreTarget(database: DatabaseUrl, projectRoot: string): Promise<RestoreTarget> {
  const observer: StorageObserver = { committed: () => undefined };
  if (database.kind === 'mongo') {
    const { openMongoTarget } = await import('./mongo/restore.ts');
    return openMongoTarget(database.url, observer);
  }
  const { openSqliteTarget } = await import('./sqlite/restore.ts');
  return openSqliteTarget(fileOf(database.path, projectRoot), observer);
}

/** Examines the database that the settings name, beside the servers that run or without one. Nothing is changed. */
export async function examineDatabase(
  database: DatabaseUrl,
  projectRoot: string,
  options: ExamineOptions,
): Promise<Checkup> {
  if (database.kind === 'mongo') {
    const { examineMongo } = await import('./mongo/checkup.ts');
    return examineMongo(database.url, options);
  }
  const { examineSqlite } = await import('./sqlite/checkup.ts');
  return examineSqlite(resolve(projectRoot, database.path), options);
}

/**
 * Makes the servers of a MongoDB the replica set that the settings name, with the user that they name, as far as there is
 * something to do.
 *
 * @throws StartError with one sentence when that is not possible.
 */
export async function initiateMongo(database: DatabaseUrl, options: InitiateOptions): Promise<Initiated> {
  if (database.kind !== 'mongo')
    throw new StartError('DATABASE_URL names an SQLite file, and only MongoDB has to be initiated.');
  const { initiateMongo: initiate } = await import('./mongo/initiate.ts');
  return initiate(database.url, options);
}

/** Where a database file is, and whether its folder is made. */
function fileOf(name: string, projectRoot: string): { readonly path: string; readonly makeFolder: boolean } {
  const path = resolve(projectRoot, name);
  return { path, makeFolder: path === resolve(projectRoot, defaultPath) };
}
