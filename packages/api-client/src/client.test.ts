import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerOf, ApiProblem, createApi, dataOf, isProblem, Unreachable, type Api } from './client.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let api: Api;
let answer: Handler;
let reached: boolean[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      answer(request, response, Buffer.concat(parts).toString());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  reached = [];
  const { port } = server.address() as AddressInfo;
  api = createApi({
    baseUrl: `http://127.0.0.1:${port}`,
    onReach: (isReached) => reached.push(isReached),
  });
});

function json(response: ServerResponse, value: unknown, status = 200, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type, etag: '"7"', 'retry-after': '30' });
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
}

const refusal = async (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

test('answers the data of a success, and its headers', async () => {
  let asked: string | undefined;
  answer = ({ url }, response) => {
    asked = url;
    json(response, { days: [] });
  };
  const query = { from: '2026-01-01', to: '2026-12-31' };

  expect(await dataOf(api.GET('/api/v2/me/days', { params: { query } }))).toEqual({ days: [] });
  expect(asked).toBe('/api/v2/me/days?from=2026-01-01&to=2026-12-31');
  const { headers, status } = await answerOf(api.GET('/api/v2/me/days', { params: { query } }));
  expect([headers.get('etag'), status]).toEqual(['"7"', 200]);
  expect(reached).toEqual([true, true]);
});

test('takes an answer without a body', async () => {
  answer = (_, response) => {
    response.writeHead(204);
    response.end();
  };

  expect(await dataOf(api.DELETE('/api/v2/sessions/current'))).toBeUndefined();
});

test('throws a problem document with all that it says', async () => {
  const problem = {
    type: 'urn:worklog:problem:days_taken',
    title: 'Taken',
    status: 409,
    detail: '1 of the days has a record.',
    code: 'days_taken',
    errors: [{ pointer: '/days/0', detail: 'is taken' }, 'no error'],
    conflicts: [{ date: '2026-11-03', day: null }],
  };
  answer = (_, response) => {
    json(response, problem, 409, 'application/problem+json; charset=utf-8');
  };

  const error = await refusal(api.POST('/api/v2/me/days/batch', { body: { days: [] } }));

  expect(error).toBeInstanceOf(ApiProblem);
  expect(error).toMatchObject({
    status: 409,
    code: 'days_taken',
    title: 'Taken',
    message: problem.detail,
    detail: problem.detail,
    errors: [{ pointer: '/days/0', detail: 'is taken' }],
    members: { conflicts: problem.conflicts },
    retryAfter: 30,
  });
  expect([isProblem(error, 'days_taken', 'x'), isProblem(error, 'x'), isProblem(error)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(reached).toEqual([true]);
});

test('calls a server unreachable that a proxy answers for, but not one that refuses without words', async () => {
  const ask = (status: number): Promise<unknown> => {
    answer = (_, response) => {
      json(response, '<h1>No</h1>', status, 'text/html');
    };
    return refusal(api.GET('/api/v2/me'));
  };

  expect(await ask(502)).toBeInstanceOf(Unreachable);
  expect(await ask(413)).toMatchObject({ status: 413, code: 'http_413' });
  expect(reached).toEqual([false, true]);
});

test('calls a connection that breaks unreachable, before the answer or within it', async () => {
  answer = ({ socket }) => socket.destroy();
  expect(await refusal(api.GET('/api/v2/me'))).toBeInstanceOf(Unreachable);

  answer = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"name":', () => response.destroy());
  };
  expect(await refusal(api.GET('/api/v2/me'))).toBeInstanceOf(Unreachable);
  expect(reached).toEqual([false, false]);
});

test('tells nothing of a request that the caller gives up', async () => {
  const controller = new AbortController();
  answer = () => {
    controller.abort();
  };

  const error = await refusal(api.GET('/api/v2/me', { signal: controller.signal }));

  expect(error).toMatchObject({ name: 'AbortError' });
  expect(reached).toEqual([]);
});

test('sends and receives the text of configurations as it is', async () => {
  const text = '{"name":"ä","data":[{"10":1.50,"2":12345678901234567890,"e":1E400}]}';
  let sent: string | undefined;
  answer = (request, response, body) => {
    sent = `${request.method} ${request.url} ${request.headers['if-match']} ${body}`;
    json(response, text);
  };

  const { text: received, headers } = await api.text('PUT', '/configs/%C3%A4', {
    headers: { 'if-match': '"6"' },
    body: text,
  });

  expect(sent).toBe(`PUT /configs/%C3%A4 "6" ${text}`);
  expect(received).toBe(text);
  expect(headers.get('etag')).toBe('"7"');
});
