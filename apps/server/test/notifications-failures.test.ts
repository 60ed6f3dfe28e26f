import { describe, expect, test } from 'vitest';
import {
  outboxScene,
  ownStorage,
  queue,
  somebody,
  startWorker,
  untilFailed,
  untilStates,
  untilTried,
} from './support/outbox.ts';
import { TestClock } from './support/test-clock.ts';

const second = 1000;
const hour = 3_600_000;

describe('a destination that fails', () => {
  test('is down: what waits arrives when it is back, in order', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    const ada = await person('/ada');
    const { worker } = start();
    await receiver.down();
    await queue(ada, 'one', 'two');
    worker.wake();
    const first = await untilFailed(storage, ada);
    expect(first.lastError).toBe('The destination refuses connections.');
    expect(first.dueAt.getTime() - clock.now().getTime()).toBeGreaterThanOrEqual(8 * second);
    await queue(ada, 'three');
    await receiver.up();
    clock.advance(13 * second);
    worker.wake();
    await untilStates(storage, ada, 'delivered', 'delivered', 'delivered');
    expect(receiver.texts('/ada')).toEqual(['one', 'two', 'three']);
  });

  test.each([500, 503, 403, 404, 410, 429, 418])('answers %i: it is sent again later', async (status) => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/ada', status);
    const ada = await person('/ada');
    await queue(ada, 'hello');
    const sending = start();
    for (const [index, pause] of [12, 36, 72].entries()) {
      await untilTried(sending, index + 1);
      const { lastError } = await untilFailed(storage, ada);
      expect(lastError).toBe(`The destination answered ${status}.`);
      clock.advance(pause * second);
      if (index === 2) receiver.answerStatus('/ada', 204);
      sending.worker.wake();
    }
    await untilStates(storage, ada, 'delivered');
    expect(receiver.texts('/ada')).toEqual(['hello', 'hello', 'hello', 'hello']);
    expect(sending.results).toEqual(['failed', 'failed', 'failed', 'delivered']);
  });

  test('is left alone until the next attempt: what is queued meanwhile waits behind', async () => {
    const { storage, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/ada', 500);
    const ada = await person('/ada');
    await queue(ada, 'one');
    const { worker } = start();
    await untilFailed(storage, ada);
    await queue(ada, 'two');
    worker.wake();
    const bob = await person('/bob');
    await queue(bob, 'other');
    worker.wake();
    await receiver.until('/bob', 1);
    expect(receiver.texts('/ada')).toEqual(['one']);
  });

  test('that refuses one message takes the others', async () => {
    const { storage, receiver, start, person, queue } = await outboxScene();
    receiver.answer('/ada', (response, { text }) => response.writeHead(text === 'bad' ? 400 : 200).end());
    const ada = await person('/ada');
    await queue(ada, 'bad', 'good');
    start();
    await untilStates(storage, ada, 'waiting', 'delivered');
  });

  test('may say when to come again', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/ada', 429, { 'retry-after': '120' });
    const ada = await person('/ada');
    await queue(ada, 'hello');
    const { worker } = start();
    const { dueAt } = await untilFailed(storage, ada);
    expect(dueAt.getTime() - clock.now().getTime()).toBe(120 * second);
    receiver.answerStatus('/ada', 200);
    clock.advance(119 * second);
    worker.wake();
    const bob = await person('/bob');
    await queue(bob, 'other');
    worker.wake();
    await receiver.until('/bob', 1);
    expect(receiver.texts('/ada')).toHaveLength(1);
    clock.advance(second);
    worker.wake();
    await untilStates(storage, ada, 'delivered');
  });

  test('redirects: the other place is never called', async () => {
    const { storage, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/ada', 307, { location: receiver.url('/elsewhere') });
    const ada = await person('/ada');
    await queue(ada, 'hello');
    start();
    const { state, lastError } = await untilFailed(storage, ada);
    expect([state, lastError]).toEqual([
      'waiting',
      'The destination answered with a redirect (307), which is not followed.',
    ]);
    expect(receiver.texts('/elsewhere')).toEqual([]);
  });

  test('hangs: others are served meanwhile, and it is tried again after the time limit', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    const release = receiver.hang('/slow');
    const [slow, ...others] = await Promise.all(['/slow', '/a', '/b', '/c'].map((path) => person(path)));
    await queue(slow!, 'one', 'two');
    for (const other of others) await queue(other, 'hello', 'again');
    const { worker } = start(1500);
    for (const other of others) await untilStates(storage, other, 'delivered', 'delivered');
    // The second one to it was not sent at the same time.
    expect(receiver.texts('/slow')).toEqual(['one']);
    const { lastError } = await untilFailed(storage, slow!);
    expect(lastError).toBe('The destination did not answer within 1.5 s.');
    release();
    clock.advance(12 * second);
    worker.wake();
    await untilStates(storage, slow!, 'delivered', 'delivered');
    expect(receiver.texts('/slow')).toEqual(['one', 'one', 'two']);
  });

  test('many of them hang: others are still served', async () => {
    const { storage, receiver, start, person, queue } = await outboxScene();
    const paths = Array.from({ length: 50 }, (_, index) => `/slow${index}`);
    for (const path of paths) {
      receiver.hang(path);
      const slow = await person(path);
      await queue(slow, ...Array.from({ length: 3 }, (_, index) => `${index}`));
    }
    const ada = await person('/ada');
    await queue(ada, 'one', 'two', 'three');
    start();
    await untilStates(storage, ada, 'delivered', 'delivered', 'delivered');
  });

  test('for a day: the message is dead, with the reason, and no longer sent', async () => {
    const { storage, clock, receiver, start, person, queue } = await outboxScene();
    receiver.answerStatus('/ada', 500);
    const ada = await person('/ada');
    await queue(ada, 'old');
    const sending = start();
    const { worker, results, logged } = sending;
    let attempts = 1;
    for (; clock.now() < new Date('2026-11-23T12:00:00Z'); attempts += 1) {
      await untilTried(sending, attempts);
      const { state, dueAt } = await untilFailed(storage, ada);
      expect(state).toBe('waiting');
      clock.advance(dueAt.getTime() - clock.now().getTime());
      worker.wake();
    }
    const [dead] = await untilStates(storage, ada, 'dead');
    expect(dead).toMatchObject({
      attempts,
      lastError: 'The destination answered 500.',
      dueAt: new Date('2026-11-23T12:00:00Z'),
    });
    // 10 s, 30 s, 1 min, 5 min, 15 min, 30 min, then every hour.
    expect(attempts).toBeGreaterThan(20);
    expect(attempts).toBeLessThan(40);
    expect(results.at(-1)).toBe('dead');
    expect(logged).toEqual([
      expect.objectContaining({ message: 'a message was given up', details: expect.any(Object) as object }),
    ]);
    expect(JSON.stringify(logged)).not.toContain('/ada');

    receiver.answerStatus('/ada', 200);
    await queue(ada, 'new');
    clock.advance(2 * hour);
    worker.wake();
    await untilStates(storage, ada, 'dead', 'delivered');
    expect(receiver.texts('/ada').filter((text) => text === 'old')).toHaveLength(attempts);
  });
});

describe('addresses that are not public', () => {
  test.each([
    ['https://hooks.slack.com/x', 'The host has an address that is not public.'],
    ['https://127.0.0.1/x', 'The URL leads to an address that is not public.'],
    ['https://elsewhere.example/x', /^The URL leads to elsewhere\.example, which the operator does not/],
  ])('are refused when it is sent, whatever was saved: %s', async (url, reason) => {
    const storage = await ownStorage();
    const clock = new TestClock();
    const ada = await somebody(storage, url);
    await queue(storage, clock, ada, 'hello');
    const outgoingHosts = ['hooks.slack.com', '127.0.0.1'];
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    startWorker({ storage, clock, outgoingHosts, resolve });
    const { state, lastError } = await untilFailed(storage, ada);
    expect(state).toBe('waiting');
    expect(lastError).toMatch(reason);
  });
});
