import { describe, expect, test } from 'vitest';
import { ApiClient } from './support/api-client.ts';
import { codeOf } from './support/configs.ts';
import type { Answer, RequestOptions } from './support/http.ts';
import { idOf, OlderClient, olderPerson, pathOf } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const sara = await olderPerson(server, 'Sara');
const tom = await olderPerson(server, 'Tom');
await sara.post({ date: '2026-01-01', type: 'office' });

async function personalToken(name: string, ...scopes: ('days:read' | 'days:write')[]): Promise<string> {
  const token = { name: scopes.join(), scopes, expiresAt: undefined };
  return (await server.services.personalTokens.create(await idOf(server, name), token)).secret;
}

const tomsToken = await personalToken('Tom', 'days:write');
const operatorsToken = await server.token('configs:write', 'metrics:read');

/** Each call that belongs to a person, as good and as bad as it can be. */
const calls: [method: string, rest: string, sent: RequestOptions][] = [
  ['GET', '', {}],
  ['HEAD', '', {}],
  ['GET', '?date=2026-01-01', {}],
  ['GET', '?year=nonsense&unknown=1&unknown=2', {}],
  ['POST', '?date=2026-01-02&type=office', {}],
  ['POST', '', { body: 'no JSON at all' }],
  ['POST', '?date=2026-01-02&type=office', { body: 'x'.repeat(1024 * 1024 + 1) }],
  ['PUT', '?date=2026-01-01&type=sick', {}],
  ['PUT', '?type=beach', { body: '{"notes":5}' }],
  ['DELETE', '?date=2026-01-01', {}],
  ['DELETE', '?deleteall=true', {}],
  ['DELETE', '?deleteuser=true', {}],
  ['DELETE', '?deleteuser=true&deleteall=true', {}],
  ['GET', '/settings', {}],
  ['PUT', '/settings', { body: { vacation: 1 } }],
  ['PUT', '/settings', { body: '[' }],
  ['PUT', '/settings', { headers: { 'content-encoding': 'gzip' }, body: 'x' }],
];

function expectStranger(answer: Answer, method: string): void {
  expect(answer.status).toBe(403);
  if (method === 'HEAD') return;
  expect(answer.json()).toMatchObject({
    code: 'not_logged_in',
    error: 'Not logged in',
    detail: 'Not logged in',
  });
}

describe.each(calls)('%s /user/{u}%s is 403 "Not logged in" before any other check', (method, rest, sent) => {
  const call = (name: string, credentials: RequestOptions = {}) =>
    server.request(method, pathOf(name) + rest, {
      ...sent,
      ...credentials,
      headers: { ...sent.headers, ...credentials.headers },
    });

  test('without a session', async () => {
    expectStranger(await call('Sara'), method);
  });

  test('for another person', async () => {
    expectStranger(await call('Sara', { headers: { cookie: tom.session.cookie } }), method);
    expectStranger(await call('Sara', { token: tomsToken }), method);
  });

  test('for a person who is not there', async () => {
    for (const name of ['Nobody', 'a/b', '%', ' ', 'x'.repeat(300)]) {
      expectStranger(await call(name), method);
      expectStranger(await call(name, { headers: { cookie: tom.session.cookie } }), method);
    }
  });

  test('with credentials that are not valid', async () => {
    const [secret] = tom.session.cookie.split('; ');
    for (const headers of [
      { authorization: 'Bearer gone' },
      { authorization: 'Bearer wlp_gone' },
      { authorization: 'Basic c2FyYTpwdw==' },
      { authorization: 'nonsense' },
      { cookie: 'worklog_session=' },
      { cookie: 'worklog_session=gone' },
      { cookie: `${secret ?? ''}x` },
    ]) {
      expectStranger(await call('Sara', { headers }), method);
    }
  });

  test('for a token of an operator', async () => {
    expectStranger(await call('Sara', { token: operatorsToken }), method);
  });
});

test('nothing of all this has changed anything', async () => {
  expect((await sara.get()).json()).toEqual({
    years: [{ year: 2026, entries: [{ date: '2026-01-01', type: 'office', notes: '' }] }],
  });
  expect((await sara.getSettings()).json()).toMatchObject({ settings: { total: { vacation: -1 } } });
});

test('whoever deleted their account is a stranger from then on', async () => {
  const una = await olderPerson(server);
  const token = await personalToken(una.name, 'days:write');
  await una.delete({ deleteuser: '1' });
  expectStranger(await una.get(), 'GET');
  expectStranger(await server.request('GET', pathOf(una.name), { token }), 'GET');
  const again = await server.person(una.name);
  expect((await again.get(pathOf(una.name))).status).toBe(404);
});

describe('a token of the person', () => {
  const withToken = async (...scopes: ('days:read' | 'days:write')[]) => {
    const person = await olderPerson(server);
    await person.post({ date: '2026-01-01', type: 'office' });
    const client = new ApiClient(server.request, await personalToken(person.name, ...scopes));
    return new OlderClient(client, person.name);
  };

  test('with days:write does what the person does', async () => {
    const client = await withToken('days:write');
    const statuses = [
      await client.get(),
      await client.post({ date: '2026-01-02', type: 'office' }),
      await client.put({ date: '2026-01-02', type: 'sick' }),
      await client.delete({ date: '2026-01-02' }),
      await client.getSettings(),
      await client.putSettings({ vacation: 20 }),
      await client.delete({ deleteall: 'true' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200]);
  });

  test('with days:read only reads; other calls are 403 with their own reason', async () => {
    const client = await withToken('days:read');
    expect([(await client.get()).status, (await client.getSettings()).status]).toEqual([200, 200]);
    for (const answer of [
      await client.post({ date: '2026-02-30', type: 'beach' }),
      await client.put({ date: '2026-01-01', type: 'sick' }),
      await client.delete({ deleteall: 'true' }),
      await client.putSettings({}),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
      expect(answer.json<{ error: string }>().error).toContain('days:write');
    }
    expect(await client.dates()).toEqual(['2026-01-01']);
  });

  test('does not delete the account', async () => {
    const client = await withToken('days:write');
    const answer = await client.delete({ deleteuser: 'true' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
    expect(answer.json<{ error: string }>().error).toContain('session');
    expect(await client.dates()).toEqual(['2026-01-01']);
  });
});
