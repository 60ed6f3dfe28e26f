import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import type { StoredMessage } from '../../modules/notifications/store.ts';
import { AppError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { insertMessages, instant, sampleMessage, someInstant } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { onlyWinner, range, together } from './together.ts';

/** Where people want to be told of their changes. */
export function testNotificationSettings(test: StorageTest): void {
  const settings = ({ id }: Person, slackUrl = 'https://hooks.slack.com/services/T0/B0/é?a=1#b') => ({
    person: id,
    slackUrl,
  });

  test('keeps settings, in the place of whichever were there', async ({ storage, ada, bob, fixture }) => {
    const { notificationSettings } = storage;
    expect(await notificationSettings.get(ada.id)).toBeUndefined();
    await storage.write((tx) => tx.notificationSettings.put(settings(ada)));
    expect(await notificationSettings.get(ada.id)).toEqual(settings(ada));
    const changed = settings(ada, 'https://hooks.slack.com/services/T1/B1/other');
    await storage.write((tx) => tx.notificationSettings.put(changed));
    expect(await notificationSettings.get(ada.id)).toEqual(changed);
    for (const id of [bob.id, newId()]) expect(await notificationSettings.get(id)).toBeUndefined();
    expect(await fixture.count('notificationSettings')).toBe(1);
  });

  test('sees its own changes', async ({ storage, ada, bob, fixture }) => {
    await storage.write((tx) => tx.notificationSettings.put(settings(bob)));
    const next = settings(ada, 'https://hooks.slack.com/services/T1/B1/next');
    await storage.write(async ({ notificationSettings }) => {
      expect(await notificationSettings.get(ada.id)).toBeUndefined();
      await notificationSettings.removeAllOf(ada.id);
      await notificationSettings.put(settings(ada));
      expect(await notificationSettings.get(ada.id)).toEqual(settings(ada));
      await notificationSettings.removeAllOf(ada.id);
      expect(await notificationSettings.get(ada.id)).toBeUndefined();
      await notificationSettings.put(next);
    });
    expect(await storage.notificationSettings.get(ada.id)).toEqual(next);
    await storage.write((tx) => tx.notificationSettings.removeAllOf(ada.id));
    expect(await storage.notificationSettings.get(ada.id)).toBeUndefined();
    expect(await storage.notificationSettings.get(bob.id)).toEqual(settings(bob));
    expect(await fixture.count('notificationSettings')).toBe(1);
  });
}

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

  test('finds those that wait and are due, the one due longest first', async ({ storage, ada, bob }) => {
    // The later it was made, the longer it is due: neither order can be taken for the other.
    const due = [0, -1, -2, -3]
      .map((at, index) => sampleMessage(index % 2 === 0 ? ada : bob, { dueAt: instant(at) }))
      .toReversed();
    await insertMessages(
      storage,
      ...[2, 0, 3, 1].map((index) => due[index]!),
      sampleMessage(ada, { dueAt: instant(1) }),
      sampleMessage(ada, { dueAt: instant(-5), state: 'delivered' }),
      sampleMessage(ada, { dueAt: instant(-5), state: 'dead' }),
    );
    expect(await storage.outbox.due(someInstant, 9, [])).toEqual(due);
    expect(await storage.outbox.due(someInstant, 2, [])).toEqual(due.slice(0, 2));
    expect(await storage.outbox.due(instant(-2), 9, [])).toEqual(due.slice(0, 2));
    expect(await storage.outbox.due(instant(-4), 9, [])).toEqual([]);
  });

  test('leaves out what goes to certain addresses, before it counts', async ({ storage, ada }) => {
    const urls = range(6).map((index) => `https://hooks.slack.com/services/${index % 3}`);
    const messages = urls.map((url, at) => sampleMessage(ada, { url, dueAt: instant(at - 9) }));
    await insertMessages(storage, ...messages);
    const due = (limit: number, ...except: readonly string[]) =>
      storage.outbox.due(someInstant, limit, except);
    expect(await due(9, urls[0]!)).toEqual([1, 2, 4, 5].map((index) => messages[index]));
    expect(await due(2, urls[0]!, urls[1]!)).toEqual([messages[2], messages[5]]);
    expect(await due(1, urls[0]!, 'https://elsewhere.example')).toEqual([messages[1]]);
    expect(await due(9, ...new Set(urls))).toEqual([]);
    const many = range(500).map((index) => `https://elsewhere.example/${index}`);
    expect(await due(9, ...many)).toEqual(messages);
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
    expect(await storage.outbox.due(instant(9), 9, [])).toEqual([]);
    const again = { ...message, lastError: 'no', dueAt: instant(8) };
    await storage.write(async ({ outbox }) => {
      await outbox.get(message.id);
      await outbox.replace(again);
    });
    expect(await storage.outbox.due(instant(8), 9, [])).toEqual([again]);
    expect(await storage.outbox.due(instant(7), 9, [])).toEqual([]);
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
    expect(await storage.outbox.due(someInstant, 9, [])).toEqual([kept]);
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
