import Type, { type TSchema } from 'typebox';
import { errorCatalogue, type ErrorCode } from '../shared/error-catalogue.ts';
import { AppError } from '../shared/errors.ts';
import { problemOf } from './problem.ts';

/** The body of every error. */
export const problemSchema = Type.Object(
  {
    type: Type.String({ description: 'A URN that names the kind of problem.' }),
    title: Type.String({ description: 'A summary that is the same for each problem of this kind.' }),
    status: Type.Integer({ description: 'The HTTP status.' }),
    detail: Type.String({ description: 'What is wrong this time, and how to mend it.' }),
    code: Type.String({ description: 'The stable name of the problem.' }),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({
            description: 'JSON Pointer into the body, or the name of a parameter or header.',
          }),
          detail: Type.String(),
        }),
      ),
    ),
  },
  { $id: 'Problem', description: 'A problem document, RFC 9457.' },
);

const problemReference = Type.Ref('Problem#');

interface AnswerOptions {
  readonly description: string;
  readonly schema?: TSchema;
  readonly example?: unknown;
  /** Header name to what it says. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly mediaType?: string;
}

/** One answer of a route, for the API description. Without a schema it has no body. */
export function answer({
  description,
  schema,
  example,
  headers = {},
  mediaType = 'application/json',
}: AnswerOptions) {
  const described = Object.entries(headers).map(([name, text]) => [
    name,
    { type: 'string', description: text },
  ]);
  return {
    description,
    ...(described.length > 0 && { headers: Object.fromEntries(described) as Record<string, object> }),
    // The library describes a JSON body where none is described, unless it is told so.
    ...(schema
      ? { content: { [mediaType]: { schema, ...(example !== undefined && { example }) } } }
      : { type: 'null' }),
  };
}

/** A code, and a sentence as this route would say it. */
export type ProblemExamples = Partial<Record<ErrorCode, string>>;

/** What any route may answer that is not a probe. */
export const commonProblems: ProblemExamples = {
  invalid_query: 'The query is not valid: colour is not a known parameter.',
  unknown_host:
    'This server does not answer for the host "example.org"; name it in WORKLOG_ALLOWED_HOSTS or WORKLOG_PUBLIC_URL.',
  rate_limited: 'More than 6000 requests in a minute; wait 12 s.',
};

/** What any route may answer that reads or writes for a caller with a token. */
export const callerProblems: ProblemExamples = {
  ...commonProblems,
  unauthenticated: 'Send an API token: Authorization: Bearer TOKEN.',
  forbidden: 'The token does not allow this.',
  database_unavailable: 'The database does not answer.',
};

/** What any route may answer that writes, whoever calls. */
export const publicWriteProblems: ProblemExamples = {
  ...commonProblems,
  invalid_request: 'The request cannot be read.',
  foreign_origin:
    'Requests from https://example.org are refused; name its origin in WORKLOG_CORS_ORIGINS to allow them.',
  database_unavailable: 'The database does not answer.',
  database_busy: 'The database is busy; nothing was changed. Try again.',
  storage_full: 'The disk of the database is full; nothing was changed.',
};

/** What any route may answer that writes for a caller with credentials. */
export const writeProblems: ProblemExamples = { ...callerProblems, ...publicWriteProblems };

/** What any route may answer that takes a body. */
export const bodyProblems: ProblemExamples = {
  invalid_json: 'Invalid JSON at line 1, column 9: expected a JSON value, found `}`.',
  invalid_body: 'The body is not valid: /name is missing.',
  number_not_exact:
    'Invalid JSON at line 1, column 30: the number 9007199254740993 would be rounded; send it as a string.',
  too_deep: 'Invalid JSON at line 1, column 80: the value is nested deeper than 32 levels.',
  body_too_large: 'The body is larger than 1 MiB (1048576 bytes).',
  unsupported_encoding: 'Send the body as it is, without Content-Encoding.',
};

/** The problems that a route may answer with, by status, each with an example. */
export function problems(examples: ProblemExamples, legacyKey?: string): Record<number, object> {
  const byStatus = new Map<number, Record<string, { value: unknown }>>();
  for (const [code, detail] of Object.entries(examples) as [ErrorCode, string][]) {
    const problem = problemOf(new AppError(code, detail));
    const value = legacyKey === undefined ? problem : { ...problem, [legacyKey]: detail };
    const { status } = errorCatalogue[code];
    byStatus.set(status, { ...byStatus.get(status), [code]: { value } });
  }
  const schema = legacyKey === undefined ? problemReference : legacySchema(legacyKey);
  return Object.fromEntries(
    [...byStatus].map(([status, shown]) => [
      status,
      {
        description:
          Object.keys(shown)
            .map((code) => errorCatalogue[code as ErrorCode].title)
            .join('; ') + '.',
        content: { 'application/problem+json': { schema, examples: shown } },
      },
    ]),
  );
}

function legacySchema(key: string): TSchema {
  return Type.Intersect([
    problemReference,
    Type.Object({
      [key]: Type.String({ description: 'The sentence of `detail` once more, for older clients.' }),
    }),
  ]);
}
