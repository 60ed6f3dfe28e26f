import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'vitest';
import type { StoredConfig } from '../../modules/configs/store.ts';
import { AppError } from '../../shared/errors.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { insertConfigs, nextVersion, sampleConfig, sampleToken } from './samples.ts';
import { codesOf, range } from './together.ts';

/** Writes at the same time: none is lost, none sees half of another, none harms another. */
export function testConcurrency(test: StorageTest): void {
  test('of 50 writers on one version through two servers exactly one wins', async ({ storage, fixture }) => {
    const other = await fixture.open();
    const seen = sampleConfig('contested');
    await insertConfigs(storage, seen);
    const writers = range(50).map((writer) =>
      replaceIfUnchanged(writer % 2 === 0 ? storage : other, seen, `[{"writer":${writer}}]`),
    );
    const outcomes = await Promise.allSettled(writers);
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(codesOf(outcomes)).toEqual(range(49).map(() => 'precondition_failed'));
    expect(await other.configs.get('contested')).toEqual(nextVersion(seen, `[{"writer":${winner}}]`));
    await other.close();
  });

  test('of 20 writers that create one name through two servers exactly one wins', async ({
    storage,
    fixture,
  }) => {
    const other = await fixture.open();
    const outcomes = await Promise.allSettled(
      range(20).map((writer) => createWithCompanions(writer % 2 === 0 ? storage : other, writer)),
    );
    expect(codesOf(outcomes)).toEqual(range(19).map(() => 'name_taken'));
    // The winner's companions are there, and nothing of the others.
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect(await storage.configs.names({ from: '', to: undefined }, 50)).toEqual([`by_${winner}`, 'shared']);
    expect((await storage.tokens.list()).map(({ name }) => name)).toEqual([`by ${winner}`]);
    await other.close();
  });

  test('lets two servers create in turn, though neither reads what the other has stored', async ({
    storage,
    fixture,
  }) => {
    const other = await fixture.open();
    const names = range(20).map((index) => `turn_${String(index).padStart(2, '0')}`);
    for (const [index, name] of names.entries())
      await insertConfigs(index % 2 === 0 ? storage : other, sampleConfig(name));
    for (const each of [storage, other])
      expect(await each.configs.names({ from: '', to: undefined }, 50)).toEqual(names);
    await other.close();
  });

  test('loses no increment', async ({ storage, fixture }) => {
    const other = await fixture.open();
    const start = sampleConfig('counter', { data: '0' });
    await insertConfigs(storage, start);
    await Promise.all(range(60).map((writer) => increment(writer % 2 === 0 ? storage : other, 'counter')));
    expect(await storage.configs.get('counter')).toEqual({ ...start, version: 61, data: '60' });
    await other.close();
  });

  test('loses no increment of two things that change together', async ({ storage }) => {
    await insertConfigs(storage, sampleConfig('left', { data: '0' }), sampleConfig('right', { data: '0' }));
    await Promise.all(range(40).map((writer) => incrementBoth(storage, writer % 2 === 0)));
    const [left, right] = [await storage.configs.get('left'), await storage.configs.get('right')];
    expect([left?.data, right?.data]).toEqual(['40', '40']);
  });

  test('stores 200 configurations that are sent at once', async ({ storage, fixture }) => {
    const configs = range(200).map((index) => sampleConfig(`parallel_${index}`));
    await Promise.all(configs.map((config) => insertConfigs(storage, config)));
    expect(await fixture.count('configs')).toBe(200);
    expect(await storage.configs.get('parallel_137')).toEqual(configs[137]);
  });

  test('a write that fails does no harm to its neighbours', async ({ storage, fixture }) => {
    const outcomes = await Promise.allSettled(
      range(60).map((index) =>
        storage.write(async (tx) => {
          await tx.configs.insert(sampleConfig(`neighbour_${index}`));
          if (index % 3 === 0) throw new AppError('invalid_body', 'no');
        }),
      ),
    );
    expect(codesOf(outcomes)).toEqual(range(20).map(() => 'invalid_body'));
    expect(await fixture.count('configs')).toBe(40);
    expect(await storage.configs.get('neighbour_3')).toBeUndefined();
    expect(await storage.configs.get('neighbour_4')).toBeDefined();
  });

  test('a reader sees both of two things that change together, or neither', async ({ storage }) => {
    const pair = { from: 'pair_', to: 'pair~' };
    const sizes = new Set<number>();
    let writing = true;
    const watch = async (): Promise<void> => {
      while (writing) {
        sizes.add((await storage.configs.names(pair, 1000)).length % 2);
        // An embedded database answers at once; the writes need a turn of the event loop.
        await nextTurn();
      }
    };
    const watching = watch();
    for (const index of range(30))
      await insertConfigs(storage, sampleConfig(`pair_a${index}`), sampleConfig(`pair_b${index}`));
    writing = false;
    await watching;
    expect([...sizes]).toEqual([0]);
  });
}

function replaceIfUnchanged(storage: Storage, seen: StoredConfig, data: string): Promise<void> {
  return storage.write(async (tx) => {
    const current = await tx.configs.get(seen.name);
    if (current?.version !== seen.version) throw new AppError('precondition_failed', 'It has changed.');
    await tx.configs.replace(nextVersion(current, data));
  });
}

function createWithCompanions(storage: Storage, writer: number): Promise<void> {
  return storage.write(async (tx) => {
    if (await tx.configs.get('shared')) throw new AppError('name_taken', 'There is one already.');
    await tx.configs.insert(sampleConfig(`by_${writer}`));
    await tx.tokens.insert(sampleToken(`by ${writer}`));
    await tx.configs.insert(sampleConfig('shared'));
  });
}

function increment(storage: Storage, ...names: readonly string[]): Promise<void> {
  return storage.write(async (tx) => {
    for (const name of names) {
      const config = await tx.configs.get(name);
      await tx.configs.replace(nextVersion(config!, String(Number(config!.data) + 1)));
    }
  });
}

/** In either order, so that two such writes could wait for each other. */
function incrementBoth(storage: Storage, leftFirst: boolean): Promise<void> {
  return leftFirst ? increment(storage, 'left', 'right') : increment(storage, 'right', 'left');
}
