import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import { AppError } from '../../shared/errors.ts';
import { newId, newIncarnation } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { date, insertPeople, samplePerson } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { codesOf, onlyWinner, range, together } from './together.ts';

/** Names in the order of their UTF-8 bytes, which is that of their code points and not that of UTF-16. */
const keysInOrder = ['0', 'a', 'a b', 'aa', 'b', 'zoë', 'é', 'ж', '山', 'ａ', '😀'];

/** People: what is stored, found, replaced and removed. */
export function testPeople(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage }) => {
    const person = samplePerson('Zoë 山田 😀', {
      role: 'administrator',
      timeZone: 'America/Argentina/Buenos_Aires',
      createdAt: new Date('2031-01-02T03:04:05.678Z'),
    });
    await insertPeople(storage, person);
    expect(await storage.people.get(person.id)).toEqual(person);
    expect(await storage.people.findByName(person.nameKey)).toEqual(person);
    const seen = await storage.write(async ({ people }) => [
      await people.get(person.id),
      await people.findByName(person.nameKey),
    ]);
    expect(seen).toEqual([person, person]);
  });

  test('keeps that somebody has no time zone of their own', async ({ storage, ada }) => {
    const found = await storage.people.get(ada.id);
    expect(found).toEqual(ada);
    expect(found?.timeZone).toBeUndefined();
  });

  test('finds nobody under an id or a name that nobody has', async ({ storage, ada }) => {
    for (const key of ['Ada', 'ad', 'adaa', 'ada ', '', 'ada\0', 'ada\0b', '\0'])
      expect(await storage.people.findByName(key)).toBeUndefined();
    for (const id of [newId(), ada.id.slice(1), '', `${ada.id}\0`])
      expect(await storage.people.get(id)).toBeUndefined();
    expect(await storage.write((tx) => tx.people.get(newId()))).toBeUndefined();
    for (const key of ['bob', 'ada\0b'])
      expect(await storage.write((tx) => tx.people.findByName(key))).toBeUndefined();
  });

  test('refuses a name or an id that is taken, with all of that write', async ({ storage, ada, fixture }) => {
    const clashes = [samplePerson('ADA'), samplePerson('Other', { id: ada.id })];
    for (const clash of clashes) {
      const write = storage.write(async (tx) => {
        await tx.configs.insert(sampleConfig('beside'));
        await tx.people.insert(clash);
      });
      await expect(write).rejects.toThrow();
    }
    expect(await storage.people.page('', 9)).toEqual([ada]);
    expect(await fixture.count('configs')).toBe(0);
  });

  test('replaces one person and no other', async ({ storage, ada, bob }) => {
    const changed: Person = {
      ...ada,
      role: 'administrator',
      passwordHash: 'another',
      timeZone: 'Europe/Vienna',
      firstDay: date('0001-01-01'),
      lastDay: date('9999-12-31'),
      tag: 'another',
    };
    await storage.write(async ({ people }) => {
      await people.get(ada.id);
      await people.replace(changed);
      expect(await people.get(ada.id)).toEqual(changed);
      expect(await people.findByName('ada')).toEqual(changed);
    });
    expect(await storage.people.page('', 9)).toEqual([changed, bob]);
    const without = { timeZone: undefined, firstDay: undefined, lastDay: undefined };
    await replacePerson(storage, { ...changed, ...without });
    expect(await storage.people.get(ada.id)).toStrictEqual({ ...changed, ...without });
  });

  test('gives a person another name, and their old one to somebody else', async ({ storage, ada }) => {
    const renamed = { ...ada, name: 'Grace', nameKey: 'grace' };
    const second = samplePerson('Ada');
    await storage.write(async ({ people }) => {
      await people.get(ada.id);
      await people.replace(renamed);
      expect(await people.findByName('ada')).toBeUndefined();
      expect(await people.findByName('grace')).toEqual(renamed);
      await people.insert(second);
      expect(await people.findByName('ada')).toEqual(second);
    });
    expect(await storage.people.page('', 9)).toEqual([second, renamed]);
    expect(await storage.people.get(ada.id)).toEqual(renamed);
  });

  test('refuses to rename somebody to a name that is taken', async ({ storage, ada, bob }) => {
    const renamed = { ...bob, name: 'ada', nameKey: 'ada' };
    await expect(replacePerson(storage, renamed)).rejects.toThrow();
    expect(await storage.people.page('', 9)).toEqual([ada, bob]);
  });

  test('makes nobody by a replacement', async ({ storage, fixture }) => {
    await expect(replacePerson(storage, samplePerson('Nobody'))).rejects.toThrow();
    expect(await fixture.count('people')).toBe(0);
  });

  test('removes one person and frees the name', async ({ storage, ada, bob, fixture }) => {
    await removePerson(storage, ada);
    expect(await storage.people.get(ada.id)).toBeUndefined();
    expect(await storage.people.findByName('ada')).toBeUndefined();
    expect(await fixture.count('people')).toBe(1);
    const second = samplePerson('ADA');
    await insertPeople(storage, second);
    expect(await storage.people.page('', 9)).toEqual([second, bob]);
  });

  test('sees its own changes', async ({ storage, fixture }) => {
    const [first, second] = [samplePerson('Eve'), samplePerson('Eve')];
    await storage.write(async ({ people }) => {
      expect(await people.findByName('eve')).toBeUndefined();
      await people.insert(first);
      expect(await people.findByName('eve')).toEqual(first);
      expect(await people.get(first.id)).toEqual(first);
      await people.remove(first);
      expect(await people.findByName('eve')).toBeUndefined();
      expect(await people.get(first.id)).toBeUndefined();
      await people.insert(second);
      expect(await people.findByName('eve')).toEqual(second);
    });
    expect(await storage.people.get(second.id)).toEqual(second);
    expect(await fixture.count('people')).toBe(1);
  });

  test('puts somebody else in the place of a person within one write', async ({ storage, ada }) => {
    const second = samplePerson('Ada');
    await storage.write(async ({ people }) => {
      await people.findByName('ada');
      await people.remove(ada);
      expect(await people.findByName('ada')).toBeUndefined();
      await people.insert(second);
    });
    expect(await storage.people.page('', 9)).toEqual([second]);
  });

  test('lists page by page, in the order of the code points', async ({ storage }) => {
    await insertPeople(storage, ...keysInOrder.toReversed().map((key) => samplePerson(key)));
    const pageKeys = async (after: string, limit: number): Promise<string[]> => {
      const page = await storage.people.page(after, limit);
      return page.map(({ nameKey }) => nameKey);
    };
    expect(await pageKeys('', 100)).toEqual(keysInOrder);
    expect(await pageKeys('', 2)).toEqual(['0', 'a']);
    expect(await pageKeys('a', 3)).toEqual(['a b', 'aa', 'b']);
    expect(await pageKeys('c', 1)).toEqual(['zoë']);
    expect(await pageKeys('ж', 100)).toEqual(keysInOrder.slice(8));
    expect(await pageKeys('😀', 100)).toEqual([]);
  });
}

/** Who may look after the others. */
export function testAdministrators(test: StorageTest): void {
  test('knows whether there is an administrator', async ({ storage, ada }) => {
    expect(await storage.people.hasAdministrator()).toBe(false);
    await replacePerson(storage, { ...ada, role: 'administrator' });
    expect(await storage.people.hasAdministrator()).toBe(true);
    await replacePerson(storage, ada);
    expect(await storage.people.hasAdministrator()).toBe(false);
  });

  test('knows whether there is another one', async ({ storage, ada, bob }) => {
    const hasOther = ({ id }: Person) => storage.write((tx) => tx.people.hasOtherAdministrator(id));
    expect(await hasOther(ada)).toBe(false);
    await replacePerson(storage, { ...ada, role: 'administrator' });
    expect([await hasOther(ada), await hasOther(bob)]).toEqual([false, true]);
    await replacePerson(storage, { ...bob, role: 'administrator' });
    expect([await hasOther(ada), await hasOther(bob)]).toEqual([true, true]);
    await removePerson(storage, { ...bob, role: 'administrator' });
    expect([await hasOther(ada), await hasOther(bob)]).toEqual([false, true]);
  });

  test('knows whether there is anybody else', async ({ storage, ada }) => {
    const hasOther = (id: string) => storage.write((tx) => tx.people.hasOther(id));
    expect([await hasOther(ada.id), await hasOther(newId())]).toEqual([false, true]);
    const second = samplePerson('Second');
    await insertPeople(storage, second);
    expect([await hasOther(ada.id), await hasOther(second.id)]).toEqual([true, true]);
    await storage.write(async ({ people }) => {
      await people.get(second.id);
      await people.remove(second);
      expect(await people.hasOther(ada.id)).toBe(false);
    });
  });

  test('counts those whom the write itself has made or removed', async ({ storage, ada, bob }) => {
    await storage.write(async ({ people }) => {
      for (const { id } of [ada, bob]) await people.get(id);
      const others = async () => [
        await people.hasOtherAdministrator(ada.id),
        await people.hasOtherAdministrator(bob.id),
      ];
      await people.replace({ ...bob, role: 'administrator' });
      expect(await others()).toEqual([true, false]);
      await people.replace(bob);
      expect(await others()).toEqual([false, false]);
      const third = samplePerson('Third', { role: 'administrator' });
      await people.insert(third);
      expect(await others()).toEqual([true, true]);
      await people.remove(third);
      expect(await others()).toEqual([false, false]);
    });
    expect(await storage.people.hasAdministrator()).toBe(false);
  });
}

/** People who are changed by several at the same time. */
export function testPeopleTogether(test: StorageTest): void {
  test('of 20 who take one name through two servers exactly one gets it', async ({ storage, fixture }) => {
    const people = range(20).map((index) => samplePerson(index % 3 === 0 ? 'eve' : 'Eve'));
    const outcomes = await together({ storage, fixture }, 20, (through, index) =>
      signUp(through, people[index]!),
    );
    const winner = onlyWinner(outcomes, 'name_taken');
    expect(await storage.people.page('', 50)).toEqual([people[winner]]);
  });

  test('of administrators who all resign at the same time one stays', async ({ storage, fixture }) => {
    const people = range(4).map((index) => samplePerson(`Person ${index}`, { role: 'administrator' }));
    await insertPeople(storage, ...people);
    const outcomes = await together({ storage, fixture }, 4, (through, index) =>
      through.write(async (tx) => {
        const person = await tx.people.get(people[index]!.id);
        const hasOther = await tx.people.hasOtherAdministrator(person!.id);
        if (!hasOther) throw new AppError('last_administrator', 'There would be none.');
        await tx.people.replace({ ...person!, role: 'person', tag: newIncarnation() });
      }),
    );
    expect(codesOf(outcomes)).toEqual(['last_administrator']);
    expect(await storage.people.hasAdministrator()).toBe(true);
  });

  test('loses no change of a person', async ({ storage, ada, fixture }) => {
    await replacePerson(storage, { ...ada, tag: '0' });
    const outcomes = await together({ storage, fixture }, 40, (through) =>
      through.write(async ({ people }) => {
        const person = await people.get(ada.id);
        await people.replace({ ...person!, tag: String(Number(person!.tag) + 1) });
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect((await storage.people.get(ada.id))?.tag).toBe('40');
  });
}

function signUp(storage: Storage, person: Person): Promise<void> {
  return storage.write(async ({ people }) => {
    if (await people.findByName(person.nameKey)) throw new AppError('name_taken', 'There is one already.');
    await people.insert(person);
  });
}

function replacePerson(storage: Storage, person: Person): Promise<void> {
  return storage.write(async ({ people }) => {
    await people.get(person.id);
    await people.replace(person);
  });
}

function removePerson(storage: Storage, person: Person): Promise<void> {
  return storage.write(async ({ people }) => {
    await people.get(person.id);
    await people.remove(person);
  });
}
