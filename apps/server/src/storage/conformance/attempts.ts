import { expect } from 'vitest';
import type { AttemptCount } from '../../modules/sessions/store.ts';
import { hashSecret } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { instant } from './ledger-samples.ts';
import { codesOf, together } from './together.ts';

const [key, other] = [hashSecret('one'), hashSecret('other')];
const span = { now: instant(0), endsAt: instant(60) };

/** Counts of attempts: none is lost, and what has ended goes. */
export function testAttempts(test: StorageTest): void {
  test('counts each key by itself, until the instant of the first, to the millisecond', async ({
    storage,
  }) => {
    const endsAt = new Date(span.now.getTime() + 678);
    expect(await add(storage, key, { ...span, endsAt })).toEqual({ key, attempts: 1, endsAt });
    const later = { now: instant(0), endsAt: instant(99) };
    expect(await add(storage, key, later)).toEqual({ key, attempts: 2, endsAt });
    expect(await add(storage, other, later)).toEqual({ key: other, attempts: 1, endsAt: instant(99) });
  });

  test('begins anew where a count has ended', async ({ storage, fixture }) => {
    for (const endsAt of [instant(60), instant(61)]) await add(storage, key, { now: instant(0), endsAt });
    const next = { now: instant(60), endsAt: instant(120) };
    expect(await add(storage, key, next)).toEqual({ key, attempts: 1, endsAt: instant(120) });
    expect(await fixture.count('attempts')).toBe(1);
  });

  test('takes back one attempt, and the last with its count', async ({ storage, fixture }) => {
    for (let round = 0; round < 3; round += 1) await add(storage, key);
    await add(storage, other);
    await takeBack(storage, key);
    expect((await add(storage, key)).attempts).toBe(3);
    for (let round = 0; round < 3; round += 1) await takeBack(storage, key);
    expect(await fixture.count('attempts')).toBe(1);
    await takeBack(storage, key);
    expect((await add(storage, key)).attempts).toBe(1);
    expect((await add(storage, other)).attempts).toBe(2);
  });

  test('takes nothing back from a count that has ended', async ({ storage, fixture }) => {
    await add(storage, key);
    await takeBack(storage, key, span.endsAt);
    expect(await fixture.count('attempts')).toBe(1);
  });

  test('removes one count, or none', async ({ storage, fixture }) => {
    for (const one of [key, key, other]) await add(storage, one);
    for (const one of [key, key, hashSecret('never')]) await storage.write((tx) => tx.attempts.remove(one));
    expect(await fixture.count('attempts')).toBe(1);
    expect((await add(storage, other)).attempts).toBe(2);
  });

  test('sees its own changes', async ({ storage }) => {
    const seen = await storage.write(async ({ attempts }) => {
      const first = await attempts.add(key, span);
      const second = await attempts.add(key, span);
      await attempts.takeBack(key, span.now);
      await attempts.remove(key);
      return [first, second, await attempts.add(key, span)];
    });
    expect(seen.map((count) => count.attempts)).toEqual([1, 2, 1]);
  });

  test('removes those that ended before an instant', async ({ storage, fixture }) => {
    for (const at of [9, 10, 11])
      await add(storage, hashSecret(`until ${at}`), { now: instant(0), endsAt: instant(at) });
    await storage.write((tx) => tx.attempts.removeEnded(instant(10)));
    expect(await fixture.count('attempts')).toBe(2);
    expect((await add(storage, hashSecret('until 10'))).attempts).toBe(2);
  });

  test('counts every one of 200 attempts at once through two servers', async ({ storage, fixture }) => {
    const outcomes = await together({ storage, fixture }, 200, (through) => add(through, key));
    expect(codesOf(outcomes)).toEqual([]);
    const counts = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.attempts : 0));
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts.map((_count, index) => index + 1));
  });

  test('leaves nothing of 60 that are counted and taken back at once', async ({ storage, fixture }) => {
    const outcomes = await together({ storage, fixture }, 60, async (through) => {
      await add(through, key);
      await takeBack(through, key);
    });
    expect(codesOf(outcomes)).toEqual([]);
    expect(await fixture.count('attempts')).toBe(0);
  });
}

function add(storage: Storage, counted: string, during = span): Promise<AttemptCount> {
  return storage.write((tx) => tx.attempts.add(counted, during));
}

function takeBack(storage: Storage, counted: string, now = span.now): Promise<void> {
  return storage.write((tx) => tx.attempts.takeBack(counted, now));
}
