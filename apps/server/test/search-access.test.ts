import { describe, expect, test } from 'vitest';
import { sharedServer, type TestServer } from './support/test-server.ts';

const closed = await sharedServer();
const open = await sharedServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'read' } });
const names = ['app_a', 'app_b', 'other', 'worklog_allowances', 'zone'];

for (const server of [closed, open]) {
  const admin = await server.client('configs:write', 'configs:write:worklog_*');
  // What each of them may hold, a policy too.
  const data = ['vacation', 'remote'].map((id) => ({ id, days_a_year: 1 }));
  for (const name of names) await admin.post('/configs', { name, data });
}

interface Found {
  readonly status: number;
  readonly total?: number;
  readonly names?: readonly string[];
}

async function find(
  server: TestServer,
  token: string | undefined,
  query = 'data.days_a_year=1',
): Promise<Found> {
  const answer = await server.request('GET', `/search?${query}`, { token });
  if (answer.status !== 200) return { status: answer.status };
  const { total, results } = answer.json<{ total: number; results: { name: string }[] }>();
  return { status: 200, total, names: [...new Set(results.map(({ name }) => name))] };
}

describe('a search holds only what the caller may read', () => {
  test.each<[string[], string[]]>([
    [['configs:read'], ['app_a', 'app_b', 'other', 'zone']],
    [['configs:write'], ['app_a', 'app_b', 'other', 'zone']],
    [['configs:read:app_*'], ['app_a', 'app_b']],
    [
      ['configs:read:app_b*', 'configs:read:z*'],
      ['app_b', 'zone'],
    ],
    [['configs:read:worklog_*'], ['worklog_allowances']],
    [['configs:read', 'configs:read:worklog_*'], names],
    [['configs:read:nothing_*'], []],
  ])('%j', async (scopes, readable) => {
    const token = await closed.token(...scopes);
    for (const query of [
      'data.days_a_year=1',
      'data.days_a_year[gte]=0',
      'data.days_a_year[ne]=2',
      'data.x[exists]=false',
    ]) {
      expect(await find(closed, token, query)).toEqual({
        status: 200,
        total: readable.length * 2,
        names: readable,
      });
    }
    expect((await find(closed, token, 'data.days_a_year=1&limit=1')).total).toBe(readable.length * 2);
  });

  test('and so it is for everybody where reading is public', async () => {
    const readable = ['app_a', 'app_b', 'other', 'zone'];
    expect(await find(open, undefined)).toEqual({ status: 200, total: 8, names: readable });
    expect(await find(open, undefined, 'name=worklog_allowances&data.days_a_year=1')).toEqual({
      status: 401,
    });
  });
});

describe('who may not search', () => {
  test('nobody without a token, and no token of another kind', async () => {
    expect(await find(closed, undefined)).toEqual({ status: 401 });
    expect(await find(closed, 'wl_unknown')).toEqual({ status: 401 });
    expect(await find(closed, await closed.token('metrics:read'))).toEqual({ status: 403 });
  });

  test('whoever asks for a name that the token does not cover, be it there or not', async () => {
    const token = await closed.token('configs:read:app_*');
    expect(await find(closed, token, 'name=app_a&data.days_a_year=1')).toMatchObject({ total: 2 });
    expect(await find(closed, token, 'name=other&data.days_a_year=1')).toEqual({ status: 403 });
    expect(await find(closed, token, 'name=absent&data.days_a_year=1')).toEqual({ status: 403 });
  });

  test('who may not search is told so before what is wrong with the search', async () => {
    expect(await find(closed, undefined, 'colour=red')).toEqual({ status: 401 });
  });
});
