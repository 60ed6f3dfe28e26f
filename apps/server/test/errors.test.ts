import { once } from 'node:events';
import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { codeOf, createConfig, freshName, type ListJson, type ProblemJson } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const client = await server.client('configs:write', 'metrics:read');

/** What is answered to exactly these bytes. */
async function answerTo(raw: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(raw);
  return textOf(socket);
}

describe('unknown paths', () => {
  test.each(['/nothing', '/config', '/configs-x', '/configs/a/b', '/configs/a/b/', '/api/v1/x', '/health/x'])(
    '%s is a problem document',
    async (path) => {
      for (const method of ['GET', 'POST', 'DELETE', 'PROPFIND']) {
        const answer = await client.request(method, path);
        expect(answer.status).toBe(404);
        expect(codeOf(answer)).toBe('not_found');
      }
    },
  );

  test.each(['/configs/%', '/configs/%zz', '/%c3%28'])(
    '%s, which cannot be decoded, is refused',
    async (path) => {
      const answer = await client.get(path);
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe('invalid_request');
    },
  );

  test('a path that is longer than any is not found', async () => {
    expect((await client.get(`/configs/${'a'.repeat(2000)}`)).status).toBe(404);
  });

  test('the sentence does not repeat the query', async () => {
    expect((await client.get('/nothing?token=secret')).text).not.toContain('secret');
  });
});

describe('trailing slashes', () => {
  test('make no other path', async () => {
    const name = freshName();
    const created = await client.post('/configs/', { name, data: [] });
    expect(created.status).toBe(200);
    expect((await client.put(`/configs/${name}/`, { data: [{ a: 1 }] })).status).toBe(200);
    expect((await client.patch(`/configs/${name}/`, { data: [{ a: 2 }] })).status).toBe(200);
    expect((await client.get(`/configs/${name}/`)).json()).toEqual({ name, data: [{ a: 2 }] });
    expect((await client.get('/configs/?limit=1')).json<ListJson>().configs).toHaveLength(1);
    expect((await client.get('/health/')).status).toBe(200);
    expect((await client.delete(`/configs/${name}/`)).status).toBe(200);
  });
});

describe('other methods on a known path', () => {
  test.each([
    ['/configs', 'GET, HEAD, POST'],
    ['/configs/', 'GET, HEAD, POST'],
    ['/configs/some_name', 'DELETE, GET, HEAD, PATCH, PUT'],
    ['/configs/some_name/', 'DELETE, GET, HEAD, PATCH, PUT'],
    ['/configs/a-b', 'DELETE, GET, HEAD, PATCH, PUT'],
    ['/health', 'GET, HEAD'],
    ['/livez', 'GET, HEAD'],
    ['/readyz', 'GET, HEAD'],
    ['/metrics', 'GET, HEAD'],
    ['/openapi.json', 'GET, HEAD'],
    ['/', 'GET, HEAD'],
  ])('on %s are 405 with Allow: %s', async (path, allow) => {
    const allowed = allow.split(', ');
    const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'PURGE'];
    for (const method of methods.filter((one) => !allowed.includes(one))) {
      const answer = await server.request(method, path);
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.headers.allow).toBe(allow);
      expect(answer.json<ProblemJson>().detail).toBe(`${method} is not supported here; use ${allow}.`);
    }
  });

  test('are 405 whatever comes with them', async () => {
    const answer = await server.request('PUT', '/configs?x=1', {
      body: 'not json',
      headers: { 'content-type': 'x' },
    });
    expect(answer.status).toBe(405);
  });
});

describe('HEAD', () => {
  test('answers as GET does, without the body', async () => {
    const { path } = await createConfig(client);
    for (const one of [path, '/configs?limit=1', '/health', '/livez', '/readyz', '/openapi.json']) {
      const get = await client.get(one);
      const head = await client.request('HEAD', one);
      expect(head.status).toBe(200);
      expect(head.text).toBe('');
      for (const header of ['etag', 'content-type', 'content-length', 'link'])
        expect(head.headers[header]).toBe(get.headers[header]);
    }
    expect((await client.request('HEAD', '/configs')).status).toBe(200);
    expect((await client.request('HEAD', '/configs/nobody_has_this')).status).toBe(404);
  });

  test('heeds a condition', async () => {
    const { path, etag } = await createConfig(client);
    const answer = await client.request('HEAD', path, { headers: { 'if-none-match': etag } });
    expect(answer.status).toBe(304);
  });
});

describe('queries', () => {
  test.each([
    ['POST', '/configs'],
    ['GET', '/configs/x'],
    ['PUT', '/configs/x'],
    ['PATCH', '/configs/x'],
    ['DELETE', '/configs/x'],
    ['GET', '/health'],
    ['GET', '/livez'],
    ['GET', '/readyz'],
    ['GET', '/metrics'],
    ['GET', '/openapi.json'],
  ])('%s %s refuses parameters, which it does not have', async (method, path) => {
    const body = method === 'POST' ? { name: 'x', data: [] } : { data: [] };
    for (const query of ['version=1', 'x', '__proto__=1']) {
      const sent = ['POST', 'PUT', 'PATCH'].includes(method) ? { body } : {};
      const answer = await client.request(method, `${path}?${query}`, sent);
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe('invalid_query');
    }
  });
});

describe('every answer', () => {
  test('has a request id of its own, which a client cannot choose', async () => {
    const ids = new Set<unknown>();
    for (const path of ['/health', '/nothing', '/configs', '/configs']) {
      const answer = await server.request('GET', path, {
        headers: { 'x-request-id': 'mine', 'request-id': 'mine' },
      });
      ids.add(answer.headers['x-request-id']);
    }
    expect(ids.size).toBe(4);
    expect(ids.has('mine')).toBe(false);
  });

  test('tells browsers to guess nothing, embed nothing and keep nothing', async () => {
    for (const path of ['/health', '/nothing', '/configs', '/configs/x']) {
      const { headers } = await client.get(path);
      expect(headers).toMatchObject({
        'cache-control': 'private, no-cache',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
    }
  });

  test('does not say which software it is', async () => {
    const { headers } = await server.request('GET', '/health');
    expect(headers.server ?? headers['x-powered-by']).toBeUndefined();
  });
});

describe('what is no HTTP', () => {
  test.each([
    ['nonsense', 'NONSENSE\r\n\r\n', 400],
    [
      'two lengths',
      'POST /configs HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    ['headers over 16 KiB', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s: is answered by a problem document', async (_what, raw, status) => {
    const [head = '', body = ''] = (await answerTo(raw)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/^content-type: application\/problem\+json/im);
    expect(JSON.parse(body)).toMatchObject({ status, detail: expect.any(String) as string });
  });
});

describe('what nobody foresaw', async () => {
  const secret = 'connect mongodb://user:hunter2@10.0.0.5 failed in /srv/app.ts';
  const failing = await sharedServer({
    settings: { WORKLOG_PUBLIC_CONFIGS: 'write' },
    wrapStorage: (storage) => ({
      ...storage,
      write: () => Promise.reject(new Error(secret)),
      configs: {
        ...storage.configs,
        get: () => Promise.reject(new Error(secret)),
        page: () => Promise.reject(new Error(secret)),
      },
    }),
  });

  test.each([
    ['GET', '/configs', undefined],
    ['GET', '/configs/x', undefined],
    ['POST', '/configs', { name: 'x', data: [] }],
    ['PUT', '/configs/x', { data: [] }],
    ['DELETE', '/configs/x', undefined],
  ])('%s %s: stays in the log, under the request id', async (method, path, body) => {
    const answer = await failing.request(method, path, { body });
    expect(answer.status).toBe(500);
    expect(answer.json()).toEqual({
      type: 'urn:worklog:problem:internal',
      title: 'Something went wrong on the server',
      status: 500,
      detail: 'Something went wrong; the log has the cause under the request id.',
      code: 'internal',
      Issue: 'Something went wrong; the log has the cause under the request id.',
    });
    const line = failing
      .logs()
      .split('\n')
      .find((one) => one.includes(secret) && one.includes(String(answer.headers['x-request-id'])));
    expect(line).toContain('"level":50');
  });
});
