import type { FastifyReply } from 'fastify';

/** The media type of every JSON that is no problem document. */
export const jsonType = 'application/json; charset=utf-8';

/** Answers with a text, or a stream of one, that is JSON already. */
export function sendJson(reply: FastifyReply, payload: unknown): FastifyReply {
  return reply.type(jsonType).send(payload);
}
