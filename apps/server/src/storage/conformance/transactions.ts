import { firstDate, lastDate } from '@worklog/domain/dates';
import { expect } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import type { WriteTx } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { samplePerson } from './ledger-samples.ts';
import { insertConfigs, nextVersion, sampleConfig, sampleToken } from './samples.ts';

/** One write: all of it or nothing, seen by itself at once and by others when it is done. */
export function testTransactions(test: StorageTest): void {
  test('answers with what the work returns', async ({ storage }) => {
    expect(await storage.write(async () => 42)).toBe(42);
  });

  test('tells whether a name is free, also when it was taken for free', async ({ storage }) => {
    await insertConfigs(storage, sampleConfig('taken'));
    const create = (name: string) =>
      storage.write(async (tx) => {
        if (!(await tx.configs.isFree(name))) return 'taken';
        await tx.configs.insert(sampleConfig(name));
        return (await tx.configs.isFree(name)) ? 'still free' : 'created';
      });
    expect(await create('taken')).toBe('taken');
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => create('free')));
    expect(outcomes.toSorted()).toEqual(['created', ...Array<string>(19).fill('taken')]);
  });

  test('sees its own changes', async ({ storage }) => {
    const [a, b] = [sampleConfig('a'), sampleConfig('b')];
    await insertConfigs(storage, a);
    await storage.write(async (tx) => {
      expect(await tx.configs.get('a')).toEqual(a);
      await tx.configs.replace(nextVersion(a));
      expect(await tx.configs.get('a')).toEqual(nextVersion(a));
      await tx.configs.remove(nextVersion(a));
      expect(await tx.configs.get('a')).toBeUndefined();
      await tx.configs.insert(b);
      expect(await tx.configs.get('b')).toEqual(b);
    });
    expect(await storage.configs.get('a')).toBeUndefined();
    expect(await storage.configs.get('b')).toEqual(b);
  });

  test('shows nothing to others before it is done', async ({ storage, fixture }) => {
    const [changed, removed] = [sampleConfig('changed'), sampleConfig('removed')];
    await insertConfigs(storage, changed, removed);
    // A write of its own may await nothing but its tx; here the reader is asked to look from outside, meanwhile.
    const seen = await storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('added'));
      await tx.configs.replace(nextVersion(changed));
      await tx.configs.remove(removed);
      return [
        await storage.configs.get('added'),
        await storage.configs.get('changed'),
        await storage.configs.get('removed'),
      ];
    });
    expect(seen).toEqual([undefined, changed, removed]);
    expect(await storage.configs.names({ from: '', to: undefined }, 9)).toEqual(['added', 'changed']);
    expect(await fixture.count('configs')).toBe(2);
  });

  test('an error takes everything back and is passed on as it is', async ({ storage, fixture }) => {
    const [changed, removed] = [sampleConfig('changed'), sampleConfig('removed')];
    await insertConfigs(storage, changed, removed);
    const refusal = new AppError('name_taken', 'There is one already.');
    const write = storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('added'));
      await tx.configs.replace(nextVersion(changed));
      await tx.configs.remove(removed);
      await tx.tokens.insert(sampleToken('added'));
      throw refusal;
    });
    await expect(write).rejects.toBe(refusal);
    expect(await storage.configs.page({ from: '', to: undefined }, { items: 9, bytes: 999 })).toEqual([
      changed,
      removed,
    ]);
    expect(await fixture.count('tokens')).toBe(0);
  });

  test('an error before the first await is passed on too', async ({ storage }) => {
    const refusal = new Error('no');
    const refuse = (): Promise<void> => {
      throw refusal;
    };
    await expect(storage.write(refuse)).rejects.toBe(refusal);
    await expect(storage.write(async () => 'next')).resolves.toBe('next');
  });

  test('changes many things in one write', async ({ storage, fixture }) => {
    const configs = Array.from({ length: 100 }, (_, index) => sampleConfig(`many_${index}`));
    const tokens = Array.from({ length: 10 }, (_, index) => sampleToken(`many ${index}`));
    await insertConfigs(storage, ...configs.slice(0, 50));
    await storage.write(async (tx) => {
      for (const config of configs.slice(50)) await tx.configs.insert(config);
      for (const config of configs.slice(0, 20)) await tx.configs.remove(config);
      for (const config of configs.slice(20, 50)) await tx.configs.replace(nextVersion(config));
      for (const token of tokens) await tx.tokens.insert(token);
    });
    expect(await fixture.count('configs')).toBe(80);
    expect(await fixture.count('tokens')).toBe(10);
    expect(await storage.configs.get('many_20')).toEqual(nextVersion(configs[20]!));
    expect(await storage.configs.get('many_99')).toEqual(configs[99]);
  });

  test('what is added and removed in one write was never there', async ({ storage, fixture }) => {
    const config = sampleConfig('fleeting');
    await storage.write(async (tx) => {
      await tx.configs.insert(config);
      await tx.configs.remove(config);
    });
    expect(await fixture.count('configs')).toBe(0);
  });

  test('refuses a write inside a write, at any depth', async ({ storage, fixture }) => {
    const inner = async (): Promise<void> => {
      await insertConfigs(storage, sampleConfig('inner'));
    };
    const outer = storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('outer'));
      await inner();
    });
    await expect(outer).rejects.toThrow('inside another write');
    expect(await fixture.count('configs')).toBe(0);
  });

  test('refuses a tx whose write has ended', async ({ storage, fixture }) => {
    const kept: WriteTx[] = [];
    await storage.write(async (tx) => kept.push(tx));
    await storage.write((tx) => refuseKeeping(tx, kept)).catch(() => undefined);
    expect(kept).toHaveLength(2);
    for (const tx of kept) {
      await expect(async () => tx.configs.get('late')).rejects.toThrow('ended');
      await expect(async () => tx.configs.insert(sampleConfig('late'))).rejects.toThrow('ended');
      await expect(async () => tx.tokens.insert(sampleToken('late'))).rejects.toThrow('ended');
      for (const use of lateUses(tx)) await expect(async () => use()).rejects.toThrow('ended');
    }
    expect(await fixture.count('configs')).toBe(0);
    expect(await fixture.count('people')).toBe(0);
  });

  test('tells the observer of a commit and how long it took', async ({ fixture }) => {
    const seconds: number[] = [];
    const storage = await fixture.open({ committed: (duration) => seconds.push(duration) });
    await insertConfigs(storage, sampleConfig('observed'), sampleConfig('with_it'));
    expect(seconds).toHaveLength(1);
    await storage.close();
    expect(seconds[0]).toBeGreaterThan(0);
    expect(seconds[0]).toBeLessThan(10);
  });
}

/** Something with each port of a tx, each time without an effect that must not be: the write has ended. */
function lateUses(tx: WriteTx): (() => Promise<unknown>)[] {
  const late = samplePerson('Late');
  return [
    () => tx.people.get(late.id),
    () => tx.people.insert(late),
    () => tx.people.hasOtherAdministrator(late.id),
    () => tx.links.clear('late'),
    () => tx.erasures.before(late.createdAt),
    () => tx.sessions.of(late.id),
    () => tx.sessions.removeOlder({ lastSeenAt: late.createdAt, createdAt: late.createdAt }),
    () => tx.attempts.removeEnded(late.createdAt),
    () => tx.personalTokens.of(late.id),
    () => tx.days.range(late.id, firstDate, lastDate),
    () => tx.days.removeAllOf(late.id),
    () => tx.places.of(null),
    () => tx.places.removeAllOf(late.id),
    () => tx.rates.of(late.id),
    () => tx.rates.removeAllOf(late.id),
    () => tx.audit.removeAllOf(late.id),
    () => tx.notificationSettings.get(late.id),
    () => tx.notificationSettings.removeAllOf(late.id),
    () => tx.outbox.get(late.id),
    () => tx.outbox.removeEnded(late.createdAt),
  ];
}

async function refuseKeeping(tx: WriteTx, kept: WriteTx[]): Promise<void> {
  kept.push(tx);
  throw new Error('no');
}
