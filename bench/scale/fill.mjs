import { randomBytes } from 'node:crypto';
import { dataOf, nameOf } from '../lib/samples.mjs';

/** How many configurations one transaction creates. */
const batchSize = 1000;

/** How often progress is shown, in milliseconds. */
const progressMs = 5000;

/**
 * Creates the first `total` configurations through the server's own storage, with all rows of its index, many in
 * each durable transaction. Resolves to the seconds that it took.
 */
export async function fill(storage, total) {
  const startedAt = performance.now();
  let shownAt = startedAt;
  for (let done = 0; done < total; done += batchSize) {
    await createBatch(storage, done, Math.min(total, done + batchSize), total);
    if (performance.now() - shownAt < progressMs) continue;
    shownAt = performance.now();
    console.error(`  ${(done + batchSize).toLocaleString('en')} of ${total.toLocaleString('en')}`);
  }
  return (performance.now() - startedAt) / 1000;
}

function createBatch(storage, from, to, total) {
  const configs = Array.from({ length: to - from }, (_, index) => newConfig(from + index, total));
  return storage.write((tx) => Promise.all(configs.map((config) => tx.configs.insert(config))));
}

function newConfig(number, total) {
  const incarnation = randomBytes(8).toString('hex');
  return { name: nameOf(number), incarnation, version: 1, data: dataOf(number, total) };
}
