import { parse, serialize } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What the cookie that holds a session is called. */
export const sessionCookieName = 'worklog_session';

/** The secret of the session that a request belongs to, as far as its cookie says. */
export function readSessionCookie({ headers: { cookie } }: FastifyRequest): string | undefined {
  return cookie?.includes(sessionCookieName) ? parse(cookie)[sessionCookieName] : undefined;
}

/** Hands a session's secret to the browser, for as long as it is open and out of reach of any script. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  reply.header('set-cookie', cookieOf(request, secret));
}

/** Takes the secret away from the browser again. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('set-cookie', cookieOf(request, '', 0));
}

function cookieOf({ protocol }: FastifyRequest, value: string, maxAge?: number): string {
  return serialize(sessionCookieName, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: protocol === 'https',
    ...(maxAge !== undefined && { maxAge }),
  });
}
