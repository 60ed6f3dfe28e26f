import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hostNameOf, isLoopbackHost } from '../shared/hosts.ts';

/** Sent with every answer. One frozen object: a plugin that builds them anew costs as much as the request itself. */
export const securityHeaders = Object.freeze({
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

/**
 * What the page may do instead: load its own files, send to this server, and add the style elements that carry the
 * nonce (Mantine makes some for its variables). No script but those in files.
 */
export function pageSecurityPolicy(nonce: string): string {
  return `${pagePolicy}; style-src 'self' 'nonce-${nonce}'`;
}

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Adds the security headers, and the request's id, to every answer. `hstsSeconds`: for how long browsers that have come
 * by HTTPS are to come by nothing else.
 */
export function addSecurityHeaders(app: FastifyInstance, hstsSeconds: number): void {
  app.addHook('onRequest', (request, reply, done) => {
    setSecurityHeaders(request, reply, hstsSeconds);
    done();
  });
}

/** The same for one answer, where no hook runs: to a request that the router cannot read. */
export function setSecurityHeaders(request: FastifyRequest, reply: FastifyReply, hstsSeconds: number): void {
  reply.headers(securityHeaders).header('x-request-id', request.id);
  // Over plain HTTP it means nothing (RFC 6797, 7.2). On a loopback name it would close all else that listens there.
  if (request.protocol === 'https' && !isLoopbackHost(hostNameOf(request.headers.host ?? ''))) {
    reply.header('strict-transport-security', `max-age=${hstsSeconds}`);
  }
}
