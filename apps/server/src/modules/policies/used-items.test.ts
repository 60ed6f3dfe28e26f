import { describe, expect, test } from 'vitest';
import { PolicyReader, type StoredPolicy } from './reader.ts';
import type { UsedItem } from './store.ts';
import { UsedItems } from './used-items.ts';

const travel: UsedItem = { kind: 'day_type', id: 'travel' };

/** A storage that writes down what it is asked, and forgets what a failed write has added. */
function recordingStorage() {
  const stored = new Set<string>();
  const asked: string[] = [];
  const write = async <T>(work: (tx: { usedItems: object }) => Promise<T>): Promise<T> => {
    const added: string[] = [];
    const usedItems = {
      has: async ({ id }: UsedItem) => {
        asked.push(`has ${id}`);
        return stored.has(id);
      },
      add: async ({ id }: UsedItem) => {
        asked.push(`add ${id}`);
        added.push(id);
      },
    };
    const result = await work({ usedItems });
    for (const id of added) stored.add(id);
    return result;
  };
  return { storage: { write } as never, asked };
}

describe('an item that a write uses', () => {
  test('is noted in that write, and costs later writes nothing', async () => {
    const { storage, asked } = recordingStorage();
    const items = new UsedItems();
    await items.write(storage, (_tx, use) => use(travel));
    await items.write(storage, (_tx, use) => use(travel));
    expect(asked).toEqual(['has travel', 'add travel']);
    await new UsedItems().write(storage, (_tx, use) => use(travel));
    expect(asked).toEqual(['has travel', 'add travel', 'has travel']);
  });

  test('is not taken for noted when that write fails', async () => {
    const { storage, asked } = recordingStorage();
    const items = new UsedItems();
    const failing = items.write(storage, async (_tx, use) => {
      await use(travel);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await items.write(storage, (_tx, use) => use(travel));
    expect(asked).toEqual(['has travel', 'add travel', 'has travel', 'add travel']);
  });

  test('needs no note where it is built in', async () => {
    const { storage, asked } = recordingStorage();
    const vacation = { kind: 'allowance', id: 'vacation' } as const;
    await new UsedItems().write(storage, (_tx, use) => use(vacation));
    expect(asked).toEqual([]);
  });
});

test('a read of the policies that was under way during a write is not kept', async () => {
  let answer: (policy: StoredPolicy | undefined) => void = () => undefined;
  let version = 1;
  const policy = () => ({
    incarnation: 'x',
    version,
    data: JSON.stringify([{ id: 'travel', label: `${version}` }]),
  });
  let isSlow = true;
  const source = {
    get: (name: string) => {
      if (name !== 'worklog_day_types') return undefined;
      if (!isSlow) return policy();
      return new Promise<StoredPolicy | undefined>((resolve) => (answer = resolve));
    },
  };
  const reader = new PolicyReader(source);
  const before = reader.current();
  const old = policy();
  version = 2;
  reader.forget();
  isSlow = false;
  answer(old);
  expect((await before).dayTypes.get('travel')?.label).toBe('1');
  expect((await reader.current()).dayTypes.get('travel')?.label).toBe('2');
});
