import { expect } from 'vitest';
import type { StoredMessage } from '../../modules/notifications/store.ts';
import { AppError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { insertMessages, instant, sampleMessage, someInstant } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { onlyWinner, range, together } from './together.ts';

/** Messages: what is stored, what is due, and what goes. */
export function testOutbox(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage, ada }) => {
    const messages = [
      sampleMessage(ada),
      sampleMessage(ada, {
        text: 'é 山 😀 &lt;b&gt;\n',
        createdAt: new Date('2031-01-02T03:04:05.678Z'),
        dueAt: new Date('2031-01-02T03:04:06.001Z'),
        attempts: 7,
        lastError: 'The address answered with the status 500 é.',
      }),
      sampleMessage(ada, { state: 'delivered', attempts: 1 }),
      sampleMessage(ada, { state: 'dead', lastError: '' }),
    ];
    await insertMessages(storage, ...messages);
    expect(await storage.outbox.of(ada.id, 9)).toEqual(messages.toReversed());
    for (const message of messages) expect(await get(storage, message.id)).toEqual(message);
    expect((await get(storage, messages[0]!.id))?.lastError).toBeUndefined();
    expect(await get(storage, newId())).toBeUndefined();
  });

  test('refuses an id that is taken, with all of that write', async ({ storage, ada, bob, fixture }) => {
    const message = sampleMessage(ada);
    await insertMessages(storage, message);
    const write = storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('beside'));
      await tx.outbox.insert(sampleMessage(bob, { id: message.id }));
    });
    await expect(write).rejects.toThrow();
    expect(await get(storage, message.id)).toEqual(message);
    expect([await fixture.count('outbox'), await fixture.count('configs')]).toEqual([1, 0]);
  });

  test('finds those that are not in line yet, the oldest first', async ({ storage, ada, bob }) => {
    const found = range(4).map((index) => sampleMessage(index % 2 ? bob : ada, { dueAt: instant(-index) }));
    await insertMessages(
      storage,
      ...[2, 0, 3, 1].map((index) => found[index]!),
      sampleMessage(ada, { turn: someInstant }),
      sampleMessage(ada, { state: 'delivered' }),
      sampleMessage(ada, { state: 'dead' }),
    );
    expect(await storage.outbox.notInLine(9)).toEqual(found);
    expect(await storage.outbox.notInLine(2)).toEqual(found.slice(0, 2));
    await storage.write(async ({ outbox }) => {
      await outbox.get(found[0]!.id);
      await outbox.replace({ ...found[0]!, turn: someInstant });
    });
    expect(await storage.outbox.notInLine(9)).toEqual(found.slice(1));
  });

  test('finds the first in line before an address, also what the write has changed', async ({
    storage,
    ada,
    bob,
  }) => {
    const turns = [3, 1, 1, 2].map((at) => sampleMessage(at % 2 ? bob : ada, { turn: instant(at) }));
    await insertMessages(
      storage,
      ...turns,
      sampleMessage(ada),
      sampleMessage(ada, { turn: instant(-9), url: 'https://elsewhere.example' }),
      sampleMessage(ada, { state: 'delivered' }),
    );
    const [third, one, other, second] = turns;
    await storage.write(async ({ outbox }) => {
      expect(await outbox.first(one!.url)).toEqual(one);
      await outbox.replace({ ...one!, state: 'delivered', turn: undefined });
      expect(await outbox.first(one!.url)).toEqual(other);
      await outbox.get(other!.id);
      await outbox.replace({ ...other!, turn: instant(9) });
      expect(await outbox.first(one!.url)).toEqual(second);
      await outbox.get(third!.id);
      await outbox.replace({ ...third!, turn: instant(0) });
      expect(await outbox.first(one!.url)).toEqual({ ...third!, turn: instant(0) });
      expect(await outbox.first('https://nobody.example')).toBeUndefined();
    });
    await storage.write(({ outbox }) => outbox.removeAllOf(bob.id));
    expect(await storage.write(({ outbox }) => outbox.first(one!.url))).toEqual(second);
  });

  test('finds what expires, in line or not, the first to expire first', async ({ storage, ada, bob }) => {
    const found = range(4).map((index) =>
      sampleMessage(index % 2 ? ada : bob, {
        expiresAt: instant(index),
        turn: index % 2 ? someInstant : undefined,
      }),
    );
    await insertMessages(
      storage,
      ...found.toReversed(),
      sampleMessage(ada, { expiresAt: instant(4) }),
      sampleMessage(ada, { expiresAt: instant(-1), state: 'dead' }),
    );
    const expiring = (limit: number) =>
      storage.write(({ outbox }) => outbox.expiringBefore(instant(4), limit));
    expect(await expiring(9)).toEqual(found);
    expect(await expiring(2)).toEqual(found.slice(0, 2));
  });

  test('counts what waits of one person', async ({ storage, ada, bob }) => {
    await insertMessages(
      storage,
      ...[sampleMessage(ada), sampleMessage(ada, { turn: someInstant }), sampleMessage(bob)],
      sampleMessage(ada, { state: 'dead' }),
    );
    const count = (id: string) => storage.write(({ outbox }) => outbox.countWaitingOf(id));
    expect([await count(ada.id), await count(bob.id), await count(newId())]).toEqual([2, 1, 0]);
  });

  test('finds pages of one person, the newest first', async ({ storage, ada, bob }) => {
    const messages = range(7).map((index) => sampleMessage(ada, { createdAt: instant(-index) }));
    await insertMessages(storage, sampleMessage(bob), ...messages, sampleMessage(bob));
    const newest = messages.toReversed();
    expect(await storage.outbox.of(ada.id, 3)).toEqual(newest.slice(0, 3));
    expect(await storage.outbox.of(ada.id, 3, newest[2]!.id)).toEqual(newest.slice(3, 6));
    expect(await storage.outbox.of(ada.id, 3, newest[5]!.id)).toEqual(newest.slice(6));
    expect(await storage.outbox.of(ada.id, 3, newest[6]!.id)).toEqual([]);
    expect(await storage.outbox.of(bob.id, 9)).toHaveLength(2);
    expect(await storage.outbox.of(newId(), 9)).toEqual([]);
  });

  test('finds pages of everybody in one state, the newest first', async ({ storage, ada, bob }) => {
    const dead = range(5).map((at) =>
      sampleMessage(at % 2 ? ada : bob, { state: 'dead', dueAt: instant(-at) }),
    );
    const others = [sampleMessage(ada), sampleMessage(bob, { state: 'delivered' }), sampleMessage(bob)];
    await insertMessages(storage, others[0]!, ...dead, others[1]!, others[2]!);
    const newest = dead.toReversed();
    expect(await storage.outbox.inState('dead', 3)).toEqual(newest.slice(0, 3));
    expect(await storage.outbox.inState('dead', 3, newest[2]!.id)).toEqual(newest.slice(3));
    expect(await storage.outbox.inState('dead', 3, newest[4]!.id)).toEqual([]);
    expect(await storage.outbox.inState('delivered', 9)).toEqual([others[1]]);
    expect(await storage.outbox.inState('waiting', 9)).toEqual([others[2], others[0]]);
  });

  test('counts those that wait, due or not', async ({ storage, ada, bob }) => {
    expect(await storage.outbox.countWaiting()).toBe(0);
    const late = sampleMessage(bob, { dueAt: instant(9) });
    await insertMessages(storage, sampleMessage(ada), late, sampleMessage(ada, { state: 'dead' }));
    expect(await storage.outbox.countWaiting()).toBe(2);
    await storage.write(async ({ outbox }) => {
      await outbox.get(late.id);
      await outbox.replace({ ...late, state: 'delivered' });
    });
    expect(await storage.outbox.countWaiting()).toBe(1);
  });

  test('sees its own changes', async ({ storage, ada }) => {
    const message = sampleMessage(ada);
    const sent = { ...message, state: 'delivered', attempts: 1, dueAt: instant(7) } as const;
    await storage.write(async ({ outbox }) => {
      await outbox.insert(message);
      expect(await outbox.get(message.id)).toEqual(message);
      await outbox.replace({ ...message, lastError: 'no' });
      await outbox.replace(sent);
      expect(await outbox.get(message.id)).toEqual(sent);
    });
    expect(await storage.outbox.of(ada.id, 9)).toEqual([sent]);
    expect(await storage.outbox.notInLine(9)).toEqual([]);
    const again = { ...message, lastError: 'no', dueAt: instant(8) };
    await storage.write(async ({ outbox }) => {
      await outbox.get(message.id);
      await outbox.replace(again);
    });
    expect(await storage.outbox.notInLine(9)).toEqual([again]);
  });

  test('makes no message by a replacement', async ({ storage, ada, fixture }) => {
    const message = sampleMessage(ada);
    const write = storage.write(async ({ outbox }) => {
      await outbox.get(message.id);
      await outbox.replace(message);
    });
    await expect(write).rejects.toThrow();
    expect(await fixture.count('outbox')).toBe(0);
  });

  test('removes all of one person, waiting or not', async ({ storage, ada, bob, fixture }) => {
    const [kept, added] = [sampleMessage(bob), sampleMessage(ada)];
    await insertMessages(storage, sampleMessage(ada), kept, sampleMessage(ada, { state: 'dead' }));
    await storage.write(async ({ outbox }) => {
      await outbox.insert(added);
      await outbox.removeAllOf(ada.id);
      expect(await outbox.get(added.id)).toBeUndefined();
    });
    expect(await storage.outbox.of(ada.id, 9)).toEqual([]);
    expect(await storage.outbox.notInLine(9)).toEqual([kept]);
    expect(await fixture.count('outbox')).toBe(1);
  });

  test('removes what ended before an instant, and nothing that waits', async ({ storage, ada, fixture }) => {
    const kept = [
      sampleMessage(ada, { dueAt: instant(-9) }),
      sampleMessage(ada, { dueAt: someInstant, state: 'delivered' }),
      sampleMessage(ada, { dueAt: someInstant, state: 'dead' }),
    ];
    await insertMessages(
      storage,
      ...kept,
      sampleMessage(ada, { dueAt: instant(-1), state: 'delivered' }),
      sampleMessage(ada, { dueAt: instant(-1), state: 'dead' }),
    );
    await storage.write((tx) => tx.outbox.removeEnded(someInstant));
    expect(await storage.outbox.of(ada.id, 9)).toEqual(kept.toReversed());
    expect(await fixture.count('outbox')).toBe(3);
  });

  test('of 20 who take one message to send it exactly one gets it', async ({ storage, ada, fixture }) => {
    const message = sampleMessage(ada);
    await insertMessages(storage, message);
    const outcomes = await together({ storage, fixture }, 20, (through) => take(through, message));
    onlyWinner(outcomes, 'precondition_failed');
    expect(await get(storage, message.id)).toEqual({ ...message, attempts: 1, dueAt: instant(60_000) });
  });
}

/** Puts a message off, so that nobody else sends it meanwhile. */
function take(storage: Storage, { id, dueAt }: StoredMessage): Promise<void> {
  return storage.write(async ({ outbox }) => {
    const found = await outbox.get(id);
    if (found?.dueAt.getTime() !== dueAt.getTime()) throw new AppError('precondition_failed', 'It is taken.');
    await outbox.replace({ ...found, attempts: found.attempts + 1, dueAt: instant(60_000) });
  });
}

function get(storage: Storage, id: string): Promise<StoredMessage | undefined> {
  return storage.write((tx) => tx.outbox.get(id));
}
