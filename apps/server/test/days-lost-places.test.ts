import { expect, test } from 'vitest';
import type { StoredPlace } from '../src/modules/places/index.ts';
import { dayPath, daysOf } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

/** Readers do not find what is called so: SQLite itself keeps the places that days name. */
const gone = 'Atlantis';
const there = (places: readonly StoredPlace[]) => places.filter(({ name }) => name !== gone);
const server = await sharedServer({
  clock: new TestClock('2026-11-22T12:00:00Z'),
  wrapStorage: (storage) => ({
    ...storage,
    places: {
      of: async (owner) => there(await storage.places.of(owner)),
      byIds: async (ids) => there(await storage.places.byIds(ids)),
    },
  }),
});
const range = 'from=2026-11-01&to=2026-11-30';

test('a day at a place that is gone is shown, counted and written without its name', async () => {
  const person = await server.person();
  const am = { type: 'remote', place: { name: gone } };
  expect((await person.put(dayPath('2026-11-02'), { am, pm: null })).status).toBe(201);
  const place = (await daysOf(person))[0]?.am?.place;
  expect(place?.name).toBeNull();
  const summary = await person.get(`/api/v2/me/summary?${range}`);
  const nothing = { name: null, kind: null, country: null, region: null };
  expect(summary.json<{ places: unknown }>().places).toEqual([
    { place: { id: place?.id, ...nothing }, confirmed: 0.5, planned: 0, unconfirmed: 0 },
  ]);
  const csv = (await person.get(`/api/v2/me/days.csv?${range}`)).text;
  expect(csv.split('\r\n')[1]).toBe('2026-11-02,remote,,am,confirmed,,,');
  const refused = await (await server.person()).post('/api/v2/me/imports', { csv });
  expect(refused.status).toBe(422);
  expect(refused.json()).toMatchObject({ rowErrors: [{ line: 2, column: 'Location' }] });
});
