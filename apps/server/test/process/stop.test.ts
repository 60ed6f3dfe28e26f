import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { freshDatabaseUrl } from './support/files.ts';
import type { Program } from './support/program.ts';
import { create, createHalf, isPortFree, readStatus } from './support/requests.ts';
import { createToken, launchServer, startServer, type Starter } from './support/server.ts';

const pauseMs = 100;
const mostMsToFreeThePort = 2000;

interface Case {
  readonly starter: Starter;
  readonly signal: NodeJS.Signals;
  readonly to: 'alone' | 'group';
  readonly times: 1 | 2;
}

const cases = (['npm start', 'node scripts/start.mjs'] as const).flatMap((starter) =>
  (['SIGTERM', 'SIGINT'] as const).flatMap((signal) =>
    (['alone', 'group'] as const).flatMap((to) =>
      ([1, 2] as const).map((times): Case => ({ starter, signal, to, times })),
    ),
  ),
);

/** Node.js with a resolver to which `localhost` is 127.0.0.1 and ::1, as it is on many machines, but not on all. */
const localhostIsTwo = `--import=data:text/javascript,${encodeURIComponent(`
  import dns from 'node:dns';
  const { lookup } = dns;
  const both = [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }];
  dns.lookup = (name, options, done) =>
    name === 'localhost' && options.all ? done(null, both) : lookup(name, options, done);
`)}`;

async function send(program: Program, { signal, to, times }: Case): Promise<void> {
  for (let sent = 0; sent < times; sent += 1) {
    if (to === 'group') program.signalGroup(signal);
    else program.signal(signal);
    await delay(pauseMs);
  }
}

describe('a server that is told to end', () => {
  it.each(cases)('finishes its work and is gone: $starter, $signal to $to, $times times', async (kase) => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const token = await createToken(settings);
    const server = await startServer(settings, kase.starter);
    expect(await create(server.url, token, 'acknowledged')).toBe(200);
    const inFlight = await createHalf(server, token, 'in_flight');

    const signalledAt = performance.now();
    await send(server.program, kase);
    expect(await inFlight.finish()).toBe('HTTP/1.1 200 OK');
    expect(await server.program.ended).toEqual({ code: 0, signal: null });

    expect(await isPortFree(server.port)).toBe(true);
    expect(performance.now() - signalledAt).toBeLessThan(mostMsToFreeThePort);
    expect(server.program.isGroupAlive()).toBe(false);
    const restarted = await startServer(settings);
    expect(await readStatus(restarted.url, token, 'acknowledged')).toBe(200);
    expect(await readStatus(restarted.url, token, 'in_flight')).toBe(200);
  });

  it('listens to one address with HOST=localhost, though the name stands for two', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl(), HOST: 'localhost', NODE_OPTIONS: localhostIsTwo };
    const program = launchServer(settings);
    const [, port] = await program.waitForStderr(/Worklog is ready at http:\/\/localhost:(\d+)/);
    expect((await fetch(`http://127.0.0.1:${port!}/health`)).status).toBe(200);
    await expect(fetch(`http://[::1]:${port!}/health`)).rejects.toThrow('fetch failed');
    program.signal('SIGTERM');
    expect(await program.ended).toEqual({ code: 0, signal: null });
  });

  it('does not wait for a client that keeps an idle connection', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const server = await startServer(settings);
    // fetch keeps its connection open for the next request.
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const signalledAt = performance.now();
    server.program.signal('SIGTERM');
    expect(await server.program.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - signalledAt).toBeLessThan(mostMsToFreeThePort);
  });

  it('frees the port although a client never sends the rest of its request, and does not wait for ever', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const token = await createToken(settings);
    const server = await startServer(settings);
    await createHalf(server, token, 'never_finished');
    server.program.signal('SIGTERM');
    await vi.waitUntil(() => isPortFree(server.port), { timeout: mostMsToFreeThePort });
    expect(await server.program.ended).toEqual({ code: 0, signal: null });
  });
});

describe('a server that is killed', () => {
  it('has kept what it acknowledged, and starts again on the same file', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const token = await createToken(settings);
    const server = await startServer(settings, 'npm start');
    const names = Array.from({ length: 20 }, (_, index) => `kept_${index}`);
    const statuses = await Promise.all(names.map(async (name) => create(server.url, token, name)));
    server.program.signalGroup('SIGKILL');
    expect(new Set(statuses)).toEqual(new Set([200]));
    await server.program.ended;

    const restarted = await startServer(settings);
    const found = await Promise.all(names.map(async (name) => readStatus(restarted.url, token, name)));
    expect(found).toEqual(names.map(() => 200));
  });
});
