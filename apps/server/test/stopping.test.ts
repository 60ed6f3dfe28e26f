import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startTestServer } from './support/test-server.ts';

/** Sends a request on a connection that the client keeps open afterwards. Resolves to the status. */
function statusOf(
  url: string,
  { method, body }: { method: string; body?: string },
): Promise<number | undefined> {
  const agent = new http.Agent({ keepAlive: true });
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, agent }, (response) => {
      response.resume().on('end', () => {
        resolve(response.statusCode);
      });
    });
    request.on('error', reject).end(body);
  });
}

/** A new connection that nothing was sent on; `closed` resolves to all that came when the server has closed it. */
async function connect(url: string): Promise<{ write: (text: string) => void; closed: Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  return { write: (text) => void socket.write(text), closed: textOf(socket) };
}

/** How many seconds it takes. */
async function secondsOf(work: Promise<void>): Promise<number> {
  const started = performance.now();
  await work;
  return (performance.now() - started) / 1000;
}

describe('a server that stops', () => {
  test('answers what is under way, and does not wait for connections that clients keep open', async () => {
    const reads = new EventEmitter();
    const arrived = once(reads, 'arrived');
    const server = await startTestServer({
      settings: { WORKLOG_PUBLIC_CONFIGS: 'read' },
      wrapStorage: (storage) => ({
        ...storage,
        configs: {
          ...storage.configs,
          get: async (name) => {
            if (name === 'asked_for') {
              reads.emit('arrived');
              await once(reads, 'released');
            }
            return storage.configs.get(name);
          },
        },
      }),
    });
    const status = statusOf(`${server.url}/configs/asked_for`, { method: 'GET' });
    await arrived;
    const seconds = secondsOf(server.stop());
    reads.emit('released');
    expect(await status).toBe(404);
    expect(await seconds).toBeLessThan(2);
  });

  test('does not wait for clients whose large bodies it has refused', async () => {
    const server = await startTestServer();
    const large = { method: 'POST', body: 'x'.repeat(8_000_000) };
    expect(await statusOf(`${server.url}/configs`, large)).toBe(401);
    expect(await secondsOf(server.stop())).toBeLessThan(2);
  });

  test('does not wait for connections that have carried nothing, as browsers open them in advance', async () => {
    const server = await startTestServer();
    const socket = await connect(server.url);
    expect(await secondsOf(server.stop())).toBeLessThan(2);
    expect(await socket.closed).toBe('');
  });

  test('answers a request of which only the beginning has come', async () => {
    const server = await startTestServer();
    const socket = await connect(server.url);
    socket.write('GET /livez HTTP/1.1\r\nHo');
    await delay(50);
    const stopped = server.stop();
    // Longer than the server takes between two looks at its connections.
    await delay(200);
    socket.write(`st: ${new URL(server.url).host}\r\n\r\n`);
    expect(await socket.closed).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    await stopped;
  });
});
