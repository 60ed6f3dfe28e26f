import { describe, expect, test } from 'vitest';
import { insertPeople, samplePerson } from '../src/storage/conformance/ledger-samples.ts';
import { codeOf } from './support/configs.ts';
import type { Answer } from './support/http.ts';
import { operator } from '../src/modules/audit/index.ts';
import { AppError } from '../src/shared/errors.ts';
import { readEverything } from './support/raw-database.ts';
import { TestClock } from './support/test-clock.ts';
import { ownServer, sharedServer, type TestServer } from './support/test-server.ts';

const minute = 60_000;
const clock = new TestClock();
const settings = { WORKLOG_RATE_LIMIT: '100000', TRUST_PROXY: '1' };
const server = await sharedServer({ clock, settings });
const ada = await server.person('Ada');

let addressCount = 0;

/** An address that no other test uses. */
const freshAddress = (): string => `198.51.100.${++addressCount}`;

interface Try {
  readonly name?: string;
  readonly password?: string;
  readonly on?: TestServer;
}

const attempt = (address: string, { name = 'Ada', password = 'wrong', on = server }: Try = {}) =>
  on.request('POST', '/api/v2/sessions', {
    body: { name, password },
    headers: { 'x-forwarded-for': address },
  });

/** People with Ada's password, without waiting for as many hashes. */
async function peopleLikeAda(count: number): Promise<string[]> {
  const { passwordHash } = await server.services.accounts.find('Ada');
  const people = Array.from({ length: count }, (_, index) =>
    samplePerson(`Like Ada ${index}`, { passwordHash }),
  );
  await insertPeople(server.storage, ...people);
  return people.map(({ name }) => name);
}

async function attempts(count: number, address: string, options: Try = {}): Promise<number[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < count; index += 1) answers.push(await attempt(address, options));
  return answers.map(({ status }) => status);
}

describe('attempts to sign in', () => {
  test('are refused from the eleventh on, for a quarter of an hour, with the right password too', async () => {
    const address = freshAddress();
    expect(await attempts(10, address)).toEqual(Array<number>(10).fill(401));
    clock.advance(minute);
    const refused = await attempt(address, { password: ada.password });
    expect([refused.status, codeOf(refused)]).toEqual([429, 'too_many_attempts']);
    expect(refused.headers['retry-after']).toBe(String(14 * 60));
    clock.advance(14 * minute - 1);
    expect((await attempt(address, { password: ada.password })).status).toBe(429);
    clock.advance(1);
    expect((await attempt(address, { password: ada.password })).status).toBe(201);
  });

  test('count for each name and address by itself', async () => {
    const [one, other] = [freshAddress(), freshAddress()];
    const bob = await server.person();
    await attempts(11, one);
    expect((await attempt(one, { name: 'aDA', password: ada.password })).status).toBe(429);
    expect((await attempt(one, { name: bob.name, password: bob.password })).status).toBe(201);
    expect((await attempt(other, { password: ada.password })).status).toBe(201);
  });

  test('count for names that nobody has as well', async () => {
    const address = freshAddress();
    expect((await attempts(11, address, { name: 'Nobody' })).slice(9)).toEqual([401, 429]);
  });

  test('are forgotten when one succeeds', async () => {
    const address = freshAddress();
    const right = { password: ada.password };
    for (let round = 0; round < 3; round += 1) {
      expect((await attempts(9, address)).at(-1)).toBe(401);
      expect((await attempt(address, right)).status).toBe(201);
    }
  });

  test('are counted before the password is looked at, so that many at once gain nothing', async () => {
    const address = freshAddress();
    const second = await server.startSecond();
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) => attempt(address, { on: index % 2 ? server : second })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(14).fill(429)]);
  });

  test('that succeed at the same time from one address do not stand in each other’s way', async () => {
    const [address, second] = [freshAddress(), await server.startSecond()];
    const colleagues = await peopleLikeAda(80);
    const answers = await Promise.all(
      colleagues.map((name, index) =>
        attempt(address, { name, password: ada.password, on: index % 2 ? server : second }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(80).fill(201));
    const names = Array.from({ length: 100 }, (_, index) => `stranger ${index}`);
    const later = await Promise.all(names.map((name) => attempt(address, { name })));
    expect(later.map(({ status }) => status)).toEqual(Array<number>(100).fill(401));
  });

  test('are refused beyond 100 from one address, whatever the names', async () => {
    const [address, second] = [freshAddress(), await server.startSecond()];
    const names = Array.from({ length: 130 }, (_, index) => `nobody ${index}`);
    const answers = await Promise.all(
      names.map((name, index) => attempt(address, { name, on: index % 2 ? server : second })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(100).fill(401), ...Array<number>(30).fill(429)]);
    expect((await attempt(address, { password: ada.password })).status).toBe(429);
    expect((await attempt(freshAddress(), { password: ada.password })).status).toBe(201);
  });

  test('that succeed leave no trace, so they do not use up what an address may', async () => {
    const own = await ownServer({ clock, settings });
    const { name, password } = await own.person();
    const countsLeft = async () =>
      (await readEverything(own.databaseUrl)).match(/"endsAt"|"ends_at"/g)?.length ?? 0;
    await attempt('198.51.100.252', { on: own, name });
    expect(await countsLeft()).toBe(2);
    for (let round = 0; round < 2; round += 1)
      expect((await attempt('198.51.100.252', { on: own, name, password })).status).toBe(201);
    expect(await countsLeft()).toBe(1);
    await attempt('198.51.100.253', { on: own, name, password });
    expect(await countsLeft()).toBe(1);
  });

  test('that fail for another reason are not counted', async () => {
    let isBroken = false;
    const own = await ownServer({
      clock,
      settings,
      wrapStorage: (storage) => ({
        ...storage,
        people: {
          ...storage.people,
          findByName: (key) =>
            isBroken
              ? Promise.reject(new AppError('database_unavailable', 'Gone for a moment.'))
              : storage.people.findByName(key),
        },
      }),
    });
    const { name, password } = await own.person();
    isBroken = true;
    expect(await attempts(12, '198.51.100.249', { on: own, name })).toEqual(Array<number>(12).fill(503));
    isBroken = false;
    expect((await attempt('198.51.100.249', { on: own, name, password })).status).toBe(201);
    expect(await readEverything(own.databaseUrl)).not.toMatch(/"endsAt"|"ends_at"/);
  });

  test('are forgotten when the password is chosen anew by a link', async () => {
    const eve = await server.person();
    const [address, elsewhere] = [freshAddress(), freshAddress()];
    for (const from of [address, elsewhere]) await attempts(11, from, { name: eve.name });
    const { path } = await server.services.links.makeResetLink(eve.name, operator);
    const password = 'eight-loud-herons';
    const reset = await server.request('POST', '/api/v2/password-resets', {
      body: { secret: path.split('#')[1], password },
      headers: { 'x-forwarded-for': address },
    });
    expect(reset.status).toBe(204);
    expect((await attempt(address, { name: eve.name, password })).status).toBe(201);
    expect((await attempt(elsewhere, { name: eve.name, password })).status).toBe(429);
  });

  test('of a change of password count too', async () => {
    const eve = await server.person();
    const headers = { 'x-forwarded-for': freshAddress() };
    const change = (password: string) =>
      eve.put('/api/v2/me/password', { password, newPassword: 'eight-loud-herons' }, headers);
    for (let index = 0; index < 10; index += 1) expect((await change('wrong')).status).toBe(401);
    const refused = await change(eve.password);
    expect([refused.status, codeOf(refused)]).toEqual([429, 'too_many_attempts']);
  });

  test('of one IPv6 network are of one address', async () => {
    const network = '2001:db8:1:2:';
    for (let index = 0; index < 10; index += 1) await attempt(`${network}:${index + 1}`);
    expect((await attempt(`${network}ffff::1`, { password: ada.password })).status).toBe(429);
    expect((await attempt('2001:db8:1:3::1', { password: ada.password })).status).toBe(201);
  });

  test('of one address are counted together, with whichever port a gateway sends it', async () => {
    const address = freshAddress();
    for (let port = 1; port <= 10; port += 1) await attempt(`${address}:${port}`);
    expect((await attempt(address, { password: ada.password })).status).toBe(429);
    const network = '[2001:db8:7:7::1]';
    for (let port = 1; port <= 10; port += 1) await attempt(`${network}:${port}`);
    expect((await attempt(network, { password: ada.password })).status).toBe(429);
    expect((await attempt('2001:db8:7:7::2', { password: ada.password })).status).toBe(429);
  });

  test('from what is no address count as those of the connection', async () => {
    const own = await ownServer({ clock, settings });
    const { name, password } = await own.person();
    for (let index = 0; index < 10; index += 1) await attempt(`unknown ${index}`, { on: own, name });
    expect((await attempt('_hidden', { on: own, name, password })).status).toBe(429);
  });

  test('are counted without keeping names or addresses, and forgotten after the time', async () => {
    const own = await ownServer({ clock, settings });
    await attempts(2, '198.51.100.250', { on: own, name: 'Nobody' });
    const stored = await readEverything(own.databaseUrl);
    for (const trace of ['198.51.100.250', 'Nobody', 'nobody']) expect(stored).not.toContain(trace);
    clock.advance(15 * minute + 1);
    await own.services.sessions.removeEnded();
    expect((await attempts(10, '198.51.100.250', { on: own, name: 'Nobody' })).at(-1)).toBe(401);
  });

  test('are not limited where the operator has lifted the limit', async () => {
    const own = await ownServer({ settings: { WORKLOG_RATE_LIMIT: 'off' } });
    expect(await attempts(12, '198.51.100.251', { on: own })).toEqual(Array<number>(12).fill(401));
  });
});
