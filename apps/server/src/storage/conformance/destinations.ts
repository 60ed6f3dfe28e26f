import { expect } from 'vitest';
import type { Destination } from '../../modules/notifications/store.ts';
import { AppError } from '../../shared/errors.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { instant, someInstant } from './ledger-samples.ts';
import { onlyWinner, range, together } from './together.ts';

/** The heads of the lines of messages. */
export function testDestinations(test: StorageTest): void {
  const destination = (index: number, fields: Partial<Destination> = {}): Destination => ({
    url: `https://hooks.slack.com/services/é/${index}`,
    restsUntil: instant(-1000),
    dueAt: instant(index),
    version: 1,
    ...fields,
  });
  const put = (storage: Storage, ...destinations: readonly Destination[]): Promise<void> =>
    storage.write(async (tx) => {
      for (const each of destinations) await tx.destinations.put(each);
    });

  test('are kept with every field, changed and removed', async ({ storage, fixture }) => {
    const [kept, other] = [destination(1), destination(2)];
    await put(storage, kept, other);
    const changed = { ...kept, restsUntil: instant(7), dueAt: instant(8), version: 2 };
    await storage.write(async ({ destinations }) => {
      expect(await destinations.get(kept.url)).toEqual(kept);
      await destinations.put(changed);
      expect(await destinations.get(kept.url)).toEqual(changed);
      await destinations.remove((await destinations.get(other.url))!);
      expect(await destinations.get(other.url)).toBeUndefined();
    });
    expect(await storage.write(({ destinations }) => destinations.get(kept.url))).toEqual(changed);
    expect(await fixture.count('destinations')).toBe(1);
  });

  test('are found when they are due, the one due longest first', async ({ storage }) => {
    const all = range(6).map((index) => destination(index, { dueAt: instant(-index) }));
    await put(storage, ...[2, 0, 4, 5, 3, 1].map((index) => all[index]!), destination(9));
    const urls = all.toReversed().map(({ url }) => url);
    expect(await storage.outbox.due(someInstant, 9, [])).toEqual(urls);
    expect(await storage.outbox.due(someInstant, 2, [])).toEqual(urls.slice(0, 2));
    expect(await storage.outbox.due(instant(-3), 9, [])).toEqual(urls.slice(0, 3));
    expect(await storage.outbox.due(someInstant, 2, [urls[0]!, urls[2]!])).toEqual([urls[1], urls[3]]);
    const many = range(64).map((index) => `https://elsewhere.example/${index}`);
    expect(await storage.outbox.due(someInstant, 9, many)).toEqual(urls);
  });

  test('of 20 who take one exactly one gets it', async ({ storage, fixture }) => {
    const free = destination(1);
    await put(storage, free);
    const outcomes = await together({ storage, fixture }, 20, (through) =>
      through.write(async ({ destinations }) => {
        const found = await destinations.get(free.url);
        if (found?.version !== 1) throw new AppError('precondition_failed', 'It is taken.');
        await destinations.put({ ...found, version: 2 });
      }),
    );
    onlyWinner(outcomes, 'precondition_failed');
  });
}
