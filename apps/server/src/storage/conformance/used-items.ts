import { expect } from 'vitest';
import type { UsedItem } from '../../modules/policies/store.ts';
import type { StorageTest } from './fixture.ts';
import { putDays, sampleDay } from './ledger-samples.ts';
import { codesOf, together } from './together.ts';

const office: UsedItem = { kind: 'day_type', id: 'office' };
const vacation: UsedItem = { kind: 'day_type', id: 'vacation' };

/** Which items of policies are in use: what is noted, and that it stays. */
export function testUsedItems(test: StorageTest): void {
  test('notes an item, apart from others of its kind and of its id', async ({ storage, fixture }) => {
    await storage.write(async ({ usedItems }) => {
      expect(await usedItems.has(vacation)).toBe(false);
      await usedItems.add(vacation);
      await usedItems.add(vacation);
      expect(await usedItems.has(vacation)).toBe(true);
    });
    await storage.write(async ({ usedItems }) => {
      expect(await usedItems.has(vacation)).toBe(true);
      expect(await usedItems.has({ ...vacation, kind: 'allowance' })).toBe(false);
      expect(await usedItems.has(office)).toBe(false);
      await usedItems.add(vacation);
      await usedItems.add({ ...vacation, kind: 'allowance' });
    });
    expect(await fixture.count('usedItems')).toBe(2);
  });

  test('a write runs once where all is noted already', async ({ storage, ada }) => {
    await storage.write((tx) => tx.usedItems.add(office));
    let runs = 0;
    await storage.write(async (tx) => {
      runs += 1;
      await tx.usedItems.add(office);
      await tx.days.put(ada.id, sampleDay('2026-11-03'));
    });
    expect(runs).toBe(1);
  });

  test('an error takes the note back', async ({ storage, fixture }) => {
    const write = storage.write(async (tx) => {
      await tx.usedItems.add(office);
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
    expect(await fixture.count('usedItems')).toBe(0);
  });

  test('twenty who note the same at once all succeed', async ({ storage, ada, fixture }) => {
    const outcomes = await together({ storage, fixture }, 20, (through, index) =>
      through.write(async (tx) => {
        await tx.usedItems.add(office);
        await tx.usedItems.add(vacation);
        await tx.days.put(ada.id, sampleDay(`2026-11-${index + 10}`));
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect([await fixture.count('usedItems'), await fixture.count('days')]).toEqual([2, 20]);
  });

  test('stays when the person who used it goes', async ({ storage, ada, fixture }) => {
    await putDays(storage, ada, sampleDay('2026-11-03'));
    await storage.write((tx) => tx.usedItems.add(office));
    await storage.write(async (tx) => {
      await tx.days.removeAllOf(ada.id);
      await tx.people.get(ada.id);
      await tx.people.remove(ada);
    });
    expect(await storage.write((tx) => tx.usedItems.has(office))).toBe(true);
    expect(await fixture.count('usedItems')).toBe(1);
  });
}
