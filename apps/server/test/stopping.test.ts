import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import { describe, expect, test } from 'vitest';
import { startTestServer } from './support/test-server.ts';

/** Sends a request on a connection that the client keeps open afterwards. Resolves to the status. */
function statusOf(url: string, body: string): Promise<number | undefined> {
  const agent = new http.Agent({ keepAlive: true });
  return new Promise((resolve, reject) => {
    const request = http.request(`${url}/configs`, { method: 'POST', agent }, (response) => {
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
    const writes = new EventEmitter();
    const arrived = once(writes, 'arrived');
    let isAsked = false;
    const server = await startTestServer({
      settings: { WORKLOG_PUBLIC_CONFIGS: 'write' },
      wrapStorage: (storage) => ({
        ...storage,
        write: async (work) => {
          // The server itself looks after its outbox when it starts.
          if (!isAsked) return storage.write(work);
          writes.emit('arrived');
          await once(writes, 'released');
          return storage.write(work);
        },
      }),
    });
    isAsked = true;
    const status = statusOf(server.url, '{"name":"last","data":[]}');
    await arrived;
    const seconds = secondsOf(server.stop());
    writes.emit('released');
    expect(await status).toBe(200);
    expect(await seconds).toBeLessThan(2);
  });

  test('does not wait for clients whose large bodies it has refused', async () => {
    const server = await startTestServer();
    expect(await statusOf(server.url, 'x'.repeat(8_000_000))).toBe(401);
    expect(await secondsOf(server.stop())).toBeLessThan(2);
  });
});
