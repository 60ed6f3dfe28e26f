import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf, pointersOf, type ProblemJson } from './support/configs.ts';
import { OlderClient, olderPerson } from './support/older-api.ts';
import { dayTypesFor, putPolicy } from './support/policies.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const owner = await server.client('configs:write:worklog_*');
const path = '/configs/worklog_day_types';
const builtIn = ['office', 'remote', 'vacation', 'holiday', 'sick'];
/** A little longer than another server takes for in force what it has read, in milliseconds. */
const quarter = 300;
let count = 0;

/** A type of days that no other test uses. */
const freshType = () => ({ id: `type_${++count}`, label: `Type ${count}`, counts_as: 'work' });

beforeEach(async () => {
  for (const policy of ['day_types', 'allowances', 'holidays'])
    await server.storage.write(async (tx) => {
      const stored = await tx.configs.get(`worklog_${policy}`);
      if (stored) await tx.configs.remove(stored);
    });
  await wait(quarter);
});

describe('the types of days in force', () => {
  test('are the built-in ones before any policy', async () => {
    const person = await server.person();
    expect((await dayTypesFor(person)).map(({ id }) => id)).toEqual(builtIn);
    expect((await dayTypesFor(person))[1]).toEqual({
      ...{ id: 'remote', label: 'Remote', colour: '#189a9c', countsAs: 'work', needsPlace: true },
      ...{ allowance: 'remote', visibility: 'full', isArchived: false },
    });
  });

  test('are what a policy lays over them, at once', async () => {
    const person = await server.person();
    const items = [{ id: 'office', label: 'Desk' }, { id: 'travel' }, { id: 'sick', archived: true }];
    await putPolicy(owner, 'day_types', items);
    const types = await dayTypesFor(person);
    expect(types.map(({ id }) => id)).toEqual([...builtIn, 'travel']);
    expect(types[0]?.label).toBe('Desk');
    expect(types.filter(({ isArchived }) => isArchived).map(({ id }) => id)).toEqual(['sick']);
  });

  test('are in force on another server when a quarter of a second has passed, without a restart', async () => {
    const second = await server.startSecond();
    const person = await olderPerson(server);
    const there = new OlderClient({ request: person.session.request.bind(person.session) }, person.name);
    const elsewhere = (date: string, type: string) =>
      second.request('POST', `/api/v1/user/${encodeURIComponent(there.name)}?date=${date}&type=${type}`, {
        headers: { cookie: person.session.cookie },
      });
    const type = freshType();
    expect((await elsewhere('2026-03-02', type.id)).status).toBe(400);
    await putPolicy(owner, 'day_types', [type]);
    await wait(quarter);
    expect((await elsewhere('2026-03-02', type.id)).status).toBe(200);
    await putPolicy(owner, 'day_types', [{ ...type, archived: true }]);
    await wait(quarter);
    expect((await elsewhere('2026-03-03', type.id)).status).toBe(400);
  });
});

describe('the older API', () => {
  test('takes a type that a policy adds, in any letter case, with its place', async () => {
    const eve = await olderPerson(server);
    await putPolicy(owner, 'day_types', [{ id: 'travel' }]);
    const answer = await eve.post({ date: '2026-03-02', type: 'Travel', location: 'rome' });
    expect(answer.json()).toEqual({ date: '2026-03-02', type: 'travel', location: 'Rome', notes: '' });
    expect((await eve.post({ date: '2026-03-03', type: 'travel' })).status).toBe(400);
  });

  test('takes no archived type for new records, and still shows the old', async () => {
    const eve = await olderPerson(server);
    const type = freshType();
    await putPolicy(owner, 'day_types', [type]);
    await eve.post({ date: '2026-03-02', type: type.id });
    await putPolicy(owner, 'day_types', [{ ...type, archived: true }]);
    const refused = await eve.post({ date: '2026-03-03', type: type.id });
    expect([refused.status, pointersOf(refused)]).toEqual([400, ['type']]);
    expect((await eve.get({ date: '2026-03-02' })).json()).toMatchObject({ type: type.id });
  });

  test('sets no total where policy says that people may not', async () => {
    const eve = await olderPerson(server);
    await putPolicy(owner, 'allowances', [{ id: 'vacation', self_managed: false }]);
    const refused = await eve.putSettings({ vacation: 30, slack: '' });
    expect([refused.status, codeOf(refused)]).toEqual([403, 'forbidden']);
    expect(refused.json<ProblemJson>().detail).toContain('administrators');
    expect((await eve.putSettings({ remote: 30 })).status).toBe(200);
  });

  test('sets no total of an allowance that is archived', async () => {
    const eve = await olderPerson(server);
    await putPolicy(owner, 'allowances', [{ id: 'sick', archived: true }]);
    const refused = await eve.putSettings({ sick: 30 });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'refused']);
  });
});

describe('a policy that cannot be in force', () => {
  test.each([
    ['day_types', [{ id: 'Travel' }, { label: 5 }], ['/data/0/id', '/data/1/id', '/data/1/label']],
    ['day_types', [{ id: 'trip' }], ['/data/0/label', '/data/0/counts_as']],
    ['day_types', [{ id: 'office', counts_as: 'leave' }], ['/data/0/counts_as']],
    ['day_types', [{ id: 'travel', allowance: 'trips' }], ['/data/0/allowance']],
    ['day_types', [{ id: 'travel' }, { id: 'travel' }], ['/data/1/id']],
    ['allowances', [{ id: 'vacation', year_start: '02-30' }], ['/data/0/year_start']],
    ['holidays', [{ id: 'eve', every: '13-24', name: 'Eve' }], ['/data/0/every']],
    ['holidays', [{ id: 'eve', every: '12-24' }], ['/data/0/name']],
  ] as const)('%s %j is refused however it is sent, with %j', async (policy, data, pointers) => {
    const name = `worklog_${policy}`;
    const at = `/configs/${name}`;
    const create = [
      () => owner.post('/configs', { name, data }),
      () => owner.put(at, { data }, { 'if-none-match': '*' }),
    ];
    const change = [() => owner.put(at, { data }), () => owner.patch(at, { data })];
    for (const send of create) expectRefused(await send());
    expect((await owner.get(at)).status).toBe(404);
    await owner.post('/configs', { name, data: [] });
    for (const send of change) expectRefused(await send());
    expect((await owner.get(at)).json()).toEqual({ name, data: [] });

    function expectRefused(answer: Awaited<ReturnType<typeof owner.get>>): void {
      expect([answer.status, codeOf(answer)]).toEqual([422, 'invalid_policy']);
      expect(pointersOf(answer)).toEqual(pointers);
    }
  });

  test('may draw on an allowance that another policy adds', async () => {
    await putPolicy(owner, 'allowances', [{ id: 'trips', label: 'Trips' }]);
    expect((await putPolicy(owner, 'day_types', [{ id: 'travel', allowance: 'trips' }])).status).toBe(201);
  });
});

describe('an item in use', () => {
  test('is not removed, by whatever call; it can be archived', async () => {
    const eve = await olderPerson(server);
    const type = freshType();
    await putPolicy(owner, 'day_types', [type]);
    await eve.post({ date: '2026-03-02', type: type.id });
    for (const answer of [
      await owner.put(path, { data: [] }),
      await owner.patch(path, { data: [{ id: 'travel' }] }),
      await owner.delete(path),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([409, 'in_use']);
      expect(answer.json<ProblemJson>().detail).toContain(type.id);
    }
    expect((await putPolicy(owner, 'day_types', [{ ...type, archived: true }])).status).toBe(200);
    await eve.delete({ date: '2026-03-02' });
    expect((await owner.delete(path)).status).toBe(409);
  });

  test('is not what a refused record named', async () => {
    const eve = await olderPerson(server);
    const type = freshType();
    await putPolicy(owner, 'day_types', [type]);
    await eve.post({ date: '2026-03-02', type: 'office' });
    expect((await eve.post({ date: '2026-03-02', type: type.id })).status).toBe(400);
    expect((await owner.delete(path)).status).toBe(200);
  });

  test('is not an item that is built in: what is said of it is taken back', async () => {
    const eve = await olderPerson(server);
    await putPolicy(owner, 'day_types', [{ id: 'office', label: 'Desk' }]);
    await eve.post({ date: '2026-03-02', type: 'office' });
    expect((await owner.delete(path)).status).toBe(200);
  });

  test('is an allowance that a type of days draws on', async () => {
    await putPolicy(owner, 'allowances', [{ id: 'trips', label: 'Trips' }]);
    const type = freshType();
    await putPolicy(owner, 'day_types', [{ ...type, allowance: 'trips' }]);
    const refused = await putPolicy(owner, 'allowances', []);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'in_use']);
    expect(refused.json<ProblemJson>().detail).toContain(type.id);
    await putPolicy(owner, 'day_types', []);
    expect((await putPolicy(owner, 'allowances', [])).status).toBe(200);
  });
});
