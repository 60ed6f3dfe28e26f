import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { idOf } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const usual = ['full', 'full', 'full', 'full', 'full', 'none', 'none'];
const short = ['full', 'am', 'pm', 'full', 'none', 'none', 'none'];

describe.each([
  {
    ...{ name: 'work-patterns', list: 'workPatterns', missing: 'work_pattern_not_found' },
    ...{ action: 'work_pattern', one: { weeks: [usual] }, other: { weeks: [usual, short] } },
  },
  {
    ...{ name: 'bases', list: 'bases', missing: 'base_not_found', action: 'base' },
    one: { country: 'AT', region: 'AT-9' },
    other: { country: 'DE', region: null },
  },
])('/me/$name', ({ name, list, missing, action, one, other }) => {
  const path = `/api/v2/me/${name}`;

  test('are stored from a date on, changed and removed, each with its entry in the audit', async () => {
    const person = await server.person();
    expect((await person.get(path)).json()).toEqual({ [list]: [] });
    const created = await person.put(`${path}/2026-07-01`, one);
    expect([created.status, created.json()]).toEqual([201, { validFrom: '2026-07-01', ...one }]);
    const changed = await person.put(`${path}/2026-07-01`, other);
    expect([changed.status, changed.json()]).toEqual([200, { validFrom: '2026-07-01', ...other }]);
    await person.put(`${path}/2026-01-01`, one);
    expect((await person.get(path)).json()).toEqual({
      [list]: [
        { validFrom: '2026-01-01', ...one },
        { validFrom: '2026-07-01', ...other },
      ],
    });
    expect((await person.get(`${path}/2026-07-01`)).json()).toEqual({ validFrom: '2026-07-01', ...other });
    expect((await person.delete(`${path}/2026-07-01`)).status).toBe(204);
    const trail = await server.storage.audit.of(await idOf(server, person.name), 4);
    expect(trail.map((entry) => [entry.action, entry.target, entry.before, entry.after])).toEqual([
      [`${action}.removed`, '2026-07-01', other, undefined],
      [`${action}.created`, '2026-01-01', undefined, one],
      [`${action}.changed`, '2026-07-01', one, other],
      [`${action}.created`, '2026-07-01', undefined, one],
    ]);
  });

  test('are 404 where none begins on the date', async () => {
    const person = await server.person();
    await person.put(`${path}/2026-07-01`, one);
    for (const answer of [
      await person.get(`${path}/2026-07-02`),
      await person.delete(`${path}/2026-07-02`),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([404, missing]);
    }
  });

  test('belong to one person', async () => {
    const [person, stranger] = [await server.person(), await server.person()];
    await person.put(`${path}/2026-07-01`, one);
    expect((await stranger.get(path)).json()).toEqual({ [list]: [] });
    expect((await stranger.delete(`${path}/2026-07-01`)).status).toBe(404);
    expect((await person.get(`${path}/2026-07-01`)).status).toBe(200);
  });

  test.each(['2026-02-29', '2026-7-1', '26-07-01', 'today', '1899-12-31', '2201-01-01'])(
    'are 400 from %s on',
    async (date) => {
      const person = await server.person();
      for (const answer of [
        await person.put(`${path}/${date}`, one),
        await person.get(`${path}/${date}`),
        await person.delete(`${path}/${date}`),
      ]) {
        expect([answer.status, pointersOf(answer)]).toEqual([400, ['validFrom']]);
      }
    },
  );
});

test.each([
  [{ weeks: [] }, '/weeks'],
  [{ weeks: [usual, usual, usual] }, '/weeks'],
  [{ weeks: [usual.slice(1)] }, '/weeks/0'],
  [{ weeks: [[...usual, 'none']] }, '/weeks/0'],
  [{ weeks: [[...usual.slice(1), 'half']] }, '/weeks/0/6'],
  [{ weeks: [usual], hours: 8 }, '/hours'],
])('the pattern %j is 400', async (body, pointer) => {
  const person = await server.person();
  const answer = await person.put('/api/v2/me/work-patterns/2026-07-01', body);
  expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
});

test.each([
  [{ country: 'XX' }, '/country'],
  [{ country: 'at' }, '/country'],
  [{ country: 'AT', region: 'DE-BY' }, '/region'],
  [{ country: 'AT', region: 'AT-99' }, '/region'],
  [{ country: null, region: 'AT-9' }, '/region'],
  [{ region: 'AT-9' }, '/country'],
])('the base %j is 400', async (body, pointer) => {
  const person = await server.person();
  const answer = await person.put('/api/v2/me/bases/2026-07-01', body);
  expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
});

test('a base may be nowhere that has holidays', async () => {
  const person = await server.person();
  const answer = await person.put('/api/v2/me/bases/2026-07-01', { country: null });
  expect(answer.json()).toEqual({ validFrom: '2026-07-01', country: null, region: null });
});
