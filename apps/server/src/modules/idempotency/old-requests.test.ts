import { expect, test } from 'vitest';
import { removeOldRequests } from './index.ts';
import type { DoneRequestWriter, IdempotencyTx } from './store.ts';

test('what was answered is kept for 48 hours', async () => {
  const removed: Date[] = [];
  const doneRequests: Pick<DoneRequestWriter, 'removeOlder'> = {
    removeOlder: async (than) => {
      removed.push(than);
    },
  };
  const tx = { doneRequests } as IdempotencyTx;
  await removeOldRequests({ write: (work) => work(tx) }, new Date('2026-11-22T12:00:00Z'));
  expect(removed).toEqual([new Date('2026-11-20T12:00:00Z')]);
});
