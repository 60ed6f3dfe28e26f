import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { idOf, olderPerson, pathOf } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const cleo = await olderPerson(server, 'Cleo');
const nobody = await olderPerson(server, 'Cleo the empty');

const entries = {
  '2017-12-31': { date: '2017-12-31', type: 'office', notes: '' },
  '2018-01-01': { date: '2018-01-01', type: 'holiday', notes: 'New Year' },
  '2018-02-28': { date: '2018-02-28', type: 'remote', location: 'Berlin', notes: '' },
  '2018-12-31': { date: '2018-12-31', type: 'sick', notes: '' },
  '2020-02-29': { date: '2020-02-29', type: 'vacation', notes: 'quoted "text"\\' },
};
const ofYear = (year: string) => Object.values(entries).filter(({ date }) => date.startsWith(year));

beforeAll(async () => {
  // In another order than that of the dates.
  for (const entry of Object.values(entries).reverse()) {
    const { date, type, notes } = entry;
    const location = 'location' in entry ? { location: entry.location } : {};
    expect((await cleo.post({ date, type, ...location }, notes)).status).toBe(200);
  }
});

describe('GET /user/{u}', () => {
  test('answers all years and entries in order', async () => {
    const answer = await cleo.get();
    expect([answer.status, answer.json()]).toEqual([
      200,
      {
        years: [
          { year: 2017, entries: ofYear('2017') },
          { year: 2018, entries: ofYear('2018') },
          { year: 2020, entries: ofYear('2020') },
        ],
      },
    ]);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test.each(['2017', '2018', '2020'])('answers the year %s', async (year) => {
    const answer = await cleo.get({ year });
    expect([answer.status, answer.json()]).toEqual([200, { year: Number(year), entries: ofYear(year) }]);
  });

  test.each(Object.values(entries))('answers the entry of $date', async (entry) => {
    const answer = await cleo.get({ date: entry.date });
    expect([answer.status, answer.json()]).toEqual([200, entry]);
  });

  test('ignores type and location, even those that cannot be', async () => {
    const answer = await cleo.get({ date: '2018-12-31', type: 'beach', location: '' });
    expect(answer.json()).toEqual(entries['2018-12-31']);
    expect((await cleo.get({ type: 'office', location: 'x' })).status).toBe(200);
  });

  test('answers a day whose halves differ by its first set half, and both', async () => {
    const client = await olderPerson(server);
    const id = await idOf(server, client.name);
    await client.post({ date: '2026-01-01', type: 'remote', location: 'Rome' });
    const [{ id: place } = { id: '' }] = await server.storage.places.of(id);
    const half = (type: string, where: string | null = null) =>
      ({ type, place: where, status: 'confirmed' }) as const;
    const put = (date: string, am: ReturnType<typeof half> | null, pm: typeof am) =>
      server.storage.write((tx) =>
        tx.days.put(id, { date: date as never, am, pm, notes: '', tag: '0'.repeat(16) }),
      );
    await put('2026-01-02', half('office'), half('remote', place));
    await put('2026-01-03', null, half('remote', place));
    await put('2026-01-04', half('sick'), null);
    const rome = { type: 'remote', location: 'Rome' };
    expect((await client.get({ year: '2026' })).json()).toEqual({
      year: 2026,
      entries: [
        { date: '2026-01-01', ...rome, notes: '' },
        { date: '2026-01-02', type: 'office', notes: '', halves: { am: { type: 'office' }, pm: rome } },
        { date: '2026-01-03', ...rome, notes: '', halves: { am: null, pm: rome } },
        { date: '2026-01-04', type: 'sick', notes: '', halves: { am: { type: 'sick' }, pm: null } },
      ],
    });
  });

  test.each([{}, { year: '2018' }, { date: '2018-01-01' }] as Record<string, string>[])(
    'is 404 where there is none: %j',
    async (query) => {
      const answer = await nobody.get(query);
      expect([answer.status, codeOf(answer)]).toEqual([404, 'no_data']);
      expect(answer.json()).toMatchObject({ error: 'No data found', detail: 'No data found' });
    },
  );

  test.each([
    [{ year: '18' }, 'year'],
    [{ year: '0000' }, 'year'],
    [{ year: '' }, 'year'],
    [{ year: '2018.0' }, 'year'],
    [{ date: '2018-02-30' }, 'date'],
    [{ date: '' }, 'date'],
    [{ date: '2018' }, 'date'],
    [{ date: '2018-01-01', year: '2018' }, 'year'],
    [{ deleteall: 'true' }, 'deleteall'],
    [{ yaer: '2018' }, 'yaer'],
  ] as [Record<string, string>, string][])('is 400 for %j', async (query, parameter) => {
    const answer = await cleo.get(query);
    expect([answer.status, pointersOf(answer)]).toEqual([400, [parameter]]);
  });

  test('is 400 where a parameter is given twice', async () => {
    const answer = await cleo.session.get(`${pathOf('Cleo')}?year=2018&year=2018`);
    expect([answer.status, pointersOf(answer)]).toEqual([400, ['year']]);
  });

  test('takes the name in any letter case, percent-encoded, with a trailing slash', async () => {
    const zoe = await olderPerson(server, 'Zoë von Käthe');
    await zoe.post({ date: '2026-01-01', type: 'office' });
    const decomposed = 'zoe\u0308 VON ka\u0308the';
    for (const path of [pathOf('zoë von käthe'), pathOf(decomposed), `${pathOf('ZOË VON KÄTHE')}/`])
      expect((await zoe.session.get(path)).status).toBe(200);
  });

  test('answers HEAD as GET without its body, and other methods by 405', async () => {
    const head = await cleo.session.request('HEAD', pathOf('Cleo'));
    expect([head.status, head.text]).toEqual([200, '']);
    const answer = await cleo.session.patch(pathOf('Cleo'), {});
    expect([answer.status, answer.headers.allow]).toEqual([405, 'DELETE, GET, HEAD, POST, PUT']);
    expect(answer.json()).toHaveProperty('error');
  });

  test('answers an unknown path below it by 404, with the key of the older API', async () => {
    const answer = await cleo.session.get('/api/v1/users');
    expect([answer.status, answer.json()]).toMatchObject([
      404,
      { error: 'There is nothing at /api/v1/users.' },
    ]);
  });
});
