/** What is read of an error, whoever threw it. */
export interface ErrorFacts {
  /** The code of a problem document; `unreachable` when no answer came; `unexpected` for a fault of the page. */
  readonly code: string;
  /** The server's own sentence. */
  readonly detail: string | undefined;
  /** Seconds to wait, where the server says so. */
  readonly retryAfter: number | undefined;
  /** The id under which the server's log has the cause; only of faults of the server. */
  readonly requestId: string | undefined;
}

/** A property of an error, whatever it is; undefined when there is none. */
function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Whether a status says that the server is to blame. */
function isFault(status: unknown): boolean {
  return typeof status === 'number' && status >= 500;
}

/** What an error says. It is looked at by its shape, so that this folder needs to know nothing of requests. */
export function readError(error: unknown): ErrorFacts {
  const problem = property(error, 'problem');
  const find = (name: string): unknown => property(error, name) ?? property(problem, name);
  const wait = find('retryAfter');
  const isUnreachable = property(error, 'name') === 'Unreachable';
  return {
    code: isUnreachable ? 'unreachable' : (text(find('code')) ?? 'unexpected'),
    detail: text(find('detail')),
    retryAfter: typeof wait === 'number' ? wait : undefined,
    requestId: isFault(find('status')) ? text(find('requestId')) : undefined,
  };
}

/** Finds a sentence of the namespace `ui`; undefined when it has none of that key. */
export type FindText = (key: string, values?: Record<string, unknown>) => string | undefined;

/** The sentence for an error: that of its code, else the server's, else that something went wrong. */
export function errorText(error: unknown, find: FindText): string {
  const { code, detail, retryAfter } = readError(error);
  if (retryAfter !== undefined) {
    const patient = find(`error.${code}_wait`, { count: Math.max(1, Math.ceil(retryAfter / 60)) });
    if (patient) return patient;
  }
  return find(`error.${code}`) ?? detail ?? find('error.unexpected') ?? code;
}
