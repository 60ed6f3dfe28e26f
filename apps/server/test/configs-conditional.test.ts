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

const otherTag = '"0123456789abcdef-1"';
const malformed = [
  '',
  ' ',
  'abc',
  '"abc',
  'abc"',
  "'abc'",
  '"a" "b"',
  'w/"a"',
  'W/ "a"',
  '*, "a"',
  '**',
  '"a b"',
  'W/*',
];
const writes = ['PUT', 'PATCH', 'DELETE'] as const;

/** A body for the methods that take one. */
const bodyFor = (method: string) => (method === 'DELETE' ? {} : { body: { data: [{ changed: true }] } });

describe('GET with a condition', () => {
  test('answers 304 without a body while the tag is the current one', async () => {
    const { path, etag } = await createConfig(client);
    for (const tags of [etag, `W/${etag}`, `${otherTag}, ${etag}`, `${otherTag},W/${etag}`, '*', ' * ']) {
      const answer = await client.get(path, { 'if-none-match': tags });
      expect(answer.status).toBe(304);
      expect(answer.text).toBe('');
      expect(answer.headers.etag).toBe(etag);
    }
  });

  test('answers in full once it has changed', async () => {
    const { path, etag } = await createConfig(client);
    await client.put(path, { data: [] });
    const answer = await client.get(path, { 'if-none-match': etag });
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).not.toBe(etag);
  });

  test('answers 404, not 304, where there is nothing', async () => {
    expect((await client.get('/configs/nobody_has_this', { 'if-none-match': '*' })).status).toBe(404);
    expect((await client.get('/configs/nobody_has_this', { 'if-match': '*' })).status).toBe(404);
  });

  test('holds to If-Match', async () => {
    const { path, etag } = await createConfig(client);
    for (const tags of [etag, '*', `${otherTag}, ${etag}`]) {
      expect((await client.get(path, { 'if-match': tags })).status).toBe(200);
    }
    for (const tags of [otherTag, `W/${etag}`]) {
      expect((await client.get(path, { 'if-match': tags })).status).toBe(412);
    }
  });

  test('looks at If-Match before If-None-Match', async () => {
    const { path, etag } = await createConfig(client);
    const headers = { 'if-match': otherTag, 'if-none-match': etag };
    expect((await client.get(path, headers)).status).toBe(412);
  });

  test('keeps the tag whatever encoding the client would take', async () => {
    const { path, etag } = await createConfig(client, [{ text: 'x'.repeat(100_000) }]);
    const answer = await client.get(path, { 'accept-encoding': 'gzip, br, deflate' });
    expect(answer.headers.etag).toBe(etag);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});

describe.each(writes)('%s with If-Match', (method) => {
  test('writes when a tag of the list is the current one', async () => {
    for (const list of [(tag: string) => tag, (tag: string) => `${otherTag}, ${tag}`, () => '*']) {
      const { path, etag } = await createConfig(client);
      const answer = await client.request(method, path, {
        ...bodyFor(method),
        headers: { 'if-match': list(etag) },
      });
      expect(answer.status).toBe(200);
    }
  });

  test('writes nothing when none is', async () => {
    const { path, etag } = await createConfig(client);
    for (const tags of [otherTag, `W/${etag}`, `${etag.slice(0, -2)}2"`, '""']) {
      const answer = await client.request(method, path, {
        ...bodyFor(method),
        headers: { 'if-match': tags },
      });
      expect(answer.status).toBe(412);
    }
    const stored = await client.get(path);
    expect(stored.headers.etag).toBe(etag);
    expect(stored.json()).toMatchObject({ data: [{ a: 1 }] });
  });

  test('answers 404 where there is nothing', async () => {
    const headers = { 'if-match': '*' };
    expect(
      (await client.request(method, '/configs/nobody_has_this', { ...bodyFor(method), headers })).status,
    ).toBe(404);
  });

  test('refuses what is gone although it was made again in the same words', async () => {
    const { name, path, etag } = await createConfig(client);
    await client.delete(path);
    await client.post('/configs', { name, data: [{ a: 1 }] });
    const answer = await client.request(method, path, { ...bodyFor(method), headers: { 'if-match': etag } });
    expect(answer.status).toBe(412);
  });
});

describe('a write whose condition fails', () => {
  test('is told what is there instead, in the words in which it was stored', async () => {
    const { name, path } = await createConfig(client);
    const { etag } = (await client.put(path, '{"data":[{"b":1.0,"a":"\\u0061"}]}')).json<UpdateJson>();
    for (const method of writes) {
      const headers = { 'if-match': otherTag };
      const answer = await client.request(method, path, { ...bodyFor(method), headers });
      expect(answer.status).toBe(412);
      expect(answer.headers.etag).toBe(etag);
      expect(answer.json<ProblemJson>()).toMatchObject({
        code: 'precondition_failed',
        Issue: `The configuration ${name} is at version 2, which the precondition does not allow.`,
        etag,
        version: 2,
        configuration: { name, data: [{ b: 1, a: 'a' }] },
      });
      expect(answer.text).toContain(`"configuration":{"name":"${name}","data":[{"b":1.0,"a":"\\u0061"}]}`);
    }
  });
});

describe('If-None-Match on writes', () => {
  test('PUT with * creates what is not there', async () => {
    const name = freshName();
    const answer = await client.put(`/configs/${name}`, { data: [{ a: 1 }] }, { 'if-none-match': '*' });
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/configs/${name}`);
    const result = answer.json<UpdateJson>();
    expect(result).toMatchObject({ match_count: 0, modified_count: 0, version: 1 });
    const stored = await client.get(`/configs/${name}`);
    expect(stored.json()).toEqual({ name, data: [{ a: 1 }] });
    expect(etagOf(stored)).toBe(result.etag);
  });

  test('PUT with * leaves alone what is there', async () => {
    const { path, etag } = await createConfig(client);
    const answer = await client.put(path, { data: [] }, { 'if-none-match': '*' });
    expect(answer.status).toBe(412);
    expect(answer.json<ProblemJson>()).toMatchObject({ etag, version: 1 });
    expect(etagOf(await client.get(path))).toBe(etag);
  });

  test('PUT with * does not create under a name that none can have', async () => {
    const answer = await client.put('/configs/a-b', { data: [] }, { 'if-none-match': '*' });
    expect(answer.status).toBe(404);
  });

  test('PUT with * and If-Match cannot hold and creates nothing', async () => {
    const path = `/configs/${freshName()}`;
    const answer = await client.put(path, { data: [] }, { 'if-none-match': '*', 'if-match': '*' });
    expect(answer.status).toBe(412);
    expect((await client.get(path)).status).toBe(404);
  });

  test('PUT with tags creates nothing', async () => {
    const path = `/configs/${freshName()}`;
    expect((await client.put(path, { data: [] }, { 'if-none-match': otherTag })).status).toBe(404);
  });

  test.each(writes)('%s goes ahead only for none of the tags', async (method) => {
    const { path, etag } = await createConfig(client);
    for (const tags of [etag, `W/${etag}`, `${otherTag}, ${etag}`, '*']) {
      const refused = await client.request(method, path, {
        ...bodyFor(method),
        headers: { 'if-none-match': tags },
      });
      expect(refused.status).toBe(412);
    }
    const done = await client.request(method, path, {
      ...bodyFor(method),
      headers: { 'if-none-match': otherTag },
    });
    expect(done.status).toBe(200);
  });

  test('PATCH with * creates nothing', async () => {
    const path = `/configs/${freshName()}`;
    expect((await client.patch(path, { data: [] }, { 'if-none-match': '*' })).status).toBe(404);
  });
});

describe('malformed conditions', () => {
  test.each(malformed)('are refused, never ignored: %j', async (value) => {
    const { path, etag } = await createConfig(client);
    for (const header of ['if-match', 'if-none-match']) {
      for (const method of ['GET', 'HEAD', ...writes] as const) {
        const body = method === 'GET' || method === 'HEAD' ? {} : bodyFor(method);
        const answer = await client.request(method, path, { ...body, headers: { [header]: value } });
        expect(answer.status).toBe(400);
        if (method !== 'HEAD') expect(codeOf(answer)).toBe('invalid_header');
      }
    }
    expect(etagOf(await client.get(path))).toBe(etag);
  });

  test.each(['if-match', 'if-none-match'])(
    '%s is refused where there is no tag to compare',
    async (header) => {
      for (const value of ['*', otherTag]) {
        expect((await client.get('/configs', { [header]: value })).status).toBe(400);
        const body = { name: freshName(), data: [] };
        expect((await client.post('/configs', body, { [header]: value })).status).toBe(400);
        expect((await client.get(`/configs/${body.name}`)).status).toBe(404);
      }
    },
  );
});

describe('with WORKLOG_REQUIRE_IF_MATCH', async () => {
  const strict = await sharedServer({ settings: { WORKLOG_REQUIRE_IF_MATCH: 'true' } });
  const writer = await strict.client('configs:write');

  test.each(['PUT', 'PATCH'] as const)('%s needs If-Match', async (method) => {
    const { path, etag } = await createConfig(writer);
    const answer = await writer.request(method, path, bodyFor(method));
    expect(answer.status).toBe(428);
    expect(answer.json<ProblemJson>()).toMatchObject({
      code: 'precondition_required',
      Issue: 'Send If-Match with the ETag of the version that you changed.',
    });
    expect(etagOf(await writer.get(path))).toBe(etag);
    const done = await writer.request(method, path, { ...bodyFor(method), headers: { 'if-match': etag } });
    expect(done.status).toBe(200);
  });

  test('PUT with If-None-Match: * still creates', async () => {
    const answer = await writer.put(`/configs/${freshName()}`, { data: [] }, { 'if-none-match': '*' });
    expect(answer.status).toBe(201);
  });

  test('DELETE is no update', async () => {
    const { path } = await createConfig(writer);
    expect((await writer.delete(path)).status).toBe(200);
  });

  test('what is not there is 404 first', async () => {
    expect((await writer.put('/configs/nobody_has_this', { data: [] })).status).toBe(404);
  });
});
