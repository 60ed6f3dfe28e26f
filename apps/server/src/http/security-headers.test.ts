import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { addSecurityHeaders } from './security-headers.ts';

/** What an answer says of HSTS, to a request that came through a proxy which is believed. */
async function hstsFor(headers: Record<string, string>, seconds = 31_536_000): Promise<unknown> {
  const app = Fastify({ trustProxy: true });
  addSecurityHeaders(app, seconds);
  app.get('/', () => '');
  const answer = await app.inject({ path: '/', headers: { host: 'worklog.example', ...headers } });
  return answer.headers['strict-transport-security'];
}

const byHttps = { 'x-forwarded-proto': 'https' };

test('browsers that come by HTTPS are told to come by nothing else', async () => {
  expect(await hstsFor(byHttps)).toBe('max-age=31536000');
  expect(await hstsFor({ ...byHttps, host: 'worklog.example:8443' })).toBe('max-age=31536000');
});

test('or to forget that', async () => {
  expect(await hstsFor(byHttps, 0)).toBe('max-age=0');
});

test('those that come by plain HTTP are told nothing', async () => {
  expect(await hstsFor({})).toBeUndefined();
  expect(await hstsFor({ 'x-forwarded-proto': 'http' })).toBeUndefined();
});

test.each(['localhost', 'localhost:8443', 'app.localhost', '127.0.0.1:8443', '[::1]:8443'])(
  'and neither are those that come to %s, where others listen, too',
  async (host) => {
    expect(await hstsFor({ ...byHttps, host })).toBeUndefined();
  },
);
