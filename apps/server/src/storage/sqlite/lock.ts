import { existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { StartError } from '../../shared/errors.ts';
import { isBusy } from './errors.ts';

/** A lock on a database file that one server holds while it runs. */
export interface FileLock {
  release(): void;
}

/**
 * Takes the lock of the database file `path`: an exclusive transaction on a tiny SQLite file beside it. The
 * operating system ends it with the process, however that dies, so no stale lock can be left.
 *
 * @throws StartError when another server holds it.
 */
export function lockFile(path: string): FileLock {
  const database = new DatabaseSync(`${path}.lock`);
  try {
    // Longer than a moment only another server holds it: `isLocked` looks at it, and is gone.
    database.exec('PRAGMA busy_timeout = 250; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new StartError(`Another Worklog server runs on the database ${path}; only one may.`);
  }
  return {
    release: () => {
      database.close();
    },
  };
}

/** Whether a server holds the lock of the database file `path`. Makes nothing, and takes no lock that outlasts the look. */
export function isLocked(path: string): boolean {
  const file = `${path}.lock`;
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.exec('PRAGMA busy_timeout = 0; SELECT count(*) FROM sqlite_schema');
    return false;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return true;
  } finally {
    database.close();
  }
}
