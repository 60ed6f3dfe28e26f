import { describe, expect, test } from 'vitest';
import { codeOf } from './support/configs.ts';
import { attributesOf, cookieOf } from './support/cookies.ts';
import type { Answer } from './support/http.ts';
import { ownServer, sharedServer } from './support/test-server.ts';

const server = await sharedServer({ settings: { TRUST_PROXY: '1' } });
const ada = await server.person('Ada');

const signIn = (name: string, password: string, headers: Record<string, string> = {}): Promise<Answer> =>
  server.request('POST', '/api/v2/sessions', { body: { name, password }, headers });

async function isSignedIn(cookie: string): Promise<boolean> {
  const answer = await server.request('GET', '/api/v2/me', { headers: { cookie } });
  if (answer.status !== 200) expect([answer.status, codeOf(answer)]).toEqual([401, 'unauthenticated']);
  return answer.status === 200;
}

describe('signing in', () => {
  test('answers the profile and a cookie', async () => {
    const answer = await signIn('Ada', ada.password);
    expect(answer.status).toBe(201);
    expect(answer.json()).toMatchObject({ name: 'Ada', role: 'person' });
    expect(await isSignedIn(cookieOf(answer))).toBe(true);
  });

  test('works with the name in any letter case', async () => {
    expect((await signIn('aDA', ada.password)).status).toBe(201);
  });

  test('hands out a cookie of 256 random bits that no script sees and no other site sends', async () => {
    const [cookie, ...attributes] = attributesOf(await signIn('Ada', ada.password));
    expect(cookie).toMatch(/^worklog_session=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
  });

  test('behind TLS hands it out for TLS alone', async () => {
    const answer = await signIn('Ada', ada.password, { 'x-forwarded-proto': 'https' });
    expect(attributesOf(answer)).toContain('Secure');
  });

  test('says the same whether the name or the password is wrong', async () => {
    const [unknown, wrong, empty, long] = [
      await signIn('Nobody', ada.password),
      await signIn('Ada', `${ada.password}!`),
      await signIn('Ada', ''),
      await signIn('Ada', 'x'.repeat(5000)),
    ];
    expect(unknown.status).toBe(401);
    expect(codeOf(unknown)).toBe('wrong_credentials');
    expect(unknown.headers['set-cookie']).toBeUndefined();
    for (const other of [wrong, empty, long]) expect(other.text).toBe(unknown.text);
  });

  test('ends the session that the client held before, and no other', async () => {
    const [first, second] = [await signIn('Ada', ada.password), await signIn('Ada', ada.password)];
    const third = await signIn('Ada', ada.password, { cookie: cookieOf(first) });
    expect(third.status).toBe(201);
    const held = [first, second, third].map(cookieOf);
    expect(await Promise.all(held.map(isSignedIn))).toEqual([false, true, true]);
  });

  test('as somebody else ends the session of the one before', async () => {
    const bob = await server.person();
    const first = await signIn('Ada', ada.password);
    const second = await signIn(bob.name, bob.password, { cookie: cookieOf(first) });
    expect(await isSignedIn(cookieOf(first))).toBe(false);
    expect(await isSignedIn(cookieOf(second))).toBe(true);
  });

  test('with a cookie that opens nothing is like signing in without one', async () => {
    const answer = await signIn('Ada', ada.password, { cookie: 'worklog_session=gone; other=1' });
    expect(answer.status).toBe(201);
  });

  test.each([{}, { name: 'Ada' }, { name: 'Ada', password: 1 }, { name: 'Ada', password: 'x', more: 1 }, []])(
    'with %j is refused as a body',
    async (body) => {
      const answer = await server.request('POST', '/api/v2/sessions', { body });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_body']);
    },
  );

  test('is refused to pages of other sites', async () => {
    for (const origin of ['https://evil.example', 'null']) {
      const answer = await signIn('Ada', ada.password, { origin });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'foreign_origin']);
    }
  });

  test('on one server counts on the other', async () => {
    const second = await server.startSecond();
    const cookie = cookieOf(await signIn('Ada', ada.password));
    const answer = await second.request('GET', '/api/v2/me', { headers: { cookie } });
    expect(answer.status).toBe(200);
  });
});

describe('signing out', () => {
  test('ends the session at once and takes the cookie away', async () => {
    const cookie = cookieOf(await signIn('Ada', ada.password));
    const answer = await server.request('DELETE', '/api/v2/sessions/current', { headers: { cookie } });
    expect(answer.status).toBe(204);
    expect(attributesOf(answer)).toEqual(expect.arrayContaining(['worklog_session=', 'Max-Age=0', 'Path=/']));
    expect(await isSignedIn(cookie)).toBe(false);
    const again = await server.request('DELETE', '/api/v2/sessions/current', { headers: { cookie } });
    expect(again.status).toBe(401);
  });
});

test('a password that is changed while somebody signs in with the old one leaves no session of it', async () => {
  const own = await ownServer();
  const eve = await own.person('Eve');
  const body = { name: 'Eve', password: eve.password };
  const [changed, ...signIns] = await Promise.all([
    eve.put('/api/v2/me/password', { password: eve.password, newPassword: 'eight-loud-herons' }),
    ...Array.from({ length: 6 }, () => own.request('POST', '/api/v2/sessions', { body })),
  ]);
  expect(changed.status).toBe(204);
  const cookies = signIns.filter(({ status }) => status === 201).map(cookieOf);
  for (const cookie of cookies) {
    expect((await own.request('GET', '/api/v2/me', { headers: { cookie } })).status).toBe(401);
  }
  expect((await own.storage.sessions.of((await own.services.accounts.find('Eve')).id)).length).toBe(1);
});
