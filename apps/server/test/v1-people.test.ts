import { describe, expect, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import { codeOf, pointersOf } from './support/configs.ts';
import { attributesOf, cookieOf } from './support/cookies.ts';
import type { Answer } from './support/http.ts';
import { OlderClient, olderPerson, pathOf } from './support/older-api.ts';
import { ownServer, sharedServer, type TestServer } from './support/test-server.ts';

const server = await sharedServer();
const password = 'seven quiet otters';

const login = (body: unknown, on: TestServer = server) => on.request('POST', '/api/v1/login', { body });
const create = (body: unknown, on: TestServer = server) => on.request('PUT', '/api/v1/user/create', { body });
const reset = (name: string, body: unknown, cookie?: string) =>
  server.request('PUT', `${pathOf(name)}/reset`, { body, headers: cookie === undefined ? {} : { cookie } });

/** Whoever holds the cookie that an answer sets. */
function holder(answer: Answer, name: string): OlderClient {
  return new OlderClient(
    new PersonClient(server.request, { name, password, cookie: cookieOf(answer) }),
    name,
  );
}

const isSignedIn = async (client: OlderClient) => (await client.getSettings()).status === 200;

describe('PUT /user/create', () => {
  test('makes an account, and its maker is signed in', async () => {
    const answer = await create({ username: 'Finn', password });
    expect([answer.status, answer.json()]).toEqual([200, { success: 'Created the account Finn' }]);
    const finn = holder(answer, 'Finn');
    expect((await finn.post({ date: '2026-01-01', type: 'office' })).status).toBe(200);
  });

  test.each([
    [{ username: 'Finn the second', password: 'short' }, ['/password']],
    [{ username: 'Finn the second', password: 'password123' }, ['/password']],
    [{ username: 'create', password }, ['/username']],
    [{ username: 'a/b', password }, ['/username']],
    [{ username: '', password }, ['/username']],
    [{ username: 'x'.repeat(65), password }, ['/username']],
    [{ password }, ['/username']],
    [{ username: 'Finn the second' }, ['/password']],
    [{}, ['/username', '/password']],
    [{ username: 'Finn the second', password, role: 'administrator' }, ['/role']],
    [{ username: 5, password }, ['/username']],
  ])('is 400 for %j', async (body, pointers) => {
    const answer = await create(body);
    expect([answer.status, pointersOf(answer)]).toEqual([400, pointers]);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('is 400 without a body', async () => {
    expect((await create(undefined)).status).toBe(400);
    expect((await create('')).status).toBe(400);
  });

  test.each(['Gus', 'gUS'])('is 400 where the name %s is taken', async (username) => {
    await create({ username: 'Gus', password });
    const answer = await create({ username, password });
    expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'refused', ['/username']]);
  });

  test('of two at once, one has the name', async () => {
    const answers = await Promise.all(['Hal', 'HAL'].map((username) => create({ username, password })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('is 400 where only administrators make accounts', async () => {
    const closed = await ownServer({ settings: { WORKLOG_SIGNUP: 'closed' } });
    const answer = await create({ username: 'Ida', password }, closed);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'refused']);
    expect((await login({ username: 'Ida', password }, closed)).status).toBe(400);
  });

  test('leaves the path of a person called so: it is no name', async () => {
    const finn = await olderPerson(server);
    expect((await finn.session.get('/api/v1/user/create')).status).toBe(405);
    expect((await finn.session.get('/api/v1/user/Create')).status).toBe(403);
  });
});

describe('POST /login', () => {
  test('gives a session', async () => {
    await create({ username: 'Jana', password });
    const answer = await login({ username: 'jANA', password });
    expect([answer.status, answer.json()]).toEqual([200, { success: 'Logged in as Jana' }]);
    expect(attributesOf(answer).slice(1)).toEqual(['Path=/', 'HttpOnly', 'SameSite=Lax']);
    expect(await isSignedIn(holder(answer, 'Jana'))).toBe(true);
  });

  test.each([
    { username: 'Kim', password: 'wrong' },
    { username: 'Kim', password: '' },
    { username: 'Nobody', password },
    { username: '', password },
    { username: 'Kim' },
    { password },
    { username: 'Kim', password: null },
    { username: 'Kim', password, remember: true },
    [],
    undefined,
    '',
  ])('is 400 for %j', async (body) => {
    await create({ username: 'Kim', password });
    const answer = await login(body);
    expect(answer.status).toBe(400);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.headers['www-authenticate']).toBeUndefined();
  });

  test('answers the same whether or not there is such a person', async () => {
    await create({ username: 'Lea', password });
    const [wrong, unknown] = [
      await login({ username: 'Lea', password: 'wrong' }),
      await login({ username: 'Nobody', password: 'wrong' }),
    ];
    expect(wrong.text).toBe(unknown.text);
  });

  test('is 429 after too many attempts', async () => {
    const limited = await ownServer({ settings: { WORKLOG_RATE_LIMIT: '6000' } });
    await create({ username: 'Max', password }, limited);
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      statuses.push((await login({ username: 'Max', password: 'wrong' }, limited)).status);
    }
    expect([...new Set(statuses)]).toEqual([400, 429]);
    const answer = await login({ username: 'Max', password }, limited);
    expect([answer.status, codeOf(answer)]).toEqual([429, 'too_many_attempts']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    const forReset = await limited.request('PUT', `${pathOf('Max')}/reset`, {
      body: { password, new_password: 'eight calm herons' },
    });
    expect(forReset.status).toBe(429);
  });
});

describe('PUT /user/{u}/reset', () => {
  const newPassword = 'eight calm herons';

  test('changes the password without a session, and ends all sessions', async () => {
    const first = holder(await create({ username: 'Nora', password }), 'Nora');
    const second = holder(await login({ username: 'Nora', password }), 'Nora');
    const answer = await reset('nora', { password, new_password: newPassword });
    expect([answer.status, Object.keys(answer.json<object>())]).toEqual([200, ['success']]);
    expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([false, false]);
    expect((await login({ username: 'Nora', password })).status).toBe(400);
    expect((await login({ username: 'Nora', password: newPassword })).status).toBe(200);
  });

  test('keeps the session of whoever asks for it', async () => {
    const created = await create({ username: 'Olaf', password });
    const other = holder(await login({ username: 'Olaf', password }), 'Olaf');
    const body = { username: 'OLAF', password, new_password: newPassword };
    expect((await reset('Olaf', body, cookieOf(created))).status).toBe(200);
    expect([await isSignedIn(holder(created, 'Olaf')), await isSignedIn(other)]).toEqual([true, false]);
  });

  test('works with credentials that are not valid any more', async () => {
    await create({ username: 'Pia', password });
    const headers = { authorization: 'Bearer wlp_gone', cookie: 'worklog_session=gone' };
    const answer = await server.request('PUT', `${pathOf('Pia')}/reset`, {
      ...{ body: { password, new_password: newPassword }, headers },
    });
    expect(answer.status).toBe(200);
  });

  test.each([
    { password: 'wrong', new_password: newPassword },
    { password: '', new_password: newPassword },
    { password },
    { new_password: newPassword },
    { username: 'Quinn' },
    {},
    undefined,
    '',
    'null',
  ])('is 403 for %j', async (body) => {
    const created = await create({ username: 'Quinn', password });
    const answer = await reset('Quinn', body);
    expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
    expect(answer.headers['www-authenticate']).toBeUndefined();
    if (created.status === 200) expect(await isSignedIn(holder(created, 'Quinn'))).toBe(true);
    expect((await login({ username: 'Quinn', password })).status).toBe(200);
  });

  test('is 403 for a person who is not there', async () => {
    for (const name of ['Nobody', 'create', 'a/b', ' ']) {
      expect((await reset(name, { password, new_password: newPassword })).status).toBe(403);
    }
  });

  test.each([
    [{ password, new_password: 'short' }, '/new_password'],
    [{ password, new_password: newPassword, username: 'Somebody else' }, '/username'],
    [{ password, new_password: newPassword, force: true }, '/force'],
  ])('is 400 for %j, and changes nothing', async (body, pointer) => {
    await create({ username: 'Rosa', password });
    const answer = await reset('Rosa', body);
    expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
    expect((await login({ username: 'Rosa', password })).status).toBe(200);
  });
});
