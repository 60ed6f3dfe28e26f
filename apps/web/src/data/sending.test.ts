import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSending } from './sending.ts';
import { createSessionGate, type SessionGate } from './session-gate.ts';

interface Received {
  readonly line: string;
  readonly key: string | undefined;
  readonly body: string;
}

let server: Server;
let origin: string;
let answer: (received: Received, request: IncomingMessage, response: ServerResponse) => void;
let all: Received[];
let gate: SessionGate;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const key = request.headers['idempotency-key'] as string | undefined;
      const received = { line: `${request.method} ${request.url}`, key, body };
      all.push(received);
      answer(received, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  all = [];
  gate = createSessionGate();
});

const send = (path: string, init?: RequestInit): Promise<Response> =>
  createSending({ send: (request) => fetch(request), gate, pause: () => Promise.resolve() })(
    new Request(origin + path, init),
  );

function refuse(response: ServerResponse, code: string): void {
  response.writeHead(401, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ code }));
}

/** Refuses everything until it is told that somebody is signed in. */
function refusing(): { signIn: () => void; refused: (times: number) => Promise<void> } {
  let isSignedIn = false;
  answer = (_, __, response) => {
    if (isSignedIn) response.end('done');
    else refuse(response, 'unauthenticated');
  };
  return {
    signIn: () => (isSignedIn = true),
    refused: async (times) => {
      while (all.length < times || gate.state() !== 'ended') await new Promise((next) => setTimeout(next, 5));
    },
  };
}

test('sends what met the end of the session again, once the person has signed in', async () => {
  const { signIn, refused } = refusing();
  gate.open('zoe');
  const body = '{"days":[]}';
  const waiting = [send('/api/v2/me/days/batch', { method: 'POST', body }), send('/api/v2/me/gaps')];
  await refused(2);
  signIn();

  expect(gate.open('zoe')).toBe(true);
  expect(await Promise.all((await Promise.all(waiting)).map((each) => each.text()))).toEqual([
    'done',
    'done',
  ]);
  const [first, second] = all.filter(({ line }) => line.startsWith('POST'));
  expect(second).toEqual(first);
  expect(first).toMatchObject({ body, key: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
});

test('sends nothing of one person when somebody else signs in', async () => {
  const { signIn, refused } = refusing();
  gate.open('zoe');
  let isAnswered = false;
  void send('/api/v2/me/gaps').then(() => (isAnswered = true));
  await refused(1);
  signIn();

  expect(gate.open('max')).toBe(false);
  gate.close();
  gate.open('max');
  await send('/api/v2/me');
  expect(all.map(({ line }) => line)).toEqual(['GET /api/v2/me/gaps', 'GET /api/v2/me']);
  expect(isAnswered).toBe(false);
});

test('asks again at once when the session was renewed while the answer was on its way', async () => {
  gate.open('zoe');
  answer = (_, __, response) => {
    if (all.length > 1) return response.end('done');
    gate.open('zoe');
    refuse(response, 'unauthenticated');
    return undefined;
  };

  expect(await (await send('/api/v2/me/gaps')).text()).toBe('done');
  expect(gate.state()).toBe('active');
});

test('waits neither for wrong credentials nor while nobody is shown', async () => {
  answer = (_, __, response) => {
    refuse(response, 'wrong_credentials');
  };
  gate.open('zoe');
  expect((await send('/api/v2/me/password', { method: 'PUT', body: '{}' })).status).toBe(401);
  expect(gate.state()).toBe('active');

  gate.close();
  answer = (_, __, response) => {
    refuse(response, 'unauthenticated');
  };
  expect((await send('/api/v2/me')).status).toBe(401);
  expect(gate.state()).toBe('none');
});

test.each([
  '/api/v2/me/days/confirm',
  '/api/v2/imports?dryRun=true',
  '/api/v2/users/zoe/allowances/v/entries',
])('sends a POST to %s again with its key when the answer is lost', async (path) => {
  answer = (_, { socket }, response) => (all.length > 1 ? response.end('done') : socket.destroy());

  expect(await (await send(path, { method: 'POST', body: '{}' })).text()).toBe('done');
  expect(all).toHaveLength(2);
  expect(all[0]?.key).toBeDefined();
  expect(all[1]).toEqual(all[0]);
});

test('sends a write that the server may do twice only once', async () => {
  answer = (_, { socket }) => socket.destroy();

  await expect(send('/api/v2/me/places', { method: 'POST', body: '{}' })).rejects.toThrow(TypeError);
  expect(all).toEqual([{ line: 'POST /api/v2/me/places', key: undefined, body: '{}' }]);
});
