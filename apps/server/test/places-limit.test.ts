import { expect, test } from 'vitest';
import { newId } from '../src/shared/ids.ts';
import { codeOf } from './support/configs.ts';
import { dayPath } from './support/days.ts';
import { idOf, olderPerson } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

/** Whose places were read whole, outside of writes. */
const readWhole: (string | null)[] = [];
const server = await sharedServer({
  wrapStorage: (storage) => ({
    ...storage,
    places: {
      ...storage.places,
      of: (owner) => {
        readWhole.push(owner);
        return storage.places.of(owner);
      },
    },
  }),
});

/** Gives a person so many places, called 0, 1 and so on. */
async function fill(person: string, count: number): Promise<void> {
  const where = { country: undefined, region: undefined, archived: false };
  await server.storage.write(async ({ places }) => {
    for (let index = 0; index < count; index += 1) {
      const name = String(index);
      await places.insert({ id: newId(), owner: person, name, nameKey: name, kind: 'other', ...where });
    }
  });
}

const at = (name: string) => ({ am: { type: 'remote', place: { name } }, pm: null });

test('a day makes no place beyond 1,000, and may name those that are there', async () => {
  const person = await server.person();
  await fill(await idOf(server, person.name), 999);
  expect((await person.put(dayPath('2026-03-02'), at('the last'))).status).toBe(201);
  const refused = await person.put(dayPath('2026-03-03'), at('one too many'));
  expect([refused.status, codeOf(refused)]).toEqual([409, 'too_many_items']);
  expect((await person.get(dayPath('2026-03-03'))).status).toBe(404);
  expect((await person.put(dayPath('2026-03-03'), at('17'))).status).toBe(201);
  const posted = await person.post('/api/v2/me/places', { name: 'one too many' });
  expect([posted.status, codeOf(posted)]).toEqual([409, 'too_many_items']);
});

test('the older API makes none either', async () => {
  const older = await olderPerson(server, 'Olga');
  await fill(await idOf(server, 'Olga'), 1000);
  const refused = await older.post({ date: '2026-01-01', type: 'remote', location: 'one too many' });
  expect(refused.status).toBe(400);
  expect((await older.post({ date: '2026-01-01', type: 'remote', location: '17' })).status).toBe(200);
});

test('one date is shown without reading all places, also of somebody else’s', async () => {
  const [ada, bob] = [await server.person(), await server.person()];
  const older = await olderPerson(server, 'Otto');
  for (const person of [ada, bob]) await person.put(dayPath('2026-03-02'), at('Home'));
  await older.post({ date: '2026-03-02', type: 'remote', location: 'Home' });
  readWhole.length = 0;
  const day = (await ada.get(dayPath('2026-03-02'))).json<{ am: { place: { name: string } } }>();
  expect(day.am.place.name).toBe('Home');
  const { text } = await older.get({ date: '2026-03-02' });
  expect(text).toContain('Home');
  expect(readWhole).toEqual([]);
});
