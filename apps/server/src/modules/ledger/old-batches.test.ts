import { expect, test } from 'vitest';
import { removeOldBatches } from './index.ts';
import type { BatchTx, BatchWriter } from './store.ts';

test('a batch is kept for a week', async () => {
  const removed: Date[] = [];
  const batches: Pick<BatchWriter, 'removeOlder'> = {
    removeOlder: async (than) => {
      removed.push(than);
    },
  };
  const tx = { batches } as BatchTx;
  await removeOldBatches({ write: (work) => work(tx) }, new Date('2026-11-22T12:00:00Z'));
  expect(removed).toEqual([new Date('2026-11-15T12:00:00Z')]);
});
