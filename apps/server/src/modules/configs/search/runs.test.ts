import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { SearchRuns } from './runs.ts';

function fakeResponse(destroyed = false): ServerResponse {
  return Object.assign(new EventEmitter(), { destroyed }) as unknown as ServerResponse;
}

/** A search that ends in words of its own once it is aborted. */
async function untilAborted(signal: AbortSignal): Promise<string> {
  if (!signal.aborted) await once(signal, 'abort');
  throw new Error('interrupted');
}

test('a search that takes too long is answered so', async () => {
  const run = new SearchRuns(20).run(fakeResponse(), untilAborted);
  await expect(run).rejects.toMatchObject({ code: 'search_too_slow', status: 503 });
});

test('a search ends with its client, without an error', async () => {
  const runs = new SearchRuns();
  const response = fakeResponse();
  const run = runs.run(response, untilAborted);
  response.emit('close');
  expect(await run).toBeUndefined();
  expect(await runs.run(fakeResponse(true), untilAborted)).toBeUndefined();
  await runs.ended();
});

test('what a search finds or fails with is passed on, and nothing is left behind', async () => {
  const runs = new SearchRuns();
  const response = fakeResponse();
  expect(await runs.run(response, async () => 'found')).toBe('found');
  await expect(runs.run(response, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(response.listenerCount('close')).toBe(0);
});

test('those who wait for the end wait for every search', async () => {
  const runs = new SearchRuns();
  const state = { isDone: false };
  const run = runs.run(fakeResponse(), async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    state.isDone = true;
  });
  await runs.ended();
  expect(state.isDone).toBe(true);
  await run;
});
