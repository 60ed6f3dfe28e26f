import { describe, expect, test } from 'vitest';
import { enter, grant, record, vacation, type BalanceJson, type LineJson } from './support/allowances.ts';
import { codeOf, pointersOf } from './support/configs.ts';
import { dayPath } from './support/days.ts';
import { idOf } from './support/older-api.ts';
import { putPolicy } from './support/policies.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
const owner = await server.client('configs:write:worklog_*');
const all = '/api/v2/me/allowances';
const path = `${all}/vacation`;
const sum = (lines: readonly LineJson[] = []) => lines.reduce((total, { days }) => total + days, 0);

describe('how allowances stand', () => {
  test('is said of each there is, in the leave year of today', async () => {
    await putPolicy(owner, 'allowances', [
      { id: 'sick', year_start: '12-01' },
      { id: 'trips', label: 'Trips', days_a_year: 10 },
    ]);
    const person = await server.person();
    const { allowances } = (await person.get(all)).json<{ allowances: BalanceJson[] }>();
    expect(allowances.map(({ id, year, isLimited, left }) => [id, year.from, isLimited, left])).toEqual([
      ['vacation', '2026-01-01', false, 0],
      ['remote', '2026-01-01', false, 0],
      ['holiday', '2026-01-01', false, 0],
      ['sick', '2025-12-01', false, 0],
      ['trips', '2026-01-01', true, 10],
    ]);
    expect((await person.get(`${all}/trips?year=2030`)).json<BalanceJson>().year).toEqual({
      ...{ year: 2030, from: '2030-01-01', to: '2030-12-31' },
    });
    await putPolicy(owner, 'allowances', []);
  });

  test('counts plans apart, and both numbers may be negative', async () => {
    const person = await server.person();
    await grant(person, 1);
    await record(person, ['2026-11-02', '2026-11-03', '2026-11-30']);
    const half = { type: 'vacation', status: 'planned' };
    await person.put(dayPath('2026-11-04'), { am: half, pm: null });
    expect(await vacation(person)).toMatchObject({ taken: 2, left: -1, planned: 1.5, leftAfterPlans: -2.5 });
  });

  test('is what the lines of its explanation add up to, and without explain there is none', async () => {
    const person = await server.person();
    await grant(person, 25);
    await enter(person, 3, '2026-01-01', '2026-06-30');
    await enter(person, -2, '2026-03-01');
    await record(person, ['2026-02-02', '2026-11-30']);
    const balance = await vacation(person);
    const { explanation, granted, carriedOver, entered, taken, expired } = balance;
    expect(sum(explanation?.left)).toBe(balance.left);
    expect(sum(explanation?.leftAfterPlans)).toBe(balance.leftAfterPlans);
    expect(granted + carriedOver + entered - taken - expired).toBe(balance.left);
    const plain = (await person.get(`${path}?year=2026`)).json<BalanceJson>();
    expect(plain).not.toHaveProperty('explanation');
    expect({ ...plain, explanation }).toEqual(balance);
  });

  test('says where nothing limits it what was taken', async () => {
    const person = await server.person();
    await record(person, ['2026-11-02']);
    expect(await vacation(person)).toMatchObject({ isLimited: false, granted: 0, taken: 1, left: -1 });
    await enter(person, 2, '2026-01-01');
    expect(await vacation(person)).toMatchObject({ isLimited: true, left: 1 });
  });

  test.each([
    ['?year=1899', 'year'],
    ['?year=2201', 'year'],
    ['?year=x', 'year'],
    ['?explain=yes', 'explain'],
    ['?date=2026-01-01', 'date'],
  ])('is 400 for %s', async (query, pointer) => {
    const person = await server.person();
    for (const where of [all, path]) {
      const answer = await person.get(where + query);
      expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
    }
  });

  test('is 404 of an allowance that there is not', async () => {
    const person = await server.person();
    for (const answer of [
      await person.get(`${all}/trips`),
      await person.get(`${all}/trips/rates`),
      await person.put(`${all}/trips/rates/2026-01-01`, { daysAYear: 5 }),
      await person.get(`${all}/trips/entries`),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([404, 'allowance_not_found']);
    }
  });
});

describe('rates', () => {
  const rates = `${path}/rates`;

  test('are stored from a date on, changed and removed, each with its entry in the audit', async () => {
    const person = await server.person();
    const put = (date: string, daysAYear: unknown) => person.put(`${rates}/${date}`, { daysAYear });
    expect((await put('2026-01-01', 25)).status).toBe(201);
    expect((await put('2026-01-01', 27.5)).json()).toEqual({ validFrom: '2026-01-01', daysAYear: 27.5 });
    expect((await put('2027-01-01', null)).status).toBe(201);
    expect((await person.get(rates)).json()).toEqual({
      rates: [
        { validFrom: '2026-01-01', daysAYear: 27.5 },
        { validFrom: '2027-01-01', daysAYear: null },
      ],
    });
    expect((await vacation(person, 2027)).isLimited).toBe(false);
    expect((await person.delete(`${rates}/2027-01-01`)).status).toBe(204);
    expect((await vacation(person, 2027)).left).toBe(27.5);
    const missing = await person.delete(`${rates}/2027-01-01`);
    expect([missing.status, codeOf(missing)]).toEqual([404, 'rate_not_found']);
    const trail = await server.storage.audit.of(await idOf(server, person.name), 4);
    expect(trail.map(({ action, target }) => [action, target])).toEqual([
      ['rate.removed', 'vacation'],
      ['rate.created', 'vacation'],
      ['rate.changed', 'vacation'],
      ['rate.created', 'vacation'],
    ]);
    expect(trail[2]).toMatchObject({
      before: { validFrom: '2026-01-01', daysAYear: 25 },
      after: { validFrom: '2026-01-01', daysAYear: 27.5 },
    });
  });

  test.each([
    [{ daysAYear: -1 }, '/daysAYear'],
    [{ daysAYear: 367 }, '/daysAYear'],
    [{ daysAYear: 0.01 }, '/daysAYear'],
    [{}, '/daysAYear'],
    [{ daysAYear: 25, days: 25 }, '/days'],
  ])('are 400 for %j', async (body, pointer) => {
    const person = await server.person();
    const answer = await person.put(`${rates}/2026-01-01`, body);
    expect([answer.status, pointersOf(answer).at(0)]).toEqual([400, pointer]);
  });

  test('may have any 24ths of a day', async () => {
    const person = await server.person();
    expect((await person.put(`${rates}/2026-01-01`, { daysAYear: 20.125 })).status).toBe(201);
    expect((await person.put(`${rates}/2026-01-01`, { daysAYear: 61 / 3 })).status).toBe(200);
    expect((await person.put(`${rates}/2026-02-30`, { daysAYear: 1 })).status).toBe(400);
  });
});

describe('entries', () => {
  const entries = `${path}/entries`;
  const entry = { kind: 'extra_grant', days: 2, validFrom: '2026-01-01', reason: 'Ten years' };

  test('are added with who made them and when, listed and removed, each with its entry in the audit', async () => {
    const person = await server.person();
    const added = await person.post(entries, entry);
    const { id } = added.json<{ id: string }>();
    const stored = { ...entry, id, expiresOn: null, madeBy: 'self', createdAt: '2026-11-22T12:00:00.000Z' };
    expect([added.status, added.json()]).toEqual([201, stored]);
    expect((await person.get(entries)).json()).toEqual({ entries: [stored] });
    expect((await vacation(person)).explanation?.left[0]).toMatchObject({
      ...{ kind: 'entry', days: 2, entry: { id, days: 2, reason: 'Ten years' } },
    });
    expect((await person.delete(`${entries}/${id}`)).status).toBe(204);
    const missing = await person.delete(`${entries}/${id}`);
    expect([missing.status, codeOf(missing)]).toEqual([404, 'entry_not_found']);
    const trail = await server.storage.audit.of(await idOf(server, person.name), 2);
    const shown = { ...entry, id, expiresOn: null };
    expect(trail.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['entry.removed', shown, undefined],
      ['entry.created', undefined, shown],
    ]);
  });

  test('are added once, however often a request with one key is sent', async () => {
    const person = await server.person();
    const send = (body: object, key = 'a1') => person.post(entries, body, { 'idempotency-key': key });
    const answers = await Promise.all([send(entry), send(entry), send(entry)]);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect((await send(entry)).headers['idempotent-replayed']).toBe('true');
    expect((await vacation(person)).left).toBe(2);
    const reused = await send({ ...entry, days: 3 });
    expect([reused.status, codeOf(reused)]).toEqual([422, 'idempotency_key_reused']);
    expect((await send(entry, 'a2')).status).toBe(201);
    expect((await vacation(person)).left).toBe(4);
  });

  test.each([
    [{ days: 0 }, '/days'],
    [{ days: 0.3 }, '/days'],
    [{ days: 1001 }, '/days'],
    [{ days: -1 }, '/days'],
    [{ kind: 'correction', days: -1, expiresOn: '2026-03-31' }, '/expiresOn'],
    [{ expiresOn: '2025-12-31' }, '/expiresOn'],
    [{ expiresOn: '2026-02-29' }, '/expiresOn'],
    [{ validFrom: '2026-13-01' }, '/validFrom'],
    [{ reason: '' }, '/reason'],
    [{ reason: 'x'.repeat(501) }, '/reason'],
    [{ kind: 'gift' }, '/kind'],
    [{ madeBy: 'administrator' }, '/madeBy'],
  ])('are 400 with %j', async (fields, pointer) => {
    const person = await server.person();
    const answer = await person.post(entries, { ...entry, ...fields });
    expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
  });
});
