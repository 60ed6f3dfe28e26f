import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../shared/errors.ts';
import { readJson, type JsonDocument } from '../shared/json/document.ts';

/** Largest body, in bytes. */
const bodyLimit = 1024 * 1024;

/** Deepest nesting of a body, in levels below its outermost object: as deep as the `data` of a configuration may be. */
const maxDepth = 32;

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was read; undefined where there is none. `request.body` is its value. */
    document: JsonDocument | undefined;
  }
}

/**
 * Reads each body as JSON whatever its content type (`curl -d` sends a form type), with a reader that keeps the
 * text and refuses duplicate keys. An empty body is no body.
 */
export function readBodies(app: FastifyInstance): void {
  app.decorateRequest('document', undefined);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit },
    (request: FastifyRequest, bytes: Buffer, done) => {
      if (bytes.length > 0) request.document = readJson(bytes, maxDepth);
      done(null, request.document?.value);
    },
  );
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') {
      throw new AppError('unsupported_encoding', 'Send the body as it is, without Content-Encoding.');
    }
    // The type is not looked at, so a broken one must not be refused by the framework.
    if (headers['content-type'] !== undefined) headers['content-type'] = 'application/json';
    done();
  });
  app.addHook('preValidation', ({ body, route }, _reply, done) => {
    if (body !== undefined && !route.schema?.body) {
      throw new AppError('invalid_body', 'This request takes no body.');
    }
    done();
  });
}
