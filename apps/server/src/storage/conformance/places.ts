import { expect } from 'vitest';
import type { StoredPlace } from '../../modules/places/store.ts';
import { AppError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { insertPlaces, samplePlace } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { onlyWinner, together } from './together.ts';

/** Places of people and of the organisation: what is stored, found, replaced and removed. */
export function testPlaces(test: StorageTest): void {
  test('keeps every field', async ({ storage, ada }) => {
    const places = [
      samplePlace(ada, 'a é 山 😀', { kind: 'home', country: 'AT', region: 'AT-9', archived: true }),
      samplePlace(ada, 'b', { kind: 'client', country: 'DE' }),
      samplePlace(ada, 'c', { kind: 'other', region: 'US-CA' }),
      samplePlace(ada, 'd', { kind: 'office' }),
    ];
    const office = samplePlace(null, 'Vienna', { country: 'AT' });
    await insertPlaces(storage, ...places, office);
    expect(await storage.places.of(ada.id)).toEqual(places);
    expect(await storage.places.of(null)).toEqual([office]);
    const seen = await storage.write(async (tx) => [
      await tx.places.of(ada.id),
      await tx.places.of(null),
      await tx.places.findByName(ada.id, places[0]!.nameKey),
      await tx.places.findByName(null, 'vienna'),
    ]);
    expect(seen).toEqual([places, [office], places[0], office]);
  });

  test('tells no country from a country, and nobody’s from somebody’s', async ({ storage, ada }) => {
    await insertPlaces(storage, samplePlace(ada, 'Home'), samplePlace(null, 'Vienna'));
    const [home] = await storage.places.of(ada.id);
    expect([home?.country, home?.region]).toEqual([undefined, undefined]);
    expect((await storage.places.of(null))[0]?.owner).toBeNull();
  });

  test('finds nothing that is somebody else’s', async ({ storage, ada, bob }) => {
    await insertPlaces(storage, samplePlace(ada, 'Home'), samplePlace(null, 'Vienna'));
    const find = (owner: string | null, key: string) =>
      storage.write((tx) => tx.places.findByName(owner, key));
    expect(await find(ada.id, 'vienna')).toBeUndefined();
    expect(await find(null, 'home')).toBeUndefined();
    expect(await find(ada.id, 'Home')).toBeUndefined();
    for (const stranger of [bob.id, newId()]) {
      expect(await find(stranger, 'home')).toBeUndefined();
      expect(await storage.places.of(stranger)).toEqual([]);
    }
  });

  test('finds by ids, whoever’s they are', async ({ storage, ada, bob }) => {
    const [home, client] = [samplePlace(ada, 'Home', { country: 'AT' }), samplePlace(bob, 'Client')];
    const [office, other] = [samplePlace(null, 'Vienna'), samplePlace(ada, 'Other')];
    await insertPlaces(storage, home, client, office, other);
    const inOrder = (places: readonly StoredPlace[]) => [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
    const ids = [office.id, home.id, client.id, newId(), home.id];
    expect(inOrder(await storage.places.byIds(ids))).toEqual([home, client, office]);
    expect(await storage.places.byIds([])).toEqual([]);
    await storage.write(async ({ places }) => {
      const [found] = await places.byIds([other.id]);
      await places.replace({ ...found!, archived: true });
      await places.remove((await places.byIds([client.id]))[0]!);
      const seen = inOrder(await places.byIds([other.id, client.id]));
      expect(seen).toEqual([{ ...other, archived: true }]);
    });
    expect(await storage.write((tx) => tx.places.countOf(ada.id))).toBe(2);
    expect(await storage.write((tx) => tx.places.countOf(null))).toBe(1);
    expect(await storage.write((tx) => tx.places.countOf(newId()))).toBe(0);
  });

  test('lists by name key, in the order of the code points', async ({ storage, ada }) => {
    const names = ['0', 'a', 'a b', 'aa', 'b', 'é', 'ａ', '😀'];
    for (const owner of [ada, null]) {
      await insertPlaces(storage, ...names.toReversed().map((name) => samplePlace(owner, name)));
      const found = await storage.places.of(owner?.id ?? null);
      expect(found.map(({ name }) => name)).toEqual(names);
    }
  });

  test('lets different owners give one name', async ({ storage, ada, bob }) => {
    const places = [ada, bob, null].map((owner) => samplePlace(owner, 'Vienna'));
    await insertPlaces(storage, ...places);
    for (const place of places) expect(await storage.places.of(place.owner)).toEqual([place]);
  });

  test('refuses a name or an id that is taken, with all of that write', async ({ storage, ada, fixture }) => {
    const [own, office] = [samplePlace(ada, 'Home'), samplePlace(null, 'Vienna')];
    await insertPlaces(storage, own, office);
    const clashes = [
      samplePlace(ada, 'HOME'),
      samplePlace(null, 'VIENNA'),
      samplePlace(ada, 'x', { id: own.id }),
    ];
    for (const clash of clashes) {
      const write = storage.write(async (tx) => {
        await tx.configs.insert(sampleConfig('beside'));
        await tx.places.insert(clash);
      });
      await expect(write).rejects.toThrow();
    }
    expect(await storage.places.of(ada.id)).toEqual([own]);
    expect(await storage.places.of(null)).toEqual([office]);
    expect(await fixture.count('configs')).toBe(0);
  });

  test('replaces one place and no other, and frees its name', async ({ storage, ada, fixture }) => {
    for (const owner of [ada, null]) {
      const id = owner?.id ?? null;
      const [old, kept] = [samplePlace(owner, 'Old', { country: 'AT' }), samplePlace(owner, 'Kept')];
      await insertPlaces(storage, old, kept);
      const renamed = {
        ...old,
        name: 'New',
        nameKey: 'new',
        kind: 'other',
        country: undefined,
        archived: true,
      } as const;
      const second = samplePlace(owner, 'Old');
      await storage.write(async ({ places }) => {
        await places.findByName(id, 'old');
        await places.replace(renamed);
        expect(await places.findByName(id, 'old')).toBeUndefined();
        expect(await places.findByName(id, 'new')).toEqual(renamed);
        expect(await places.of(id)).toEqual([kept, renamed]);
        await places.insert(second);
      });
      expect(await storage.places.of(id)).toEqual([kept, renamed, second]);
      await expect(replace(storage, { ...second, nameKey: 'kept' })).rejects.toThrow();
      expect(await storage.places.of(id)).toEqual([kept, renamed, second]);
    }
    expect(await fixture.count('places')).toBe(6);
  });

  test('makes no place by a replacement', async ({ storage, ada, fixture }) => {
    await expect(replace(storage, samplePlace(ada, 'Nowhere'))).rejects.toThrow();
    expect(await fixture.count('places')).toBe(0);
  });

  test('removes one place and no other', async ({ storage, ada }) => {
    const [removed, kept] = [samplePlace(ada, 'Home'), samplePlace(ada, 'Cabin')];
    await insertPlaces(storage, removed, kept);
    await storage.write(async ({ places }) => {
      expect(await places.of(ada.id)).toEqual([kept, removed]);
      await places.remove(removed);
      expect(await places.of(ada.id)).toEqual([kept]);
      expect(await places.findByName(ada.id, 'home')).toBeUndefined();
    });
    expect(await storage.places.of(ada.id)).toEqual([kept]);
  });

  test('removes all of one person', async ({ storage, ada, bob, fixture }) => {
    const [bobs, office] = [samplePlace(bob, 'Home'), samplePlace(null, 'Vienna')];
    await insertPlaces(storage, samplePlace(ada, 'Home'), samplePlace(ada, 'Cabin'), bobs, office);
    const next = samplePlace(ada, 'Home');
    await storage.write(async ({ places }) => {
      await places.insert(samplePlace(ada, 'Third'));
      await places.removeAllOf(ada.id);
      expect(await places.of(ada.id)).toEqual([]);
      expect(await places.findByName(ada.id, 'home')).toBeUndefined();
      await places.insert(next);
      expect(await places.of(ada.id)).toEqual([next]);
    });
    expect(await storage.places.of(ada.id)).toEqual([next]);
    expect(await storage.places.of(bob.id)).toEqual([bobs]);
    expect(await storage.places.of(null)).toEqual([office]);
    expect(await fixture.count('places')).toBe(3);
  });

  test('sees its own changes', async ({ storage, ada }) => {
    const [first, second] = [samplePlace(ada, 'Home'), samplePlace(ada, 'Home')];
    await storage.write(async ({ places }) => {
      expect(await places.findByName(ada.id, 'home')).toBeUndefined();
      await places.insert(first);
      expect(await places.findByName(ada.id, 'home')).toEqual(first);
      await places.remove(first);
      expect(await places.findByName(ada.id, 'home')).toBeUndefined();
      await places.insert(second);
    });
    expect(await storage.places.of(ada.id)).toEqual([second]);
  });

  test('of 20 who give one name through two servers exactly one may, and the others see it', async ({
    storage,
    ada,
    fixture,
  }) => {
    for (const owner of [ada, null]) {
      const outcomes = await together({ storage, fixture }, 20, (through) =>
        through.write(async ({ places }) => {
          if (await places.findByName(owner?.id ?? null, 'cabin')) throw new AppError('name_taken', 'No.');
          await places.insert(samplePlace(owner, 'Cabin'));
        }),
      );
      onlyWinner(outcomes, 'name_taken');
      expect(await storage.places.of(owner?.id ?? null)).toHaveLength(1);
    }
  });
}

function replace(storage: Storage, place: StoredPlace): Promise<void> {
  return storage.write(async ({ places }) => {
    await places.of(place.owner);
    await places.replace(place);
  });
}
