import { expect } from 'vitest';
import type { Lease } from '../../shared/leases.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { instant, someInstant } from './ledger-samples.ts';

const lease: Lease = { name: 'backup', holder: 'one', until: someInstant, doneAt: undefined, version: 1 };

/** Takes the lease for `holder` unless somebody has it. */
function take(storage: Storage, holder: string): Promise<boolean> {
  return storage.write(async (tx) => {
    const found = await tx.leases.get('backup');
    if (found && found.holder !== '') return false;
    await tx.leases.put({ ...lease, holder, version: (found?.version ?? 0) + 1 });
    return true;
  });
}

/** Leases of what only one process may do. */
export function testLeases(test: StorageTest): void {
  test('are stored, replaced and read, with and without when it was done', async ({ storage, fixture }) => {
    expect(await storage.leases.get('backup')).toBeUndefined();
    await storage.write((tx) => tx.leases.put(lease));
    expect(await storage.leases.get('backup')).toEqual(lease);
    const done = { ...lease, holder: 'two', until: instant(1), doneAt: instant(-1), version: 2 };
    await storage.write(async (tx) => {
      expect(await tx.leases.get('backup')).toEqual(lease);
      await tx.leases.put(done);
      expect(await tx.leases.get('backup')).toEqual(done);
    });
    expect(await storage.leases.get('backup')).toEqual(done);
    expect(await fixture.count('leases')).toBe(1);
  });

  test('are taken by one of many at the same time, the first time and later', async ({
    storage,
    fixture,
  }) => {
    const other = await fixture.open();
    for (const round of [1, 2]) {
      const takers = Array.from({ length: 8 }, (_, at) => take(at % 2 ? storage : other, `taker ${at}`));
      expect((await Promise.all(takers)).filter(Boolean), `round ${round}`).toHaveLength(1);
      const held = await storage.leases.get('backup');
      await storage.write(async (tx) => {
        await tx.leases.get('backup');
        await tx.leases.put({ ...lease, holder: '', version: held!.version + 1 });
      });
    }
    await other.close();
  });
}
