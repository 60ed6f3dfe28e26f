import { describe, expect, test } from 'vitest';
import type { PersonClient } from './support/api-client.ts';
import { codeOf, type ListJson } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const open = await sharedServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'read' } });
const root = await server.person('Root', { administrator: true });
const ada = await server.person('Ada');
const policy = 'worklog_day_types';

async function store(name: string): Promise<void> {
  const config = { name, incarnation: '0123456789abcdef', version: 1, data: '[]' };
  await server.storage.write((tx) => tx.configs.insert(config));
}
await store(policy);
await store('shop');

const namesFor = async (client: PersonClient): Promise<string[]> => {
  const answer = await client.get('/configs?fields=name');
  return answer.json<ListJson>().configs.map(({ name }) => name);
};

describe('the session of an administrator', () => {
  test('sees all configurations, the reserved ones too', async () => {
    expect(await namesFor(root)).toEqual(['shop', policy]);
    expect((await root.get(`/configs/${policy}`)).status).toBe(200);
  });

  test('writes them', async () => {
    const created = await root.post('/configs', { name: 'by_hand', data: [] });
    expect(created.status).toBe(200);
    expect((await root.put(`/configs/${policy}`, { data: [{ id: 'office' }] })).status).toBe(200);
    expect((await root.delete('/configs/by_hand')).status).toBe(200);
  });

  test('searches them', async () => {
    await root.put(`/configs/${policy}`, { data: [{ id: 'office' }] });
    const answer = await root.get('/search?data.id=office');
    expect(answer.json<{ results: { name: string }[] }>().results).toMatchObject([{ name: policy }]);
  });

  test('makes no names that Worklog does not know', async () => {
    const answer = await root.post('/configs', { name: 'worklog_colours', data: [] });
    expect([answer.status, codeOf(answer)]).toEqual([422, 'reserved_name']);
  });

  test('no longer does when the role is taken, from the next request on', async () => {
    const other = await server.person('Other', { administrator: true });
    expect(await namesFor(other)).toHaveLength(2);
    await root.patch('/api/v2/users/Other', { role: 'person' });
    expect((await other.get('/configs')).status).toBe(403);
  });
});

describe('the session of anybody else', () => {
  test('sees and writes nothing', async () => {
    for (const path of ['/configs', '/configs/shop', `/configs/${policy}`]) {
      const answer = await ada.get(path);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
    }
    expect((await ada.put('/configs/shop', { data: [] })).status).toBe(403);
    expect((await ada.post('/configs', { name: 'mine', data: [] })).status).toBe(403);
    expect((await ada.delete('/configs/shop')).status).toBe(403);
  });

  test('may do what everybody may', async () => {
    const person = await open.person();
    expect((await person.get('/configs')).status).toBe(200);
    expect((await person.get(`/configs/${policy}`)).status).toBe(403);
    expect((await person.put('/configs/shop', { data: [] })).status).toBe(403);
  });
});
