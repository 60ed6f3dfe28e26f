import { expect } from 'vitest';
import type { AttemptCount } from '../../modules/sessions/store.ts';
import { hashSecret } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { instant, someInstant } from './ledger-samples.ts';
import { codesOf, together } from './together.ts';

/** Counts of attempts: none is lost, and what has ended goes. */
export function testAttempts(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage }) => {
    const count = sampleCount('one', { attempts: 7, endsAt: new Date('2031-01-02T03:04:05.678Z') });
    await put(storage, count);
    expect(await get(storage, count.key)).toEqual(count);
    expect(await get(storage, hashSecret('another'))).toBeUndefined();
  });

  test('puts a count in the place of the one under its key', async ({ storage, fixture }) => {
    const [count, other] = [sampleCount('one'), sampleCount('other')];
    await put(storage, count, other);
    const next = { ...count, attempts: 2, endsAt: instant(5) };
    await put(storage, next);
    expect(await get(storage, count.key)).toEqual(next);
    expect(await get(storage, other.key)).toEqual(other);
    expect(await fixture.count('attempts')).toBe(2);
  });

  test('removes one count, or none', async ({ storage }) => {
    const [removed, kept] = [sampleCount('one'), sampleCount('other')];
    await put(storage, removed, kept);
    for (const key of [removed.key, removed.key, hashSecret('never')])
      await storage.write((tx) => tx.attempts.remove(key));
    expect(await get(storage, removed.key)).toBeUndefined();
    expect(await get(storage, kept.key)).toEqual(kept);
  });

  test('sees its own changes', async ({ storage, fixture }) => {
    const count = sampleCount('one');
    const { key } = count;
    await storage.write(async ({ attempts }) => {
      expect(await attempts.get(key)).toBeUndefined();
      await attempts.put(count);
      await attempts.put({ ...count, attempts: 2 });
      expect(await attempts.get(key)).toEqual({ ...count, attempts: 2 });
      await attempts.remove(key);
      expect(await attempts.get(key)).toBeUndefined();
      await attempts.put({ ...count, attempts: 3 });
    });
    expect(await get(storage, key)).toEqual({ ...count, attempts: 3 });
    expect(await fixture.count('attempts')).toBe(1);
  });

  test('removes those that ended before an instant', async ({ storage, fixture }) => {
    const counts = [9, 10, 11].map((at) => sampleCount(`until ${at}`, { endsAt: instant(at) }));
    await put(storage, ...counts);
    await storage.write((tx) => tx.attempts.removeEnded(instant(10)));
    expect(await Promise.all(counts.map(({ key }) => get(storage, key)))).toEqual([
      undefined,
      counts[1],
      counts[2],
    ]);
    expect(await fixture.count('attempts')).toBe(2);
  });

  test('counts every one of 60 attempts at once through two servers', async ({ storage, fixture }) => {
    const { key } = sampleCount('one');
    const outcomes = await together({ storage, fixture }, 60, (through) =>
      through.write(async ({ attempts }) => {
        const before = await attempts.get(key);
        await attempts.put({ key, attempts: (before?.attempts ?? 0) + 1, endsAt: someInstant });
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await get(storage, key)).toEqual({ key, attempts: 60, endsAt: someInstant });
  });
}

function sampleCount(what: string, fields: Partial<AttemptCount> = {}): AttemptCount {
  return { key: hashSecret(what), attempts: 1, endsAt: someInstant, ...fields };
}

async function put(storage: Storage, ...counts: readonly AttemptCount[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const count of counts) await tx.attempts.put(count);
  });
}

function get(storage: Storage, key: string): Promise<AttemptCount | undefined> {
  return storage.write((tx) => tx.attempts.get(key));
}
