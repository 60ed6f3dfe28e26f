import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** An address with a port behind it, as some gateways send it: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
const withPort = /^(?:([\d.]+)(?::\d+)|\[([^\]]*)\](?::\d+)?)$/;

/** Takes the ports out of `X-Forwarded-For`, before the framework reads it. Call only where proxies are believed. */
export function readForwardedPorts(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { headers } }, _reply, done) => {
    const forwarded = headers['x-forwarded-for'];
    // Several such headers come as one text.
    if (typeof forwarded === 'string' && forwarded.includes(':')) {
      headers['x-forwarded-for'] = forwarded.split(',').map(withoutPort).join(',');
    }
    done();
  });
}

/**
 * The address that a request comes from, as far as proxies that are believed say. Where they say what is no address,
 * that of the connection, so that made-up texts do not count as so many clients.
 */
export function addressOf({ ip, socket }: FastifyRequest): string {
  return isIP(ip) === 0 ? (socket.remoteAddress ?? '') : ip;
}

function withoutPort(text: string): string {
  const [, ipv4, ipv6] = withPort.exec(text.trim()) ?? [];
  return ipv4 ?? ipv6 ?? text;
}
