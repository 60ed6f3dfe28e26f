import type { FastifyReply } from 'fastify';

/** Answers with a text, or a stream of one, that is JSON already. */
export function sendJson(reply: FastifyReply, payload: unknown): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(payload);
}
