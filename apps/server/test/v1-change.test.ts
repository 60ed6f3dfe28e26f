import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { idOf, olderPerson } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();

describe('PUT /user/{u}?date&type&location', () => {
  test('replaces type and location, and the notes where they are sent', async () => {
    const ben = await olderPerson(server);
    const date = '2026-03-02';
    await ben.post({ date, type: 'remote', location: 'Berlin' }, 'first');
    const toOffice = await ben.put({ date, type: 'Office' }, 'second');
    expect([toOffice.status, toOffice.json()]).toEqual([200, { date, type: 'office', notes: 'second' }]);
    const toRemote = await ben.put({ date, type: 'remote', location: 'den haag' });
    expect(toRemote.json()).toEqual({ date, type: 'remote', location: 'Den Haag', notes: 'second' });
    expect((await ben.get({ date })).json()).toEqual(toRemote.json());
  });

  test.each([
    ['no body', undefined],
    ['an empty body', ''],
    ['null', 'null'],
    ['no field', '{}'],
    ['null for the notes', '{"notes":null}'],
  ])('keeps the notes with %s', async (_what, body) => {
    const ben = await olderPerson(server);
    await ben.post({ date: '2026-03-03', type: 'office' }, 'kept');
    const path = `/api/v1/user/${encodeURIComponent(ben.name)}?date=2026-03-03&type=sick`;
    const answer = await ben.session.request('PUT', path, body === undefined ? {} : { body });
    expect([answer.status, answer.json()]).toMatchObject([200, { type: 'sick', notes: 'kept' }]);
  });

  test('takes the notes away where empty ones are sent', async () => {
    const ben = await olderPerson(server);
    await ben.post({ date: '2026-03-03', type: 'office' }, 'gone');
    expect((await ben.put({ date: '2026-03-03', type: 'office' }, '')).json()).toMatchObject({ notes: '' });
  });

  test('replaces both halves', async () => {
    const ben = await olderPerson(server);
    const id = await idOf(server, ben.name);
    const date = '2026-03-04' as never;
    const pm = { type: 'sick', place: null, status: 'planned' } as const;
    await server.storage.write((tx) =>
      tx.days.put(id, { date, am: null, pm, notes: 'n', tag: '0'.repeat(16) }),
    );
    expect((await ben.put({ date, type: 'vacation' })).json()).toEqual({
      date,
      type: 'vacation',
      notes: 'n',
    });
    const half = { type: 'vacation', place: null, status: 'confirmed' };
    expect(await server.storage.days.get(id, date)).toMatchObject({ am: half, pm: half });
  });

  test('writes a new tag each time', async () => {
    const ben = await olderPerson(server);
    const id = await idOf(server, ben.name);
    const date = '2026-03-05' as never;
    const tag = async () => (await server.storage.days.get(id, date))?.tag;
    await ben.post({ date, type: 'office' });
    const first = await tag();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    await ben.put({ date, type: 'office' });
    expect(await tag()).not.toBe(first);
  });

  test.each([
    [{ date: '2026-02-29', type: 'office' }, 'date'],
    [{ type: 'office' }, 'date'],
    [{ date: '2026-03-02' }, 'type'],
    [{ date: '2026-03-02', type: 'beach' }, 'type'],
    [{ date: '2026-03-02', type: 'remote' }, 'location'],
    [{ date: '2026-03-02', type: 'office', notes: 'x' }, 'notes'],
  ] as [Record<string, string>, string][])(
    'is 400 for %j, even where there is nothing',
    async (query, name) => {
      const ben = await olderPerson(server);
      const answer = await ben.put(query);
      expect([answer.status, pointersOf(answer)]).toEqual([400, [name]]);
    },
  );

  test('is 404 where there is nothing to change, and makes nothing', async () => {
    const ben = await olderPerson(server);
    const answer = await ben.put({ date: '2026-03-02', type: 'remote', location: 'Berlin' });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'no_data']);
    expect(answer.json()).toMatchObject({ error: 'No data found' });
    expect(await ben.dates()).toEqual([]);
    expect(await server.storage.places.of(await idOf(server, ben.name))).toEqual([]);
  });
});
