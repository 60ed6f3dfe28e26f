import { describe, expect, test } from 'vitest';
import type { Person } from '../src/modules/accounts/store.ts';
import { Destinations } from '../src/modules/notifications/destination.ts';
import { Notifier } from '../src/modules/notifications/notifier.ts';
import { Outbox } from '../src/modules/notifications/outbox.ts';
import { newId } from '../src/shared/ids.ts';
import type { Storage } from '../src/storage/contract.ts';
import {
  messagesOf,
  outboxScene,
  startWorker,
  untilFailed,
  untilStates,
  untilTried,
  type OutboxScene,
} from './support/outbox.ts';

const second = 1000;
const minute = 60_000;
const hour = 60 * minute;

/** Stores many waiting messages of a person at once. */
async function insertMany(
  { storage, clock, receiver }: OutboxScene,
  { id }: Person,
  count: number,
): Promise<void> {
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + 24 * hour);
  await storage.write(async ({ outbox }) => {
    for (let index = 0; index < count; index += 1) {
      const fields = { text: `${index}`, url: receiver.url('/many'), lastError: undefined, turn: undefined };
      const times = { createdAt: now, expiresAt, dueAt: now };
      await outbox.insert({ id: newId(), person: id, state: 'waiting', attempts: 0, ...fields, ...times });
    }
  });
}

/** How many messages of a person are in each state. */
async function statesOf(storage: Storage, { id }: Person): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of await storage.outbox.of(id, 5000)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

describe('a line before a destination that fails', () => {
  test('is not looked at while it rests, however long it is, nor by other processes', async () => {
    const scene = await outboxScene();
    const { storage, clock, receiver, start, person, queue } = scene;
    receiver.answerStatus('/many', 500);
    const [ada, bob] = [await person('/many'), await person('/bob')];
    await insertMany(scene, ada, 600);
    await untilTried(start(), 1);
    await expect.poll(() => storage.outbox.notInLine(9), { timeout: 10_000 }).toEqual([]);
    expect(await storage.outbox.due(clock.now(), 9, [])).toEqual([]);
    const other = start();
    await queue(ada, 'one more');
    await queue(bob, 'hello');
    other.worker.wake();
    await untilStates(storage, bob, 'delivered');
    expect(receiver.texts('/many')).toEqual(['0']);
    expect(await storage.outbox.due(clock.now(), 9, [])).toEqual([]);
    expect(await storage.outbox.notInLine(9)).toEqual([]);
  });

  test('keeps its order, also when another process goes on with it', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/ada', 500);
    const ada = await person('/ada');
    await queue(ada, 'one', 'two', 'three');
    const first = start();
    await untilTried(first, 1);
    await first.worker.stop();
    receiver.answerStatus('/ada', 200);
    await queue(ada, 'four');
    clock.advance(12 * second);
    start();
    await untilStates(storage, ada, 'delivered', 'delivered', 'delivered', 'delivered');
    expect(receiver.texts('/ada')).toEqual(['one', 'one', 'two', 'three', 'four']);
  });

  test('gets the time that was asked for: no process sends anything there before', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/ada', 429, { 'retry-after': '120' });
    const [ada, bob] = [await person('/ada'), await person('/bob')];
    await queue(ada, 'one', 'two');
    await untilTried(start(), 1);
    const { dueAt } = await untilFailed(storage, ada);
    expect(dueAt.getTime() - clock.now().getTime()).toBe(120 * second);
    receiver.answerStatus('/ada', 200);
    clock.advance(119 * second);
    const other = start();
    await queue(ada, 'three');
    await queue(bob, 'hello');
    other.worker.wake();
    await untilStates(storage, bob, 'delivered');
    expect(receiver.texts('/ada')).toHaveLength(1);
    clock.advance(second);
    other.worker.wake();
    await untilStates(storage, ada, 'delivered', 'delivered', 'delivered');
    expect(receiver.texts('/ada')).toEqual(['one', 'one', 'two', 'three']);
  });

  test('is given up after a day at once, also what was never tried', async () => {
    const scene = await outboxScene();
    const { storage, clock, receiver, start, person } = scene;
    receiver.hang('/many');
    const ada = await person('/many');
    await insertMany(scene, ada, 600);
    clock.advance(24 * hour + minute + 1);
    const { logged } = start();
    await expect.poll(() => statesOf(storage, ada), { timeout: 10_000, interval: 50 }).toEqual({ dead: 600 });
    const [message] = await messagesOf(storage, ada);
    expect(message).toMatchObject({
      attempts: 0,
      lastError: 'It waited for a day behind messages that the destination did not take.',
    });
    expect(logged).toEqual([
      { details: { count: 600 }, message: 'messages whose time was over were given up' },
    ]);
  });

  test('goes on when the person at its head is deleted', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/all', 500);
    const [ada, bob] = [await person('/all'), await person('/all')];
    await queue(ada, 'of Ada');
    await queue(bob, 'of Bob');
    const sending = start();
    await untilTried(sending, 1);
    await storage.write((tx) => tx.outbox.removeAllOf(ada.id));
    receiver.answerStatus('/all', 200);
    clock.advance(12 * second);
    sending.worker.wake();
    await untilStates(storage, bob, 'delivered');
    expect(receiver.texts('/all')).toEqual(['of Ada', 'of Bob']);
  });
});

test('leaves nothing of a destination when all has arrived', async () => {
  const { storage, receiver, start, person, queue } = await outboxScene();
  const ada = await person('/ada');
  await queue(ada, 'one', 'two');
  start();
  await untilStates(storage, ada, 'delivered', 'delivered');
  const destination = () => storage.write((tx) => tx.destinations.get(receiver.url('/ada')));
  await expect.poll(destination).toBeUndefined();
});

test('the 1001st message of a person is not sent, and they can see why', async () => {
  const scene = await outboxScene();
  const { storage, person, queue } = scene;
  const [ada, bob] = [await person('/many'), await person('/bob')];
  await insertMany(scene, ada, 999);
  await queue(ada, 'the last', 'too much');
  await queue(bob, 'hello');
  expect(await statesOf(storage, ada)).toEqual({ waiting: 1000, dead: 1 });
  const [dead] = await storage.outbox.of(ada.id, 1);
  expect(dead).toMatchObject({
    text: 'too much',
    state: 'dead',
    attempts: 0,
    lastError: 'It was not sent, because 1000 messages of yours waited already.',
  });
  expect(await statesOf(storage, bob)).toEqual({ waiting: 1 });
});

test('a write wakes those who send only when it has queued something to send', async () => {
  const { storage, clock, person } = await outboxScene();
  const [ada, bob] = [await person('/ada'), await person('/bob')];
  await storage.write((tx) => tx.notificationSettings.removeAllOf(bob.id));
  let woken = 0;
  const wake = (): void => {
    woken += 1;
  };
  const notifier = new Notifier({ clock, destinations: new Destinations([]), wake });
  const change = async ({ id }: Person): Promise<number> => {
    const tx = await storage.write(async (each) => {
      await notifier.queue(each, id, 'hello');
      return each;
    });
    notifier.nudge(tx);
    return woken;
  };
  expect(await change(bob)).toBe(0);
  expect(await change(ada)).toBe(1);
  expect(await change(bob)).toBe(1);
});

test('many who wake make few looks', async () => {
  const { storage, clock, receiver } = await outboxScene();
  let looks = 0;
  const counted: Storage = {
    ...storage,
    outbox: {
      ...storage.outbox,
      notInLine: (limit) => {
        looks += 1;
        return storage.outbox.notInLine(limit);
      },
    },
  };
  const { worker } = startWorker({ storage: counted, clock, outgoingHosts: [receiver.origin] });
  const begin = performance.now();
  while (performance.now() - begin < 500) {
    worker.wake();
    await new Promise((done) => setTimeout(done, 1));
  }
  const most = Math.ceil((performance.now() - begin) / 100) + 1;
  expect(looks).toBeGreaterThanOrEqual(2);
  expect(looks).toBeLessThanOrEqual(most);
});

test('of several processes that want one destination, one gets it', async () => {
  const { storage, clock, receiver, person, queue } = await outboxScene();
  const ada = await person('/ada');
  await queue(ada, 'one', 'two');
  const outboxes = Array.from({ length: 10 }, () => new Outbox(storage, clock));
  const found = await storage.outbox.notInLine(9);
  await Promise.all(outboxes.map((outbox) => outbox.lineUp(found)));
  const leased = await Promise.all(outboxes.map((outbox) => outbox.lease(receiver.url('/ada'))));
  expect(leased.filter((message) => message !== undefined).map(({ text }) => text)).toEqual(['one']);
});
