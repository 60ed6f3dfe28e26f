import { isDeepStrictEqual } from 'node:util';
import { usualWeek } from '@worklog/domain/working-time';
import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import type { DatedReader, DatedWriter } from '../../modules/working-time/store.ts';
import { newId } from '../../shared/ids.ts';
import type { Storage, WriteTx } from '../contract.ts';
import type { StorageTest, StoredThing } from './fixture.ts';
import { codesOf, range, together } from './together.ts';
import { sampleBase, samplePattern } from './working-time-samples.ts';

/** Something dated of people, and where it is found. */
interface DatedKind<T> {
  readonly thing: StoredThing;
  readonly reader: (storage: Storage) => DatedReader<T>;
  readonly writer: (tx: WriteTx) => DatedWriter<T>;
  /** One of each kind, by date. */
  readonly samples: (person: Person) => readonly T[];
  /** One of a date, which is different for each number. */
  readonly numbered: (person: Person, validFrom: string, number: number) => T;
}

/** When people are to work. */
export function testWorkPatterns(test: StorageTest): void {
  testDated(test, {
    thing: 'workPatterns',
    reader: (storage) => storage.workPatterns,
    writer: (tx) => tx.workPatterns,
    samples: (person) => [
      samplePattern(person, '0001-01-01'),
      samplePattern(person, '2026-01-01', {
        weeks: [usualWeek, ['am', 'pm', 'full', 'none', 'none', 'none', 'am']],
      }),
      samplePattern(person, '9999-12-31', { weeks: [] }),
    ],
    numbered: (person, validFrom, number) =>
      samplePattern(person, validFrom, { weeks: range(number).map(() => usualWeek) }),
  });
}

/** Where people are based. */
export function testBases(test: StorageTest): void {
  testDated(test, {
    thing: 'bases',
    reader: (storage) => storage.bases,
    writer: (tx) => tx.bases,
    samples: (person) => [
      sampleBase(person, '0001-01-01'),
      sampleBase(person, '2026-01-01', { region: null }),
      sampleBase(person, '9999-12-31', { country: null, region: null }),
    ],
    numbered: (person, validFrom, number) => sampleBase(person, validFrom, { region: `AT-${number}` }),
  });
}

function testDated<T extends { readonly person: string }>(test: StorageTest, kind: DatedKind<T>): void {
  const { thing, reader, writer, samples, numbered } = kind;
  const put = (storage: Storage, ...items: readonly T[]) =>
    storage.write(async (tx) => {
      for (const item of items) await writer(tx).put(item);
    });

  test('keeps every field, by date, and finds nothing of a stranger', async ({ storage, ada, bob }) => {
    const items = samples(ada);
    await put(storage, ...items.toReversed());
    expect(await reader(storage).of(ada.id)).toEqual(items);
    expect(await storage.write((tx) => writer(tx).of(ada.id))).toEqual(items);
    for (const id of [bob.id, newId()]) expect(await reader(storage).of(id)).toEqual([]);
  });

  test('puts one in the place of the one of its date', async ({ storage, ada, bob, fixture }) => {
    const other = numbered(ada, '2027-01-01', 9);
    const bobs = numbered(bob, '2026-01-01', 9);
    await put(storage, numbered(ada, '2026-01-01', 1), other, bobs);
    for (const number of [2, 3, 3]) {
      await put(storage, numbered(ada, '2026-01-01', number));
      expect(await reader(storage).of(ada.id)).toEqual([numbered(ada, '2026-01-01', number), other]);
    }
    expect(await reader(storage).of(bob.id)).toEqual([bobs]);
    expect(await fixture.count(thing)).toBe(3);
  });

  test('removes one and no other', async ({ storage, ada, bob }) => {
    const items = ['2025-01-01', '2026-01-01', '2027-01-01'].map((from) => numbered(ada, from, 1));
    const bobs = numbered(bob, '2026-01-01', 1);
    await put(storage, ...items, bobs);
    const kept = [items[0], items[2]];
    await storage.write(async (tx) => {
      const [, found] = await writer(tx).of(ada.id);
      await writer(tx).remove(found!);
      expect(await writer(tx).of(ada.id)).toEqual(kept);
    });
    expect(await reader(storage).of(ada.id)).toEqual(kept);
    expect(await reader(storage).of(bob.id)).toEqual([bobs]);
  });

  test('sees its own changes, and removes all of one person', async ({ storage, ada, bob, fixture }) => {
    const [old, next] = [numbered(ada, '2026-01-01', 1), numbered(ada, '2027-01-01', 2)];
    const bobs = numbered(bob, '2026-01-01', 1);
    await put(storage, old, bobs);
    await storage.write(async (tx) => {
      await writer(tx).put(next);
      expect(await writer(tx).of(ada.id)).toEqual([old, next]);
      await writer(tx).removeAllOf(ada.id);
      expect(await writer(tx).of(ada.id)).toEqual([]);
      await writer(tx).put(next);
      expect(await writer(tx).of(ada.id)).toEqual([next]);
      expect(await writer(tx).of(bob.id)).toEqual([bobs]);
    });
    expect(await reader(storage).of(ada.id)).toEqual([next]);
    expect(await reader(storage).of(bob.id)).toEqual([bobs]);
    expect(await fixture.count(thing)).toBe(2);
  });

  test('loses no change of one', async ({ storage, ada, fixture }) => {
    const outcomes = await together({ storage, fixture }, 20, (through) =>
      through.write(async (tx) => {
        const [found] = await writer(tx).of(ada.id);
        const number = range(20).find((at) => isDeepStrictEqual(found, numbered(ada, '2026-01-01', at)));
        await writer(tx).put(numbered(ada, '2026-01-01', (number ?? 0) + 1));
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await reader(storage).of(ada.id)).toEqual([numbered(ada, '2026-01-01', 20)]);
  });
}
