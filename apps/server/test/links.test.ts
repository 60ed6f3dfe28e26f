import { describe, expect, test } from 'vitest';
import { operator } from '../src/modules/audit/index.ts';
import { codeOf, pointersOf } from './support/configs.ts';
import { cookieOf } from './support/cookies.ts';
import { readEverything } from './support/raw-database.ts';
import { TestClock } from './support/test-clock.ts';
import { ownServer, sharedServer, type TestServer } from './support/test-server.ts';

const hour = 3_600_000;
const password = 'seven-quiet-otters';
const secretOf = (url: string): string => url.split('#')[1] ?? '';

describe("the first administrator's link", () => {
  const become = (on: TestServer, secret: string, fields: object = {}) =>
    on.request('POST', '/api/v2/first-administrator', {
      body: { secret, name: 'Root', password, ...fields },
    });

  const newSecret = async (on: TestServer): Promise<string> => {
    const link = await on.services.links.makeFirstAdministratorLink();
    expect(link?.path).toMatch(/^first-administrator#[\w-]{43}$/);
    return secretOf(link!.path);
  };

  test('makes an administrator, signed in, once', async () => {
    const server = await ownServer();
    const secret = await newSecret(server);
    const answer = await become(server, secret);
    expect(answer.status).toBe(201);
    expect(answer.json()).toMatchObject({ name: 'Root', role: 'administrator' });
    const headers = { cookie: cookieOf(answer) };
    expect((await server.request('GET', '/api/v2/users', { headers })).status).toBe(200);

    const again = await become(server, secret, { name: 'Second' });
    expect([again.status, codeOf(again)]).toEqual([404, 'link_not_valid']);
    expect(await server.services.links.makeFirstAdministratorLink()).toBeUndefined();
  });

  test('works where sign-up is closed', async () => {
    const server = await ownServer({ settings: { WORKLOG_SIGNUP: 'closed' } });
    expect((await become(server, await newSecret(server))).status).toBe(201);
  });

  test('may be tried again when name or password were refused', async () => {
    const server = await ownServer();
    await server.person('Taken');
    const secret = await newSecret(server);
    expect(pointersOf(await become(server, secret, { password: 'short' }))).toEqual(['/password']);
    expect(pointersOf(await become(server, secret, { name: 'a/b' }))).toEqual(['/name']);
    expect(codeOf(await become(server, secret, { name: 'taken' }))).toBe('name_taken');
    expect((await become(server, secret)).status).toBe(201);
  });

  test('works for an hour', async () => {
    const clock = new TestClock();
    const server = await ownServer({ clock });
    const [old, secret] = [await newSecret(server), await newSecret(server)];
    clock.advance(hour - 1);
    expect((await become(server, old)).status).toBe(404);
    expect(codeOf(await become(server, secret, { password: 'short' }))).toBe('invalid_body');
    clock.advance(1);
    expect((await become(server, secret)).status).toBe(404);
  });

  test('makes one administrator of two who use it at once', async () => {
    const server = await ownServer();
    const second = await server.startSecond();
    const secret = await newSecret(server);
    const answers = await Promise.all([
      become(server, secret, { name: 'One' }),
      become(second, secret, { name: 'Two' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404]);
    const people = await server.storage.people.page('', 10);
    expect(people.map(({ role }) => role)).toEqual(['administrator']);
  });

  test('no longer works when an operator has made an administrator', async () => {
    const server = await ownServer();
    const secret = await newSecret(server);
    await server.services.links.createAdministrator({ name: 'Ops', password }, operator);
    expect((await become(server, secret)).status).toBe(404);
  });

  test('no longer works when there is an administrator, however that came to be', async () => {
    const server = await ownServer();
    const secret = await newSecret(server);
    await server.person('Made one', { administrator: true });
    const answer = await become(server, secret);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'link_not_valid']);
    await expect(server.services.accounts.find('Root')).rejects.toMatchObject({ code: 'person_not_found' });
  });

  test('is stored as a hash', async () => {
    const server = await ownServer();
    const secret = await newSecret(server);
    const stored = await readEverything(server.databaseUrl);
    expect(stored).toContain('first-administrator');
    expect(stored).not.toContain(secret);
  });
});

describe('a link to choose a new password', async () => {
  const clock = new TestClock();
  const server = await sharedServer({ clock, settings: { WORKLOG_SESSION_IDLE_MINUTES: '720' } });
  const root = await server.person('Root', { administrator: true });
  const next = 'eight-loud-herons';

  const reset = (secret: string, newPassword = next) =>
    server.request('POST', '/api/v2/password-resets', { body: { secret, password: newPassword } });

  const signInStatus = async (name: string, word: string): Promise<number> =>
    (await server.request('POST', '/api/v2/sessions', { body: { name, password: word } })).status;

  const linkFor = async (name: string): Promise<string> => {
    const answer = await root.post(`/api/v2/users/${name}/reset-link`, undefined);
    expect(answer.status).toBe(201);
    return answer.json<{ url: string }>().url;
  };

  test('is made by an administrator and leads to this server', async () => {
    await server.person('Ada');
    const answer = await root.post('/api/v2/users/ada/reset-link', undefined);
    const { url, expiresAt } = answer.json<{ url: string; expiresAt: string }>();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/reset-password#[\w-]{43}$/);
    expect(url.startsWith(server.url)).toBe(true);
    expect(Date.parse(expiresAt) - clock.now().getTime()).toBe(hour);
    const unknown = await root.post('/api/v2/users/nobody/reset-link', undefined);
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'person_not_found']);
  });

  test('leads to the checked host, whatever a proxy says of the host', async () => {
    const own = await ownServer({ settings: { TRUST_PROXY: '1' } });
    const head = await own.person('Head', { administrator: true });
    const answer = await head.post('/api/v2/users/Head/reset-link', undefined, {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    });
    expect(answer.status).toBe(201);
    const base = own.url.replace('http:', 'https:');
    expect(answer.json<{ url: string }>().url.split('#')[0]).toBe(`${base}/reset-password`);
  });

  test('no longer works when the password was changed in another way', async () => {
    const pia = await server.person('Pia');
    const secret = secretOf(await linkFor('Pia'));
    const body = { password: pia.password, newPassword: next };
    expect((await pia.put('/api/v2/me/password', body)).status).toBe(204);
    const answer = await reset(secret, 'nine-slow-badgers');
    expect([answer.status, codeOf(answer)]).toEqual([404, 'link_not_valid']);
    expect(await signInStatus('Pia', next)).toBe(201);
  });

  test('leads to the public URL where one is set', async () => {
    const own = await ownServer({ settings: { WORKLOG_PUBLIC_URL: 'https://w.example/log/' } });
    const head = await own.person('Head', { administrator: true });
    const answer = await head.post('/api/v2/users/Head/reset-link', undefined);
    expect(answer.json<{ url: string }>().url).toMatch(/^https:\/\/w\.example\/log\/reset-password#/);
  });

  test('gives another password, ends all sessions, signs nobody in, and works once', async () => {
    const eve = await server.person('Eve');
    const secret = secretOf(await linkFor('Eve'));
    const answer = await reset(secret);
    expect([answer.status, answer.headers['set-cookie']]).toEqual([204, undefined]);
    expect((await eve.get('/api/v2/me')).status).toBe(401);
    expect([await signInStatus('Eve', eve.password), await signInStatus('Eve', next)]).toEqual([401, 201]);
    const again = await reset(secret, 'nine-slow-badgers');
    expect([again.status, codeOf(again)]).toEqual([404, 'link_not_valid']);
  });

  test('is replaced by the next', async () => {
    await server.person('Kim');
    const [old, latest] = [secretOf(await linkFor('Kim')), secretOf(await linkFor('Kim'))];
    expect((await reset(old)).status).toBe(404);
    expect((await reset(latest)).status).toBe(204);
  });

  test('holds the password to the rules, and may be tried again', async () => {
    const { name } = await server.person('Lee Long');
    const secret = secretOf(await linkFor(encodeURIComponent(name)));
    for (const refused of ['short', 'LEE LONG', '1234567890']) {
      const answer = await reset(secret, refused);
      expect([answer.status, pointersOf(answer)]).toEqual([400, ['/password']]);
    }
    expect((await reset(secret)).status).toBe(204);
  });

  test('expires after an hour', async () => {
    await server.person('Max');
    const secret = secretOf(await linkFor('Max'));
    clock.advance(hour);
    expect((await reset(secret)).status).toBe(404);
  });

  test('of another kind does not work', async () => {
    const link = await (await ownServer()).services.links.makeFirstAdministratorLink();
    expect((await reset(secretOf(link!.path))).status).toBe(404);
    for (const secret of ['', 'x', 'x'.repeat(100)]) expect((await reset(secret)).status).toBe(404);
    expect((await reset('x'.repeat(101))).status).toBe(400);
  });

  test('is written down with whoever made it', async () => {
    await server.person('Nia');
    await linkFor('Nia');
    const [administrator, { id }] = [
      await server.services.accounts.find('Root'),
      await server.services.accounts.find('Nia'),
    ];
    const [entry] = await server.storage.audit.of(id, 1);
    expect(entry).toMatchObject({
      action: 'account.reset_link_made',
      actorKind: 'administrator',
      actor: administrator.id,
    });
  });
});
