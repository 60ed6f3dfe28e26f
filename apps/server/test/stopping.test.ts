import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import { describe, expect, test } from 'vitest';
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
});
