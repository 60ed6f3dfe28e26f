import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, type RequestOptions, send } from '../../test/support/http.ts';
import { TestClock } from '../../test/support/test-clock.ts';
import type { Caller } from '../shared/caller.ts';
import { countedIds } from '../shared/ids.ts';
import { Metrics } from './metrics.ts';
import { RequestLimit } from './rate-limit.ts';
import { ReadyAnswers } from './ready-answers.ts';
import { RequestLog } from './request-log.ts';
import { KnownHosts } from './sites.ts';

const holder: Caller = { kind: 'token', id: 'token', scopes: ['things:read'] };
const clock = new TestClock();
const metrics = new Metrics();
const perMinute = 5;

const ready = new ReadyAnswers({
  hosts: new KnownHosts({ allowedHosts: ['*'], publicUrl: undefined, corsOrigins: [] }),
  limit: new RequestLimit(perMinute, clock),
  newId: countedIds(),
  authenticators: {
    token: () => undefined,
    session: () => undefined,
    tokenAtOnce: (token) => (token === 'known' ? holder : undefined),
  },
  metrics,
  log: new RequestLog(pino({ level: 'silent' })),
});
ready.add({
  route: '/things/:name',
  prefix: '/things/',
  isName: (rest) => /^\w+$/.test(rest),
  find: (caller, name) => {
    if (name === 'broken') throw new Error('The memory is broken.');
    return caller === holder && name === 'one' ? { text: '{"thing":"é"}', tag: 'first' } : undefined;
  },
});

/** Stands for the framework. */
const server = createServer(
  { requireHostHeader: false },
  ready.before((request, response) => {
    request.resume();
    response.end('handed on');
  }),
);
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;
afterAll(() => void server.close());

/** Another minute, in which nothing has been counted. */
beforeEach(() => {
  clock.advance(60_000);
});

function get(path: string, options: RequestOptions = {}): Promise<Answer> {
  return send(url, 'GET', path, { token: 'known', ...options });
}

const bearer = 'Authorization: Bearer known';

describe('what is at hand', () => {
  test('is answered', async () => {
    const answer = await get('/things/one');
    expect(answer).toMatchObject({
      status: 200,
      text: '{"thing":"é"}',
      headers: { etag: '"first"', 'content-length': '14', 'x-content-type-options': 'nosniff' },
    });
  });

  test('is not sent to who has it', async () => {
    const answer = await get('/things/one', { headers: { 'if-none-match': '"other", "first"' } });
    expect(answer).toMatchObject({ status: 304, text: '', headers: { etag: '"first"' } });
  });

  test('is measured', async () => {
    const count = /_count\{method="GET",route="\/things\/:name",status="200"\} (\d+)/;
    const counted = async (): Promise<number> => Number(count.exec(await metrics.text())?.[1] ?? 0);
    const before = await counted();
    await get('/things/one');
    expect((await counted()) - before).toBe(1);
  });
});

describe('the framework answers', () => {
  test.each<[what: string, path: string, options: RequestOptions]>([
    ['another path', '/other/one', {}],
    ['a query', '/things/one?a=1', {}],
    ['what cannot be a name', '/things/o%6Ee', {}],
    ['what is not at hand', '/things/two', {}],
    ['what cannot be found out', '/things/broken', {}],
    ['a token that is not known yet', '/things/one', { token: 'unknown' }],
    ['who shows no token', '/things/one', { token: undefined }],
    [
      'another way to show it',
      '/things/one',
      { token: undefined, headers: { authorization: 'Basic known' } },
    ],
    ['who comes with a cookie', '/things/one', { token: undefined, headers: { cookie: 'a=b' } }],
    ['a body', '/things/one', { body: '{}' }],
    ['a body in pieces', '/things/one', { body: '{}', chunked: true }],
    ['an encoded body', '/things/one', { headers: { 'content-encoding': 'gzip' } }],
    ['a condition that may refuse', '/things/one', { headers: { 'if-match': '"first"' } }],
    ['a condition that cannot be read', '/things/one', { headers: { 'if-none-match': 'first' } }],
  ])('%s', async (_what, path, options) => {
    expect((await get(path, options)).text).toBe('handed on');
  });

  test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const { headers } = await send(url, method, '/things/one', { token: 'known' });
    expect(headers).not.toHaveProperty('etag');
  });

  test.each([
    ['HTTP/1.0', 'HTTP/1.0', ['Host: localhost', bearer]],
    ['who names no host', 'HTTP/1.1', [bearer]],
    [
      'a wish for another protocol',
      'HTTP/1.1',
      ['Host: localhost', bearer, 'Connection: Upgrade', 'Upgrade: x'],
    ],
  ])('%s', async (_what, version, lines) => {
    const socket = connect(port, '127.0.0.1');
    socket.end([`GET /things/one ${version}`, ...lines, '', ''].join('\r\n'));
    expect(await textOf(socket)).toContain('handed on');
  });

  test('who has sent too many, whom it refuses', async () => {
    const texts = [];
    for (let index = 0; index < perMinute + 2; index += 1) texts.push((await get('/things/one')).text);
    expect(texts.filter((text) => text === 'handed on')).toHaveLength(2);
  });

  test('everything once the server stops', async () => {
    ready.close();
    expect((await get('/things/one')).text).toBe('handed on');
  });
});
