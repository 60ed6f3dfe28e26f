import { AppError, messageOf } from '../../shared/errors.ts';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;

/** Every primary code that says that the database as such cannot be used now: PERM, LOCKED, READONLY, IOERR, CORRUPT, CANTOPEN, PROTOCOL, NOTADB. */
const unusable = new Set([3, 6, 8, 10, 11, 14, 15, 26]);

/** The primary result code of an error of the driver; undefined for every other error. */
function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Whether another connection holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  return primaryCode(error) === SQLITE_BUSY;
}

/** The error that a caller is answered with for what the driver threw; what is no such error is passed through. */
export function answerFor(error: unknown): unknown {
  const code = primaryCode(error);
  if (code === undefined) return error;
  if (code === SQLITE_FULL) {
    return new AppError('storage_full', 'The disk of the database is full; nothing was changed.', {
      cause: error,
    });
  }
  if (code === SQLITE_BUSY) {
    return new AppError('database_busy', 'The database is busy; nothing was changed. Try again.', {
      cause: error,
    });
  }
  if (unusable.has(code)) {
    return new AppError('database_unavailable', `The database cannot be used: ${messageOf(error)}.`, {
      cause: error,
    });
  }
  return error;
}

/** Runs a read and throws what a caller is answered with. */
export function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw answerFor(error);
  }
}
