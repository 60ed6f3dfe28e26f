import { describe, expect, test } from 'vitest';
import { oneself } from '../src/modules/audit/index.ts';
import { cookieOf } from './support/cookies.ts';
import type { Method } from './support/http.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const password = 'seven-quiet-otters';

const statusWith = async (cookie: string, on = server): Promise<number> =>
  (await on.request('GET', '/api/v2/me', { headers: { cookie } })).status;

describe('signing up', () => {
  test.each<[Method, string, object]>([
    ['POST', '/api/v2/users', { name: 'Newcomer', password }],
    ['PUT', '/api/v1/user/create', { username: 'Older newcomer', password }],
  ])('by %s %s ends the session that the browser held before', async (method, path, body) => {
    const { cookie } = await server.person();
    const answer = await server.request(method, path, { body, headers: { cookie } });
    expect([answer.status, await statusWith(cookie), await statusWith(cookieOf(answer))]).toEqual([
      method === 'POST' ? 201 : 200,
      401,
      200,
    ]);
  });

  test('as the first administrator does so, too', async () => {
    const own = await ownServer();
    const { cookie } = await own.person();
    const link = await own.services.links.makeFirstAdministratorLink();
    const body = { secret: link?.path.split('#')[1], name: 'Root', password };
    const answer = await own.request('POST', '/api/v2/first-administrator', { body, headers: { cookie } });
    expect([answer.status, await statusWith(cookie, own), await statusWith(cookieOf(answer), own)]).toEqual([
      201, 401, 200,
    ]);
  });

  test('for somebody who is deleted before their session is opened opens none', async () => {
    const { accounts, sessions } = server.services;
    const person = await accounts.create({ name: 'Gone at once', password });
    await accounts.delete(person.id, oneself(person.id));
    const opened = sessions.open(person, { client: undefined, replaces: undefined });
    await expect(opened).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await server.storage.sessions.of(person.id)).toEqual([]);
  });
});

test('signing out several times at once takes the cookie away each time', async () => {
  const { cookie } = await server.person();
  const second = await server.startSecond();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      (index % 2 ? server : second).request('DELETE', '/api/v2/sessions/current', { headers: { cookie } }),
    ),
  );
  // Those that came when the session had ended were not let in.
  const letIn = answers.filter(({ status }) => status !== 401);
  expect(letIn.length).toBeGreaterThan(0);
  for (const { status, headers } of letIn) {
    expect([status, headers['set-cookie']?.[0]]).toEqual([204, expect.stringContaining('Max-Age=0')]);
  }
  expect(await statusWith(cookie)).toBe(401);
});
