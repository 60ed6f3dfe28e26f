import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApiClient } from './support/api-client.ts';
import { codeOf, createConfig } from './support/configs.ts';
import { type Answer, send } from './support/http.ts';
import { ownServer, sharedServer, type TestServer } from './support/test-server.ts';

type Headers = Readonly<Record<string, string>>;

/** Without what is different in each answer. */
function comparable({ status, headers: { date, 'x-request-id': id, ...headers }, text }: Answer): unknown {
  expect(id).toMatch(/^[\w-]+$/);
  expect(date).toBeDefined();
  return { status, headers, text };
}

/** The answer to a read, and to one that only the framework answers: it says that it has no body. */
async function bothAnswers(url: string, target: string, headers: Headers): Promise<[unknown, unknown]> {
  const quick = await send(url, 'GET', target, { headers });
  const slow = await send(url, 'GET', target, { headers: { ...headers, 'content-length': '0' } });
  return [comparable(quick), comparable(slow)];
}

/** What there is to ask a server for, and with what. */
async function requestsTo(server: TestServer): Promise<fc.Arbitrary<{ target: string; headers: Headers }>> {
  const writer = await server.client('configs:write');
  const { path, etag } = await createConfig(writer, [{ city: 'Zürich', 'k"ey': [1, null, '\u2028'] }]);
  const scopes = ['configs:read', 'configs:read:other_*', 'configs:read:worklog_*', 'metrics:read'];
  const [reader = '', ...others] = await Promise.all(scopes.map((scope) => server.token(scope)));
  return fc.record({
    target: fc.constantFrom(
      path,
      `${path}/`,
      `${path}?`,
      `${path}?a=1`,
      path.replace('onfig_', '%6Fnfig_'),
      `/configs/${'x'.repeat(129)}`,
      '/configs/unknown',
      '/configs/worklog_day_types',
      '/configs/',
      `http://127.0.0.1${path}`,
    ),
    headers: fc
      .tuple(
        headersOf('authorization', [
          undefined,
          ...[writer.token, reader, ...others].map((token) => `Bearer ${token}`),
          `bearer   ${reader}`,
          `Basic ${reader}`,
          `Bearer ${reader} x`,
          'Bearer wl_unknown',
        ]),
        headersOf('if-none-match', [undefined, etag, `W/${etag}, "other"`, '"other"', '*', 'broken']),
        headersOf('if-match', [undefined, undefined, etag, '"other"']),
        fc.constantFrom(...furtherHeaders),
      )
      .map((parts) => Object.assign({}, ...parts) as Headers),
  });
}

function headersOf(name: string, values: readonly (string | undefined)[]): fc.Arbitrary<Headers> {
  return fc.constantFrom(...values).map((value) => (value === undefined ? {} : { [name]: value }));
}

const furtherHeaders: Headers[] = [
  {},
  { host: 'localhost:80' },
  { host: 'elsewhere.example' },
  { origin: 'https://elsewhere.example' },
  { origin: 'https://intranet.example' },
  { accept: 'text/html', range: 'bytes=0-3' },
  { cookie: 'worklog_session=unknown' },
  { 'content-encoding': 'gzip' },
  { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example' },
];

const server = await sharedServer();
const writer = await server.client('configs:write');

describe('a configuration that is answered at once', () => {
  test.each([
    ['by default', {}],
    ['everybody may read', { WORKLOG_PUBLIC_CONFIGS: 'read' }],
    ['pages of other sites may read', { WORKLOG_CORS_ORIGINS: 'https://intranet.example,https://b.example' }],
    ['a proxy is believed', { TRUST_PROXY: '1' }],
    ['any host is allowed', { WORKLOG_ALLOWED_HOSTS: '*' }],
  ])('is answered as the framework answers it, whoever asks for whatever: %s', async (_title, settings) => {
    const asked = await ownServer({ settings });
    await fc.assert(
      fc.asyncProperty(await requestsTo(asked), async ({ target, headers }) => {
        const [quick, slow] = await bothAnswers(asked.url, target, headers);
        expect(quick).toEqual(slow);
      }),
      { numRuns: 300 },
    );
  });

  test('is the new one as soon as a change is answered, and gone as soon as it is deleted', async () => {
    const changing = await createConfig(writer);
    for (let version = 2; version < 5; version += 1) {
      await writer.put(changing.path, { data: [{ version }] });
      const answer = await writer.get(changing.path);
      expect(answer.text).toBe(`{"name":"${changing.name}","data":[{"version":${version}}]}`);
    }
    await writer.delete(changing.path);
    expect(codeOf(await writer.get(changing.path))).toBe('config_not_found');
  });

  test('is refused as soon as the token is revoked', async () => {
    const { path } = await createConfig(writer);
    const token = await server.tokens.create({
      name: 'ends',
      scopes: ['configs:read'],
      expiresAt: undefined,
    });
    expect((await send(server.url, 'GET', path, { token })).status).toBe(200);
    expect((await send(server.url, 'GET', path, { token })).status).toBe(200);
    await server.tokens.revoke('ends');
    expect((await send(server.url, 'GET', path, { token })).status).toBe(401);
  });

  test('counts as a request, and is refused beyond the limit', async () => {
    const limited = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '5' } });
    const client = await limited.client('configs:write');
    const created = await createConfig(client);
    const statuses = [];
    for (let index = 0; index < 6; index += 1) statuses.push((await client.get(created.path)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });

  test('is measured under its route', async () => {
    const { path } = await createConfig(writer);
    const scraper = await server.client('metrics:read');
    const before = await countOf(scraper);
    for (let index = 0; index < 3; index += 1) await writer.get(path);
    expect((await countOf(scraper)) - before).toBe(3);
  });
});

/** How many reads of a configuration were answered by 200. */
async function countOf(scraper: ApiClient): Promise<number> {
  const { text } = await scraper.get('/metrics');
  const line =
    /worklog_http_request_seconds_count\{method="GET",route="\/configs\/:name",status="200"\} (\d+)/;
  return Number(line.exec(text)?.[1] ?? 0);
}
