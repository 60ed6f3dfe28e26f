/** One thing that is wrong with a request. */
export interface FieldProblem {
  /** JSON Pointer into the body, or the name of a parameter or header. */
  readonly pointer: string;
  readonly detail: string;
}

type Members = Readonly<Record<string, unknown>>;

/** The server refused a request. Decide by `code` (docs/errors.md); `detail` is for people. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** The HTTP status. */
  readonly status: number;
  /** The stable name of the problem; `http_<status>` for an answer without a problem document. */
  readonly code: string;
  readonly title: string;
  /** What is wrong this time, and how to mend it. */
  readonly detail: string;
  /** Each thing that is wrong, with its place; empty where the server names none. */
  readonly errors: readonly FieldProblem[];
  /** The whole problem document, with what only some problems have: `day`, `conflicts`, `rowErrors`. */
  readonly members: Members;
  /** After how many seconds to come again; undefined: nothing is said of that. */
  readonly retryAfter: number | undefined;
  /** The id under which the log of the server has this request. */
  readonly requestId: string | undefined;

  constructor(response: Response, document: Members) {
    const { detail, title } = document;
    super(typeof detail === 'string' ? detail : `HTTP ${response.status}`);
    this.status = response.status;
    this.code = typeof document.code === 'string' ? document.code : `http_${response.status}`;
    this.title = typeof title === 'string' ? title : response.statusText;
    this.detail = this.message;
    this.errors = Array.isArray(document.errors) ? document.errors.filter(isFieldProblem) : [];
    this.members = document;
    this.retryAfter = secondsOf(response.headers.get('retry-after'));
    this.requestId = response.headers.get('x-request-id') ?? undefined;
  }
}

/** No answer of the server: the network failed, or something before the server answered in its place. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';

  constructor(cause: unknown) {
    super('The server cannot be reached.', { cause });
  }
}

/** Whether an error is a problem of that code, or of one of those codes. */
export function isProblem(error: unknown, ...codes: string[]): error is ApiProblem {
  return error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));
}

/**
 * The error that an answer other than a success stands for. A 5xx without a problem document does not come from the
 * server, which always sends one.
 */
export async function problemOf(response: Response): Promise<ApiProblem | Unreachable> {
  const document = await documentOf(response);
  if (document) return new ApiProblem(response, document);
  if (response.status >= 500) return new Unreachable(new Error(`HTTP ${response.status}`));
  return new ApiProblem(response, {});
}

async function documentOf(response: Response): Promise<Members | undefined> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return undefined;
  try {
    const document: unknown = await response.json();
    return typeof document === 'object' && document !== null ? (document as Members) : undefined;
  } catch {
    return undefined;
  }
}

function isFieldProblem(value: unknown): value is FieldProblem {
  const { pointer, detail } = (value ?? {}) as Partial<Record<keyof FieldProblem, unknown>>;
  return typeof pointer === 'string' && typeof detail === 'string';
}

function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}
