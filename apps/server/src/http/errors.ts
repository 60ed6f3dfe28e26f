import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../shared/error-catalogue.ts';
import { AppError } from '../shared/errors.ts';
import { problemOf, problemText, problemType, type LegacyErrorKey } from './problem.ts';

/** What the framework's own errors are called here. */
const frameworkErrors: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 'The body is larger than 1 MiB (1048576 bytes).'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_request', 'The body is not as long as Content-Length says.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['invalid_header', 'The Content-Type header cannot be read.'],
  FST_ERR_MAX_PARAM_LENGTH: ['not_found', 'There is nothing at so long a path.'],
  FST_ERR_BAD_URL: ['invalid_request', 'The path has an invalid percent-encoding.'],
};

/** Answers every error as a problem document. */
export function answerErrors(app: FastifyInstance, legacyKeys: readonly LegacyErrorKey[]): void {
  app.setErrorHandler((error, request, reply) => sendProblem(asAppError(error), request, reply, legacyKeys));
  app.setNotFoundHandler((request, reply) => {
    const error = new AppError('not_found', `There is nothing at ${pathOf(request.url)}.`);
    return sendProblem(error, request, reply, legacyKeys);
  });
}

/** Answers with the problem document of an error; what the server is to blame for goes to the log, too. */
export function sendProblem(
  error: AppError,
  request: FastifyRequest,
  reply: FastifyReply,
  legacyKeys: readonly LegacyErrorKey[],
): FastifyReply {
  if (error.status >= 500) {
    request.log.error({ reqId: request.id, err: error.cause ?? error, code: error.code }, error.message);
  }
  const text = problemText(error, pathOf(request.url), legacyKeys);
  return reply.code(error.status).headers(error.headers).type(problemType).send(text);
}

/** The error that is answered for whatever was thrown. What nobody foresaw keeps its text to the log. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>;
  const known = frameworkErrors[code];
  if (known) return new AppError(known[0], known[1], { cause: error });
  if (statusCode >= 400 && statusCode < 500) {
    return new AppError('invalid_request', 'The request cannot be read.', { cause: error });
  }
  return new AppError('internal', 'Something went wrong; the log has the cause under the request id.', {
    cause: error,
  });
}

/** The path of a URL, without its query. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

const brokenRequests: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers of the request are larger than 16 KiB.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request did not arrive in time.'],
};

/** How long a client that sent no readable request has to close its half of the connection, in milliseconds. */
const lingerMilliseconds = 2000;

/** Answers what is no readable HTTP request, on the bare connection. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const [code, detail] = brokenRequests[error.code ?? ''] ?? [
    'invalid_request',
    'The request is not valid HTTP.',
  ];
  const problem = problemOf(new AppError(code, detail));
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}\r\nContent-Type: ${problemType}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
  // At once, the answer could be lost with what is still coming; never, a client could go on sending for ever.
  setTimeout(() => socket.destroy(), lingerMilliseconds).unref();
}

/**
 * Whether an answer is under way on a connection: another one in its midst would be taken for a part of it, and one
 * before it for the answer itself. What is broken in the body of a request that waits for its answer is answered.
 */
function isAnswering({ _httpMessage: answer }: Socket & { _httpMessage?: ServerResponse | null }): boolean {
  return Boolean(answer && (answer.headersSent || answer.req.complete));
}

/** Answers a request whose `Expect` header asks for something unknown; Node.js would answer without a body. */
export function refuseExpectation(response: ServerResponse): void {
  const detail = 'The Expect header asks for something that this server does not know.';
  const problem = problemOf(new AppError('expectation_failed', detail));
  response.writeHead(problem.status, { 'content-type': problemType, connection: 'close' });
  response.end(JSON.stringify(problem));
}
