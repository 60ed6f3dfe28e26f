import { describe, expect, test } from 'vitest';
import { grant, record, vacation, type BalanceJson } from './support/allowances.ts';
import { codeOf } from './support/configs.ts';
import { idOf } from './support/older-api.ts';
import { putPolicy } from './support/policies.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
const owner = await server.client('configs:write:worklog_*');
const root = await server.person('Root', { administrator: true });
const own = '/api/v2/me/allowances/vacation';
const entry = { kind: 'opening_balance', days: 4, validFrom: '2026-01-01', reason: 'From the old list' };
const pathOf = (name: string) => `/api/v2/users/${encodeURIComponent(name)}/allowances/vacation`;

describe('administrators', () => {
  test('set what others have, in any letter case of the name, and are named in the audit', async () => {
    const person = await server.person();
    const path = pathOf(person.name.toUpperCase());
    expect((await root.put(`${path}/rates/2026-01-01`, { daysAYear: 30 })).status).toBe(201);
    const added = await root.post(`${path}/entries`, entry);
    expect(added.json()).toMatchObject({ ...entry, madeBy: 'administrator' });
    expect(await vacation(person)).toMatchObject({ granted: 30, entered: 4, left: 34 });
    const actor = await idOf(server, 'Root');
    const trail = await server.storage.audit.of(await idOf(server, person.name), 2);
    expect(trail).toMatchObject([
      { action: 'entry.created', actorKind: 'administrator', actor },
      { action: 'rate.created', actorKind: 'administrator', actor },
    ]);
    expect((await root.delete(`${path}/rates/2026-01-01`)).status).toBe(204);
    expect((await root.delete(`${path}/entries/${added.json<{ id: string }>().id}`)).status).toBe(204);
    expect((await vacation(person)).left).toBe(0);
  });

  test('see of days who, when and which type, not notes or places', async () => {
    const person = await server.person();
    await grant(person, 30);
    await record(person, ['2026-11-02']);
    const path = `/api/v1/user/${encodeURIComponent(person.name)}?date=2026-11-03&type=remote&location=Rome`;
    await person.post(path, { notes: 'to the doctor' });
    const remote = pathOf(person.name).replace('vacation', 'remote');
    const texts = await Promise.all(
      [pathOf(person.name), remote].map(async (each) => (await root.get(`${each}?explain=true`)).text),
    );
    expect(texts[0]).toContain('"date":"2026-11-02","half":"am","type":"vacation"');
    expect(texts[1]).toContain('"date":"2026-11-03"');
    for (const text of texts) expect(text).not.toMatch(/Rome|doctor/);
  });

  test('see all allowances, the rates and the entries of others', async () => {
    const person = await server.person();
    await grant(person, 30);
    const list = (await root.get(pathOf(person.name).replace('/vacation', ''))).json<{
      allowances: BalanceJson[];
    }>();
    expect(list.allowances.find(({ id }) => id === 'vacation')?.left).toBe(30);
    expect((await root.get(`${pathOf(person.name)}/rates`)).json<{ rates: object[] }>().rates).toHaveLength(
      1,
    );
    expect((await root.get(`${pathOf(person.name)}/entries`)).json()).toEqual({ entries: [] });
  });

  test('are told that there is no such person', async () => {
    const answer = await root.get(pathOf('Nobody'));
    expect([answer.status, codeOf(answer)]).toEqual([404, 'person_not_found']);
  });
});

describe('where policy says that people may not', () => {
  test('they set neither rates nor entries, and administrators still do', async () => {
    await putPolicy(owner, 'allowances', [{ id: 'vacation', self_managed: false }]);
    const person = await server.person();
    const path = pathOf(person.name);
    await root.put(`${path}/rates/2026-01-01`, { daysAYear: 30 });
    const { id } = (await root.post(`${path}/entries`, entry)).json<{ id: string }>();
    for (const answer of [
      await person.put(`${own}/rates/2026-01-01`, { daysAYear: 300 }),
      await person.delete(`${own}/rates/2026-01-01`),
      await person.post(`${own}/entries`, entry),
      await person.delete(`${own}/entries/${id}`),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
    }
    expect((await person.get(own)).json<BalanceJson>()).toMatchObject({ isSelfManaged: false, left: 34 });
    await putPolicy(owner, 'allowances', []);
  });
});

test('what an administrator has entered, the person does not remove', async () => {
  const person = await server.person();
  const { id } = (await root.post(`${pathOf(person.name)}/entries`, entry)).json<{ id: string }>();
  const answer = await person.delete(`${own}/entries/${id}`);
  expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden']);
  expect((await vacation(person)).left).toBe(4);
});

describe('an allowance', () => {
  test('that is archived gets nothing new, and what is there can be removed', async () => {
    const person = await server.person();
    await grant(person, 30, '2026-01-01');
    await putPolicy(owner, 'allowances', [{ id: 'vacation', archived: true }]);
    for (const answer of [
      await person.put(`${own}/rates/2026-06-01`, { daysAYear: 31 }),
      await root.post(`${pathOf(person.name)}/entries`, entry),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([409, 'archived']);
    }
    expect((await person.get(own)).json()).toMatchObject({ isArchived: true, left: 30 });
    expect((await person.delete(`${own}/rates/2026-01-01`)).status).toBe(204);
    await putPolicy(owner, 'allowances', []);
  });

  test.each(['rates/2026-01-01', 'entries'])('with %s of somebody is in use', async (what) => {
    const id = `allowance_of_${what.slice(0, 5)}`;
    await putPolicy(owner, 'allowances', [{ id, label: 'Of mine' }]);
    const person = await server.person();
    const path = `/api/v2/me/allowances/${id}/${what}`;
    await (what === 'entries' ? person.post(path, entry) : person.put(path, { daysAYear: 5 }));
    const refused = await putPolicy(owner, 'allowances', []);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'in_use']);
    expect((await putPolicy(owner, 'allowances', [{ id, archived: true, label: 'Of mine' }])).status).toBe(
      200,
    );
    await server.storage.write(async (tx) => {
      const stored = await tx.configs.get('worklog_allowances');
      if (stored) await tx.configs.replace({ ...stored, data: '[]', version: stored.version + 1 });
    });
  });
});
