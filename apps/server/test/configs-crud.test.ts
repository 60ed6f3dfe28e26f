import { describe, expect, test } from 'vitest';
import {
  codeOf,
  createConfig,
  etagOf,
  freshName,
  type ProblemJson,
  type UpdateJson,
} from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const client = await server.client('configs:write');

describe('POST /configs', () => {
  test('stores a configuration and answers with it, its path and its entity tag', async () => {
    const config = {
      name: freshName(),
      data: [{ host: 'db', port: 5432 }, { nested: { list: [1, null, true] } }],
    };
    const answer = await client.post('/configs', config);
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual(config);
    expect(answer.headers.location).toBe(`/configs/${config.name}`);
    expect(answer.headers.etag).toMatch(/^"[0-9a-f]{16}-1"$/);
    const stored = await client.get(`/configs/${config.name}`);
    expect(stored.json()).toEqual(config);
    expect(stored.headers.etag).toBe(answer.headers.etag);
  });

  test('keeps an empty list and empty objects', async () => {
    const { path } = await createConfig(client, []);
    expect((await client.get(path)).text).toContain('"data":[]}');
    const other = await createConfig(client, [{}, {}]);
    expect((await client.get(other.path)).text).toContain('"data":[{},{}]}');
  });

  test('refuses a name that is taken, and changes nothing', async () => {
    const { name, path, etag } = await createConfig(client);
    const answer = await client.post('/configs', { name, data: [{ other: true }] });
    expect(answer.status).toBe(409);
    expect(answer.json<ProblemJson>()).toMatchObject({
      code: 'name_taken',
      Issue: `There is a configuration called ${name} already.`,
    });
    expect(etagOf(await client.get(path))).toBe(etag);
  });

  test.each(['a', 'A9_', '_', 'a'.repeat(128)])('takes the name %s', async (name) => {
    expect((await client.post('/configs', { name, data: [] })).status).toBe(200);
    expect((await client.get(`/configs/${name}`)).json()).toEqual({ name, data: [] });
  });

  test('tells names apart that differ in letter case only', async () => {
    const name = freshName('case');
    await client.post('/configs', { name, data: [{ is: 'lower' }] });
    expect(
      (await client.post('/configs', { name: name.toUpperCase(), data: [{ is: 'upper' }] })).status,
    ).toBe(200);
    expect((await client.get(`/configs/${name}`)).text).toContain('lower');
  });
});

describe('GET /configs/{name}', () => {
  test('answers 404 for a name that is free', async () => {
    const answer = await client.get('/configs/nobody_has_this');
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('config_not_found');
  });

  test.each(['a-b', 'a%20b', 'a.b', '%5B%5D', '%24where', '%C3%A4', 'a%2Fb', 'a'.repeat(129), '%00', '%7E'])(
    'answers 404 for %s, which no configuration can be called',
    async (name) => {
      const answer = await client.get(`/configs/${name}`);
      expect(answer.status).toBe(404);
      expect(codeOf(answer)).toBe('config_not_found');
    },
  );
});

describe.each(['PUT', 'PATCH'] as const)('%s /configs/{name}', (method) => {
  const update = (path: string, body: unknown) => client.request(method, path, { body });

  test('replaces the data and says which version it is now', async () => {
    const { path, etag } = await createConfig(client, [{ a: 1 }, { b: 2 }]);
    const answer = await update(path, { data: [{ c: 3 }] });
    expect(answer.status).toBe(200);
    const result = answer.json<UpdateJson>();
    expect(result).toEqual({
      match_count: 1,
      modified_count: 1,
      version: 2,
      etag: etag.replace(/-1"$/, '-2"'),
    });
    const stored = await client.get(path);
    expect(stored.json()).toMatchObject({ data: [{ c: 3 }] });
    expect(stored.headers.etag).toBe(result.etag);
  });

  test('carries the tag in the body only, because the body is not what was sent', async () => {
    const { path } = await createConfig(client);
    expect((await update(path, { data: [] })).headers.etag).toBeUndefined();
  });

  test('counts one version for each change', async () => {
    const { path } = await createConfig(client);
    const versions: number[] = [];
    for (const value of [1, 2, 3]) {
      versions.push((await update(path, { data: [{ value }] })).json<UpdateJson>().version);
    }
    expect(versions).toEqual([2, 3, 4]);
  });

  test('keeps tag and version when the text differs in white space only', async () => {
    const { path, etag } = await createConfig(client, [{ a: [1, 2], b: 'x y' }]);
    const answer = await update(path, '{"data": [ { "a" : [1,\n2], "b": "x y" } ] }');
    expect(answer.json()).toEqual({ match_count: 1, modified_count: 0, version: 1, etag });
    expect(etagOf(await client.get(path))).toBe(etag);
  });

  test.each([
    ['the order of keys', '{"data":[{"b":2,"a":1}]}'],
    ['the form of a number', '{"data":[{"a":1.0,"b":2}]}'],
    ['an escape', '{"data":[{"\\u0061":1,"b":2}]}'],
  ])('takes another text for a change although only %s differs', async (_what, body) => {
    const { path } = await createConfig(client, [{ a: 1, b: 2 }]);
    expect((await update(path, body)).json()).toMatchObject({ modified_count: 1, version: 2 });
    expect((await client.get(path)).text).toContain(body.slice(1));
  });

  test('accepts the name in the body when it is the one in the path', async () => {
    const { path, name } = await createConfig(client);
    expect((await update(path, { name, data: [] })).status).toBe(200);
  });

  test('refuses another name in the body', async () => {
    const { path, etag } = await createConfig(client);
    const answer = await update(path, { name: 'another', data: [] });
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>().errors?.[0]?.pointer).toBe('/name');
    expect(etagOf(await client.get(path))).toBe(etag);
  });

  test.each(['nobody_has_this', 'a-b'])('answers 404 for %s and creates nothing', async (name) => {
    const answer = await update(`/configs/${name}`, { data: [] });
    expect(answer.status).toBe(404);
    expect((await client.get(`/configs/${name}`)).status).toBe(404);
  });
});

describe('DELETE /configs/{name}', () => {
  test('removes the configuration', async () => {
    const { path } = await createConfig(client);
    const answer = await client.delete(path);
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({ deleted_count: 1 });
    expect((await client.get(path)).status).toBe(404);
  });

  test.each(['nobody_has_this', 'a-b'])('answers 404 for %s', async (name) => {
    expect((await client.delete(`/configs/${name}`)).status).toBe(404);
  });

  test('answers 404 the second time', async () => {
    const { path } = await createConfig(client);
    await client.delete(path);
    expect((await client.delete(path)).status).toBe(404);
  });

  test('lets the name be taken again, by a configuration with another tag', async () => {
    const { name, path, etag } = await createConfig(client);
    await client.delete(path);
    const again = await client.post('/configs', { name, data: [{ a: 1 }] });
    expect(again.status).toBe(200);
    expect(etagOf(again)).not.toBe(etag);
    expect(etagOf(again)).toMatch(/-1"$/);
    expect((await client.delete(path, { 'if-match': etag })).status).toBe(412);
  });
});
