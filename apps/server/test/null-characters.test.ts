import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { olderPerson, pathOf } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

/*
 * The character U+0000, at which a text in C ends: no database may take a text that has it for the part in front.
 */

const server = await sharedServer({ settings: { WORKLOG_RATE_LIMIT: '100000' } });

const signIn = (name: string, password: string) =>
  server.request('POST', '/api/v2/sessions', { body: { name, password } });

describe('a name with U+0000 is nobody', () => {
  test('who signs in, with the password of the person whose name stands in front', async () => {
    const { name, password } = await server.person();
    for (const tried of [`${name}\0`, `${name}\0zz`]) {
      const answer = await signIn(tried, password);
      expect([answer.status, codeOf(answer)]).toEqual([401, 'wrong_credentials']);
      const body = { username: tried, password };
      const older = await server.request('POST', '/api/v1/login', { body });
      expect([older.status, codeOf(older)]).toEqual([400, 'refused']);
    }
    expect((await signIn(name, password)).status).toBe(201);
  });

  test('by whom attempts could be made beyond the limit', async () => {
    const { name, password } = await server.person();
    for (let index = 0; index < 10; index += 1) await signIn(name, 'wrong');
    expect((await signIn(name, password)).status).toBe(429);
    for (const suffix of ['\0', '\0a', '\0b'])
      expect((await signIn(name + suffix, password)).status).toBe(401);
  });

  test('whom an administrator could change or delete', async () => {
    const [root, victim] = [await server.person(undefined, { administrator: true }), await server.person()];
    const path = `/api/v2/users/${encodeURIComponent(`${victim.name}\0zzz`)}`;
    const answers = [
      await root.delete(path),
      await root.get(path),
      await root.patch(path, { role: 'administrator' }),
      await root.post(`${path}/reset-link`, undefined),
    ];
    for (const answer of answers) expect([answer.status, codeOf(answer)]).toEqual([404, 'person_not_found']);
    expect((await victim.get('/api/v2/me')).json()).toMatchObject({ role: 'person' });
  });

  test('behind whom a page of people could begin', async () => {
    const root = await server.person(undefined, { administrator: true });
    const cursor = Buffer.from('a\0b').toString('base64url');
    expect(pointersOf(await root.get(`/api/v2/users?cursor=${cursor}`))).toEqual(['cursor']);
  });

  test('whose password the older API could change', async () => {
    const { name, password } = await server.person();
    const answer = await server.request('PUT', `${pathOf(`${name}\0q`)}/reset`, {
      body: { password, new_password: 'eight-loud-herons' },
    });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
    expect((await signIn(name, password)).status).toBe(201);
  });
});

describe('a text with U+0000 is refused', () => {
  test('as notes', async () => {
    const person = await server.person();
    const answer = await person.put('/api/v2/me/days/2026-03-03', {
      am: { type: 'office' },
      pm: null,
      notes: 'a\0b',
    });
    expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_body', ['/notes']]);
  });

  test('as notes of the older API', async () => {
    const client = await olderPerson(server);
    const day = { date: '2026-03-03', type: 'office' };
    const refused = [400, 'invalid_body', ['/notes']];
    const made = await client.post(day, 'a\0b');
    expect([made.status, codeOf(made), pointersOf(made)]).toEqual(refused);
    expect(await client.dates()).toEqual([]);
    await client.post(day, 'as it was');
    const changed = await client.put(day, '\0');
    expect([changed.status, codeOf(changed), pointersOf(changed)]).toEqual(refused);
    expect((await client.get({ date: day.date })).json()).toMatchObject({ notes: 'as it was' });
  });

  test('as the name of a token, and of an account', async () => {
    const person = await server.person();
    const token = await person.post('/api/v2/me/tokens', { name: 'a\0b', scopes: ['days:read'] });
    expect(pointersOf(token)).toEqual(['/name']);
    expect(pointersOf(await person.patch('/api/v2/me', { name: 'a\0b' }))).toEqual(['/name']);
  });
});

describe('a configuration', () => {
  test('holds U+0000 in keys and values, is found by them, and by nothing less', async () => {
    const client = await server.client('configs:write');
    const data = [{ 'a\0b': 'c\0d', plain: 'c' }];
    expect((await client.post('/configs', { name: 'nulls', data })).status).toBe(200);
    const read = await client.get('/configs/nulls');
    expect(read.json<{ data: unknown }>().data).toEqual(data);
    const found = async (key: string, value: string): Promise<number> => {
      const query = new URLSearchParams({ [`data.${key}`]: value });
      const answer = await client.get(`/search?${query.toString()}`);
      expect(answer.status).toBe(200);
      return answer.json<{ results: readonly unknown[] }>().results.length;
    };
    expect(await found('a\0b', 'c\0d')).toBe(1);
    expect(await found('a', 'c')).toBe(0);
    expect(await found('a\0b', 'c')).toBe(0);
    expect(await found('plain', 'c\0d')).toBe(0);
  });

  test('has no name with U+0000', async () => {
    const client = await server.client('configs:write');
    await client.post('/configs', { name: 'some', data: [{}] });
    expect((await client.get('/configs/some%00x')).status).toBeGreaterThanOrEqual(400);
    expect((await client.delete('/configs/some%00x')).status).toBeGreaterThanOrEqual(400);
    expect((await client.get('/configs/some')).status).toBe(200);
  });
});
