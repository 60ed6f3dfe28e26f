import { describe, expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import { dayPath, daysOf, type DayJson } from './support/days.ts';
import { idOf } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

interface PlaceJson {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly isArchived: boolean;
}

const server = await sharedServer();
const root = await server.person('Root', { administrator: true });
const all = '/api/v2/me/places';
const offices = '/api/v2/places';
type Person = Awaited<ReturnType<typeof server.person>>;

const make = async (person: Person, name: string, fields: object = {}) =>
  (await person.post(all, { name, ...fields })).json<PlaceJson>();
const namesOf = async (person: Person, path = all) =>
  (await person.get(path)).json<{ places: PlaceJson[] }>().places.map(({ name }) => name);
const record = (person: Person, date: string, halves: { am?: string; pm?: string }) =>
  person.put(dayPath(date), {
    am: halves.am === undefined ? null : { type: 'remote', place: { id: halves.am } },
    pm: halves.pm === undefined ? null : { type: 'remote', place: { id: halves.pm } },
  });

describe("a person's own places", () => {
  test('are made, renamed, archived and removed, each with its entry in the audit', async () => {
    const person = await server.person();
    const made = await person.post(all, {
      name: '  Home  office ',
      kind: 'home',
      country: 'AT',
      region: 'AT-9',
    });
    const place = made.json<PlaceJson>();
    const fields = { kind: 'home', country: 'AT', region: 'AT-9' };
    expect([made.status, place]).toEqual([
      201,
      { id: expect.any(String) as string, name: 'Home office', ...fields, isArchived: false },
    ]);
    const path = `${all}/${place.id}`;
    const changed = await person.patch(path, { name: 'Attic', isArchived: true, region: null });
    expect(changed.json()).toEqual({ ...place, name: 'Attic', isArchived: true, region: null });
    expect((await person.get(all)).json()).toEqual({ places: [changed.json()] });
    expect((await person.delete(path)).status).toBe(204);
    expect(await namesOf(person)).toEqual([]);
    const trail = await server.storage.audit.of(await idOf(server, person.name), 3);
    const before = { name: 'Home office', ...fields, archived: false };
    const after = { name: 'Attic', ...fields, region: null, archived: true };
    expect(trail.map((entry) => [entry.action, entry.target, entry.before, entry.after])).toEqual([
      ['place.removed', place.id, after, undefined],
      ['place.changed', place.id, before, after],
      ['place.created', place.id, undefined, before],
    ]);
  });

  test('have names that are unique without regard to case, for each owner', async () => {
    const [person, other] = [await server.person(), await server.person()];
    await make(person, 'Köln');
    const second = await make(person, 'Bonn');
    for (const answer of [
      await person.post(all, { name: 'KÖLN' }),
      await person.patch(`${all}/${second.id}`, { name: 'Ko\u0308ln' }),
    ]) {
      expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([409, 'name_taken', ['/name']]);
    }
    expect((await person.patch(`${all}/${second.id}`, { name: 'BONN' })).json<PlaceJson>().name).toBe('BONN');
    expect((await other.post(all, { name: 'Köln' })).status).toBe(201);
  });

  test.each([
    [{ name: ' ' }, '/name'],
    [{ name: 'x'.repeat(101) }, '/name'],
    [{ name: 'x', kind: 'office' }, '/kind'],
    [{ name: 'x', country: 'ZZ' }, '/country'],
    [{ name: 'x', country: 'at' }, '/country'],
    [{ name: 'x', country: 'AT', region: 'DE-BY' }, '/region'],
    [{ name: 'x', region: 'AT-9' }, '/region'],
    [{ name: 'x', id: 'y' }, '/id'],
    [{}, '/name'],
  ])('are 400 for %j', async (body, pointer) => {
    const person = await server.person();
    const answer = await person.post(all, body);
    expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
  });

  test('belong to one person', async () => {
    const [person, stranger] = [await server.person(), await server.person()];
    const place = await make(person, 'Rome');
    const mine = await make(stranger, 'Rome');
    expect(await namesOf(stranger)).toEqual(['Rome']);
    for (const answer of [
      await stranger.patch(`${all}/${place.id}`, { name: 'Paris' }),
      await stranger.delete(`${all}/${place.id}`),
      await stranger.post(`${all}/${place.id}/merge`, { into: mine.id }),
      await stranger.post(`${all}/${mine.id}/merge`, { into: place.id }),
    ]) {
      expect([answer.status, codeOf(answer)]).toEqual([404, 'place_not_found']);
    }
  });

  test('are not removed while a day names them', async () => {
    const person = await server.person();
    const place = await make(person, 'Rome');
    await record(person, '2026-11-03', { pm: place.id });
    const refused = await person.delete(`${all}/${place.id}`);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'in_use']);
    expect(refused.text).toContain('2026-11-03');
    await person.delete(dayPath('2026-11-03'));
    expect((await person.delete(`${all}/${place.id}`)).status).toBe(204);
  });
});

describe('merging', () => {
  test('makes all days name the other, and the audit keeps what was recorded', async () => {
    const person = await server.person();
    const [wien, vienna] = [await make(person, 'Wien'), await make(person, 'Vienna', { country: 'AT' })];
    await record(person, '2025-11-03', { am: wien.id, pm: vienna.id });
    await record(person, '2026-11-03', { am: wien.id, pm: wien.id });
    await record(person, '2026-11-04', { pm: vienna.id });
    const before = await daysOf(person);
    const merged = await person.post(`${all}/${wien.id}/merge`, { into: vienna.id });
    expect([merged.status, merged.json()]).toEqual([200, { place: vienna, days: 2 }]);
    expect(await namesOf(person)).toEqual(['Vienna']);
    const days = await daysOf(person);
    const at = ({ am, pm }: DayJson) => [am?.place?.name, pm?.place?.name];
    expect(days.map(at)).toEqual([
      ['Vienna', 'Vienna'],
      ['Vienna', 'Vienna'],
      [undefined, 'Vienna'],
    ]);
    expect(days.map(({ tag }, at) => tag === before[at]?.tag)).toEqual([false, false, true]);
    const [entry] = await server.storage.audit.of(await idOf(server, person.name), 1);
    expect(entry).toMatchObject({
      ...{ action: 'place.merged', target: wien.id, before: { name: 'Wien' } },
      after: {
        into: { id: vienna.id, name: 'Vienna' },
        days: [
          { date: '2025-11-03', am: true, pm: false },
          { date: '2026-11-03', am: true, pm: true },
        ],
      },
    });
  });

  test('may be into an office, but not into itself, nor into what is not there', async () => {
    const person = await server.person();
    const place = await make(person, 'At work');
    await record(person, '2026-11-03', { am: place.id });
    const merge = (into: string) => person.post(`${all}/${place.id}/merge`, { into });
    const self = await merge(place.id);
    expect([self.status, pointersOf(self)]).toEqual([400, ['/into']]);
    expect((await merge('nowhere')).status).toBe(404);
    const office = (await root.post(offices, { name: 'Branch' })).json<PlaceJson>();
    expect((await merge(office.id)).json()).toEqual({ place: office, days: 1 });
    expect((await daysOf(person))[0]?.am?.place).toEqual({ id: office.id, name: 'Branch' });
  });
});

describe('the places of the organisation', () => {
  test('are made and archived by administrators, and seen by everybody', async () => {
    const person = await server.person();
    const office = await root.post(offices, { name: 'Head office', country: 'AT', region: 'AT-9' });
    expect(office.json()).toMatchObject({ name: 'Head office', kind: 'office', isArchived: false });
    expect(await namesOf(person, offices)).toContain('Head office');
    const path = `${offices}/${office.json<PlaceJson>().id}`;
    expect((await root.patch(path, { isArchived: true })).json<PlaceJson>().isArchived).toBe(true);
    expect((await person.patch(path, { name: 'Mine' })).status).toBe(403);
    expect((await person.post(offices, { name: 'Mine' })).status).toBe(403);
    expect((await root.delete(path)).status).toBe(405);
    const taken = await root.post(offices, { name: 'HEAD OFFICE' });
    expect([taken.status, codeOf(taken)]).toEqual([409, 'name_taken']);
    expect((await person.patch(`${all}/${office.json<PlaceJson>().id}`, { name: 'Mine' })).status).toBe(404);
    const trail = await server.storage.audit.ofNobody(2);
    expect(trail.map(({ action }) => action)).toEqual(['place.changed', 'place.created']);
    expect(trail[0]).toMatchObject({ actorKind: 'administrator', actor: await idOf(server, 'Root') });
  });
});
