import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import type { StoredRate } from '../../modules/allowances/store.ts';
import { newId } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { date } from './ledger-samples.ts';
import { codesOf, together } from './together.ts';

/** Rates of allowances: what is stored, found, replaced and removed. */
export function testRates(test: StorageTest): void {
  test('keeps every field, by allowance and date', async ({ storage, ada }) => {
    const rates = [
      sampleRate(ada, 'remote', '0001-01-01', 0),
      sampleRate(ada, 'remote', '2026-01-01', null),
      sampleRate(ada, 'remote', '9999-12-31', 366 * 24),
      sampleRate(ada, 'vacation', '2025-12-31', 601),
      sampleRate(ada, 'vacation', '2026-01-01', 600),
      sampleRate(ada, 'vacation-extra_2', '2026-01-01', 12),
    ];
    await put(storage, ...rates.toReversed());
    expect(await storage.rates.of(ada.id)).toEqual(rates);
    expect(await storage.write((tx) => tx.rates.of(ada.id))).toEqual(rates);
  });

  test('finds nothing of a stranger', async ({ storage, ada, bob }) => {
    await put(storage, sampleRate(ada, 'vacation', '2026-01-01', 600));
    for (const id of [bob.id, newId()]) expect(await storage.rates.of(id)).toEqual([]);
  });

  test('puts a rate in the place of the one of its allowance and date', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const [rate, other] = [
      sampleRate(ada, 'vacation', '2026-01-01', 600),
      sampleRate(ada, 'remote', '2026-01-01', 24),
    ];
    const bobs = sampleRate(bob, 'vacation', '2026-01-01', 48);
    await put(storage, rate, other, bobs);
    for (const amount of [720, null, 0]) {
      await put(storage, { ...rate, amount });
      expect(await storage.rates.of(ada.id)).toEqual([other, { ...rate, amount }]);
    }
    expect(await storage.rates.of(bob.id)).toEqual([bobs]);
    expect(await fixture.count('rates')).toBe(3);
  });

  test('removes one rate and no other', async ({ storage, ada, bob }) => {
    const rate = sampleRate(ada, 'vacation', '2026-01-01', 600);
    const kept = [sampleRate(ada, 'remote', '2026-01-01', 24), sampleRate(ada, 'vacation', '2027-01-01', 24)];
    const bobs = { ...rate, person: bob.id };
    await put(storage, rate, ...kept, bobs);
    await storage.write(async ({ rates }) => {
      expect(await rates.of(ada.id)).toHaveLength(3);
      await rates.remove(rate);
      expect(await rates.of(ada.id)).toEqual(kept);
    });
    expect(await storage.rates.of(ada.id)).toEqual(kept);
    expect(await storage.rates.of(bob.id)).toEqual([bobs]);
  });

  test('sees its own changes, and removes all of one person', async ({ storage, ada, bob, fixture }) => {
    const [old, added, next] = [
      sampleRate(ada, 'vacation', '2026-01-01', 600),
      sampleRate(ada, 'remote', '2026-01-01', 24),
      sampleRate(ada, 'sick', '2026-01-01', 24),
    ];
    const bobs = { ...old, person: bob.id };
    await put(storage, old, bobs);
    await storage.write(async ({ rates }) => {
      await rates.put({ ...added, amount: null });
      await rates.put(added);
      expect(await rates.of(ada.id)).toEqual([added, old]);
      await rates.removeAllOf(ada.id);
      expect(await rates.of(ada.id)).toEqual([]);
      await rates.put(next);
      expect(await rates.of(ada.id)).toEqual([next]);
    });
    expect(await storage.rates.of(ada.id)).toEqual([next]);
    expect(await storage.rates.of(bob.id)).toEqual([bobs]);
    expect(await fixture.count('rates')).toBe(2);
  });

  test('loses no change of a rate', async ({ storage, ada, fixture }) => {
    const outcomes = await together({ storage, fixture }, 20, (through) =>
      through.write(async ({ rates }) => {
        const [rate] = await rates.of(ada.id);
        await rates.put(sampleRate(ada, 'vacation', '2026-01-01', (rate?.amount ?? 0) + 1));
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await storage.rates.of(ada.id)).toEqual([sampleRate(ada, 'vacation', '2026-01-01', 20)]);
  });
}

function sampleRate({ id }: Person, allowance: string, validFrom: string, amount: number | null): StoredRate {
  return { person: id, allowance, validFrom: date(validFrom), amount };
}

async function put(storage: Storage, ...rates: readonly StoredRate[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const rate of rates) await tx.rates.put(rate);
  });
}
