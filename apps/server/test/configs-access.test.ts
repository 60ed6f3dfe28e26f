import { describe, expect, test } from 'vitest';
import type { Method } from './support/http.ts';
import { codeOf, freshName, type ListJson } from './support/configs.ts';
import { sharedServer, type TestServer } from './support/test-server.ts';

const servers = {
  none: await sharedServer(),
  read: await sharedServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'read' } }),
  write: await sharedServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'write' } }),
};
type Mode = keyof typeof servers;

const callers = {
  nobody: [],
  'a token that is not known': [],
  'configs:read': ['configs:read'],
  'configs:write': ['configs:write'],
  'configs:read:app_*': ['configs:read:app_*'],
  'configs:write:app_*': ['configs:write:app_*'],
  'configs:read and configs:write:app_*': ['configs:read', 'configs:write:app_*'],
  'metrics:read': ['metrics:read'],
} as const satisfies Record<string, readonly string[]>;
type CallerName = keyof typeof callers;

/** For each public setting and caller: the list, then reading and writing `app_...`, then other names. */
const table: readonly (readonly [Mode, CallerName, ...[number, number, number, number, number]])[] = [
  ['none', 'nobody', 401, 401, 401, 401, 401],
  ['none', 'a token that is not known', 401, 401, 401, 401, 401],
  ['none', 'configs:read', 200, 200, 403, 200, 403],
  ['none', 'configs:write', 200, 200, 200, 200, 200],
  ['none', 'configs:read:app_*', 200, 200, 403, 403, 403],
  ['none', 'configs:write:app_*', 200, 200, 200, 403, 403],
  ['none', 'configs:read and configs:write:app_*', 200, 200, 200, 200, 403],
  ['none', 'metrics:read', 403, 403, 403, 403, 403],
  ['read', 'nobody', 200, 200, 401, 200, 401],
  ['read', 'a token that is not known', 401, 401, 401, 401, 401],
  ['read', 'configs:read', 200, 200, 403, 200, 403],
  ['read', 'configs:write', 200, 200, 200, 200, 200],
  ['read', 'configs:read:app_*', 200, 200, 403, 200, 403],
  ['read', 'configs:write:app_*', 200, 200, 200, 200, 403],
  ['read', 'configs:read and configs:write:app_*', 200, 200, 200, 200, 403],
  ['read', 'metrics:read', 200, 200, 403, 200, 403],
  ['write', 'nobody', 200, 200, 200, 200, 200],
  ['write', 'a token that is not known', 401, 401, 401, 401, 401],
  ['write', 'configs:read', 200, 200, 200, 200, 200],
  ['write', 'configs:write', 200, 200, 200, 200, 200],
  ['write', 'configs:read:app_*', 200, 200, 200, 200, 200],
  ['write', 'configs:write:app_*', 200, 200, 200, 200, 200],
  ['write', 'configs:read and configs:write:app_*', 200, 200, 200, 200, 200],
  ['write', 'metrics:read', 200, 200, 200, 200, 200],
];

async function tokenOf(server: TestServer, caller: CallerName): Promise<string | undefined> {
  if (caller === 'nobody') return undefined;
  return caller === 'a token that is not known' ? 'wl_unknown' : server.token(...callers[caller]);
}

async function store(server: TestServer, name: string): Promise<void> {
  const config = { name, incarnation: '0123456789abcdef', version: 1, data: '[]' };
  await server.storage.write((tx) => tx.configs.insert(config));
}

describe.each(table)(
  'with WORKLOG_PUBLIC_CONFIGS=%s, for %s',
  async (mode, caller, list, readApp, writeApp, readOther, writeOther) => {
    const server = servers[mode];
    const token = await tokenOf(server, caller);
    const status = async (method: Method, path: string, body?: object) =>
      (await server.request(method, path, { token, body })).status;

    test(`the list is ${list}`, async () => {
      for (const query of ['', '?limit=1', '?fields=name'])
        expect(await status('GET', `/configs${query}`)).toBe(list);
      expect(await status('HEAD', '/configs')).toBe(list);
    });

    test.each([
      ['app', readApp, writeApp],
      ['other', readOther, writeOther],
    ])('of a name that begins with %s_, reading is %i and writing %i', async (prefix, read, write) => {
      const name = freshName(prefix);
      const path = `/configs/${name}`;
      await store(server, name);
      expect(await status('GET', path)).toBe(read);
      expect(await status('HEAD', path)).toBe(read);
      expect(await status('PUT', path, { data: [{ a: 1 }] })).toBe(write);
      expect(await status('PATCH', path, { data: [{ a: 2 }] })).toBe(write);
      expect(await status('DELETE', path)).toBe(write);
      expect(await status('POST', '/configs', { name: `${name}_new`, data: [] })).toBe(write);
      const stored = [
        await server.storage.configs.get(name),
        await server.storage.configs.get(`${name}_new`),
      ];
      expect(stored.map((found) => found !== undefined)).toEqual(
        write === 200 ? [false, true] : [true, false],
      );
    });
  },
);

describe('a list', async () => {
  const server = await sharedServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'read' } });
  const closed = await sharedServer();
  const all = ['app_a', 'app_b', 'apple', 'between', 'worklog_day_types', 'zoo'];
  for (const name of all) {
    await store(server, name);
    await store(closed, name);
  }
  const listed = async (from: TestServer, query: string, token?: string) => {
    const answer = await from.request('GET', `/configs?fields=name${query}`, { token });
    return answer.json<ListJson>().configs.map(({ name }) => name);
  };

  test.each([
    [['configs:read'], ['app_a', 'app_b', 'apple', 'between', 'zoo']],
    [['configs:write'], ['app_a', 'app_b', 'apple', 'between', 'zoo']],
    [['configs:read:app_*'], ['app_a', 'app_b']],
    [['configs:write:app*'], ['app_a', 'app_b', 'apple']],
    [
      ['configs:read:app_*', 'configs:write:z*'],
      ['app_a', 'app_b', 'zoo'],
    ],
    [['configs:read:zoo_*'], []],
    [['configs:read:worklog_*'], ['worklog_day_types']],
    [['configs:read', 'configs:read:worklog_*'], all],
  ])('for %j holds only what the caller may read, before it is paged', async (scopes, expected) => {
    const token = await closed.token(...scopes);
    expect(await listed(closed, '', token)).toEqual(expected);
    expect(await listed(closed, '&limit=2', token)).toEqual(expected.slice(0, 2));
    const whole = (await closed.request('GET', '/configs', { token })).json<ListJson>().configs;
    expect(whole.map(({ name }) => name)).toEqual(expected);
  });

  test('that is public holds no reserved name, unless the caller has a token for those', async () => {
    const open = all.filter((name) => name !== 'worklog_day_types');
    expect(await listed(server, '')).toEqual(open);
    expect(await listed(server, '', await server.token('metrics:read'))).toEqual(open);
    expect(await listed(server, '', await server.token('configs:read:worklog_*'))).toEqual(all);
  });
});

describe('what is refused', async () => {
  const server = servers.none;
  const reader = await server.client('configs:read');
  const appWriter = await server.client('configs:write:app_*');

  test('tells how to sign in when nobody is', async () => {
    const answer = await server.request('GET', '/configs');
    expect(codeOf(answer)).toBe('unauthenticated');
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="worklog"');
  });

  test('does not tell whether the name is taken', async () => {
    await store(server, 'other_there');
    const [there, missing] = ['other_there', 'other_gone'].map((name) => appWriter.get(`/configs/${name}`));
    expect([(await there!).status, (await missing!).status]).toEqual([403, 403]);
  });

  test.each(['not json', 'x'.repeat(2 * 1024 * 1024)])('is refused before the body is read', async (body) => {
    expect((await server.request('POST', '/configs', { body })).status).toBe(401);
    expect((await reader.post('/configs', body)).status).toBe(403);
    expect((await reader.put('/configs/x', body)).status).toBe(403);
  });

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b', 'Token x', '', 'Bearer ä', 'wl_x'])(
    'includes the header Authorization: %s',
    async (authorization) => {
      const headers = { authorization: Buffer.from(authorization).toString('latin1') };
      for (const from of Object.values(servers)) {
        const answer = await from.request('GET', '/configs', { headers });
        expect(answer.status).toBe(401);
        expect(codeOf(answer)).toBe('unauthenticated');
      }
    },
  );

  test('does not include the scheme in other letters', async () => {
    for (const scheme of ['bearer', 'BEARER', 'Bearer  ']) {
      const headers = { authorization: `${scheme} ${reader.token}` };
      expect((await server.request('GET', '/configs', { headers })).status).toBe(200);
    }
  });
});
