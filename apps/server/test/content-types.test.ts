import { describe, expect, test } from 'vitest';
import { createConfig, freshName, type ProblemJson } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const client = await server.client('configs:write');

describe('content types', () => {
  const types = [
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data',
    'application/merge-patch+json',
    'APPLICATION/JSON; charset=latin1',
    'nonsense',
    ';;;',
    '',
  ];

  test.each(types)('reads the body as JSON although its type is "%s"', async (type) => {
    const headers = { 'content-type': type };
    const name = freshName();
    expect((await client.post('/configs', { name, data: [] }, headers)).status).toBe(200);
    expect((await client.put(`/configs/${name}`, { data: [{ a: 1 }] }, headers)).status).toBe(200);
    expect((await client.patch(`/configs/${name}`, { data: [{ a: 2 }] }, headers)).status).toBe(200);
  });

  test('reads it without any type', async () => {
    const { path } = await createConfig(client);
    const answer = await client.request('PUT', path, { body: { data: [] }, chunked: true });
    expect(answer.status).toBe(200);
  });

  test.each(types)('takes an empty body of type "%s" for no body', async (type) => {
    const { path } = await createConfig(client);
    const headers = { 'content-type': type, 'content-length': '0' };
    expect((await client.get(path, headers)).status).toBe(200);
    expect((await client.put(path, '', headers)).json<ProblemJson>().detail).toBe(
      'The body is missing or null; send a JSON object.',
    );
    expect((await client.delete(path, headers)).status).toBe(200);
  });

  test('takes an empty body in pieces for no body', async () => {
    const { path } = await createConfig(client);
    const answer = await client.request('DELETE', path, { body: '', chunked: true });
    expect(answer.status).toBe(200);
  });
});
