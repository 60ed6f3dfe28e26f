import { EventEmitter, once } from 'node:events';
import http, { type RequestListener } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { systemClock } from '../../shared/clock.ts';
import { Destinations } from './destination.ts';
import { checkedLookup, type Resolver } from './resolver.ts';
import type { Outcome } from './retries.ts';
import { escapedForSlack, SlackSender } from './sender.ts';

const nobody: Resolver = () => Promise.reject(new Error('Nothing is to be looked up.'));
const never = new AbortController().signal;

/** A real HTTP server for one test. */
async function serve(answer: RequestListener): Promise<string> {
  const server = http.createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function sender(hosts: readonly string[], resolve = nobody, timeLimit = 5000): SlackSender {
  return new SlackSender({ destinations: new Destinations(hosts), resolve, clock: systemClock, timeLimit });
}

function sendTo(origin: string, timeLimit?: number): Promise<Outcome> {
  return sender([origin], nobody, timeLimit).send(`${origin}/services/secret?a=1`, 'hello', never);
}

async function reasonOf(outcome: Promise<Outcome>): Promise<string> {
  const ended = await outcome;
  if (ended.kind === 'delivered') throw new Error('It was delivered.');
  return ended.reason;
}

describe('a message', () => {
  test('is posted as JSON, escaped for Slack', async () => {
    const seen = new EventEmitter();
    const arrived = once(seen, 'request');
    const origin = await serve((request, response) => {
      response.end('ok');
      void textOf(request).then((body) => seen.emit('request', request, body));
    });
    const outcome = await sender([origin]).send(`${origin}/services/s?a=1`, 'a <b> & "c" é\n', never);
    expect(outcome).toEqual({ kind: 'delivered' });
    const [request, body] = (await arrived) as [http.IncomingMessage, string];
    expect(request).toMatchObject({ method: 'POST', url: '/services/s?a=1' });
    expect(request.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(body)).toEqual({ text: 'a &lt;b&gt; &amp; "c" é\n' });
  });

  test('has nothing else escaped, and nothing twice', () => {
    expect(escapedForSlack('&lt; <!channel> <@U1|x>')).toBe('&amp;lt; &lt;!channel&gt; &lt;@U1|x&gt;');
  });
});

describe('a failure', () => {
  test.each([
    [500, 'internal trouble', 'The destination answered 500.'],
    [404, 'no_service', 'The destination answered 404 (no_service).'],
    [404, ' no_service\n', 'The destination answered 404 (no_service).'],
    [410, 'channel_is_archived', 'The destination answered 410 (channel_is_archived).'],
    [404, 'Not found: /services/secret', 'The destination answered 404.'],
    [304, '', 'The destination answered with a redirect (304), which is not followed.'],
  ])('is told by its status: %i %s', async (status, body, reason) => {
    const origin = await serve((_request, response) => response.writeHead(status).end(body));
    expect(await sendTo(origin)).toEqual({
      kind: 'failed',
      reason,
      onlyThisOne: false,
      retryAfter: undefined,
    });
  });

  test.each([400, 413, 422])('is that of the message alone: %i', async (status) => {
    const origin = await serve((_request, response) => response.writeHead(status).end());
    expect(await sendTo(origin)).toMatchObject({ onlyThisOne: true });
  });

  test.each([
    [429, '7', 7000],
    [503, '7', 7000],
    [500, '7', undefined],
    [429, 'soon', undefined],
  ])('may say when to come again: %i, %s', async (status, header, retryAfter) => {
    const origin = await serve((_request, response) =>
      response.writeHead(status, { 'retry-after': header }).end(),
    );
    expect(await sendTo(origin)).toMatchObject({ kind: 'failed', retryAfter });
  });

  test.each([301, 302, 303, 307, 308])('is a redirect, which is not followed: %i', async (status) => {
    const target = vi.fn<RequestListener>((_request, response) => response.end());
    const elsewhere = await serve(target);
    const origin = await serve((_request, response) =>
      response.writeHead(status, { location: `${elsewhere}/stolen` }).end(),
    );
    expect(await reasonOf(sender([origin, elsewhere]).send(origin, 'hello', never))).toMatch(/redirect/);
    expect(target).not.toHaveBeenCalled();
  });

  test('is nobody who listens', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    expect(await reasonOf(sendTo(`http://127.0.0.1:${port}`))).toBe('The destination refuses connections.');
  });

  test('is a connection that breaks', async () => {
    const origin = await serve((request) => request.socket.destroy());
    expect(await reasonOf(sendTo(origin))).toBe('The connection to the destination broke.');
  });

  test('is what does not speak HTTP', async () => {
    const server = net.createServer((socket) => socket.end('SSH-2.0-x\r\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const reason = await reasonOf(sendTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    expect(reason).toBe('The destination does not answer in HTTP.');
  });

  test('is silence', async () => {
    const origin = await serve(() => undefined);
    expect(await reasonOf(sendTo(origin, 200))).toBe('The destination did not answer within 0.2 s.');
  });

  test('is a host whose name nobody finds in time', async () => {
    const silent: Resolver = () => new Promise(() => undefined);
    const sending = sender(['hooks.slack.com'], silent, 200).send(
      'https://hooks.slack.com/x',
      'hello',
      never,
    );
    expect(await reasonOf(sending)).toBe('The destination did not answer within 0.2 s.');
  });

  test('is a host that is unknown', async () => {
    const unknown: Resolver = () => Promise.reject(Object.assign(new Error('secret'), { code: 'ENOTFOUND' }));
    const sending = sender(['hooks.slack.com'], unknown).send('https://hooks.slack.com/x', 'hello', never);
    expect(await reasonOf(sending)).toBe('The name of the host is unknown.');
  });

  test('is a URL that is no longer allowed', async () => {
    const target = vi.fn<RequestListener>((_request, response) => response.end());
    const origin = await serve(target);
    expect(await reasonOf(sender(['hooks.slack.com']).send(origin, 'hello', never))).toMatch(
      /^The URL must begin with https/,
    );
    expect(target).not.toHaveBeenCalled();
  });

  test('never tells the secret of the URL', async () => {
    const origin = await serve((request, response) => response.writeHead(404).end(request.url));
    expect(await reasonOf(sendTo(origin))).not.toContain('secret');
  });

  test('can be cut off', async () => {
    const requests = new EventEmitter();
    const arrived = once(requests, 'arrived');
    const origin = await serve(() => requests.emit('arrived'));
    const end = new AbortController();
    const sending = sender([origin]).send(origin, 'hello', end.signal);
    await arrived;
    end.abort();
    expect((await sending).kind).toBe('failed');
  });
});

describe('an answer', () => {
  test('without an end is not read: 200 is enough', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200);
      const writing = setInterval(() => response.write('x'.repeat(1000)), 1);
      response.on('close', () => {
        clearInterval(writing);
      });
    });
    expect(await sendTo(origin)).toEqual({ kind: 'delivered' });
  });

  test('that is huge is read no further than its beginning', async () => {
    const closed = new EventEmitter();
    const end = once(closed, 'end');
    const origin = await serve((_request, response) => {
      response.writeHead(500);
      let sent = 0;
      const more = (): void => {
        while (sent < 1e9 && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more).on('close', () => closed.emit('end', sent));
      more();
    });
    expect(await reasonOf(sendTo(origin))).toBe('The destination answered 500.');
    const [sent] = (await end) as [number];
    expect(sent).toBeLessThan(50_000_000);
  });

  test('that stops in the middle still has its status', async () => {
    const origin = await serve((_request, response) => void response.writeHead(500).write('no'));
    expect(await reasonOf(sendTo(origin, 300))).toBe('The destination answered 500 (no).');
  });
});

describe('the address of a host', () => {
  test.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:8.8.8.8']],
    [['8.8.8.8', '10.0.0.1']],
    [['10.0.0.1', '8.8.8.8']],
    [[]],
  ])('is refused before anything is connected: %j', async (addresses: string[]) => {
    const resolve: Resolver = async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const sending = sender(['hooks.slack.com'], resolve).send('https://hooks.slack.com/x', 'hello', never);
    expect(await reasonOf(sending)).toMatch(/^The (?:host has an address that is not public|name .*)\.$/);
  });

  test('is refused as a literal, which nobody looks up', async () => {
    const sending = sender(['127.0.0.1']).send('https://127.0.0.1/x', 'hello', never);
    expect(await reasonOf(sending)).toBe('The URL leads to an address that is not public.');
  });

  test('is looked up once, and the connection gets what was checked', async () => {
    const answers = [['8.8.8.8', '9.9.9.9'], ['127.0.0.1']];
    const resolve = vi.fn<Resolver>(async () =>
      (answers.shift() ?? []).map((address) => ({ address, family: 4 })),
    );
    const all = await new Promise((done, failed) => {
      checkedLookup(resolve)('hooks.slack.com', { all: true }, (error, addresses) => {
        if (error) failed(error);
        else done(addresses);
      });
    });
    expect(all).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '9.9.9.9', family: 4 },
    ]);
    expect(resolve).toHaveBeenCalledExactlyOnceWith('hooks.slack.com');
  });
});
