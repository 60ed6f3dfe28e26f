import { describe, expect, onTestFinished, test } from 'vitest';
import type { Person } from '../src/modules/accounts/store.ts';
import type { StoredMessage } from '../src/modules/notifications/store.ts';
import type { Storage } from '../src/storage/contract.ts';
import { messagesOf, outboxScene, startWorker, untilStates } from './support/outbox.ts';

const minute = 60_000;
const hour = 60 * minute;

describe('a destination that works', () => {
  test('gets each message once, escaped, in the order of their making', async () => {
    const { storage, receiver, start, person, queue } = await outboxScene();
    const ada = await person('/ada');
    await queue(ada, 'one <b> & c', 'two', 'three');
    const { results } = start();
    const messages = await untilStates(storage, ada, 'delivered', 'delivered', 'delivered');
    expect(receiver.received).toEqual(
      ['one &lt;b&gt; &amp; c', 'two', 'three'].map((text) => ({ path: '/ada', text })),
    );
    expect(messages.map(({ attempts, lastError }) => [attempts, lastError])).toEqual(
      messages.map(() => [1, undefined]),
    );
    expect(results).toEqual(['delivered', 'delivered', 'delivered']);
  });

  test('is told at once after a nudge', async () => {
    const { storage, start, person, queue } = await outboxScene();
    const { worker } = start();
    const ada = await person('/ada');
    await queue(ada, 'hello');
    worker.wake();
    await untilStates(storage, ada, 'delivered');
  });

  test('is told without a nudge, too: what a process that died has queued', async () => {
    const { storage, start, person, queue } = await outboxScene();
    start();
    const ada = await person('/ada');
    // Not before the look at the start is over.
    await new Promise((done) => setTimeout(done, 300));
    await queue(ada, 'hello');
    await untilStates(storage, ada, 'delivered');
  });

  test('is not told of what was rolled back, and not when nobody wants it', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    const [ada, bob] = [await person('/ada'), await person('/bob')];
    const failing = storage.write(async (tx) => {
      await tx.outbox.insert({ ...(sample(ada) as StoredMessage), url: receiver.url('/ada') });
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    await storage.write((tx) => tx.notificationSettings.removeAllOf(bob.id));
    await queue(bob, 'hello');
    expect([await messagesOf(storage, ada), await messagesOf(storage, bob)]).toEqual([[], []]);
    const { worker } = start();
    clock.advance(hour);
    worker.wake();
    const eve = await person('/eve');
    await queue(eve, 'last');
    worker.wake();
    await receiver.until('/eve', 1);
    expect(receiver.received).toHaveLength(1);
  });
});

function sample({ id }: Person): Omit<StoredMessage, 'url'> {
  const at = new Date('2026-11-22T12:00:00Z');
  return {
    id: '019aab5e-5b7c-7b0a-9d1e-2f8f3f0a6b11',
    person: id,
    text: 'never',
    createdAt: at,
    expiresAt: new Date(at.getTime() + 86_400_000),
    state: 'waiting',
    attempts: 0,
    turn: undefined,
    dueAt: at,
    lastError: undefined,
  };
}

describe('a process that dies in the middle', () => {
  test('leaves a message that another sends after the lease, and not before', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    const release = receiver.hang('/ada');
    const ada = await person('/ada');
    await queue(ada, 'hello');
    const dying = start();
    await receiver.until('/ada', 1);
    await dying.worker.stop();
    const [left] = await messagesOf(storage, ada);
    expect(left).toMatchObject({ state: 'waiting', attempts: 1, dueAt: new Date('2026-11-22T12:01:00Z') });

    release();
    const { worker } = start();
    const bob = await person('/bob');
    await queue(bob, 'other');
    worker.wake();
    await receiver.until('/bob', 1);
    expect(receiver.texts('/ada')).toHaveLength(1);
    clock.advance(minute);
    worker.wake();
    await untilStates(storage, ada, 'delivered');
    expect(receiver.texts('/ada')).toEqual(['hello', 'hello']);
  });

  test('stops within a moment, and lets what is under way end', async () => {
    const { storage, receiver, start, person, queue } = await outboxScene();
    const release = receiver.hang('/ada');
    const ada = await person('/ada');
    await queue(ada, 'one', 'two');
    const { worker } = start();
    await receiver.until('/ada', 1);
    const stopped = worker.stop();
    release();
    await stopped;
    expect((await messagesOf(storage, ada)).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['delivered', 1],
      ['waiting', 0],
    ]);
  });

  test('whose lease ran out does not undo what another did', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    let count = 0;
    const held: (() => void)[] = [];
    receiver.answer('/ada', (response) => {
      count += 1;
      if (count > 1) response.end('ok');
      else held.push(() => response.writeHead(500).end());
    });
    const ada = await person('/ada');
    await queue(ada, 'hello');
    const slow = start();
    await receiver.until('/ada', 1);
    clock.advance(minute);
    start();
    await untilStates(storage, ada, 'delivered');
    held[0]!();
    await expect.poll(() => slow.results).toHaveLength(1);
    expect(await messagesOf(storage, ada)).toEqual([
      expect.objectContaining({ state: 'delivered', attempts: 2, lastError: undefined }),
    ]);
  });
});

describe('several processes', () => {
  test('send each message once', async () => {
    const { storage, receiver, start, person, queue } = await outboxScene();
    const people = await Promise.all(['/a', '/b', '/c', '/d', '/e'].map((path) => person(path)));
    const texts = Array.from({ length: 10 }, (_, index) => `${index}`);
    const workers = [start(), start(), start()];
    const waking = setInterval(() => {
      for (const { worker } of workers) worker.wake();
    }, 5);
    onTestFinished(() => {
      clearInterval(waking);
    });
    await Promise.all(people.map((one) => queue(one, ...texts)));
    for (const one of people) await untilStates(storage, one, ...texts.map(() => 'delivered'));
    for (const path of ['/a', '/b', '/c', '/d', '/e']) {
      expect(receiver.texts(path).sort()).toEqual(texts);
    }
  });
});

describe('the database', () => {
  test('that fails for a while loses nothing, and is complained about once', async () => {
    const { storage, clock, receiver, person, queue } = await outboxScene();
    const ada = await person('/ada');
    await queue(ada, 'hello');
    let isGone = false;
    const gone = (): void => {
      if (isGone) throw new Error('gone');
    };
    const flaky: Storage = {
      ...storage,
      outbox: {
        ...storage.outbox,
        due: async (...args) => {
          gone();
          return storage.outbox.due(...args);
        },
      },
      write: async (work) => {
        gone();
        return storage.write(work);
      },
    };
    const release = receiver.hang('/ada');
    const { worker, logged } = startWorker({ storage: flaky, clock, outgoingHosts: [receiver.origin] });
    await receiver.until('/ada', 1);
    isGone = true;
    release();
    for (let count = 0; count < 20; count += 1) worker.wake();
    await expect.poll(() => logged.length).toBe(1);
    expect(logged[0]!.message).toBe('messages have to wait, because the database fails');
    isGone = false;
    await untilStates(storage, ada, 'delivered');
    expect(receiver.texts('/ada')).toEqual(['hello']);
    expect(logged).toHaveLength(1);
  });

  test('keeps ended messages for 30 days', async () => {
    const { storage, clock, start, person, queue } = await outboxScene();
    const ada = await person('/ada');
    await queue(ada, 'old');
    const { worker } = start();
    await untilStates(storage, ada, 'delivered');
    clock.advance(29 * 24 * hour);
    await queue(ada, 'new');
    worker.wake();
    await untilStates(storage, ada, 'delivered', 'delivered');
    clock.advance(24 * hour + minute);
    worker.wake();
    await expect.poll(async () => (await messagesOf(storage, ada)).map(({ text }) => text)).toEqual(['new']);
  });
});
