import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf, type ProblemJson } from './support/configs.ts';
import { OlderClient, olderPerson, pathOf } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const server = await sharedServer();
const anna = await olderPerson(server);

let day = 0;
/** A date on which nothing is recorded yet. */
const freshDate = () => new Date(Date.UTC(2001, 0, ++day)).toISOString().slice(0, 10);

describe('POST /user/{u}?date&type&location', () => {
  test.each(['office', 'vacation', 'holiday', 'sick'])('records %s', async (type) => {
    const date = freshDate();
    const answer = await anna.post({ date, type }, 'With notes');
    expect([answer.status, answer.json()]).toEqual([200, { date, type, notes: 'With notes' }]);
    expect((await anna.get({ date })).json()).toEqual(answer.json());
  });

  test('records remote with its location', async () => {
    const date = freshDate();
    const answer = await anna.post({ date, type: 'remote', location: 'Berlin' });
    expect(answer.json()).toEqual({ date, type: 'remote', location: 'Berlin', notes: '' });
    expect((await anna.get({ date })).json()).toEqual(answer.json());
  });

  test.each(['OFFICE', 'Vacation', 'sIcK'])('takes the type %s in any letter case', async (type) => {
    const answer = await anna.post({ date: freshDate(), type });
    expect(answer.json()).toMatchObject({ type: type.toLowerCase() });
  });

  test.each(['office', 'vacation'])('ignores the location of %s, whatever it is', async (type) => {
    const date = freshDate();
    for (const location of ['Berlin', '', 'x'.repeat(101), 'a\tb']) {
      const answer = await anna.post({ date, type, location });
      expect(answer.json()).toEqual({ date, type, notes: '' });
      await anna.delete({ date });
    }
  });

  test.each(['0001-01-01', '9999-12-31', '2024-02-29', '2026-03-29', '2026-10-25', '2011-12-30'])(
    'records %s, and the date does not move',
    async (date) => {
      const client = await olderPerson(server);
      expect((await client.post({ date, type: 'office' })).json()).toMatchObject({ date });
      expect((await client.get({ date })).json()).toMatchObject({ date });
      expect(await client.dates()).toEqual([date]);
      expect((await client.get({ year: date.slice(0, 4) })).json()).toMatchObject({
        year: Number(date.slice(0, 4)),
        entries: [{ date }],
      });
      expect((await client.delete({ date })).status).toBe(200);
      expect(await client.dates()).toEqual([]);
    },
  );
});

describe('POST is refused with 400', () => {
  const office = { type: 'office' };

  test.each([
    [{ ...office }, 'date'],
    [{ ...office, date: '' }, 'date'],
    [{ ...office, date: '2026-02-29' }, 'date'],
    [{ ...office, date: '2026-2-3' }, 'date'],
    [{ ...office, date: '0000-01-01' }, 'date'],
    [{ ...office, date: '10000-01-01' }, 'date'],
    [{ ...office, date: '2026-01-01T00:00' }, 'date'],
    [{ date: '2026-01-01' }, 'type'],
    [{ date: '2026-01-01', type: '' }, 'type'],
    [{ date: '2026-01-01', type: 'beach' }, 'type'],
    [{ date: '2026-01-01', type: 'Office ' }, 'type'],
    [{ date: '2026-01-01', type: 'remote' }, 'location'],
    [{ date: '2026-01-01', type: 'remote', location: '' }, 'location'],
    [{ date: '2026-01-01', type: 'remote', location: '  ' }, 'location'],
    [{ date: '2026-01-01', type: 'remote', location: 'x'.repeat(101) }, 'location'],
    [{ date: '2026-01-01', type: 'remote', location: 'a\u0000b' }, 'location'],
    [{ ...office, date: '2026-01-01', colour: 'red' }, 'colour'],
    [{ ...office, date: '2026-01-01', year: '2026' }, 'year'],
    [{ ...office, Date: '2026-01-01' }, 'Date'],
  ] as [Record<string, string>, string][])('%j', async (query, parameter) => {
    const answer = await anna.post(query);
    expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_query', [parameter]]);
    expect(answer.json<ProblemJson & { error: string }>().error).toBe(answer.json<ProblemJson>().detail);
  });

  test('where a parameter is given twice', async () => {
    const path = `${pathOf(anna.name)}?date=2026-01-01&date=2026-01-02&type=office`;
    const answer = await anna.session.request('POST', path);
    expect([answer.status, pointersOf(answer)]).toEqual([400, ['date']]);
  });

  test('where the day is recorded already, and leaves it as it was', async () => {
    const date = freshDate();
    await anna.post({ date, type: 'remote', location: 'Berlin' }, 'first');
    const answer = await anna.post({ date, type: 'office' }, 'second');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'refused']);
    expect((await anna.get({ date })).json()).toMatchObject({ type: 'remote', notes: 'first' });
  });

  test('where only one half is set', async () => {
    const client = await olderPerson(server);
    const { id } = await server.services.accounts.find(client.name);
    const date = '2026-05-05' as never;
    const am = { type: 'office', place: null, status: 'confirmed' } as const;
    await server.storage.write((tx) =>
      tx.days.put(id, { date, am, pm: null, notes: '', tag: '0'.repeat(16) }),
    );
    expect((await client.post({ date, type: 'office' })).status).toBe(400);
    expect((await client.put({ date, type: 'sick' })).json()).toEqual({ date, type: 'sick', notes: '' });
  });
});

describe('the body of a POST', () => {
  const post = (options: object) =>
    anna.session.request('POST', pathOf(anna.name, { date: freshDate(), type: 'office' }), options);

  test.each([
    ['none at all', {}],
    ['none, with a content type', { headers: { 'content-type': 'application/json' } }],
    ['none, with the type of a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['none, with a content type that cannot be read', { headers: { 'content-type': ';;' } }],
    ['an empty text', { body: '' }],
    ['an empty text in pieces', { body: '', chunked: true }],
    ['null', { body: 'null' }],
    ['an object without fields', { body: {} }],
    ['null for the notes', { body: { notes: null } }],
    ['empty notes', { body: { notes: '' } }],
  ])('may be %s', async (_what, options) => {
    const answer = await post(options);
    expect([answer.status, answer.json()]).toMatchObject([200, { notes: '' }]);
  });

  test.each(['application/json', 'text/plain', undefined])('is JSON whatever its type: %s', async (type) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    const answer = await post({ body: '{"notes":"a\\nb \u{1f600}"}', headers });
    expect(answer.json()).toMatchObject({ notes: 'a\nb \u{1f600}' });
  });

  test.each([
    ['{"notes":5}', '/notes'],
    ['{"notes":["a"]}', '/notes'],
    ['{"note":"a"}', '/note'],
    ['[]', ''],
    ['"a"', ''],
  ])('is refused: %s', async (body, pointer) => {
    const answer = await post({ body });
    expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
  });

  test.each(['{', 'notes=a', '{"notes":"a","notes":"b"}'])(
    'is refused, which is no JSON: %s',
    async (body) => {
      const answer = await post({ body });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'invalid_json']);
    },
  );

  test('has at most 2,000 characters of notes', async () => {
    for (const notes of ['x'.repeat(2000), '\u{1f600}'.repeat(2000)]) {
      expect((await post({ body: { notes } })).json()).toMatchObject({ notes });
    }
    const answer = await post({ body: { notes: 'x'.repeat(2001) } });
    expect([answer.status, pointersOf(answer)]).toEqual([400, ['/notes']]);
  });
});

describe('a location', () => {
  const locationOf = async (client: OlderClient, date: string, location: string) =>
    (await client.post({ date, type: 'remote', location })).json<{ location: string }>().location;

  test.each([
    ['new york', 'New York'],
    ['USA', 'USA'],
    ['baden-baden', 'Baden-Baden'],
    ['  são   paulo ', 'São Paulo'],
    ["Zu\u0308rich, 'Cafe\u0301'", "Zürich, 'Café'"],
  ])('%s is shown as %s', async (location, expected) => {
    const client = await olderPerson(server);
    expect(await locationOf(client, '2026-01-01', location)).toBe(expected);
  });

  test('in another letter case is the place of before, with its own name', async () => {
    const client = await olderPerson(server);
    expect(await locationOf(client, '2026-01-01', 'McMurdo station')).toBe('McMurdo Station');
    expect(await locationOf(client, '2026-01-02', 'MCMURDO STATION')).toBe('McMurdo Station');
    expect(await locationOf(client, '2026-01-03', 'mcmurdo  station')).toBe('McMurdo Station');
    const { id } = await server.services.accounts.find(client.name);
    expect((await server.storage.places.of(id)).map(({ name, kind }) => [name, kind])).toEqual([
      ['McMurdo Station', 'other'],
    ]);
  });

  test('belongs to one person: another writes it in their own way', async () => {
    const [one, other] = [await olderPerson(server), await olderPerson(server)];
    expect(await locationOf(one, '2026-01-01', 'ROMA')).toBe('ROMA');
    expect(await locationOf(other, '2026-01-01', 'roma')).toBe('Roma');
  });
});
