import { expect } from 'vitest';
import type { DoneRequest } from '../../modules/idempotency/store.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { instant, sampleDay, someInstant } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { codesOf, together } from './together.ts';
import { sampleDoneRequest } from './working-time-samples.ts';

/** Keys of requests as clients may send them. */
const delicateKeys = [
  'a',
  'A',
  'a/b',
  '/',
  '0',
  '~',
  '"8e03978e-40d5-43dd-bc93-6894a57f9324"',
  'x'.repeat(255),
];

/** Requests that were done: what is stored, found and removed. */
export function testDoneRequests(test: StorageTest): void {
  test('keeps every field, under any key', async ({ storage, ada, bob, fixture }) => {
    const requests = delicateKeys.map((key, index) =>
      sampleDoneRequest(ada, key, {
        at: instant(index),
        status: 200 + index,
        body: index === 0 ? '' : `{"notes":"é 山 😀 \\u0000"}${' '.repeat(index * 10_000)}`,
      }),
    );
    await insert(storage, ...requests);
    for (const request of requests) expect(await get(storage, request)).toEqual(request);
    for (const key of ['b', 'a/', '', ...delicateKeys])
      expect(await get(storage, { person: bob.id, key })).toBeUndefined();
    expect(await fixture.count('doneRequests')).toBe(delicateKeys.length);
  });

  test('refuses a key that the person has used, with all of that write', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const request = sampleDoneRequest(ada, 'key');
    const bobs = sampleDoneRequest(bob, 'key', { status: 201 });
    await insert(storage, request, bobs);
    const write = storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('beside'));
      await tx.doneRequests.insert({ ...request, status: 204 });
    });
    await expect(write).rejects.toThrow();
    for (const each of [request, bobs]) expect(await get(storage, each)).toEqual(each);
    expect([await fixture.count('doneRequests'), await fixture.count('configs')]).toEqual([2, 0]);
  });

  test('sees its own changes, and removes all of one person', async ({ storage, ada, bob, fixture }) => {
    const [request, next] = [sampleDoneRequest(ada, 'key'), sampleDoneRequest(ada, 'next')];
    const bobs = sampleDoneRequest(bob, 'key');
    await insert(storage, request, bobs);
    await storage.write(async ({ doneRequests }) => {
      await doneRequests.insert(next);
      expect(await doneRequests.get(ada.id, 'next')).toEqual(next);
      await doneRequests.removeAllOf(ada.id);
      for (const key of ['key', 'next']) expect(await doneRequests.get(ada.id, key)).toBeUndefined();
      await doneRequests.insert(next);
    });
    expect(await get(storage, request)).toBeUndefined();
    for (const each of [next, bobs]) expect(await get(storage, each)).toEqual(each);
    expect(await fixture.count('doneRequests')).toBe(2);
  });

  test('removes what is older than an instant', async ({ storage, ada, bob, fixture }) => {
    const kept = [sampleDoneRequest(ada, 'one'), sampleDoneRequest(bob, 'one', { at: instant(1) })];
    const old = [
      sampleDoneRequest(ada, 'two', { at: instant(-1) }),
      sampleDoneRequest(bob, 'two', { at: new Date(0) }),
    ];
    await insert(storage, ...old, ...kept);
    await storage.write((tx) => tx.doneRequests.removeOlder(someInstant));
    for (const each of kept) expect(await get(storage, each)).toEqual(each);
    for (const each of old) expect(await get(storage, each)).toBeUndefined();
    expect(await fixture.count('doneRequests')).toBe(2);
  });

  test('of 20 with one key exactly one does what they ask for', async ({ storage, ada, fixture }) => {
    const outcomes = await together({ storage, fixture }, 20, (through, index) =>
      through.write(async (tx) => {
        const done = await tx.doneRequests.get(ada.id, 'key');
        if (done) return done.body;
        const { date } = sampleDay('2026-11-03');
        await tx.days.put(ada.id, sampleDay(date, { notes: `by ${index}` }));
        await tx.doneRequests.insert(sampleDoneRequest(ada, 'key', { body: `by ${index}` }));
        return `by ${index}`;
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    const [answer, ...others] = new Set(outcomes.map((each) => each.status === 'fulfilled' && each.value));
    expect(others).toEqual([]);
    expect((await storage.days.get(ada.id, sampleDay('2026-11-03').date))?.notes).toBe(answer);
  });
}

function insert(storage: Storage, ...requests: readonly DoneRequest[]): Promise<void> {
  return storage.write(async (tx) => {
    for (const request of requests) await tx.doneRequests.insert(request);
  });
}

function get(
  storage: Storage,
  { person, key }: Pick<DoneRequest, 'person' | 'key'>,
): Promise<DoneRequest | undefined> {
  return storage.write((tx) => tx.doneRequests.get(person, key));
}
