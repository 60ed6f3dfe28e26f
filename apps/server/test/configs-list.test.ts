import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApiClient } from './support/api-client.ts';
import { freshName, type ListJson, pointersOf, type ProblemJson } from './support/configs.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer();

/**
 * Configurations whose names begin alike, and a client that sees no others: a list to itself. They are stored
 * past the API, which is faster.
 */
async function listOf(
  endings: readonly string[],
  dataOf = (name: string) => `[{"name":"${name}","one":1.0}]`,
): Promise<{ client: ApiClient; names: string[] }> {
  const prefix = freshName('list') + '_';
  const client = await server.client(`configs:write:${prefix}*`);
  const names = endings.map((ending) => prefix + ending);
  await server.storage.write(async (tx) => {
    for (const name of names) {
      await tx.configs.insert({ name, incarnation: '0123456789abcdef', version: 1, data: dataOf(name) });
    }
  });
  return { client, names };
}

async function pagesOf(client: ApiClient, query: string): Promise<ListJson[]> {
  const pages: ListJson[] = [];
  let path: string | undefined = `/configs?${query}`;
  while (path !== undefined) {
    const answer = await client.get(path);
    expect(answer.status).toBe(200);
    const page = answer.json<ListJson>();
    pages.push(page);
    path = /^<(.*)>; rel="next"$/.exec(String(answer.headers.link))?.[1];
    expect(path?.endsWith(`&cursor=${page.next ?? ''}`) ?? page.next === undefined).toBe(true);
  }
  return pages;
}

const namesIn = (pages: readonly ListJson[]) => pages.map(({ configs }) => configs.map(({ name }) => name));

describe('GET /configs', () => {
  test('is empty where there is nothing', async () => {
    const { client } = await listOf([]);
    expect((await client.get('/configs')).text).toBe('{"configs":[]}');
    expect((await client.get('/configs?limit=1')).text).toBe('{"configs":[]}');
    expect((await client.get('/configs?fields=name')).text).toBe('{"configs":[]}');
  });

  test('lists by name, byte by byte, with the text of data as it was sent', async () => {
    const { client, names } = await listOf(['b', 'Z', 'a', '_', '9', '10', 'aa', 'a_', 'A', 'a0']);
    const answer = await client.get('/configs');
    const expected = names.sort().map((name) => `{"name":"${name}","data":[{"name":"${name}","one":1.0}]}`);
    expect(answer.text).toBe(`{"configs":[${expected.join(',')}]}`);
    expect(answer.headers.link).toBeUndefined();
  });

  test('leaves out data on request', async () => {
    const { client, names } = await listOf(['c', 'b', 'a']);
    const answer = await client.get('/configs?fields=name');
    expect(answer.json()).toEqual({ configs: names.sort().map((name) => ({ name })) });
  });

  test('streams some hundred configurations of several megabytes', async () => {
    const endings = Array.from({ length: 450 }, (_, index) => String(1000 + index));
    const text = 'x'.repeat(12_000);
    const { client, names } = await listOf(endings, (name) => `[{"text":"${text}${name}"}]`);
    const answer = await client.get('/configs');
    expect(answer.headers['transfer-encoding']).toBe('chunked');
    expect(answer.json()).toEqual({
      configs: names.map((name) => ({ name, data: [{ text: text + name }] })),
    });
    expect((await client.get('/configs?fields=name')).json()).toEqual({
      configs: names.map((name) => ({ name })),
    });
  });

  test('is cut off, not ended as if it were whole, when the database goes meanwhile', async () => {
    let pages = 0;
    const failing = await ownServer({
      wrapStorage: (storage) => ({
        ...storage,
        configs: {
          ...storage.configs,
          page: (range, { bytes }) =>
            ++pages < 3
              ? storage.configs.page(range, { items: 1, bytes })
              : Promise.reject(new Error('gone')),
        },
      }),
    });
    const client = await failing.client('configs:write');
    const data = [{ text: 'x'.repeat(500_000) }];
    for (const name of ['a', 'b', 'c']) await client.post('/configs', { name, data });
    await expect(client.get('/configs')).rejects.toThrow('aborted');
  });
});

describe('pages', () => {
  test('are as long as the limit, say where to go on, and end', async () => {
    const { client, names } = await listOf(['a', 'b', 'c', 'd', 'e']);
    const [a, b, c, d, e] = names;
    expect(namesIn(await pagesOf(client, 'limit=2'))).toEqual([[a, b], [c, d], [e]]);
    expect(namesIn(await pagesOf(client, 'fields=name&limit=2'))).toEqual([[a, b], [c, d], [e]]);
    expect(namesIn(await pagesOf(client, 'limit=5'))).toEqual([names]);
    expect(namesIn(await pagesOf(client, 'limit=1000'))).toEqual([names]);
  });

  test('hold names alone when that is asked for, the next one too', async () => {
    const { client, names } = await listOf(['a', 'b', 'c']);
    const configs = (await pagesOf(client, 'limit=2&fields=name')).flatMap((page) => page.configs);
    expect(configs).toEqual(names.map((name) => ({ name })));
  });

  test('go on behind a configuration that is gone by then', async () => {
    const { client, names } = await listOf(['a', 'b', 'c']);
    const { next } = (await client.get('/configs?limit=2')).json<ListJson>();
    await client.delete(`/configs/${names[1] ?? ''}`);
    const rest = (await client.get(`/configs?limit=2&cursor=${next ?? ''}`)).json<ListJson>();
    expect(namesIn([rest])).toEqual([[names[2]]]);
  });

  test('a cursor without a limit gives all the rest', async () => {
    const { client, names } = await listOf(['a', 'b', 'c', 'd']);
    const { next = '' } = (await client.get('/configs?limit=1')).json<ListJson>();
    for (const query of [`cursor=${next}`, `fields=name&cursor=${next}`]) {
      const rest = (await client.get(`/configs?${query}`)).json<ListJson>();
      expect(namesIn([rest])).toEqual([names.slice(1)]);
      expect(rest.next).toBeUndefined();
    }
  });

  test('end at 8 MiB', async () => {
    const data = `[{"text":"${'x'.repeat(1_000_000)}"}]`;
    const { client, names } = await listOf(Array.from('abcdefghij'), () => data);
    expect(namesIn(await pagesOf(client, 'limit=1000'))).toEqual([names.slice(0, 8), names.slice(8)]);
    expect(namesIn(await pagesOf(client, 'limit=1000&fields=name'))).toEqual([names]);
  });

  test('of any length give the same list as no limit', async () => {
    const { client } = await listOf(Array.from({ length: 23 }, (_, index) => String((index * 7) % 23)));
    const { configs } = (await client.get('/configs')).json<ListJson>();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 25 }), fc.boolean(), async (limit, onlyNames) => {
        const pages = await pagesOf(client, `limit=${limit}${onlyNames ? '&fields=name' : ''}`);
        const expected = onlyNames ? configs.map(({ name }) => ({ name })) : configs;
        expect(pages.flatMap((page) => page.configs)).toEqual(expected);
        expect(pages).toHaveLength(Math.ceil(configs.length / limit));
      }),
      { numRuns: 12 },
    );
  });
});

describe('parameters of the list', async () => {
  const client = await server.client('configs:read');

  test.each([
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=abc', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=%201', 'limit'],
    ['limit=', 'limit'],
    ['limit', 'limit'],
    ['limit=99999999999999999999', 'limit'],
    ['limit=1&limit=1', 'limit'],
    ['limit[]=1', 'limit[]'],
    ['fields=data', 'fields'],
    ['fields=name,data', 'fields'],
    ['fields=', 'fields'],
    ['fields=name&fields=name', 'fields'],
    ['cursor=', 'cursor'],
    ['cursor=abc', 'cursor'],
    ['cursor=YWZ0ZXI6YQ==', 'cursor'],
    ['cursor=YWZ0ZXI6YS1i', 'cursor'],
    ['offset=1', 'offset'],
    ['Limit=1', 'Limit'],
    ['name=x', 'name'],
    ['data.a=1', 'data.a'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
    ['token=secret', 'token'],
  ])('?%s is refused, never ignored', async (query, parameter) => {
    const answer = await client.get(`/configs?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>().code).toBe('invalid_query');
    expect([...new Set(pointersOf(answer))].map((pointer) => pointer.replace('/', ''))).toEqual([parameter]);
  });

  test.each(['limit=1', 'limit=1000', 'limit=007', 'fields=name', ''])('?%s is accepted', async (query) => {
    expect((await client.get(`/configs?${query}`)).status).toBe(200);
  });
});
