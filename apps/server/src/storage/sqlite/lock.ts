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
    database.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
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
