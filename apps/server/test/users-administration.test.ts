import { describe, expect, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import { codeOf, pointersOf } from './support/configs.ts';
import { cookieOf } from './support/cookies.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer({ settings: { WORKLOG_SIGNUP: 'closed' } });
const users = '/api/v2/users';
const password = 'seven-quiet-otters';

await server.services.links.createAdministrator(
  { name: 'Root', password },
  { actorKind: 'operator', actor: undefined },
);
const root = await signIn('Root');

async function signIn(name: string, on = server): Promise<PersonClient> {
  const answer = await on.request('POST', '/api/v2/sessions', { body: { name, password } });
  return new PersonClient(on.request, { name, password, cookie: cookieOf(answer) });
}

/** Has the administrator make an account, and signs in with it. */
async function made(name: string): Promise<PersonClient> {
  const answer = await root.post(users, { name, password });
  expect(answer.status).toBe(201);
  return signIn(name);
}

interface Listed {
  readonly users: readonly { readonly name: string; readonly role: string; readonly createdAt: string }[];
  readonly next?: string;
}

describe('an administrator makes accounts where sign-up is closed', () => {
  test('without being signed out or in', async () => {
    const answer = await root.post(users, { name: 'Ada', password });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([201, undefined]);
    expect(answer.json()).toMatchObject({ name: 'Ada', role: 'person' });
    expect((await root.get('/api/v2/me')).json()).toMatchObject({ name: 'Root', role: 'administrator' });
    expect((await signIn('Ada')).cookie).not.toBe('');
  });

  test('and nobody else does', async () => {
    const person = await made('Plain');
    const answer = await person.post(users, { name: 'Friend', password });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'sign_up_closed']);
  });

  test('which the audit says', async () => {
    const { id } = await server.services.accounts.find('Ada');
    const administrator = await server.services.accounts.find('Root');
    const [entry] = await server.storage.audit.of(id, 1);
    expect(entry).toMatchObject({
      action: 'account.created',
      actorKind: 'administrator',
      actor: administrator.id,
    });
  });
});

describe('everybody', () => {
  test('is listed page by page, by name', async () => {
    const own = await ownServer();
    const head = await own.person('m', { administrator: true });
    for (const name of ['Zoë', 'a', 'B', 'é']) await own.person(name);
    const page = async (query: string) => (await head.get(`${users}${query}`)).json<Listed>();
    const all = await page('');
    expect(all.users.map(({ name }) => name)).toEqual(['a', 'B', 'm', 'Zoë', 'é']);
    expect(all).not.toHaveProperty('next');
    expect(all.users[2]).toEqual({
      name: 'm',
      role: 'administrator',
      createdAt: expect.any(String) as string,
    });
    const first = await page('?limit=2');
    const second = await page(`?limit=2&cursor=${first.next ?? ''}`);
    const third = await page(`?limit=2&cursor=${second.next ?? ''}`);
    expect([first, second, third].map((one) => one.users.map(({ name }) => name))).toEqual([
      ['a', 'B'],
      ['m', 'Zoë'],
      ['é'],
    ]);
    expect(third.next).toBeUndefined();
  });

  test.each(['limit=0', 'limit=1001', 'limit=x', 'cursor=', 'cursor=*', 'cursor=YQ==', 'page=2'])(
    'is not listed by ?%s',
    async (query) => {
      const answer = await root.get(`${users}?${query}`);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_query']);
      expect(pointersOf(answer)).toEqual([query.split('=')[0]]);
    },
  );

  test('is found by name, in any letter case and with any characters', async () => {
    await made('Jane Döe?');
    for (const name of ['Jane Döe?', 'JANE DÖE?']) {
      const answer = await root.get(`${users}/${encodeURIComponent(name)}`);
      expect(answer.json()).toMatchObject({ name: 'Jane Döe?', role: 'person' });
    }
    const unknown = await root.get(`${users}/nobody`);
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'person_not_found']);
  });
});

describe('roles', () => {
  test('are given and taken, in force at once', async () => {
    const eve = await made('Eve');
    expect((await eve.get(users)).status).toBe(403);
    const given = await root.patch(`${users}/eve`, { role: 'administrator' });
    expect(given.json()).toMatchObject({ name: 'Eve', role: 'administrator' });
    expect((await eve.get(users)).status).toBe(200);
    expect((await root.patch(`${users}/Eve`, { role: 'person' })).status).toBe(200);
    expect((await eve.get(users)).status).toBe(403);
  });

  test('are written down', async () => {
    await made('Kim');
    await root.patch(`${users}/Kim`, { role: 'administrator' });
    await root.patch(`${users}/Kim`, { role: 'administrator' });
    const { id } = await server.services.accounts.find('Kim');
    const entries = await server.storage.audit.of(id, 10);
    expect(entries.filter(({ action }) => action === 'account.role_changed')).toEqual([
      expect.objectContaining({ actorKind: 'administrator', before: 'person', after: 'administrator' }),
    ]);
    await root.patch(`${users}/Kim`, { role: 'person' });
  });

  test('leave at least one administrator', async () => {
    const answer = await root.patch(`${users}/Root`, { role: 'person' });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'last_administrator']);
    expect((await root.get(users)).status).toBe(200);
  });

  test('leave one also when two administrators demote each other at once', async () => {
    const own = await ownServer();
    const second = await own.startSecond();
    const one = await own.person('One', { administrator: true });
    const two = await own.person('Two', { administrator: true });
    for (let round = 0; round < 5; round += 1) {
      const demote = (client: PersonClient, name: string, on = own) =>
        on.request('PATCH', `${users}/${name}`, {
          body: { role: 'person' },
          headers: { cookie: client.cookie },
        });
      const answers = await Promise.all([demote(one, 'Two'), demote(two, 'One', second)]);
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      expect([403, 409]).toContain(statuses[1]);
      expect(await own.storage.people.hasAdministrator()).toBe(true);
      for (const name of ['One', 'Two'])
        await own.services.accounts.setRole(name, 'administrator', {
          actorKind: 'operator',
          actor: undefined,
        });
    }
  });

  test('are two', async () => {
    const answer = await root.patch(`${users}/Ada`, { role: 'owner' });
    expect(answer.status).toBe(400);
    const unknown = await root.patch(`${users}/nobody`, { role: 'person' });
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'person_not_found']);
  });
});

describe('administration is closed', async () => {
  const person = await made('Somebody');

  test.each([
    ['GET', users],
    ['GET', `${users}/Root`],
    ['PATCH', `${users}/Root`],
    ['DELETE', `${users}/Root`],
    ['POST', `${users}/Root/reset-link`],
  ] as const)('to others: %s %s', async (method, path) => {
    expect((await person.request(method, path)).status).toBe(403);
    expect((await server.request(method, path)).status).toBe(401);
    expect((await server.request(method, path, { token: await server.token('configs:write') })).status).toBe(
      403,
    );
  });
});
