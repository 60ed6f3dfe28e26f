import { expect } from 'vitest';
import type { StoredEntry } from '../../modules/allowances/store.ts';
import { AppError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { date } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { onlyWinner, range, together } from './together.ts';
import { sampleAllowanceEntry } from './working-time-samples.ts';

/** Entries of allowances: what is stored, found and removed. */
export function testEntries(test: StorageTest): void {
  test('keeps every field, by id', async ({ storage, ada, bob }) => {
    const entries = [
      sampleAllowanceEntry(ada),
      sampleAllowanceEntry(ada, {
        allowance: 'remote-2',
        kind: 'opening_balance',
        amount: -1,
        validFrom: date('0001-01-01'),
        expiresOn: date('9999-12-31'),
        reason: `é 山 😀 "\n${'x'.repeat(490)}`,
        madeBy: 'self',
        createdAt: new Date('2031-01-02T03:04:05.678Z'),
      }),
      sampleAllowanceEntry(ada, { kind: 'correction', amount: 0, reason: '' }),
    ];
    await insert(storage, entries[2]!, entries[0]!, entries[1]!);
    expect(await storage.entries.of(ada.id)).toEqual(entries);
    expect(await storage.write((tx) => tx.entries.of(ada.id))).toEqual(entries);
    for (const id of [bob.id, newId()]) expect(await storage.entries.of(id)).toEqual([]);
  });

  test('refuses an id that the person has, with all of that write', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const entry = sampleAllowanceEntry(ada);
    const bobs = { ...entry, person: bob.id };
    await insert(storage, entry, bobs);
    const write = storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('beside'));
      await tx.entries.insert({ ...entry, amount: 48 });
    });
    await expect(write).rejects.toThrow();
    expect(await storage.entries.of(ada.id)).toEqual([entry]);
    expect(await storage.entries.of(bob.id)).toEqual([bobs]);
    expect(await fixture.count('configs')).toBe(0);
  });

  test('sees its own changes, and removes one, or all of one person', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const [old, added, next] = range(3).map(() => sampleAllowanceEntry(ada)) as [
      StoredEntry,
      StoredEntry,
      StoredEntry,
    ];
    const bobs = { ...old, person: bob.id };
    await insert(storage, old, bobs);
    await storage.write(async ({ entries }) => {
      await entries.insert(added);
      expect(await entries.of(ada.id)).toEqual([old, added]);
      await entries.remove(old);
      expect(await entries.of(ada.id)).toEqual([added]);
    });
    expect(await storage.entries.of(ada.id)).toEqual([added]);
    await storage.write(async ({ entries }) => {
      await entries.removeAllOf(ada.id);
      expect(await entries.of(ada.id)).toEqual([]);
      await entries.insert(next);
    });
    expect(await storage.entries.of(ada.id)).toEqual([next]);
    expect(await storage.entries.of(bob.id)).toEqual([bobs]);
    expect(await fixture.count('entries')).toBe(2);
  });

  test('of 20 who remove one entry exactly one does', async ({ storage, ada, fixture }) => {
    const entry = sampleAllowanceEntry(ada);
    await insert(storage, entry);
    const outcomes = await together({ storage, fixture }, 20, (through) =>
      through.write(async ({ entries }) => {
        const [found] = await entries.of(ada.id);
        if (!found) throw new AppError('precondition_failed', 'It is gone.');
        await entries.remove(found);
      }),
    );
    onlyWinner(outcomes, 'precondition_failed');
    expect(await storage.entries.of(ada.id)).toEqual([]);
  });
}

function insert(storage: Storage, ...entries: readonly StoredEntry[]): Promise<void> {
  return storage.write(async (tx) => {
    for (const entry of entries) await tx.entries.insert(entry);
  });
}
