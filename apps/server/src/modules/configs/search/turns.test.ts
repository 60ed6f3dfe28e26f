import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { FairTurns } from './turns.ts';

/** Works for a while in pieces of a millisecond, as a search in an embedded database does. */
async function work(pieces: number): Promise<void> {
  const turns = new FairTurns(new AbortController().signal);
  for (let done = 0; done < pieces; done += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    await turns.next();
  }
}

test('others get their turn while ten searches work', async () => {
  const working = Promise.all(Array.from({ length: 10 }, () => work(40)));
  let turns = 0;
  const state = { isDone: false };
  void working.then(() => (state.isDone = true));
  while (!state.isDone) {
    await nextTurn();
    turns += 1;
  }
  // 400 ms of work in pieces of 8: one search a turn.
  expect(turns).toBeGreaterThan(30);
});

test('a short search does not wait', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(1);
  const turns = new FairTurns(new AbortController().signal);
  let turned = false;
  setImmediate(() => (turned = true));
  for (let pieces = 0; pieces < 100; pieces += 1) await turns.next();
  expect(turned).toBe(false);
  vi.restoreAllMocks();
});
