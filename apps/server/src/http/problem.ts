import { errorCatalogue, type ErrorCode } from '../shared/error-catalogue.ts';
import { AppError } from '../shared/errors.ts';

/** A path prefix and the key under which clients of an older API look for the sentence of an error. */
export interface LegacyErrorKey {
  readonly prefix: string;
  readonly key: string;
}

/** A problem document, RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly [member: string]: unknown;
}

export const problemType = 'application/problem+json; charset=utf-8';

/** The problem document of an error. On a server error, the cause stays in the log. */
export function problemOf(error: AppError): Problem {
  const { status, title } = errorCatalogue[error.code];
  return {
    type: `urn:worklog:problem:${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    ...(error.faults.length > 0 && { errors: error.faults }),
    ...error.members,
  };
}

/** The text of an error's problem document, as it is answered to a request for `path`. */
export function problemText(error: AppError, path: string, legacyKeys: readonly LegacyErrorKey[]): string {
  const legacy = legacyKeys.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
  const problem = { ...problemOf(error), ...(legacy && { [legacy.key]: error.message }) };
  const texts = Object.entries(error.jsonMembers).map(([key, text]) => `,${JSON.stringify(key)}:${text}`);
  return `${JSON.stringify(problem).slice(0, -1)}${texts.join('')}}`;
}
