import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { dayPath, daysOf, office, sick, withoutTags, type DayJson } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
const date = '2026-11-03';

describe('a day', () => {
  test('has two halves, each with a type, a place and a status of its own', async () => {
    const person = await server.person();
    const am = { type: 'remote', place: { name: '  New   York ' } };
    const put = await person.put(dayPath(date), { am, pm: { type: 'OFFICE' }, notes: 'Ü "x"\n' });
    expect(put.status).toBe(201);
    const day = put.json<DayJson>();
    const place = { id: expect.any(String) as string, name: 'New York' };
    expect(day).toEqual({
      ...{ date, am: { type: 'remote', place, status: 'confirmed' }, pm: office, notes: 'Ü "x"\n' },
      tag: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    const got = await person.get(dayPath(date));
    expect([got.text, got.headers.etag]).toEqual([put.text, `"${day.tag}"`]);
    expect(await daysOf(person)).toEqual([day]);
  });

  test('of the future is planned, all others are confirmed, unless the writer says otherwise', async () => {
    const person = await server.person();
    const statuses = async (on: string, status?: string) => {
      const half = { type: 'office', ...(status && { status }) };
      const answer = await person.put(dayPath(on), { am: half, pm: null, replace: true });
      return answer.status === 400 ? codeOf(answer) : answer.json<DayJson>().am?.status;
    };
    expect(await statuses('2026-11-22')).toBe('confirmed');
    expect(await statuses('2026-11-23')).toBe('planned');
    expect(await statuses('2026-11-21', 'planned')).toBe('planned');
    expect(await statuses('2026-11-23', 'confirmed')).toBe('day_not_come');
  });

  test('is today by the time zone of the person', async () => {
    const person = await server.person();
    await person.patch('/api/v2/me', { timeZone: 'Pacific/Kiritimati' });
    const answer = await person.put(dayPath('2026-11-23'), { am: office, pm: null });
    expect(answer.json<DayJson>().am?.status).toBe('confirmed');
  });

  test('changes in what is given, and only there', async () => {
    const person = await server.person();
    const created = await person.patch(dayPath(date), { am: office });
    expect([created.status, created.json<DayJson>().pm]).toEqual([201, null]);
    const added = await person.patch(dayPath(date), { pm: sick, notes: 'ill' });
    expect(withoutTags([added.json<DayJson>()])).toEqual([{ date, am: office, pm: sick, notes: 'ill' }]);
    const noted = await person.patch(dayPath(date), { notes: '' });
    expect(withoutTags([noted.json<DayJson>()])).toEqual([{ date, am: office, pm: sick, notes: '' }]);
    const halved = await person.patch(dayPath(date), { am: null, replace: true });
    expect(withoutTags([halved.json<DayJson>()])).toEqual([{ date, am: null, pm: sick, notes: '' }]);
  });

  test('keeps its notes where none are sent', async () => {
    const person = await server.person();
    await person.put(dayPath(date), { am: office, pm: null, notes: 'kept' });
    const answer = await person.put(dayPath(date), { am: sick, pm: sick, replace: true });
    expect(answer.json<DayJson>().notes).toBe('kept');
  });

  test('without a half is none', async () => {
    const person = await server.person();
    await person.put(dayPath(date), { am: office, pm: null, notes: 'x' });
    const patched = await person.patch(dayPath(date), { am: null, replace: true });
    expect([patched.status, patched.text]).toEqual([204, '']);
    expect((await person.get(dayPath(date))).status).toBe(404);
    const again = await person.put(dayPath(date), { am: null, pm: null });
    expect([again.status, codeOf(again)]).toEqual([404, 'day_not_found']);
    const notes = await person.patch(dayPath(date), { notes: 'of nothing' });
    expect(codeOf(notes)).toBe('day_not_found');
    await person.put(dayPath(date), { am: office, pm: null });
    const left = await person.put(dayPath(date), { am: null, pm: null, notes: 'left', replace: true });
    expect([codeOf(left), pointersOf(left)]).toEqual(['invalid_body', ['/notes']]);
  });

  test('that is equal is not written again', async () => {
    const person = await server.person();
    const { tag } = (await person.put(dayPath(date), { am: office, pm: sick })).json<DayJson>();
    const again = await person.put(dayPath(date), { am: office, pm: sick, replace: true });
    expect([again.status, again.json<DayJson>().tag]).toEqual([200, tag]);
  });
});

describe('a place', () => {
  test('is found by its name in any letter case, or by its id', async () => {
    const person = await server.person();
    const remote = (place: unknown) => ({ type: 'remote', place });
    const first = await person.put(dayPath(date), { am: remote({ name: 'Graz' }), pm: null });
    const { id } = first.json<DayJson>().am!.place!;
    const place = { id, name: 'Graz' };
    for (const sent of [{ name: 'gRAZ' }, id, { id }, place]) {
      const answer = await person.put(dayPath(date), { am: remote(sent), pm: office, replace: true });
      expect(answer.json<DayJson>().am?.place).toEqual(place);
    }
  });

  test('must be one of the own or an office', async () => {
    const [person, other] = [await server.person(), await server.person()];
    const theirs = await other.put(dayPath(date), {
      am: { type: 'remote', place: { name: 'Linz' } },
      pm: null,
    });
    const { id } = theirs.json<DayJson>().am!.place!;
    const officeId = '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11';
    await server.storage.write((tx) =>
      tx.places.insert({
        ...{ id: officeId, owner: null, name: 'Head Office', nameKey: 'head office', kind: 'office' },
        ...{ country: undefined, region: undefined, archived: false },
      }),
    );
    const refused = await person.put(dayPath(date), { am: { type: 'office', place: id }, pm: null });
    expect([codeOf(refused), pointersOf(refused)]).toEqual(['invalid_body', ['/am/place']]);
    const inOffice = { id: officeId, name: 'Head Office' };
    for (const place of [officeId, { name: 'head office' }]) {
      const answer = await person.put(dayPath(date), { am: { ...office, place }, pm: null, replace: true });
      expect(answer.json<DayJson>().am?.place).toEqual(inOffice);
    }
    expect((await daysOf(person))[0]?.am?.place).toEqual(inOffice);
  });
});

test.each([
  [{ am: { type: 'nothing' }, pm: null }, ['/am/type']],
  [{ am: { type: 'remote' }, pm: { type: 'remote', place: null } }, ['/am/place', '/pm/place']],
  [{ am: { type: 'remote', place: {} }, pm: null }, ['/am/place']],
  [{ am: { type: 'remote', place: { name: ' ' } }, pm: null }, ['/am/place/name']],
  [{ am: office }, ['/pm']],
  [{ am: { type: 'office', note: 'x' }, pm: null }, ['/am/note']],
  [{ am: office, pm: null, notes: 'x'.repeat(2001) }, ['/notes']],
  [{ am: { type: 'office', status: 'done' }, pm: null }, ['/am/status']],
])('%j is refused', async (body, pointers) => {
  const answer = await (await server.person()).put(dayPath(date), body);
  expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_body', pointers]);
});

test.each([
  ['from=2026-02-30&to=2026-03-01', ['from']],
  ['from=2026-03-02&to=2026-03-01', ['to']],
  ['from=2016-01-01&to=2027-01-01', ['to']],
  ['from=2026-03-02', ['to']],
])('days from ?%s are refused', async (query, pointers) => {
  const answer = await (await server.person()).get(`/api/v2/me/days?${query}`);
  expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_query', pointers]);
});

test('a date in the path has to be one', async () => {
  const person = await server.person();
  for (const path of ['2026-02-29', '2026-2-3', 'today']) {
    expect(codeOf(await person.get(dayPath(path)))).toBe('invalid_request');
    expect(codeOf(await person.delete(dayPath(path)))).toBe('invalid_request');
  }
});
