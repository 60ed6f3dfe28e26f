import type { ErrorCode } from '../../shared/error-catalogue.ts';
import { AppError } from '../../shared/errors.ts';

/** How an error of the program is told to clients of the older API. */
export interface Translation {
  /** The code that stands for another. */
  readonly codes: Readonly<Partial<Record<ErrorCode, ErrorCode>>>;
  /** Where a fault is in the older API's own body. */
  readonly pointers?: Readonly<Record<string, string>>;
}

/** The sentences that the older page compares; nothing may be added to them. */
const fixedSentences: Readonly<Partial<Record<ErrorCode, string>>> = {
  not_logged_in: 'Not logged in',
  no_data: 'No data found',
};

/** Whoever asks is not the person whose data it is. */
export function notLoggedIn(): AppError {
  return new AppError('not_logged_in', 'Not logged in');
}

/** There is nothing there. */
export function noData(): AppError {
  return new AppError('no_data', 'No data found');
}

/** An error as the older API tells it; what needs no translation comes back as it is. */
export function translated(error: unknown, { codes, pointers = {} }: Translation): unknown {
  if (!(error instanceof AppError)) return error;
  const code = codes[error.code] ?? error.code;
  const faults = error.faults.map((fault) => ({
    ...fault,
    pointer: pointers[fault.pointer] ?? fault.pointer,
  }));
  // Headers belong to the statuses of before, such as WWW-Authenticate to 401; only one stays true.
  const { 'retry-after': retryAfter } = error.headers;
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return new AppError(code, fixedSentences[code] ?? error.message, { faults, headers, cause: error });
}
