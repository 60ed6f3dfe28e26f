import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createConfig, freshName, pointersOf, type ProblemJson } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const client = await server.client('configs:write');

/** Creates a configuration with this text as `data`, and reads it back. */
async function storedText(data: string): Promise<string> {
  const name = freshName();
  const created = await client.post('/configs', `{"name":"${name}","data":${data}}`);
  expect(created.status).toBe(200);
  const { text } = await client.get(`/configs/${name}`);
  expect(created.text).toBe(text);
  expect(text.startsWith(`{"name":"${name}","data":`)).toBe(true);
  return text.slice(`{"name":"${name}","data":`.length, -1);
}

describe('the text of data', () => {
  test.each([
    ['the order of keys', '[{"z":1,"a":2,"10":3,"2":4}]'],
    ['numbers as they are written', '[{"a":1.0,"b":1e2,"c":0.10,"d":-0,"e":1E+2,"f":100000000000000000000}]'],
    ['escapes', '[{"\\u0061\\/":"\\u00e9\\n\\"\\\\\\ud83d\\ude00"}]'],
    ['Unicode', '[{"größe":"日本語 😀 \u2028 \u007f é"}]'],
    [
      'keys that JavaScript knows',
      '[{"__proto__":{"polluted":true},"constructor":{"prototype":1},"toString":null}]',
    ],
    ['keys that a database knows', '[{"$where":"1","a.b":{"$gt":""},"":0,"_id":1}]'],
    ['white space within strings', '[{" a\\t":"  two  spaces  "}]'],
    ['a null character', '[{"a\\u0000b":"\\u0000"}]'],
    ['quotes and backslashes at the end of strings', '[{"a\\\\":"\\\\","b\\"":"\\""}]'],
  ])('keeps %s', async (_what, text) => {
    expect(await storedText(text)).toBe(text);
  });

  test('loses white space between its parts', async () => {
    expect(await storedText(' [ { "a" :\t[ 1 ,\r\n2 ] , "b" : { } } , { } ] ')).toBe(
      '[{"a":[1,2],"b":{}},{}]',
    );
  });

  test('is what was sent without its white space, whatever it holds', async () => {
    const objects = fc.array(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 4 })));
    await fc.assert(
      fc.asyncProperty(objects, fc.constantFrom(0, 1, 4, '\t'), async (data, indent) => {
        expect(await storedText(JSON.stringify(data, null, indent))).toBe(JSON.stringify(data));
      }),
      { numRuns: 60 },
    );
  });

  test('does no harm by the key __proto__', async () => {
    await storedText('[{"__proto__":{"polluted":true}}]');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('numbers', () => {
  test.each(['9007199254740993', '1e400', '-1e400', '0.1000000000000000055511151231257827', '1e-400'])(
    'refuses %s, which a double cannot hold, and says where it is',
    async (number) => {
      const body = `{"name":"${freshName()}","data":[{"ok":1},{"a/b":[0,${number}]}]}`;
      const answer = await client.post('/configs', body);
      expect(answer.status).toBe(400);
      expect(answer.json<ProblemJson>().code).toBe('number_not_exact');
      expect(pointersOf(answer)).toEqual(['/data/1/a~1b/1']);
    },
  );

  test('refuses them in an update too', async () => {
    const { path } = await createConfig(client);
    const answer = await client.put(path, '{"data":[{"a":12345678901234567890}]}');
    expect(answer.json<ProblemJson>()).toMatchObject({ status: 400, code: 'number_not_exact' });
    expect((await client.get(path)).text).toContain('"data":[{"a":1}]');
  });
});

describe('bodies that are no JSON', () => {
  test.each([
    ['an open brace', '{'],
    ['a form', 'name=x&data=1'],
    ['a trailing comma', '{"name":"x","data":[],}'],
    ['single quotes', "{'name':'x'}"],
    ['two values', '{"name":"x","data":[]} {}'],
    ['NaN', '{"name":"x","data":[{"a":NaN}]}'],
    ['a leading zero', '{"name":"x","data":[{"a":01}]}'],
    ['a line break in a string', '{"name":"x","data":[{"a":"\n"}]}'],
    ['an unknown escape', '{"name":"x","data":[{"a":"\\x"}]}'],
    ['white space alone', ' \n '],
    ['a comment', '{"name":"x","data":[]} // x'],
  ])('refuses %s, and says in which line and column', async (_what, body) => {
    const answer = await client.post('/configs', body);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>()).toMatchObject({
      code: 'invalid_json',
      Issue: expect.stringMatching(/^Invalid JSON at line \d+, column \d+: /) as string,
    });
  });

  test.each([
    ['a key twice', '{"name":"x","data":[{"b":{"a":1,"a":1}}]}', '/data/0/b/a'],
    ['a key twice, once escaped', '{"name":"x","data":[{"a":1,"\\u0061":1}]}', '/data/0/a'],
    ['the key __proto__ twice', '{"name":"x","data":[{"__proto__":1,"__proto__":2}]}', '/data/0/__proto__'],
    ['data twice', '{"name":"x","data":[],"data":[]}', '/data'],
    ['half of a surrogate pair', '{"name":"x","data":[{"a":"\\ud83d"}]}', '/data/0/a'],
    ['the other half', '{"name":"x","data":[{"a":["\\ude00x"]}]}', '/data/0/a/0'],
  ])('refuses %s', async (_what, body, pointer) => {
    const answer = await client.post('/configs', body);
    expect(answer.status).toBe(400);
    expect(pointersOf(answer)).toEqual([pointer]);
  });

  test('refuses half of a surrogate pair in a key', async () => {
    const answer = await client.post('/configs', '{"name":"x","data":[{"\\ud83d":1}]}');
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>().detail).toContain('half of a surrogate pair');
  });

  test.each([
    ['a stray byte', [0xff]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character that is cut off', [0xe2, 0x82]],
  ])('refuses bytes that are no UTF-8: %s', async (_what, bytes) => {
    const [before, after] = ['{"name":"x","data":[{"a":"', '"}]}'].map((part) => Buffer.from(part));
    const answer = await client.post('/configs', Buffer.concat([before!, Buffer.from(bytes), after!]));
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>().detail).toBe('The body is not valid UTF-8.');
  });
});

describe('bodies of another shape', () => {
  const badNames = [
    '',
    'a b',
    'a-b',
    'é',
    'a/b',
    '[x]',
    '^',
    '`',
    '\\',
    'a'.repeat(129),
    'a\n',
    1,
    null,
    [],
    {},
    true,
  ];

  test.each([['null'], ['true'], ['1'], ['"text"'], ['[]'], ['[{"name":"x","data":[]}]']])(
    'refuses %s, which is no object',
    async (body) => {
      const { path } = await createConfig(client);
      expect((await client.post('/configs', body)).status).toBe(400);
      expect((await client.put(path, body)).status).toBe(400);
      expect((await client.patch(path, body)).status).toBe(400);
    },
  );

  test('says of a missing body that it is missing', async () => {
    const { path } = await createConfig(client);
    for (const [method, to] of [
      ['POST', '/configs'],
      ['PUT', path],
      ['PATCH', path],
    ] as const) {
      const answer = await client.request(method, to);
      expect(answer.json<ProblemJson>()).toMatchObject({
        status: 400,
        Issue: 'The body is missing or null; send a JSON object.',
      });
    }
  });

  test.each(badNames)('refuses the name %j', async (name) => {
    const answer = await client.post('/configs', { name, data: [] });
    expect(answer.status).toBe(400);
    expect(pointersOf(answer)).toContain('/name');
  });

  test('refuses to create without a name', async () => {
    const answer = await client.post('/configs', { data: [] });
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>().Issue).toBe('The body is not valid: /name is missing.');
  });

  test.each([[{}], ['text'], [1], [null], [true]])('refuses the data %j, which is no list', async (data) => {
    const { path } = await createConfig(client);
    for (const answer of [
      await client.post('/configs', { name: freshName(), data }),
      await client.put(path, { data }),
      await client.patch(path, { data }),
    ]) {
      expect(answer.status).toBe(400);
      expect(pointersOf(answer)).toEqual(['/data']);
    }
  });

  test.each([[1], ['text'], [null], [[]], [true]])(
    'refuses data with the element %j, which is no object',
    async (element) => {
      const { path } = await createConfig(client);
      const data = [{}, element];
      for (const answer of [
        await client.post('/configs', { name: freshName(), data }),
        await client.put(path, { data }),
      ]) {
        expect(answer.status).toBe(400);
        expect(pointersOf(answer)).toEqual(['/data/1']);
      }
    },
  );

  test('refuses to go without data', async () => {
    const { path, etag } = await createConfig(client);
    for (const answer of [
      await client.post('/configs', { name: freshName() }),
      await client.put(path, {}),
      await client.patch(path, {}),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.json<ProblemJson>().detail).toBe('The body is not valid: /data is missing.');
    }
    expect((await client.get(path)).headers.etag).toBe(etag);
  });

  test.each(['extra', '__proto__', 'constructor', 'Data', 'a/b'])(
    'refuses the unknown field %s',
    async (field) => {
      const { path, name } = await createConfig(client);
      const pointer = `/${field.replace('/', '~1')}`;
      const text = `"data":[],"${field}":1}`;
      for (const answer of [
        await client.post('/configs', `{"name":"${freshName()}",${text}`),
        await client.put(path, `{"name":"${name}",${text}`),
        await client.patch(path, `{${text}`),
      ]) {
        expect(answer.status).toBe(400);
        expect(pointersOf(answer)).toEqual([pointer]);
      }
    },
  );

  test('names all faults at once', async () => {
    const answer = await client.post('/configs', { name: 'a b', extra: 1 });
    expect(pointersOf(answer).sort()).toEqual(['/data', '/extra', '/name']);
  });

  test.each(['{}', '[]', '{"data":[]}'])('refuses the body %s where there can be none', async (body) => {
    const { path } = await createConfig(client);
    const answer = await client.request('DELETE', path, { body });
    expect(answer.json<ProblemJson>()).toMatchObject({ status: 400, Issue: 'This request takes no body.' });
    expect((await client.get(path)).status).toBe(200);
  });
});
