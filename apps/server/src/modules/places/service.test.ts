import { expect, test } from 'vitest';
import { findPlaces } from './service.ts';
import type { PlaceTx, PlaceWriter } from './store.ts';

test('many places are found in two questions, however many there are', async () => {
  const asked: string[] = [];
  const places: Pick<PlaceWriter, 'of' | 'findByName'> = {
    of: async (owner) => {
      asked.push(`all of ${owner ?? 'the organisation'}`);
      return [];
    },
    findByName: async (_owner, key) => {
      asked.push(key);
      return undefined;
    },
  };
  const tx = { places } as PlaceTx;
  const wanted = Array.from({ length: 300 }, (_, index) => ({ name: `Place ${index}` }));
  const { byKey, missing } = await findPlaces(tx, 'ada', [...wanted, { name: 'PLACE 0' }]);
  expect([byKey.size, missing.size]).toEqual([300, 300]);
  expect(asked).toEqual(['all of the organisation', 'all of ada']);
});
