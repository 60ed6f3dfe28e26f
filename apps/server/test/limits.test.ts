import { describe, expect, test } from 'vitest';
import { codeOf, createConfig, freshName, pointersOf, type ProblemJson } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const client = await server.client('configs:write');

const mebibyte = 1024 * 1024;

/** A body of exactly so many bytes. */
function bodyOf(bytes: number): string {
  const [before, after] = [`{"name":"${freshName('large')}","data":[{"text":"`, '"}]}'];
  return before + 'x'.repeat(bytes - before.length - after.length) + after;
}

/** Data so many levels deep, the list itself being the first. */
function dataOfDepth(depth: number): string {
  const inner = depth - 2;
  return `[{"a":${'['.repeat(inner)}1${']'.repeat(inner)}}]`.replace(/\[\](?=\}\])/, '[1]');
}

describe('the size of a body', () => {
  test.each([false, true])('may be 1 MiB (in pieces: %s)', async (chunked) => {
    const body = bodyOf(mebibyte);
    const answer = await client.request('POST', '/configs', { body, chunked });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(body);
  });

  test.each([false, true])('may not be a byte more (in pieces: %s)', async (chunked) => {
    const answer = await client.request('POST', '/configs', { body: bodyOf(mebibyte + 1), chunked });
    expect(answer.status).toBe(413);
    expect(answer.json<ProblemJson>()).toMatchObject({
      code: 'body_too_large',
      Issue: 'The body is larger than 1 MiB (1048576 bytes).',
    });
  });

  test.each(['PUT', 'PATCH'] as const)('is limited for %s too', async (method) => {
    const { path, etag } = await createConfig(client);
    const answer = await client.request(method, path, { body: bodyOf(mebibyte + 1) });
    expect(answer.status).toBe(413);
    expect((await client.get(path)).headers.etag).toBe(etag);
  });

  test('is counted in bytes, not characters', async () => {
    const body = `{"name":"${freshName()}","data":[{"text":"${'é'.repeat(mebibyte / 2)}"}]}`;
    expect((await client.post('/configs', body)).status).toBe(413);
  });

  test('does not end the server or the connection for others', async () => {
    const { path } = await createConfig(client);
    await client.request('POST', '/configs', { body: bodyOf(8 * mebibyte), chunked: true });
    expect((await client.get(path)).status).toBe(200);
  });
});

describe('Content-Encoding', () => {
  test.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip'])('refuses %s', async (encoding) => {
    const { path } = await createConfig(client);
    const headers = { 'content-encoding': encoding };
    for (const answer of [
      await client.post('/configs', { name: freshName(), data: [] }, headers),
      await client.put(path, { data: [] }, headers),
      await client.patch(path, { data: [] }, headers),
    ]) {
      expect(answer.status).toBe(415);
      expect(codeOf(answer)).toBe('unsupported_encoding');
    }
  });

  test('accepts identity', async () => {
    const { path } = await createConfig(client);
    expect((await client.put(path, { data: [] }, { 'content-encoding': 'identity' })).status).toBe(200);
  });
});

describe('the depth of data', () => {
  test('may be 32 levels', async () => {
    const data = dataOfDepth(32);
    const { path } = await createConfig(client);
    expect((await client.put(path, `{"data":${data}}`)).status).toBe(200);
    expect((await client.get(path)).text).toContain(`"data":${data}}`);
  });

  test('may not be 33', async () => {
    const { path } = await createConfig(client);
    const answer = await client.put(path, `{"data":${dataOfDepth(33)}}`);
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('too_deep');
    expect(pointersOf(answer)).toEqual([`/data/0/a${'/0'.repeat(30)}`]);
  });

  test('is looked at before anything overflows', async () => {
    const body = `{"name":"x","data":${'['.repeat(500_000)}`;
    expect(codeOf(await client.post('/configs', body))).toBe('too_deep');
  });
});

describe('the number of values', () => {
  const valuesIn = (count: number) => [
    { list: Array.from({ length: count - 1 }, (_, index) => index), one: null },
  ];

  test('may be 10,000', async () => {
    expect((await client.post('/configs', { name: freshName(), data: valuesIn(10_000) })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'PATCH'] as const)('may not be 10,001 in a %s', async (method) => {
    const { path, name } = await createConfig(client);
    const data = valuesIn(10_001);
    const answer =
      method === 'POST'
        ? await client.post('/configs', { name: freshName(), data })
        : await client.request(method, path, { body: { name, data } });
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>()).toMatchObject({
      code: 'too_many_values',
      Issue: 'The data has 10001 values; at most 10000 are allowed.',
    });
    expect(pointersOf(answer)).toEqual(['/data']);
  });

  test('counts empty objects and lists, which are values too', async () => {
    const data = [
      ...Array.from({ length: 5_000 }, () => ({})),
      ...Array.from({ length: 5_001 }, () => ({ a: [] })),
    ];
    expect(codeOf(await client.post('/configs', { name: freshName(), data }))).toBe('too_many_values');
  });
});
