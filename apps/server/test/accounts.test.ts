import { describe, expect, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import { codeOf, pointersOf, type ProblemJson } from './support/configs.ts';
import { attributesOf, cookieOf } from './support/cookies.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const closed = await sharedServer({ settings: { WORKLOG_SIGNUP: 'closed' } });
const good = 'seven-quiet-otters';

const signUp = (body: unknown, on = server) => on.request('POST', '/api/v2/users', { body });

/** How somebody is shown to themselves. */
interface Profile {
  readonly name: string;
  readonly role: string;
  readonly timeZone: string | null;
  readonly createdAt: string;
}

describe('signing up', () => {
  test('makes an account and signs in', async () => {
    const answer = await signUp({ name: 'Zoë', password: good });
    expect(answer.status).toBe(201);
    const profile = answer.json<Profile>();
    expect(profile).toEqual({
      name: 'Zoë',
      role: 'person',
      timeZone: null,
      firstDay: null,
      lastDay: null,
      createdAt: expect.any(String) as string,
    });
    expect(Math.abs(Date.parse(profile.createdAt) - Date.now())).toBeLessThan(60_000);
    const me = await server.request('GET', '/api/v2/me', { headers: { cookie: cookieOf(answer) } });
    expect(me.json()).toEqual(profile);
  });

  test('keeps the name in one form, and gives it once without regard to case', async () => {
    const first = await signUp({ name: 'Rene\u0301', password: good });
    expect(first.json<Profile>().name).toBe('Ren\u00e9');
    for (const name of ['Ren\u00e9', 'RENE\u0301', 'ren\u00e9']) {
      const answer = await signUp({ name, password: good });
      expect([answer.status, codeOf(answer)]).toEqual([409, 'name_taken']);
    }
  });

  test.each([
    [{ name: 'a/b', password: good }, ['/name']],
    [{ name: 'Create', password: good }, ['/name']],
    [{ name: 'x'.repeat(65), password: good }, ['/name']],
    [{ name: 'short', password: 'otters-9' }, ['/password']],
    [{ name: 'long', password: 'x'.repeat(1025) }, ['/password']],
    [{ name: 'common', password: '1234567890' }, ['/password']],
    [{ name: 'same as name', password: 'Same As Name' }, ['/password']],
    [{ name: 'no password' }, ['/password']],
    [{ password: good }, ['/name']],
    [{ name: 1, password: good }, ['/name']],
    [{ name: 'role', password: good, role: 'administrator' }, ['/role']],
  ])('refuses %j', async (body, pointers) => {
    const answer = await signUp(body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_body']);
    expect(pointersOf(answer)).toEqual(pointers);
  });

  test('of 8 who want one name at once, one gets it', async () => {
    const second = await server.startSecond();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        signUp({ name: index % 2 ? 'Wanted' : 'WANTED', password: good }, index % 3 ? server : second),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
  });

  test('is not possible where it is closed', async () => {
    const answer = await signUp({ name: 'Stranger', password: good }, closed);
    expect([answer.status, codeOf(answer)]).toEqual([403, 'sign_up_closed']);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const token = await closed.token('configs:write');
    const byToken = await closed.request('POST', '/api/v2/users', {
      token,
      body: { name: 'Stranger', password: good },
    });
    expect(byToken.status).toBe(403);
    const withBadToken = await closed.request('POST', '/api/v2/users', { token: 'wlp_x', body: {} });
    expect(withBadToken.status).toBe(401);
  });

  test('by itself does not happen where the server is reached from elsewhere', async () => {
    const settings = { HOST: '0.0.0.0', WORKLOG_ALLOW_HTTP: 'true' };
    const elsewhere = await ownServer({ settings });
    expect((await signUp({ name: 'Stranger', password: good }, elsewhere)).status).toBe(403);
    const open = await ownServer({ settings: { ...settings, WORKLOG_SIGNUP: 'open' } });
    expect((await signUp({ name: 'Stranger', password: good }, open)).status).toBe(201);
  });
});

describe('the profile', async () => {
  const ada = await server.person('Ada');

  test('is for who is signed in', async () => {
    expect((await server.request('GET', '/api/v2/me')).status).toBe(401);
    const token = await server.token('configs:write');
    expect((await server.request('GET', '/api/v2/me', { token })).status).toBe(403);
    expect((await ada.get('/api/v2/me')).json<Profile>().name).toBe('Ada');
  });

  test('can have another time zone, and again that of the installation', async () => {
    const set = async (timeZone: unknown) => ada.patch('/api/v2/me', { timeZone });
    expect((await set('Europe/Vienna')).json<Profile>()).toMatchObject({
      name: 'Ada',
      timeZone: 'Europe/Vienna',
    });
    expect((await ada.patch('/api/v2/me', {})).json<Profile>().timeZone).toBe('Europe/Vienna');
    expect((await set('europe/KIEV')).json<Profile>().timeZone).toBe('Europe/Kiev');
    expect((await ada.get('/api/v2/me')).json<Profile>().timeZone).toBe('Europe/Kiev');
    expect((await set(null)).json<Profile>().timeZone).toBeNull();
    for (const timeZone of ['Vienna', '+01:00', '']) {
      const answer = await set(timeZone);
      expect([answer.status, pointersOf(answer)]).toEqual([400, ['/timeZone']]);
    }
  });

  test('can have another name, which counts at once', async () => {
    const grace = await server.person('Grace');
    const renamed = await grace.patch('/api/v2/me', { name: 'Grace H.' });
    expect(renamed.json<Profile>().name).toBe('Grace H.');
    expect((await grace.get('/api/v2/me')).json<Profile>().name).toBe('Grace H.');
    const signIn = (name: string) =>
      server.request('POST', '/api/v2/sessions', { body: { name, password: grace.password } });
    expect((await signIn('grace h.')).status).toBe(201);
    expect((await signIn('Grace')).status).toBe(401);
    await server.person('Grace');
  });

  test('can have the same name in other letters, but not that of somebody else', async () => {
    const mel = await server.person('mel');
    expect((await mel.patch('/api/v2/me', { name: 'Mel' })).json<Profile>().name).toBe('Mel');
    const taken = await mel.patch('/api/v2/me', { name: 'ADA' });
    expect([taken.status, codeOf(taken)]).toEqual([409, 'name_taken']);
    const refused = await mel.patch('/api/v2/me', { name: '..' });
    expect([refused.status, pointersOf(refused)]).toEqual([400, ['/name']]);
    for (const body of [{ role: 'administrator' }, [], 'mel'])
      expect((await mel.patch('/api/v2/me', body)).status).toBe(400);
  });
});

describe('another password', async () => {
  const eve = await server.person('Eve');
  const next = 'eight-loud-herons';

  const change = (client: PersonClient, password: string, newPassword: string) =>
    client.put('/api/v2/me/password', { password, newPassword });

  test('needs the old one', async () => {
    const answer = await change(eve, 'not this one', next);
    expect([answer.status, codeOf(answer)]).toEqual([401, 'wrong_credentials']);
    expect((await eve.get('/api/v2/me')).status).toBe(200);
  });

  test('has to be allowed', async () => {
    for (const newPassword of ['short', 'EVE', 'eve'.padEnd(1025)]) {
      const answer = await change(eve, eve.password, newPassword);
      expect([answer.status, pointersOf(answer)]).toEqual([400, ['/newPassword']]);
    }
  });

  test('ends all other sessions, and counts from then on', async () => {
    const body = { name: eve.name, password: eve.password };
    const elsewhere = await server.request('POST', '/api/v2/sessions', { body });
    const other = new PersonClient(server.request, { ...body, cookie: cookieOf(elsewhere) });
    expect((await other.get('/api/v2/me')).status).toBe(200);

    expect((await change(eve, eve.password, next)).status).toBe(204);
    expect((await other.get('/api/v2/me')).status).toBe(401);
    expect((await eve.get('/api/v2/me')).status).toBe(200);
    const signIn = async (password: string) =>
      (await server.request('POST', '/api/v2/sessions', { body: { name: 'Eve', password } })).status;
    expect([await signIn(eve.password), await signIn(next)]).toEqual([401, 201]);
  });

  test('is in the database as a hash only, and the audit says that it was changed, not to what', async () => {
    const person = await server.services.accounts.find('Eve');
    const entries = await server.storage.audit.of(person.id, 10);
    expect(entries[0]).toMatchObject({
      action: 'account.password_changed',
      actorKind: 'self',
      actor: person.id,
    });
    expect(JSON.stringify([person, entries])).not.toContain(next);
    expect(JSON.stringify(entries)).not.toContain('argon2');
  });
});

test('an account is set up without a secret in the log', async () => {
  const person = await server.person();
  await person.get('/api/v2/me');
  const [cookie = ''] = attributesOf(
    await server.request('POST', '/api/v2/sessions', {
      body: { name: person.name, password: person.password },
    }),
  );
  for (const secret of [person.password, person.cookie.split('=')[1]!, cookie.split('=')[1]!])
    expect(server.logs()).not.toContain(secret);
});

test('a problem of these paths has no key of the older API', async () => {
  const problem = (await server.request('GET', '/api/v2/me')).json<ProblemJson>();
  expect(problem.Issue).toBeUndefined();
});
