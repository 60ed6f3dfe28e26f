import { describe, expect, test } from 'vitest';
import { ApiClient } from './support/api-client.ts';
import { createConfig, freshName, type UpdateJson } from './support/configs.ts';
import { sharedServer } from './support/test-server.ts';

const first = await sharedServer();
const second = await first.startSecond();
const token = await first.token('configs:write');
const clients = [first, second].map(({ request }) => new ApiClient(request, token));
const [client] = clients as [ApiClient, ApiClient];

/** What 50 writers are answered who write at the same time, through both servers in turn. */
async function race(
  write: (writer: ApiClient, index: number) => Promise<{ status: number }>,
): Promise<number[]> {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => write(clients[index % clients.length] ?? client, index)),
  );
  return answers.map(({ status }) => status).sort();
}

const oneOf50 = (won: number, lost: number) => [won, ...Array.from({ length: 49 }, () => lost)].sort();

describe('of 50 writers at the same time', () => {
  test('with one entity tag, one changes the configuration and 49 are refused', async () => {
    const { path, etag } = await createConfig(client);
    const statuses = await race((writer, index) =>
      writer.put(path, { data: [{ index }] }, { 'if-match': etag }),
    );
    expect(statuses).toEqual(oneOf50(200, 412));
    expect((await client.get(path)).headers.etag).toBe(etag.replace('-1"', '-2"'));
  });

  test('without a condition, each counts one version', async () => {
    const { path } = await createConfig(client);
    const versions = new Set<number>();
    const statuses = await race(async (writer, index) => {
      const answer = await writer.patch(path, { data: [{ index }] });
      versions.add(answer.json<UpdateJson>().version);
      return answer;
    });
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect([...versions].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 2));
  });

  test('who create the same name, one does', async () => {
    const name = freshName();
    expect(await race((writer, index) => writer.post('/configs', { name, data: [{ index }] }))).toEqual(
      oneOf50(200, 409),
    );
  });

  test('who create by PUT with If-None-Match: *, one does', async () => {
    const path = `/configs/${freshName()}`;
    const create = (writer: ApiClient, index: number) =>
      writer.put(path, { data: [{ index }] }, { 'if-none-match': '*' });
    expect(await race(create)).toEqual(oneOf50(201, 412));
  });

  test('who delete, one does', async () => {
    const { path } = await createConfig(client);
    expect(await race((writer) => writer.delete(path))).toEqual(oneOf50(200, 404));
  });
});

test('what one server has stored, another answers at once', async () => {
  for (const [index, writer] of clients.entries()) {
    const { path } = await createConfig(writer, [{ index }]);
    for (const reader of clients) expect((await reader.get(path)).text).toContain(`"index":${index}`);
  }
});
