import { describe, expect, test } from 'vitest';
import { createConfig } from './support/configs.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const reader = await server.client('metrics:read');

/** The value of a measurement, named as it stands in the text. */
function valueOf(text: string, name: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length));
}

describe('who may read /metrics', () => {
  test.each([
    [['metrics:read'], 200],
    [['configs:write', 'metrics:read'], 200],
    [['configs:read'], 403],
    [['configs:write'], 403],
    [['configs:write:metrics*'], 403],
  ])('with %j: %i', async (scopes, status) => {
    expect((await (await server.client(...scopes)).get('/metrics')).status).toBe(status);
  });

  test('nobody without a token', async () => {
    expect((await server.request('GET', '/metrics')).status).toBe(401);
    expect((await server.request('GET', '/metrics', { token: 'wl_unknown' })).status).toBe(401);
  });

  test('nobody more when configurations are public', async () => {
    const open = await ownServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'write' } });
    expect((await open.request('GET', '/metrics')).status).toBe(401);
  });

  test('everybody with WORKLOG_METRICS=public', async () => {
    const open = await ownServer({ settings: { WORKLOG_METRICS: 'public' } });
    const answer = await open.request('GET', '/metrics');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  });
});

describe('the measurements', () => {
  test('count requests by method, route and status, without names', async () => {
    const client = await server.client('configs:write');
    const labels = 'method="GET",route="/configs/:name",status="200"';
    const counter = `worklog_http_request_seconds_count{${labels}}`;
    const before = valueOf((await reader.get('/metrics')).text, counter) || 0;
    const { name, path } = await createConfig(client);
    await client.get(path);
    await client.get(`${path}/`);
    const { text } = await reader.get('/metrics');
    expect(valueOf(text, counter)).toBe(before + 2);
    expect(text).not.toContain(name);
    expect(valueOf(text, 'worklog_http_request_seconds_bucket{le="5",' + labels + '}')).toBe(before + 2);
  });

  test('count commits and how long they took', async () => {
    const client = await server.client('configs:write');
    const before = valueOf((await reader.get('/metrics')).text, 'worklog_storage_commit_seconds_count');
    await createConfig(client);
    const { text } = await reader.get('/metrics');
    expect(valueOf(text, 'worklog_storage_commit_seconds_count')).toBe(before + 1);
    expect(valueOf(text, 'worklog_storage_commit_seconds_sum')).toBeGreaterThan(0);
  });

  test('tell the lag of the event loop and the state of the database', async () => {
    const { text } = await reader.get('/metrics');
    expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(valueOf(text, 'worklog_database_up')).toBe(1);
  });

  test('tell the version, and which results there can be before there is any', async () => {
    const { text } = await reader.get('/metrics');
    expect(valueOf(text, 'worklog_build_info{version="0.0.0-test"}')).toBe(1);
    for (const result of ['delivered', 'failed', 'dead'])
      expect(valueOf(text, `worklog_deliveries_total{result="${result}"}`)).toBe(0);
  });

  test('count the messages that wait, and leave that out when the database does not say', async () => {
    for (const [answer, shown] of [
      [() => Promise.resolve(7), 7],
      [() => Promise.reject(new Error('gone')), Number.NaN],
    ] as const) {
      const counting = await ownServer({
        settings: { WORKLOG_METRICS: 'public' },
        wrapStorage: (storage) => ({ ...storage, outbox: { ...storage.outbox, countWaiting: answer } }),
      });
      const { text } = await counting.request('GET', '/metrics');
      expect(valueOf(text, 'worklog_outbox_waiting_messages')).toBe(shown);
    }
  });

  test('say when the database is gone', async () => {
    const broken = await ownServer({
      settings: { WORKLOG_METRICS: 'public' },
      wrapStorage: (storage) => ({ ...storage, ping: () => Promise.reject(new Error('gone')) }),
    });
    expect(valueOf((await broken.request('GET', '/metrics')).text, 'worklog_database_up')).toBe(0);
  });
});
