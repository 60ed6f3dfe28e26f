import { describe, expect, test } from 'vitest';
import { codeOf, type ProblemJson } from './support/configs.ts';
import { TestClock } from './support/test-clock.ts';
import { ownServer, type TestServer } from './support/test-server.ts';

async function statuses(server: TestServer, count: number, headers = {}): Promise<number[]> {
  const answers = [];
  for (let index = 0; index < count; index += 1)
    answers.push((await server.request('GET', '/openapi.json', { headers })).status);
  return answers;
}

describe('a client', () => {
  test('is refused beyond the limit until the minute is over', async () => {
    const clock = new TestClock();
    const server = await ownServer({ clock, settings: { WORKLOG_RATE_LIMIT: '3' } });
    expect(await statuses(server, 4)).toEqual([200, 200, 200, 429]);
    clock.advance(42_500);
    const answer = await server.request('GET', '/configs');
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBe('18');
    expect(answer.json<ProblemJson>()).toMatchObject({
      code: 'rate_limited',
      Issue: 'More than 3 requests in a minute; wait 18 s.',
    });
    clock.advance(17_500);
    expect(await statuses(server, 4)).toEqual([200, 200, 200, 429]);
  });

  test('is counted whatever it asks for, with or without a token', async () => {
    const server = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '4' } });
    const client = await server.client('configs:write');
    await server.request('GET', '/nothing');
    await server.request('PUT', '/configs');
    await server.request('GET', '/configs', { token: 'wl_unknown' });
    await client.get('/configs');
    expect(codeOf(await client.get('/configs'))).toBe('rate_limited');
    expect(codeOf(await client.post('/configs', 'not json'))).toBe('rate_limited');
  });

  test('is never refused the answers of probes, nor do they count', async () => {
    const server = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '1' } });
    const probe = async () => {
      for (const path of ['/health', '/livez', '/readyz'])
        expect((await server.request('GET', path)).status).toBe(200);
    };
    await probe();
    expect(await statuses(server, 2)).toEqual([200, 429]);
    await probe();
  });

  test('may send as many as it likes with WORKLOG_RATE_LIMIT=off', async () => {
    const server = await ownServer({ settings: { WORKLOG_RATE_LIMIT: 'off' } });
    expect(new Set(await statuses(server, 200))).toEqual(new Set([200]));
  });
});

describe('X-Forwarded-For', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  test('is not believed unless a proxy is trusted', async () => {
    const server = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '1' } });
    expect(await statuses(server, 1, from('192.0.2.1'))).toEqual([200]);
    expect(await statuses(server, 1, from('192.0.2.2'))).toEqual([429]);
  });

  test.each(['1', '127.0.0.1', '10.0.0.0/8, 127.0.0.0/8'])(
    'tells clients apart behind TRUST_PROXY=%s',
    async (proxies) => {
      const server = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '1', TRUST_PROXY: proxies } });
      expect(await statuses(server, 2, from('192.0.2.1'))).toEqual([200, 429]);
      expect(await statuses(server, 2, from('192.0.2.2'))).toEqual([200, 429]);
      // What a client claims itself stands before what the proxy has added.
      expect(await statuses(server, 1, from('198.51.100.7, 192.0.2.1'))).toEqual([429]);
    },
  );

  test.each(['1', '127.0.0.1'])(
    'may name ports, and what is no address, behind TRUST_PROXY=%s',
    async (proxies) => {
      const server = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '1', TRUST_PROXY: proxies } });
      expect(await statuses(server, 1, from('192.0.2.1:4711'))).toEqual([200]);
      expect(await statuses(server, 1, from('198.51.100.7:1, 192.0.2.1:4712'))).toEqual([429]);
      expect(await statuses(server, 1, from('[2001:db8::1]:4711'))).toEqual([200]);
      expect(await statuses(server, 1, from('2001:db8::1'))).toEqual([429]);
      expect(await statuses(server, 1, from('unknown'))).toEqual([200]);
      expect(await statuses(server, 1, from('192.0.2.9, _hidden'))).toEqual([429]);
    },
  );

  test('is not believed from another address than the trusted one', async () => {
    const server = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '1', TRUST_PROXY: '10.0.0.1' } });
    expect(await statuses(server, 1, from('192.0.2.1'))).toEqual([200]);
    expect(await statuses(server, 1, from('192.0.2.2'))).toEqual([429]);
  });
});
