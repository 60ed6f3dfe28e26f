import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendJson } from '../../http/json.ts';
import { AppError } from '../../shared/errors.ts';
import type { GivenAnswer, RequestKey } from './once.ts';

const keyForm = /^[\x21-\x7e]{1,255}$/;

/**
 * What tells this request from all others of the caller; undefined where they sent no `Idempotency-Key`.
 *
 * @throws AppError `invalid_header` for a key that is none: it is never ignored.
 */
export function requestKeyOf({ headers, method, url, body }: FastifyRequest): RequestKey | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !keyForm.test(key)) throw notAKey();
  // The body as it was understood: how it was spaced does not matter.
  return { key, fingerprint: hash('sha256', `${method} ${url}\n${JSON.stringify(body ?? null)}`, 'hex') };
}

/** Answers with what is ready, and says whether it was given before. */
export function sendGiven(reply: FastifyReply, { status, body, replayed }: GivenAnswer): FastifyReply {
  if (replayed) reply.header('idempotent-replayed', 'true');
  return sendJson(reply.code(status), body);
}

function notAKey(): AppError {
  const detail = 'is not 1 to 255 visible ASCII characters';
  return new AppError('invalid_header', `The header Idempotency-Key ${detail}.`, {
    faults: [{ pointer: 'Idempotency-Key', detail }],
  });
}
