import { describe, expect, test } from 'vitest';
import { codeOf, type ListJson, pointersOf } from './support/configs.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'write' } });
const owner = await server.client('configs:write:worklog_*');
const items: Readonly<Record<string, object>> = {
  worklog_day_types: { id: 'travel' },
  worklog_holidays: { id: 'eve', every: '12-24', name: 'Christmas Eve', half: 'pm' },
  worklog_allowances: { id: 'vacation', days_a_year: 25 },
};
const known = Object.keys(items);

describe('a reserved name', () => {
  test.each(known)('%s is there once somebody allowed to has written it', async (name) => {
    const item = items[name];
    const path = `/configs/${name}`;
    expect((await owner.get(path)).status).toBe(404);
    expect((await owner.put(path, { data: [item] })).status).toBe(404);
    expect((await owner.post('/configs', { name, data: [] })).status).toBe(200);
    expect((await owner.patch(path, { data: [item] })).status).toBe(200);
    expect((await owner.get(path)).json()).toEqual({ name, data: [item] });
    expect((await owner.delete(path)).json()).toEqual({ deleted_count: 1 });
  });

  test('can be created by PUT too', async () => {
    const path = '/configs/worklog_holidays';
    expect((await owner.put(path, { data: [] }, { 'if-none-match': '*' })).status).toBe(201);
    expect((await owner.delete(path)).status).toBe(200);
  });

  test.each([
    [['configs:write'], 403],
    [['configs:write:w*'], 403],
    [['configs:write:worklog*'], 403],
    [['configs:write:app_*'], 403],
    [['configs:read:worklog_*'], 403],
    [['configs:write:worklog_holidays*'], 403],
    [['metrics:read'], 403],
    [['configs:write:worklog_*'], 404],
    [['configs:write:worklog_day*'], 404],
    [['configs:write:worklog_day_types*'], 404],
  ])('can be written with %j: %i', async (scopes, status) => {
    const client = await server.client(...scopes);
    const path = '/configs/worklog_day_types';
    expect((await client.put(path, { data: [] })).status).toBe(status);
    expect((await client.patch(path, { data: [] })).status).toBe(status);
    expect((await client.delete(path)).status).toBe(status);
    const created = await client.post('/configs', { name: 'worklog_day_types', data: [] });
    expect(created.status).toBe(status === 404 ? 200 : status);
    if (created.status === 200) await client.delete(path);
  });

  test.each([
    [['configs:read'], 403],
    [['configs:write'], 403],
    [['configs:read:worklog*'], 403],
    [['configs:read:worklog_h*'], 403],
    [['configs:read:worklog_*'], 404],
    [['configs:write:worklog_*'], 404],
    [['configs:read:worklog_a*'], 404],
  ])('can be read with %j: %i', async (scopes, status) => {
    const client = await server.client(...scopes);
    expect((await client.get('/configs/worklog_allowances')).status).toBe(status);
  });

  test('is never public', async () => {
    const path = '/configs/worklog_day_types';
    const body = { name: 'worklog_day_types', data: [] };
    expect((await server.request('GET', path)).status).toBe(401);
    expect((await server.request('POST', '/configs', { body })).status).toBe(401);
    expect((await server.request('PUT', path, { body: { data: [] } })).status).toBe(401);
    expect((await server.request('PATCH', path, { body: { data: [] } })).status).toBe(401);
    expect((await server.request('DELETE', path)).status).toBe(401);
  });

  test.each(['worklog_', 'worklog_colours', 'worklog_day_types2', 'worklog_Day_types'])(
    'that this version does not know, %s, is refused on writing',
    async (name) => {
      const path = `/configs/${name}`;
      for (const answer of [
        await owner.post('/configs', { name, data: [] }),
        await owner.put(path, { data: [] }),
        await owner.put(path, { data: [] }, { 'if-none-match': '*' }),
        await owner.patch(path, { data: [] }),
      ]) {
        expect(answer.status).toBe(422);
        expect(codeOf(answer)).toBe('reserved_name');
        expect(pointersOf(answer)).toEqual(['/name']);
      }
      expect((await owner.get(path)).status).toBe(404);
      expect((await owner.delete(path)).status).toBe(404);
    },
  );

  test('is refused for want of a scope before it is found to be unknown', async () => {
    const client = await server.client('configs:write');
    expect((await client.post('/configs', { name: 'worklog_colours', data: [] })).status).toBe(403);
  });

  test.each(['worklog', 'Worklog_x', 'worklogs', 'my_worklog_x', 'WORKLOG_day_types'])(
    'is not %s, which anybody may have',
    async (name) => {
      expect((await server.request('POST', '/configs', { body: { name, data: [] } })).status).toBe(200);
    },
  );
});

test('built-in policies are not listed before they are written', async () => {
  const fresh = await ownServer();
  const client = await fresh.client('configs:write', 'configs:write:worklog_*');
  expect((await client.get('/configs')).json()).toEqual({ configs: [] });
  await client.post('/configs', { name: 'worklog_holidays', data: [] });
  expect((await client.get('/configs')).json<ListJson>().configs).toHaveLength(1);
});
