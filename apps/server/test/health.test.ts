import { afterAll, describe, expect, test } from 'vitest';
import type { Answer } from './support/http.ts';
import { createConfig, etagOf, type ProblemJson } from './support/configs.ts';
import { newFragileDatabase } from './support/fragile-database.ts';
import { ownServer, sharedServer, startOn } from './support/test-server.ts';

const server = await sharedServer();

interface HealthJson extends ProblemJson {
  readonly app: string;
  readonly db: string;
}

/** The answer, which must come within 2 s. */
async function withinTwoSeconds(answer: Promise<Answer>): Promise<Answer> {
  const started = performance.now();
  const answered = await answer;
  expect(performance.now() - started).toBeLessThan(2000);
  return answered;
}

describe('while the database works', () => {
  test('/health says so, to everybody', async () => {
    const answer = await server.request('GET', '/health');
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({ app: 'ok', db: 'ok' });
  });

  test.each(['/livez', '/readyz'])('%s says so, to everybody', async (path) => {
    const answer = await server.request('GET', path);
    expect(answer.json()).toEqual({ status: 'ok' });
  });

  test.each(['/health', '/livez', '/readyz'])('%s does not look at credentials', async (path) => {
    expect((await server.request('GET', path, { token: 'wl_unknown' })).status).toBe(200);
  });
});

describe('when the database goes', async () => {
  const database = await newFragileDatabase();
  const fragile = await startOn(database.url, {});
  afterAll(async () => {
    await fragile.stop();
    await database.dispose();
  });
  const client = await fragile.client('configs:write', 'metrics:read');
  const { path, etag } = await createConfig(client);

  test('probes say so within 2 s, writes are refused, and all recovers by itself', async () => {
    await database.takeAway();
    const health = await withinTwoSeconds(fragile.request('GET', '/health'));
    expect(health.status).toBe(503);
    const { app, db, Issue, detail } = health.json<HealthJson>();
    expect(app).toBe('ok');
    expect(db).toMatch(/^The database .*\.$/);
    expect([Issue, detail]).toEqual([db, db]);
    expect((await withinTwoSeconds(fragile.request('GET', '/readyz'))).status).toBe(503);
    expect((await withinTwoSeconds(fragile.request('GET', '/livez'))).status).toBe(200);

    const refused = await client.put(path, { data: [{ lost: true }] });
    expect(refused.headers['retry-after']).toBe('2');
    expect(refused.status).toBe(503);
    expect(refused.json<ProblemJson>()).toMatchObject({
      code: 'database_unavailable',
      Issue: expect.any(String) as string,
    });

    await database.bringBack();
    await expect
      .poll(async () => (await fragile.request('GET', '/health')).status, { timeout: 20_000 })
      .toBe(200);
    const stored = await client.get(path);
    expect(etagOf(stored)).toBe(etag);
    expect((await client.put(path, { data: [{ kept: true }] })).status).toBe(200);
    expect((await client.get(path)).text).toContain('kept');
  });
});

test('a database that does not answer at all is given up within 2 s', async () => {
  const stuck = await ownServer({
    wrapStorage: (storage) => ({ ...storage, ping: () => new Promise<void>(() => undefined) }),
  });
  const answers = [stuck.request('GET', '/health'), stuck.request('GET', '/health')];
  for (const answer of answers) {
    expect((await withinTwoSeconds(answer)).json<HealthJson>().db).toBe('The database does not answer.');
  }
});

test('what the driver says of a failure stays in the server', async () => {
  const broken = await ownServer({
    wrapStorage: (storage) => ({ ...storage, ping: () => Promise.reject(new Error('password=secret')) }),
  });
  const { db } = (await broken.request('GET', '/health')).json<HealthJson>();
  expect(db).toBe('The database cannot be used.');
});
