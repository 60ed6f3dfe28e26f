import { describe, expect, inject, test } from 'vitest';
import type { CalendarDate } from '@worklog/domain/dates';
import { hashSecret, newId } from '../src/shared/ids.ts';
import type { PersonClient } from './support/api-client.ts';
import { codeOf } from './support/configs.ts';
import { attributesOf } from './support/cookies.ts';
import { readEverything } from './support/raw-database.ts';
import { TestClock } from './support/test-clock.ts';
import { ownServer, sharedServer, type TestServer } from './support/test-server.ts';

const minute = 60_000;
const clock = new TestClock();
const server = await sharedServer({ clock, settings: { WORKLOG_RATE_LIMIT: '100000' } });
const root = await server.person('Root', { administrator: true });

/** A text that is found in whatever is kept of a person. */
const mark = 'unmistakable';

/** Gives a person something of everything that is kept of people. */
async function fill(client: PersonClient, on: TestServer): Promise<string> {
  const { id } = await on.services.accounts.find(client.name);
  await client.post('/api/v2/me/tokens', { name: `${mark} token`, scopes: ['days:read'] });
  await client.patch('/api/v2/me', { timeZone: 'Europe/Vienna', firstDay: '2026-01-01' });
  await client.put('/api/v2/me/work-patterns/2026-01-01', { weeks: [Array(7).fill('full')] });
  await client.put('/api/v2/me/bases/2026-01-01', { country: 'AT', region: 'AT-9' });
  const entry = { kind: 'correction', days: 1, validFrom: '2026-01-01', reason: `${mark} reason` };
  await client.post('/api/v2/me/allowances/vacation/entries', entry, { 'idempotency-key': mark });
  await on.services.links.makeResetLink(client.name, { actorKind: 'operator', actor: undefined });
  const [at, half] = [clock.now(), { type: 'remote', place: null, status: 'confirmed' } as const];
  const url = `https://hooks.slack.com/services/${mark}`;
  await on.storage.write(async (tx) => {
    const date = '2026-11-20' as CalendarDate;
    await tx.days.put(id, { date, am: half, pm: null, notes: `${mark} notes`, tag: 'tag' });
    await tx.places.insert({
      id: newId(),
      owner: id,
      name: `${mark} place`,
      nameKey: `${mark} place`,
      kind: 'home',
      country: undefined,
      region: undefined,
      archived: false,
    });
    await tx.rates.put({ person: id, allowance: 'vacation', validFrom: date, amount: null });
    await tx.notificationSettings.put({ person: id, slackUrl: url });
    await tx.outbox.insert({
      id: newId(),
      person: id,
      url,
      text: `${client.name} added remote`,
      createdAt: at,
      expiresAt: new Date(at.getTime() + 86_400_000),
      state: 'waiting',
      attempts: 0,
      turn: undefined,
      dueAt: new Date(at.getTime() + 999 * minute),
      lastError: undefined,
    });
  });
  return id;
}

/** What of a person is left in the database, wherever it is. */
async function tracesOf(client: PersonClient, id: string, on: TestServer): Promise<string[]> {
  const stored = await readEverything(on.databaseUrl);
  const traces = [client.name, client.name.toLowerCase(), id, mark, hashSecret(client.cookie.split('=')[1]!)];
  return traces.filter((trace) => stored.includes(trace));
}

describe('deleting one’s own account', () => {
  test('leaves nothing but the fact that somebody did', async () => {
    const eve = await server.person('Eve the Erased');
    const id = await fill(eve, server);
    expect((await tracesOf(eve, id, server)).length).toBe(5);

    const answer = await eve.delete('/api/v2/me');
    expect(answer.status).toBe(204);
    expect(attributesOf(answer)).toContain('Max-Age=0');
    // Until it was made sure that nothing came afterwards, the id is kept, and says nothing about who that was.
    expect(await tracesOf(eve, id, server)).toEqual([id]);
    clock.advance(2 * minute + 1);
    await server.services.accounts.eraseAgain();
    expect(await tracesOf(eve, id, server)).toEqual([]);

    const [entry, ...others] = await server.storage.audit.ofNobody(10);
    expect(others).toEqual([]);
    expect(entry).toEqual({
      id: expect.any(String) as string,
      at: expect.any(Date) as Date,
      person: undefined,
      actorKind: 'self',
      actor: undefined,
      action: 'account.deleted',
      target: undefined,
      before: undefined,
      after: undefined,
    });
  });

  test('ends every session and token at once, and frees the name', async () => {
    const kim = await server.person('Kim');
    const made = await kim.post('/api/v2/me/tokens', { name: 'phone', scopes: ['days:read'] });
    const { token } = made.json<{ token: string }>();
    const { cookie } = kim;
    await kim.delete('/api/v2/me');
    expect((await server.request('GET', '/api/v2/me', { headers: { cookie } })).status).toBe(401);
    expect((await server.request('GET', '/api/v2/me', { token })).status).toBe(401);
    const body = { name: 'Kim', password: kim.password };
    expect((await server.request('POST', '/api/v2/sessions', { body })).status).toBe(401);
    const again = await server.person('KIM');
    expect((await again.get('/api/v2/me')).json()).toMatchObject({ name: 'KIM', timeZone: null });
    expect((await again.get('/api/v2/me/tokens')).json()).toEqual({ tokens: [] });
  });

  test('needs a session, not a token', async () => {
    const lee = await server.person('Lee');
    const made = await lee.post('/api/v2/me/tokens', { name: 'phone', scopes: ['days:write'] });
    const { token } = made.json<{ token: string }>();
    expect((await server.request('DELETE', '/api/v2/me', { token })).status).toBe(403);
    expect((await lee.get('/api/v2/me')).status).toBe(200);
  });

  test('touches nothing of anybody else', async () => {
    const own = await ownServer({ clock });
    const [kept, gone] = [await own.person('Kept'), await own.person('Gone')];
    const id = await fill(kept, own);
    await fill(gone, own);
    const before = await own.storage.audit.of(id, 10);
    await gone.delete('/api/v2/me');
    expect((await kept.get('/api/v2/me')).status).toBe(200);
    expect((await kept.get('/api/v2/me/tokens')).json<{ tokens: unknown[] }>().tokens).toHaveLength(1);
    expect(await own.storage.audit.of(id, 10)).toEqual(before);
    expect(await own.storage.places.of(id)).toHaveLength(1);
    const [from, to] = ['2026-01-01', '2026-12-31'] as CalendarDate[];
    expect(await own.storage.days.range(id, from!, to!)).toHaveLength(1);
  });
});

describe('deleting somebody as an administrator', () => {
  test('leaves nothing but the fact that an administrator did', async () => {
    const max = await server.person('Max the Marked');
    const id = await fill(max, server);
    expect((await root.delete('/api/v2/users/MAX%20the%20Marked')).status).toBe(204);
    expect(await tracesOf(max, id, server)).toEqual([id]);
    expect((await max.get('/api/v2/me')).status).toBe(401);
    const administrator = await server.services.accounts.find('Root');
    expect((await server.storage.audit.ofNobody(1))[0]).toMatchObject({
      action: 'account.deleted',
      actorKind: 'administrator',
      actor: administrator.id,
      person: undefined,
    });
    const again = await root.delete('/api/v2/users/Max%20the%20Marked');
    expect([again.status, codeOf(again)]).toEqual([404, 'person_not_found']);
  });

  test('takes the id of a deleted administrator from the entries about others', async () => {
    const own = await ownServer({ clock });
    const [head, other] = [await own.person('Head', { administrator: true }), await own.person('Other')];
    await own.person('Heir', { administrator: true });
    const id = await fill(head, own);
    await head.post('/api/v2/users/Other/reset-link', undefined);
    const { id: kept } = await own.services.accounts.find(other.name);
    expect((await own.storage.audit.of(kept, 1))[0]).toMatchObject({ actorKind: 'administrator', actor: id });
    await head.delete('/api/v2/me');
    expect((await own.storage.audit.of(kept, 1))[0]).toMatchObject({
      actorKind: 'administrator',
      actor: undefined,
    });
  });
});

const late = inject('database') === 'mongo' ? 'is found two minutes later' : 'is refused';

test(`what a request under way writes after a deletion ${late}`, async () => {
  const own = await ownServer({ clock });
  const gone = await own.person('Late');
  const { id } = await own.services.accounts.find('Late');
  await gone.delete('/api/v2/me');
  const half = { type: 'office', place: null, status: 'confirmed' } as const;
  const written = own.storage.write((tx) =>
    tx.days.put(id, { date: '2026-11-20' as CalendarDate, am: half, pm: half, notes: '', tag: 'tag' }),
  );
  if (inject('database') === 'sqlite') {
    await expect(written).rejects.toThrow();
    return;
  }
  await written;
  const dayCount = async () =>
    (await own.storage.days.range(id, '2026-01-01' as CalendarDate, '2026-12-31' as CalendarDate)).length;
  clock.advance(2 * minute - 1);
  await own.services.accounts.eraseAgain();
  expect(await dayCount()).toBe(1);
  clock.advance(2);
  await own.services.accounts.eraseAgain();
  expect(await dayCount()).toBe(0);
  expect(await tracesOf(gone, id, own)).toEqual([]);
});
