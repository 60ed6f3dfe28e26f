import { describe, expect, test } from 'vitest';
import { codeOf, freshName } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const intranet = 'https://intranet.example';
const plain = await sharedServer();
const named = await sharedServer({
  settings: {
    WORKLOG_PUBLIC_CONFIGS: 'write',
    WORKLOG_PUBLIC_URL: 'https://worklog.example/app',
    WORKLOG_ALLOWED_HOSTS: 'Other.example, [2001:db8::1]',
    WORKLOG_CORS_ORIGINS: `${intranet},http://localhost:3000`,
  },
});
const anyHost = await sharedServer({ settings: { WORKLOG_ALLOWED_HOSTS: '*' } });

describe('the Host header', () => {
  const statusFor = async (host: string, server = plain, path = '/openapi.json') =>
    (await server.request('GET', path, { headers: { host } })).status;

  test.each([
    'localhost',
    'localhost:8080',
    'LOCALHOST',
    'app.localhost',
    '127.0.0.1:1',
    '127.9.9.9',
    '[::1]',
    '[::1]:80',
  ])('%s, a loopback name, is answered', async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    'notlocalhost',
    '10.0.0.1',
    '[2001:db8::1]',
    'worklog.example',
    '128.0.0.1',
    '0.0.0.0',
  ])('%s is refused unless it is named', async (host) => {
    expect(await statusFor(host)).toBe(421);
    const body = { name: freshName(), data: [] };
    const answer = await plain.request('POST', '/configs', { headers: { host }, body });
    expect(codeOf(answer)).toBe('unknown_host');
  });

  test.each([
    'worklog.example',
    'WORKLOG.example:443',
    'other.example',
    'other.example:8080',
    '[2001:db8::1]:8080',
    'localhost',
  ])('%s is answered when it is named', async (host) => {
    expect(await statusFor(host, named)).toBe(200);
    expect(await statusFor('evil.example', named)).toBe(421);
  });

  test('may be any when the operator says so', async () => {
    expect(await statusFor('evil.example', anyHost)).toBe(200);
  });

  test.each(['/health', '/livez', '/readyz'])('may be any for the probe %s', async (path) => {
    expect(await statusFor('10.1.2.3:8080', plain, path)).toBe(200);
  });

  test('may be any for /metrics, which then looks at the token', async () => {
    expect(await statusFor('10.1.2.3:8080', plain, '/metrics')).toBe(401);
  });
});

describe('a write', () => {
  const own = plain.url;
  const foreign = 'https://evil.example';

  /** What a write with these headers is answered, on a server that lets everybody write. */
  async function outcome(headers: Record<string, string>): Promise<string> {
    const server = named;
    const name = freshName('site');
    const answer = await server.request('POST', '/configs', { headers, body: { name, data: [] } });
    const stored = await server.storage.configs.get(name);
    expect(stored !== undefined).toBe(answer.status === 200);
    return answer.status === 200 ? 'done' : codeOf(answer);
  }

  test.each([
    [{}, 'done'],
    [{ origin: 'OWN' }, 'done'],
    [{ origin: intranet }, 'done'],
    [{ origin: 'http://localhost:3000' }, 'done'],
    [{ origin: 'https://worklog.example' }, 'done'],
    [{ origin: foreign }, 'foreign_origin'],
    [{ origin: 'null' }, 'foreign_origin'],
    [{ origin: 'http://localhost:3001' }, 'foreign_origin'],
    [{ origin: 'http://worklog.example' }, 'foreign_origin'],
    [{ origin: `${intranet}.evil.example` }, 'foreign_origin'],
    [{ 'sec-fetch-site': 'same-origin' }, 'done'],
    [{ 'sec-fetch-site': 'none' }, 'done'],
    [{ 'sec-fetch-site': 'same-site' }, 'foreign_origin'],
    [{ 'sec-fetch-site': 'cross-site' }, 'foreign_origin'],
    [{ 'sec-fetch-site': 'cross-site', origin: foreign }, 'foreign_origin'],
    [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, 'foreign_origin'],
    [{ 'sec-fetch-site': 'cross-site', origin: intranet }, 'done'],
    [{ 'sec-fetch-site': 'same-origin', origin: 'OWN' }, 'done'],
  ])('with the headers %j: %s', async (headers, expected) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'OWN' ? named.url : value]),
    );
    expect(await outcome(sent)).toBe(expected);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'by %s from another site is refused although it is signed in',
    async (method) => {
      const client = await plain.client('configs:write');
      const path = method === 'POST' ? '/configs' : '/configs/x';
      const answer = await client.request(method, path, { headers: { origin: foreign } });
      expect(answer.status).toBe(403);
      expect(codeOf(answer)).toBe('foreign_origin');
    },
  );

  test('from the page of the server itself is done', async () => {
    const client = await plain.client('configs:write');
    const answer = await client.post(
      '/configs',
      { name: freshName(), data: [] },
      { origin: own, 'sec-fetch-site': 'same-origin' },
    );
    expect(answer.status).toBe(200);
  });

  test('is one that changes something: reading from elsewhere does no harm', async () => {
    const answer = await plain.request('GET', '/openapi.json', {
      headers: { origin: foreign, 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('CORS', () => {
  const preflight = {
    'access-control-request-method': 'PUT',
    'access-control-request-headers': 'authorization, if-match',
  };

  test.each([intranet, 'http://localhost:3000'])('lets the page of %s read answers', async (origin) => {
    const answer = await named.request('GET', '/configs', { headers: { origin } });
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
    expect(answer.headers['access-control-expose-headers']).toContain('ETag');
    expect(answer.headers.vary).toContain('Origin');
  });

  test('lets it read errors too', async () => {
    const answer = await named.request('GET', '/configs/nobody_has_this', { headers: { origin: intranet } });
    expect(answer.headers['access-control-allow-origin']).toBe(intranet);
  });

  test('answers its preflight, without a token', async () => {
    const answer = await named.request('OPTIONS', '/configs/x', {
      headers: { origin: intranet, ...preflight },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-origin']).toBe(intranet);
    expect(answer.headers['access-control-allow-methods']).toContain('PUT');
    expect(answer.headers['access-control-allow-headers']).toMatch(/authorization/i);
  });

  test.each(['https://evil.example', 'null', 'https://INTRANET.example'])(
    'lets no page of %s',
    async (origin) => {
      const read = await named.request('GET', '/configs', { headers: { origin } });
      expect(read.headers['access-control-allow-origin']).toBeUndefined();
      const asked = await named.request('OPTIONS', '/configs/x', { headers: { origin, ...preflight } });
      expect(asked.headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  test('is off unless origins are named', async () => {
    const answer = await plain.request('OPTIONS', '/configs', {
      headers: { origin: intranet, ...preflight },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('leaves OPTIONS that is no preflight a method that is not supported', async () => {
    const answer = await named.request('OPTIONS', '/configs');
    expect(answer.status).toBe(405);
  });
});
