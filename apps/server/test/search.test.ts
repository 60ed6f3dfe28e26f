import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf, type ProblemJson } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

interface SearchJson {
  readonly total: number;
  readonly total_relation?: 'gte';
  readonly results: readonly { readonly name: string; readonly data: Readonly<Record<string, unknown>> }[];
  readonly next?: string;
}

const server = await sharedServer();
const client = await server.client('configs:write');

const shop = [
  { id: 1, port: 4608, text: '4608', tls: true, note: null, tags: ['a', 'b'], db: { host: 'x', port: 1 } },
  {
    id: 2,
    port: 1.5,
    text: 'True',
    tls: false,
    note: 'null',
    tags: [],
    db: [{ host: 'y' }, { host: 'x,y' }],
  },
  { id: 3, port: -3, text: '', tls: 'true', note: 'é', tags: [[1, ['deep']], {}], db: {} },
  { id: 4, 'a.b': 'dot', 'c[d]': 'bracket', 'e\\f': 'back', $where: 'this', __proto__x: 1, '😀': '😀' },
];
const protoText = '{"id":5,"__proto__":{"admin":true},"constructor":"c","big":9007199254740992}';
await client.post('/configs', { name: 'shop', data: shop });
await client.post('/configs', `{"name":"proto","data":[${protoText}]}`);

async function search(query: string): Promise<SearchJson> {
  const answer = await client.get(`/search?${query}`);
  expect([query, answer.status, answer.text]).toEqual([query, 200, answer.text]);
  return answer.json<SearchJson>();
}

/** The ids of the objects that are found by parameters, which are encoded here. */
async function idsOf(...parameters: readonly string[]): Promise<unknown[]> {
  const query = parameters.map((parameter) => parameter.split('=').map(encodeURIComponent).join('='));
  return (await search(query.join('&'))).results.map(({ data }) => data.id);
}

describe('what a value means', () => {
  test.each<[string, number[]]>([
    ['data.port=4608', [1]],
    ['data.text=4608', [1]],
    ['data.port="4608"', []],
    ['data.text="4608"', [1]],
    ['data.port=4608.0', [1]],
    ['data.text=4608.0', []],
    ['data.port=15e-1', [2]],
    ['data.port=+1.5', []],
    ['data.port=01.5', []],
    ['data.tls=true', [1, 3]],
    ['data.tls=True', [1]],
    ['data.tls=FALSE', [2]],
    ['data.tls="true"', [3]],
    ['data.text=True', [2]],
    ['data.note=null', [1, 2]],
    ['data.note=Null', []],
    ['data.note="null"', [2]],
    ['data.note=é', [3]],
    [String.raw`data.note="\u00e9"`, [3]],
    ['data.note=e\u0301', []],
    ['data.text=', [3]],
    ['data.big=9007199254740992', [5]],
    ['data.big=9007199254740993', []],
    ['data.big[gte]=9007199254740993', []],
    ['data.big[lt]=9007199254740993', [5]],
    ['data.big[gt]=9007199254740991', [5]],
  ])('%s finds %j', async (parameter, ids) => {
    expect(await idsOf(parameter)).toEqual(ids);
  });
});

describe('paths', () => {
  test.each<[string, number[]]>([
    ['data.db.host=x', [1]],
    ['data.db.host=y', [2]],
    ['data.db.port=1', [1]],
    ['data.tags=a', [1]],
    ['data.tags=deep', [3]],
    ['data.tags.0=a', []],
    [String.raw`data.a\.b=dot`, [4]],
    [String.raw`data.c\[d]=bracket`, [4]],
    [String.raw`data.e\\f=back`, [4]],
    ['data.a.b=dot', []],
    ['data.$where=this', [4]],
    ['data.😀=😀', [4]],
    ['data.__proto__.admin=true', [5]],
    ['data.constructor=c', [5]],
    ['data.toString[exists]=true', []],
    ['data.__proto__[exists]=true', [5]],
    ['data.length[exists]=true', []],
  ])('%s finds %j', async (parameter, ids) => {
    expect(await idsOf(parameter)).toEqual(ids);
  });
});

describe('operators', () => {
  test.each<[string, number[]]>([
    ['data.port[gte]=1.5', [1, 2]],
    ['data.port[gt]=1.5', [1]],
    ['data.port[lte]=1.5', [2, 3]],
    ['data.port[lt]=1.5', [3]],
    ['data.port[gt]="1"', []],
    ['data.text[gte]="4"', [1, 2]],
    ['data.text[gte]=4', []],
    ['data.text[lt]=T', [1, 3]],
    ['data.tags[gt]=a', [1, 3]],
    ['data.port[ne]=4608', [2, 3]],
    ['data.tags[ne]=a', [2, 3]],
    ['data.db[ne]=x', [1, 2, 3]],
    ['data.port[in]=1.5,4608', [1, 2]],
    ['data.db.host[in]="x,y",z', [2]],
    ['data.db.host[in]=x,y', [1, 2]],
    ['data.text[prefix]=46', [1]],
    ['data.text[prefix]=', [1, 2, 3]],
    ['data.port[prefix]=4', []],
    ['data.tags[exists]=true', [1, 2, 3]],
    ['data.db[exists]=true', [1, 2, 3]],
    ['data.note[exists]=true', [1, 2, 3]],
    ['data.tags[exists]=False', [5, 4]],
  ])('%s finds %j', async (parameter, ids) => {
    expect(await idsOf(parameter)).toEqual(ids);
  });

  test('all conditions have to hold for the same object', async () => {
    expect(await idsOf('data.tls=true', 'data.port=4608')).toEqual([1]);
    expect(await idsOf('data.port=4608', 'data.tls=false')).toEqual([]);
    expect(await idsOf('data.port[gt]=-3', 'data.port[lt]=100')).toEqual([2]);
    expect(await idsOf('data.tags=a', 'data.tags=b')).toEqual([1]);
    expect(await idsOf('data.tls=true', 'data.tls=true', 'name=shop')).toEqual([1, 3]);
  });
});

describe('the answer', () => {
  test('holds the objects in the text that was sent', async () => {
    const text = String.raw`{"b":1.0,"a":"\u00e9\/","10":[1e2,{"z":1,"y":2}],"9":true}`;
    await client.post('/configs', `{"name":"textual","data":[{"b":2}, ${text} ,{}]}`);
    const answer = await client.get('/search?data.b=1');
    expect(answer.text).toBe(`{"total":1,"results":[{"name":"textual","data":${text}}]}`);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect((await client.get('/search/?data.b=1')).text).toBe(answer.text);
  });

  test('is empty where nothing is found', async () => {
    for (const query of ['data.unheard=of', 'name=absent&data.id=1', 'name=not-a-name&data.id=1'])
      expect(await search(query)).toEqual({ total: 0, results: [] });
  });

  test('keeps to one name', async () => {
    expect((await search('name=proto&data.id[gte]=0')).results.map(({ name }) => name)).toEqual(['proto']);
    expect((await search('data.id=1&name=proto')).total).toBe(0);
  });

  test('follows every change', async () => {
    await client.post('/configs', { name: 'changing', data: [{ colour: 'red' }, { colour: 'blue' }] });
    expect((await search('data.colour[exists]=true')).total).toBe(2);
    await client.put('/configs/changing', { data: [{ colour: 'blue' }, { colour: 'green' }] });
    expect((await search('data.colour=red')).total).toBe(0);
    expect((await search('data.colour=green')).results).toHaveLength(1);
    await client.delete('/configs/changing');
    expect((await search('data.colour[exists]=true')).total).toBe(0);
  });

  test('comes in pages', async () => {
    const data = Array.from({ length: 5 }, (_, n) => ({ paged: true, n }));
    for (const name of ['page_b', 'page_a']) await client.post('/configs', { name, data });
    const seen: string[] = [];
    let path = '/search?limit=3&data.paged=%74rue&data.n[ne]=2';
    for (let pages = 0; path !== ''; pages += 1) {
      const answer = await client.get(path);
      const { total, results, next } = answer.json<SearchJson>();
      expect(total).toBe(8);
      seen.push(...results.map(({ name, data: { n } }) => `${name} ${String(n)}`));
      const link = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
      if (link !== undefined)
        expect(link).toBe(`/search?limit=3&data.paged=%74rue&data.n[ne]=2&cursor=${next ?? ''}`);
      path = link ?? '';
      expect(pages).toBeLessThan(3);
    }
    expect(seen).toEqual(['page_a', 'page_b'].flatMap((name) => [0, 1, 3, 4].map((n) => `${name} ${n}`)));
  });
});

describe('what is refused', () => {
  test.each([
    ['', ''],
    ['name=shop', ''],
    ['limit=1', ''],
    ['data=x', 'data'],
    ['data.=x', 'data.'],
    ['data.a..b=x', 'data.a..b'],
    ['data.a.=x', 'data.a.'],
    ['data.a', 'data.a'],
    ['data.a%5B0%5D=x', 'data.a[0]'],
    ['data.a[]=x', 'data.a[]'],
    ['data.a[gte=x', 'data.a[gte'],
    ['data.a[gte]b=x', 'data.a[gte]b'],
    ['data.a[constructor]=x', 'data.a[constructor]'],
    ['data.a[GTE]=1', 'data.a[GTE]'],
    ['data[a]=x', 'data[a]'],
    ['data.a%5Cb=x', 'data.a\\b'],
    ['data.a%ZZ=x', 'data.a%ZZ'],
    ['data.a=%ff', 'data.a'],
    ['data.a[exists]=1', 'data.a[exists]'],
    ['data.a[exists]=', 'data.a[exists]'],
    [`data.a[in]=${[...Array(101).keys()].join(',')}`, 'data'],
    [`data.a[in]=${[...Array(51).keys()].join(',')}&data.b[in]=${[...Array(50).keys()].join(',')}`, 'data'],
    [Array.from({ length: 17 }, () => 'data.a=1').join('&'), 'data'],
    ['data.a=1&colour=red', 'colour'],
    ['data.a=1&name=a&name=a', 'name'],
    ['data.a=1&name=', 'name'],
    ['data.a=1&limit=0', 'limit'],
    ['data.a=1&limit=1001', 'limit'],
    ['data.a=1&limit=1.5', 'limit'],
    ['data.a=1&limit=1&limit=1', 'limit'],
    ['data.a=1&cursor=', 'cursor'],
    ['data.a=1&cursor=YWZ0ZXI6YQ', 'cursor'],
  ])('%s, because of %s', async (query, pointer) => {
    const answer = await client.get(`/search?${query}`);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_query']);
    expect(pointersOf(answer)).toEqual([pointer]);
    const { detail, Issue } = answer.json<ProblemJson>();
    expect(Issue).toBe(detail);
    expect(detail).toMatch(/^The search is not valid: .+\.$/s);
  });

  test('a search without a question mark', async () => {
    expect((await client.get('/search')).status).toBe(400);
  });

  test('other methods, bodies and conditions', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const answer = await client.request(method, '/search?data.a=1');
      expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    }
    const conditional = await client.get('/search?data.a=1', { 'if-none-match': '"x"' });
    expect([conditional.status, codeOf(conditional)]).toEqual([400, 'invalid_header']);
  });
});
