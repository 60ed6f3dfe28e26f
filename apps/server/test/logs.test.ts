import { expect, test } from 'vitest';
import { createConfig } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer({ settings: { WORKLOG_CORS_ORIGINS: 'https://intranet.example' } });

/** The log's lines about requests for a path, read as JSON. */
function linesFor(path: string): Record<string, unknown>[] {
  const lines = server
    .logs()
    .split('\n')
    .filter((line) => line !== '');
  return lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line.path === path);
}

test('each request is one line with its id, without its query', async () => {
  const client = await server.client('configs:write');
  const { path } = await createConfig(client);
  const answer = await client.get(`${path}?password=swordfish`);
  await expect.poll(() => linesFor(path)).toHaveLength(1);
  expect(linesFor(path)[0]).toMatchObject({
    level: 30,
    reqId: answer.headers['x-request-id'],
    method: 'GET',
    status: 400,
    ms: expect.any(Number) as number,
    ip: '127.0.0.1',
    token: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  });
});

test('reads that went well are for debugging only', async () => {
  const client = await server.client('configs:write');
  const { path } = await createConfig(client);
  await client.get(path);
  await client.delete(path);
  await expect
    .poll(() => linesFor(path).map(({ method, level }) => [method, level]))
    .toEqual([
      ['GET', 20],
      ['DELETE', 30],
    ]);
});

test('no secret is logged, whatever is sent', async () => {
  const secrets = ['hunter2', 'swordfish', 'opensesame', 'letmein'];
  const token = await server.token('configs:write');
  const [inQuery = '', inHeader = '', inBody = '', inCookie = ''] = secrets;
  const headers = { cookie: `session=${inCookie}`, 'x-api-key': inHeader };
  const body = { name: 'secrets', data: [{ password: inBody }] };
  await server.request('POST', '/configs', { token, headers, body });
  await server.request('POST', `/configs?token=${inQuery}`, { token, headers, body });
  await server.request('PUT', '/configs/secrets', { token, headers, body: `${JSON.stringify(body)}}` });
  await server.request('GET', `/configs/secrets?token=${inQuery}`, { token, headers });
  await server.request('GET', `/nothing?token=${inQuery}`, {
    headers: { authorization: `Basic ${inHeader}` },
  });
  await server.request('GET', '/configs', { token: inHeader, headers });
  await server.request('GET', `/configs/%zz?token=${inQuery}`, { headers });
  await server.request('TRACE', `/configs?token=${inQuery}`, { token, headers });
  await expect.poll(() => linesFor('/configs').length).toBeGreaterThan(3);
  for (const secret of [token, ...secrets]) expect(server.logs()).not.toContain(secret);
});
