import { errorCatalogue, type CatalogueEntry, type ErrorCode } from './error-catalogue.ts';

/** One thing that is wrong with the input: where (a JSON Pointer, RFC 6901, into the body, or the name of a query parameter or header) and what. */
export interface InputFault {
  readonly pointer: string;
  readonly detail: string;
}

interface ErrorOptions {
  /** What is wrong with the input, one entry a fault. */
  readonly faults?: readonly InputFault[];
  /** Further members of the problem document, in its top level. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** The same, each as a JSON text that is written as it is. */
  readonly jsonMembers?: Readonly<Record<string, string>>;
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What led to it: for the log, never for the answer. */
  readonly cause?: unknown;
}

/** The one error type that is answered to a client. Its message is the sentence that helps the caller. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly faults: readonly InputFault[];
  readonly members: Readonly<Record<string, unknown>>;
  readonly jsonMembers: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, detail: string, options: ErrorOptions = {}) {
    super(detail, { cause: options.cause });
    this.code = code;
    this.faults = options.faults ?? [];
    this.members = options.members ?? {};
    this.jsonMembers = options.jsonMembers ?? {};
    const { retryAfter }: CatalogueEntry = errorCatalogue[code];
    this.headers = {
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...options.headers,
    };
  }

  /** HTTP status of the answer. */
  get status(): number {
    return errorCatalogue[this.code].status;
  }
}

/** A reason to end the program that an operator can mend; its message is one sentence. Never answered to a client. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The sentence of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
