import { describe, expect, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import { codeOf } from './support/configs.ts';
import { cookieOf } from './support/cookies.ts';
import { TestClock } from './support/test-clock.ts';
import { ownServer, sharedServer, type TestServer } from './support/test-server.ts';

const minute = 60_000;
const clock = new TestClock();
const server = await sharedServer({ clock });
const ada = await server.person('Ada');

interface SessionJson {
  readonly id: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly client: string;
  readonly current: boolean;
}

async function signIn(client = 'a test', on: TestServer = server): Promise<PersonClient> {
  const { name, password } = ada;
  const headers = { 'user-agent': client };
  const answer = await on.request('POST', '/api/v2/sessions', { body: { name, password }, headers });
  return new PersonClient(on.request, { name, password, cookie: cookieOf(answer) });
}

const isOpen = async (client: PersonClient): Promise<boolean> =>
  (await client.get('/api/v2/me')).status === 200;

const sessionsOf = async (client: PersonClient): Promise<readonly SessionJson[]> =>
  (await client.get('/api/v2/me/sessions')).json<{ sessions: SessionJson[] }>().sessions;

describe('a session', () => {
  test('ends after 20 minutes without a request, and not before', async () => {
    const [busy, idle] = [await signIn(), await signIn()];
    clock.advance(20 * minute - 1);
    expect(await isOpen(busy)).toBe(true);
    clock.advance(1);
    expect([await isOpen(busy), await isOpen(idle)]).toEqual([true, false]);
    clock.advance(20 * minute);
    expect(await isOpen(busy)).toBe(false);
  });

  test('ends after 12 hours, however busy it is', async () => {
    const busy = await signIn();
    for (let passed = 0; passed < 12 * 60 - 10; passed += 10) {
      clock.advance(10 * minute);
      expect(await isOpen(busy)).toBe(true);
    }
    clock.advance(10 * minute - 1);
    expect(await isOpen(busy)).toBe(true);
    clock.advance(1);
    expect(await isOpen(busy)).toBe(false);
  });

  test('is extended by requests that follow each other faster than they are written down', async () => {
    const client = await signIn();
    for (let round = 0; round < 60; round += 1) {
      clock.advance(50_000);
      expect(await isOpen(client)).toBe(true);
    }
  });

  test('is written down as seen at most once a minute, and then every server knows', async () => {
    const client = await signIn();
    const second = await server.startSecond();
    const elsewhere = new PersonClient(second.request, client);
    const [{ id }] = (await sessionsOf(client)).filter(({ current }) => current) as [SessionJson];
    const person = (await server.services.accounts.find('Ada')).id;
    const stored = async () =>
      (await server.storage.sessions.of(person)).find((one) => one.id === id)!.lastSeenAt.getTime();
    const opened = await stored();
    clock.advance(minute - 1);
    expect(await isOpen(client)).toBe(true);
    await server.storage.write(async () => undefined);
    expect(await stored()).toBe(opened);
    clock.advance(1);
    expect(await isOpen(client)).toBe(true);
    await expect.poll(stored).toBe(opened + minute);
    clock.advance(19 * minute);
    expect(await isOpen(elsewhere)).toBe(true);
  });

  test('ends as the operator says', async () => {
    const own = await ownServer({ clock, settings: { WORKLOG_SESSION_IDLE_MINUTES: '2' } });
    const person = await own.person();
    clock.advance(2 * minute - 1);
    expect(await isOpen(person)).toBe(true);
    clock.advance(2 * minute);
    expect(await isOpen(person)).toBe(false);
  });

  test('survives that it cannot be written down when it was seen', async () => {
    let failing = false;
    const own = await ownServer({
      clock,
      wrapStorage: (storage) => ({
        ...storage,
        write: (work) => (failing ? Promise.reject(new Error('out of order')) : storage.write(work)),
      }),
    });
    const person = await own.person();
    clock.advance(2 * minute);
    failing = true;
    expect(await isOpen(person)).toBe(true);
    await expect.poll(() => own.logs()).toContain('out of order');
    clock.advance(19 * minute);
    expect(await isOpen(person)).toBe(true);
  });
});

describe('the list of sessions', () => {
  test('has those that are open, the newest first, with client and times', async () => {
    const eve = await server.person('Eve');
    clock.advance(1000);
    const { name, password } = eve;
    const answer = await server.request('POST', '/api/v2/sessions', {
      body: { name, password },
      headers: { 'user-agent': 'x'.repeat(300) },
    });
    const phone = new PersonClient(server.request, { name, password, cookie: cookieOf(answer) });
    clock.advance(5000);
    const sessions = await sessionsOf(phone);
    expect(sessions.map(({ client, current }) => [client, current])).toEqual([
      ['x'.repeat(200), true],
      ['', false],
    ]);
    const [newest] = sessions;
    expect(Date.parse(newest!.lastSeenAt) - Date.parse(newest!.createdAt)).toBe(5000);
    clock.advance(20 * minute - 2000);
    expect(await sessionsOf(phone)).toHaveLength(1);
  });

  test('is for sessions only', async () => {
    for (const [method, path] of [
      ['GET', '/api/v2/me/sessions'],
      ['DELETE', '/api/v2/me/sessions'],
      ['DELETE', '/api/v2/me/sessions/x'],
    ] as const) {
      expect((await server.request(method, path)).status).toBe(401);
      const token = await server.token('configs:write');
      expect((await server.request(method, path, { token })).status).toBe(403);
    }
  });
});

describe('ending sessions', () => {
  test('one by its id', async () => {
    const [here, there] = [await signIn(), await signIn('there')];
    const { id } = (await sessionsOf(here)).find(({ client }) => client === 'there')!;
    expect((await here.delete(`/api/v2/me/sessions/${id}`)).status).toBe(204);
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, false]);
    const again = await here.delete(`/api/v2/me/sessions/${id}`);
    expect([again.status, codeOf(again)]).toEqual([404, 'session_not_found']);
  });

  test('of nobody else', async () => {
    const mallory = await server.person();
    const here = await signIn();
    const [{ id }] = (await sessionsOf(here)).filter(({ current }) => current) as [SessionJson];
    expect((await mallory.delete(`/api/v2/me/sessions/${id}`)).status).toBe(404);
    expect(await isOpen(here)).toBe(true);
  });

  test('all but this one', async () => {
    const [here, there] = [await signIn(), await signIn()];
    expect((await here.delete('/api/v2/me/sessions')).status).toBe(204);
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, false]);
    expect(await sessionsOf(here)).toHaveLength(1);
  });

  test('is in force on another server at once', async () => {
    const second = await server.startSecond();
    const [here, there] = [await signIn(), await signIn('elsewhere', second)];
    expect(await isOpen(there)).toBe(true);
    await here.delete('/api/v2/me/sessions');
    expect(await isOpen(there)).toBe(false);
  });
});

test('what has ended is removed, and nothing else', async () => {
  const own = await ownServer({ clock });
  const person = await own.person();
  const { id } = await own.services.accounts.find(person.name);
  const count = async () => (await own.storage.sessions.of(id)).length;
  clock.advance(20 * minute - 1);
  await own.services.sessions.removeEnded();
  expect(await count()).toBe(1);
  clock.advance(5 * minute);
  await own.services.sessions.removeEnded();
  expect(await count()).toBe(0);
});
