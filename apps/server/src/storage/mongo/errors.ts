import {
  MongoBulkWriteError,
  MongoClientClosedError,
  MongoError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoServerError,
  MongoSystemError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
} from 'mongodb';
import { AppError } from '../../shared/errors.ts';

/** What the database answers with when it has no space left for a write. */
const outOfDiskSpace = 14031;

/** How the driver says that there is no server to answer, or that not enough of them have a copy in time. */
const unavailableErrors = [
  MongoClientClosedError,
  MongoNetworkError,
  MongoNotConnectedError,
  MongoOperationTimeoutError,
  MongoSystemError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
] as const;

/** Answers of a server that is going down, has lost its place as primary, breaks off or did not get its copies in time. */
const unavailableCodes: ReadonlySet<unknown> = new Set([
  6, // HostUnreachable
  7, // HostNotFound
  50, // MaxTimeMSExpired
  64, // WriteConcernFailed (wtimeout)
  89, // NetworkTimeout
  91, // ShutdownInProgress
  100, // UnsatisfiableWriteConcern
  189, // PrimarySteppedDown
  225, // TransactionTooOld
  251, // NoSuchTransaction
  262, // ExceededTimeLimit
  9001, // SocketException
  10107, // NotWritablePrimary
  11600, // InterruptedAtShutdown
  11601, // Interrupted, such as by whoever ends abandoned transactions
  11602, // InterruptedDueToReplStateChange
  13388, // StaleConfig
  13435, // NotPrimaryNoSecondaryOk
  13436, // NotPrimaryOrSecondary
]);

/** Another write was faster: what this write saw is no longer so, and it is to be run again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/**
 * Runs what talks to the database. An error of the driver that a client can be told comes out as an AppError:
 * `database_unavailable` with the sentence given, or `storage_full`. Every other error passes through.
 */
export async function withAppErrors<T>(
  work: () => Promise<T>,
  unavailable = 'The database does not answer.',
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAppError(error, unavailable);
  }
}

/** The name of the unique index in which a place was taken already, `_id_` for that of the keys. */
export function takenIndex(error: unknown): string | undefined {
  if (!(error instanceof MongoServerError) || error.code !== 11000) return undefined;
  return /^E11000 duplicate key error collection: \S+ index: (\S+) dup key/.exec(error.message)?.[1];
}

/** The error that the driver has wrapped into one of its bulk writes; what it is can be told only by itself. */
export function withoutBulk(error: unknown): unknown {
  if (!(error instanceof MongoBulkWriteError)) return error;
  const cause: unknown = error.errorResponse;
  return cause instanceof Error ? cause : error;
}

/** Whether the driver says that a transaction may succeed when it is run again from the top. */
export function isTransient(error: unknown): boolean {
  return error instanceof MongoError && error.hasErrorLabel('TransientTransactionError');
}

/** Whether a commit may or may not have happened, so that it is to be sent again. */
export function isUnknownCommit(error: unknown): boolean {
  return error instanceof MongoError && error.hasErrorLabel('UnknownTransactionCommitResult');
}

function toAppError(error: unknown, unavailable: string): unknown {
  if (error instanceof MongoServerError && error.code === outOfDiskSpace)
    return new AppError('storage_full', 'The database has no space left to store this.', { cause: error });
  if (isUnavailable(error)) return new AppError('database_unavailable', unavailable, { cause: error });
  return error;
}

/** Whether the driver says that there is no server to answer. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof MongoError)) return isBrokenSocket(error);
  return (
    unavailableErrors.some((type) => error instanceof type) ||
    (error instanceof MongoServerError && unavailableCodes.has(error.code)) ||
    error.hasErrorLabel('RetryableWriteError')
  );
}

/** A server that dies while a command is being sent: the driver lets the socket's own error through. */
function isBrokenSocket(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
}
