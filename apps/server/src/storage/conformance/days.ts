import { firstDate, lastDate } from '@worklog/domain/dates';
import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import type { StoredDay } from '../../modules/ledger/store.ts';
import { newId } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import {
  date,
  datesFrom,
  insertPlaces,
  officeHalf,
  putDays,
  sampleDay,
  samplePlace,
} from './ledger-samples.ts';

/** Notes that a database could be tempted to cut, trim or interpret. */
const delicateNotes: Readonly<Record<string, string>> = {
  'of every kind of character': 'ключ é e\u0301 山 𝒳😀 \u200b \u{10ffff}',
  'with white space around and inside': '  first line\r\n\tsecond line\n ',
  'with the words of a query': `'; DROP TABLE days; -- $set {"$gt":""} %_*`,
  'of the longest length': '😀'.repeat(1000),
};

/** Days: what is stored, found, replaced and removed. */
export function testDays(test: StorageTest): void {
  for (const [what, notes] of Object.entries(delicateNotes)) {
    test(`keeps notes ${what}`, async ({ storage, ada }) => {
      const day = sampleDay('2026-11-03', { notes });
      await putDays(storage, ada, day);
      expect(await storage.days.get(ada.id, day.date)).toEqual(day);
    });
  }

  test('keeps a text with the character U+0000 whole or refuses it', async ({ storage, ada }) => {
    const day = sampleDay('2026-11-03', { notes: 'a\0b' });
    const stored = await putDays(storage, ada, day).then(
      () => [day],
      () => [],
    );
    expect(await all(storage, ada)).toEqual(stored);
  });

  test('keeps every kind of half', async ({ storage, ada }) => {
    const [home, office] = [samplePlace(ada, 'Home'), samplePlace(null, 'Vienna')];
    await insertPlaces(storage, home, office);
    const atHome = { type: 'remote', place: home.id, status: 'planned' } as const;
    const inVienna = { type: 'office', place: office.id, status: 'confirmed' } as const;
    const days = [
      sampleDay('2026-11-02', { am: atHome, pm: inVienna }),
      sampleDay('2026-11-03', { am: officeHalf, pm: null }),
      sampleDay('2026-11-04', { am: null, pm: atHome }),
      sampleDay('2026-11-05', { am: { ...officeHalf, status: 'planned' }, pm: officeHalf }),
      sampleDay('2026-11-06', { am: inVienna, pm: inVienna, tag: '0000000000000000' }),
      sampleDay('2026-11-07', { am: { ...officeHalf, type: 'jury-duty_2' }, pm: null, tag: 'f'.repeat(16) }),
    ];
    await putDays(storage, ada, ...days);
    expect(await all(storage, ada)).toEqual(days);
    for (const day of days) expect(await storage.days.get(ada.id, day.date)).toEqual(day);
    const seen = await storage.write((tx) => tx.days.range(ada.id, firstDate, lastDate));
    expect(seen).toEqual(days);
  });

  test('names a place by its id, also when it has another name by now', async ({ storage, ada }) => {
    const home = samplePlace(ada, 'Home');
    await insertPlaces(storage, home);
    const day = sampleDay('2026-11-03', { pm: { type: 'remote', place: home.id, status: 'planned' } });
    await putDays(storage, ada, day);
    await storage.write(async ({ places }) => {
      await places.findByName(ada.id, 'home');
      await places.replace({ ...home, name: 'Cabin', nameKey: 'cabin' });
    });
    expect(await storage.days.get(ada.id, day.date)).toEqual(day);
  });

  test('names a place that the same write has made', async ({ storage, ada }) => {
    const home = samplePlace(ada, 'Home');
    const day = sampleDay('2026-11-03', { am: { type: 'remote', place: home.id, status: 'planned' } });
    await storage.write(async (tx) => {
      await tx.places.insert(home);
      await tx.days.put(ada.id, day);
      expect(await tx.days.get(ada.id, day.date)).toEqual(day);
    });
    expect(await storage.days.get(ada.id, day.date)).toEqual(day);
  });

  test('finds nothing on a free date, and nothing of a stranger', async ({ storage, ada, bob }) => {
    const day = sampleDay('2026-11-03');
    await putDays(storage, ada, day);
    expect(await storage.days.get(ada.id, date('2026-11-04'))).toBeUndefined();
    for (const id of [bob.id, newId(), '']) {
      expect(await storage.days.get(id, day.date)).toBeUndefined();
      expect(await storage.days.range(id, firstDate, lastDate)).toEqual([]);
      expect(await storage.write((tx) => tx.days.get(id, day.date))).toBeUndefined();
      expect(await storage.write((tx) => tx.days.range(id, firstDate, lastDate))).toEqual([]);
    }
  });

  test('finds a range in order, with both of its ends, and nobody else’s days', async ({
    storage,
    ada,
    bob,
  }) => {
    const dates = ['0001-01-01', '0999-12-31', '1000-01-01', '2026-02-28', '2026-03-01', '9999-12-31'];
    const days = dates.map((text) => sampleDay(text));
    await putDays(storage, ada, ...days.toReversed());
    await putDays(storage, bob, ...dates.map((text) => sampleDay(text)), sampleDay('2026-02-27'));
    const between = (from: string, to: string) => storage.days.range(ada.id, date(from), date(to));
    expect(await between('0001-01-01', '9999-12-31')).toEqual(days);
    expect(await between('0999-12-31', '2026-02-28')).toEqual(days.slice(1, 4));
    expect(await between('1000-01-01', '1000-01-01')).toEqual([days[2]]);
    expect(await between('2026-01-01', '2026-12-31')).toEqual(days.slice(3, 5));
    expect(await between('2026-03-02', '9999-12-30')).toEqual([]);
    expect(await between('9999-12-31', '0001-01-01')).toEqual([]);
    expect(await storage.days.get(ada.id, firstDate)).toEqual(days[0]);
    expect(await storage.days.get(ada.id, lastDate)).toEqual(days[5]);
  });

  test('tells since when somebody has days, and of nobody else', async ({ storage, ada, bob }) => {
    expect(await storage.days.firstDate(ada.id)).toBeUndefined();
    await putDays(storage, bob, sampleDay('0001-01-01'));
    await putDays(storage, ada, sampleDay('2026-11-03'), sampleDay('0999-12-31'), sampleDay('2026-02-28'));
    expect(await storage.days.firstDate(ada.id)).toBe('0999-12-31');
    expect(await storage.days.firstDate(bob.id)).toBe('0001-01-01');
  });

  test('puts a day in the place of the one of its date', async ({ storage, ada, bob, fixture }) => {
    const [day, neighbour, bobs] = [
      sampleDay('2026-11-03', { notes: 'old' }),
      sampleDay('2026-11-04'),
      sampleDay('2026-11-03'),
    ];
    await putDays(storage, ada, day, neighbour);
    await putDays(storage, bob, bobs);
    const changed = sampleDay('2026-11-03', { am: null });
    await putDays(storage, ada, changed);
    expect(await all(storage, ada)).toEqual([changed, neighbour]);
    expect(await all(storage, bob)).toEqual([bobs]);
    expect(await fixture.count('days')).toBe(3);
  });

  test('removes days and no others', async ({ storage, ada, bob }) => {
    const days = datesFrom('2026-10-30', 5).map((each) => sampleDay(each));
    for (const person of [ada, bob]) await putDays(storage, person, ...days);
    await remove(storage, ada, [days[1]!, days[3]!]);
    expect(await all(storage, ada)).toEqual([days[0], days[2], days[4]]);
    expect(await all(storage, bob)).toEqual(days);
    await storage.write((tx) => tx.days.remove(ada.id, []));
    expect(await all(storage, ada)).toHaveLength(3);
  });

  test('removes all days of one person', async ({ storage, ada, bob, fixture }) => {
    const days = ['0001-01-01', '2026-11-03', '9999-12-31'].map((text) => sampleDay(text));
    for (const person of [ada, bob]) await putDays(storage, person, ...days);
    await storage.write((tx) => tx.days.removeAllOf(ada.id));
    expect(await all(storage, ada)).toEqual([]);
    expect(await all(storage, bob)).toEqual(days);
    expect(await fixture.count('days')).toBe(3);
    await storage.write((tx) => tx.days.removeAllOf(newId()));
    expect(await fixture.count('days')).toBe(3);
  });
}

/** What a write sees of the days that it changes, and what others see of them. */
export function testDaysInWrites(test: StorageTest): void {
  test('sees its own changes', async ({ storage, ada, bob }) => {
    const [first, second, third] = ['2026-11-02', '2026-11-03', '2026-11-04'].map((text) => sampleDay(text));
    await putDays(storage, ada, first!, third!);
    const changed = sampleDay('2026-11-02', { notes: 'changed' });
    await storage.write(async ({ days }) => {
      const seen = (from = '2026-11-01', to = '2026-11-30') => days.range(ada.id, date(from), date(to));
      expect(await days.get(ada.id, second!.date)).toBeUndefined();
      await days.put(ada.id, second!);
      expect(await days.get(ada.id, second!.date)).toEqual(second);
      expect(await seen()).toEqual([first, second, third]);
      await days.put(ada.id, sampleDay('2026-11-02'));
      await days.put(ada.id, changed);
      expect(await days.get(ada.id, first!.date)).toEqual(changed);
      await days.remove(ada.id, [third!]);
      expect(await days.get(ada.id, third!.date)).toBeUndefined();
      expect(await seen()).toEqual([changed, second]);
      expect(await seen('2026-11-03', '2026-11-04')).toEqual([second]);
      expect(await days.range(bob.id, firstDate, lastDate)).toEqual([]);
      await days.remove(ada.id, [second!]);
    });
    expect(await all(storage, ada)).toEqual([changed]);
  });

  test('sees that it has removed all, and stores what comes after', async ({ storage, ada, fixture }) => {
    const [old, fleeting, next] = ['2026-11-02', '2026-11-03', '2026-11-03'].map((text) => sampleDay(text));
    await putDays(storage, ada, old!);
    await storage.write(async ({ days }) => {
      await days.put(ada.id, fleeting!);
      await days.removeAllOf(ada.id);
      expect(await days.get(ada.id, old!.date)).toBeUndefined();
      expect(await days.range(ada.id, firstDate, lastDate)).toEqual([]);
      await days.put(ada.id, next!);
      expect(await days.range(ada.id, firstDate, lastDate)).toEqual([next]);
    });
    expect(await all(storage, ada)).toEqual([next]);
    expect(await fixture.count('days')).toBe(1);
  });

  test('stores 366 days in one write, changes them in another, removes them in a third', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const days = datesFrom('2028-01-01', 366).map((each) => sampleDay(each));
    await putDays(storage, bob, days[0]!);
    await putDays(storage, ada, ...days.toReversed());
    expect(await all(storage, ada)).toEqual(days);
    const changed = days.map((day) => sampleDay(day.date, { notes: 'changed' }));
    await storage.write(async (tx) => {
      expect(await tx.days.range(ada.id, date('2028-01-01'), date('2028-12-31'))).toEqual(days);
      for (const day of changed) await tx.days.put(ada.id, day);
    });
    expect(await all(storage, ada)).toEqual(changed);
    await remove(storage, ada, changed);
    expect(await all(storage, ada)).toEqual([]);
    expect(await fixture.count('days')).toBe(1);
  });

  test('an error takes all of its days back', async ({ storage, ada }) => {
    const [kept, changed, added] = ['2026-11-02', '2026-11-03', '2026-11-04'].map((text) => sampleDay(text));
    await putDays(storage, ada, kept!, changed!);
    const write = storage.write(async ({ days }) => {
      await days.put(ada.id, added!);
      await days.put(ada.id, sampleDay('2026-11-03', { am: null }));
      await days.removeAllOf(ada.id);
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
    expect(await all(storage, ada)).toEqual([kept, changed]);
  });

  test('shows nothing to others before it is done', async ({ storage, ada }) => {
    const [changed, removed, added] = ['2026-11-02', '2026-11-03', '2026-11-04'].map((text) =>
      sampleDay(text),
    );
    await putDays(storage, ada, changed!, removed!);
    // A write of its own may await nothing but its tx; here the reader is asked to look from outside, meanwhile.
    const seen = await storage.write(async ({ days }) => {
      await days.range(ada.id, firstDate, lastDate);
      await days.put(ada.id, sampleDay('2026-11-02', { notes: 'changed' }));
      await days.remove(ada.id, [removed!]);
      await days.put(ada.id, added!);
      return [await all(storage, ada), await storage.days.get(ada.id, added!.date)];
    });
    expect(seen).toEqual([[changed, removed], undefined]);
    expect((await all(storage, ada)).map((day) => day.date)).toEqual(['2026-11-02', '2026-11-04']);
  });
}

function all(storage: Storage, { id }: Person): Promise<StoredDay[]> {
  return storage.days.range(id, firstDate, lastDate);
}

function remove(storage: Storage, { id }: Person, days: readonly StoredDay[]): Promise<void> {
  return storage.write(async (tx) => {
    for (const day of days) await tx.days.get(id, day.date);
    await tx.days.remove(id, days);
  });
}
