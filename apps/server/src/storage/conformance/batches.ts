import { expect } from 'vitest';
import type { BatchedChange, StoredBatch } from '../../modules/ledger/store.ts';
import { AppError } from '../../shared/errors.ts';
import { newId, newIncarnation } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { date, datesFrom, instant, sampleDay, someInstant } from './ledger-samples.ts';
import { onlyWinner, range, together } from './together.ts';
import { sampleBatch } from './working-time-samples.ts';

/** Batches: what is stored, found and removed. */
export function testBatches(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage, ada, bob }) => {
    const half = { type: 'remote', place: newId(), status: 'planned' } as const;
    const before = sampleDay('9999-12-31', { am: null, pm: half, notes: 'é 山 😀 "\n\0' });
    const changes: BatchedChange[] = [
      { date: date('0001-01-01'), before: undefined, tagAfter: newIncarnation() },
      { date: date('2026-11-03'), before: sampleDay('2026-11-03'), tagAfter: undefined },
      { date: before.date, before, tagAfter: newIncarnation() },
    ];
    const batches = [
      sampleBatch(ada, { at: new Date('2031-01-02T03:04:05.678Z'), changes }),
      sampleBatch(ada, { changes: [] }),
    ];
    await insert(storage, ...batches);
    for (const batch of batches) expect(await get(storage, batch)).toEqual(batch);
    expect((await get(storage, batches[0]!))?.changes[0]?.before).toBeUndefined();
    expect(await storage.write((tx) => tx.batches.get(bob.id, batches[0]!.id))).toBeUndefined();
    expect(await storage.write((tx) => tx.batches.get(ada.id, newId()))).toBeUndefined();
  });

  test('keeps a batch of 400 days with long notes', async ({ storage, ada }) => {
    const changes = datesFrom('2026-01-01', 400).map((each) => ({
      date: each,
      before: sampleDay(each, { notes: '山'.repeat(2000) }),
      tagAfter: newIncarnation(),
    }));
    const batch = sampleBatch(ada, { changes });
    await insert(storage, batch);
    expect(await get(storage, batch)).toEqual(batch);
  });

  test('sees its own changes, and removes one, or all of one person', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const [one, other, next] = [sampleBatch(ada), sampleBatch(ada), sampleBatch(ada)];
    const bobs = { ...other, person: bob.id };
    await insert(storage, one, other, bobs);
    await storage.write(async ({ batches }) => {
      await batches.insert(next);
      expect(await batches.get(ada.id, next.id)).toEqual(next);
      await batches.remove((await batches.get(ada.id, one.id))!);
      expect(await batches.get(ada.id, one.id)).toBeUndefined();
    });
    expect(await get(storage, one)).toBeUndefined();
    expect(await get(storage, other)).toEqual(other);
    await storage.write(async ({ batches }) => {
      await batches.get(ada.id, other.id);
      await batches.removeAllOf(ada.id);
      expect(await batches.get(ada.id, other.id)).toBeUndefined();
      expect(await batches.get(ada.id, next.id)).toBeUndefined();
    });
    expect(await get(storage, bobs)).toEqual(bobs);
    expect(await fixture.count('batches')).toBe(1);
  });

  test('removes what is older than an instant', async ({ storage, ada, bob, fixture }) => {
    const kept = [sampleBatch(ada), sampleBatch(bob, { at: instant(1) })];
    const old = [sampleBatch(ada, { at: instant(-1) }), sampleBatch(bob, { at: new Date(0) })];
    await insert(storage, ...kept, ...old);
    await storage.write(async ({ batches }) => {
      await batches.get(ada.id, old[0]!.id);
      await batches.removeOlder(someInstant);
      expect(await batches.get(ada.id, old[0]!.id)).toBeUndefined();
    });
    for (const batch of kept) expect(await get(storage, batch)).toEqual(batch);
    for (const batch of old) expect(await get(storage, batch)).toBeUndefined();
    expect(await fixture.count('batches')).toBe(2);
  });

  test('of 20 who undo one batch exactly one does', async ({ storage, ada, fixture }) => {
    const batch = sampleBatch(ada);
    await insert(storage, batch, ...range(3).map(() => sampleBatch(ada)));
    const outcomes = await together({ storage, fixture }, 20, (through) =>
      through.write(async ({ batches }) => {
        const found = await batches.get(ada.id, batch.id);
        if (!found) throw new AppError('precondition_failed', 'It is gone.');
        await batches.remove(found);
      }),
    );
    onlyWinner(outcomes, 'precondition_failed');
    expect(await fixture.count('batches')).toBe(3);
  });
}

function insert(storage: Storage, ...batches: readonly StoredBatch[]): Promise<void> {
  return storage.write(async (tx) => {
    for (const batch of batches) await tx.batches.insert(batch);
  });
}

function get(storage: Storage, { person, id }: StoredBatch): Promise<StoredBatch | undefined> {
  return storage.write((tx) => tx.batches.get(person, id));
}
