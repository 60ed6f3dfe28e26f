import { expect } from 'vitest';
import type { StoredPersonalToken } from '../../modules/tokens/store.ts';
import { AppError } from '../../shared/errors.ts';
import { hashSecret, newId, newSecret } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { samplePersonalToken } from './ledger-samples.ts';
import { sampleConfig, sampleToken } from './samples.ts';
import { onlyWinner, together } from './together.ts';

/** Personal tokens: what is stored, found and removed, and what is never stored. */
export function testPersonalTokens(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage, ada }) => {
    const token = samplePersonalToken(ada, 'phone é 山 😀', {
      scopes: ['days:write', 'days:read'],
      createdAt: new Date('2031-01-02T03:04:05.678Z'),
      expiresAt: new Date('2032-01-02T03:04:05.001Z'),
    });
    await insert(storage, token);
    expect(await storage.personalTokens.findByHash(token.hash)).toEqual(token);
    expect(await storage.personalTokens.of(ada.id)).toEqual([token]);
    expect(await storage.write((tx) => tx.personalTokens.of(ada.id))).toEqual([token]);
  });

  test('keeps that one never expires, allows nothing, or has expired', async ({ storage, ada }) => {
    const tokens = [
      samplePersonalToken(ada, 'expired', { expiresAt: new Date(0) }),
      samplePersonalToken(ada, 'forever', { expiresAt: undefined, scopes: [] }),
    ];
    await insert(storage, ...tokens);
    expect(await storage.personalTokens.of(ada.id)).toEqual(tokens);
    expect((await storage.personalTokens.findByHash(tokens[1]!.hash))?.expiresAt).toBeUndefined();
  });

  test('finds nothing by the hash of no token or of an operator’s', async ({ storage, ada, bob }) => {
    const operators = sampleToken('one');
    await storage.write((tx) => tx.tokens.insert(operators));
    const own = samplePersonalToken(ada, 'one');
    await insert(storage, own);
    expect(await storage.personalTokens.findByHash(operators.hash)).toBeUndefined();
    expect(await storage.personalTokens.findByHash(hashSecret('another'))).toBeUndefined();
    expect(await storage.tokens.findByHash(own.hash)).toBeUndefined();
    expect(await storage.tokens.list()).toEqual([operators]);
    for (const id of [bob.id, newId()]) expect(await storage.personalTokens.of(id)).toEqual([]);
  });

  test('lists by name, and nobody else’s', async ({ storage, ada, bob }) => {
    const names = ['0', 'B', 'a', 'a b', 'b', 'é', 'ａ', '😀'];
    await insert(storage, ...names.toReversed().map((name) => samplePersonalToken(ada, name)));
    await insert(storage, samplePersonalToken(bob, 'aa'));
    const found = await storage.personalTokens.of(ada.id);
    expect(found.map(({ name }) => name)).toEqual(names);
    const seen = await storage.write((tx) => tx.personalTokens.of(ada.id));
    expect(seen.map(({ name }) => name)).toEqual(names);
  });

  test('lets different people give one name', async ({ storage, ada, bob }) => {
    const [one, other] = [samplePersonalToken(ada, 'phone'), samplePersonalToken(bob, 'phone')];
    await insert(storage, one, other);
    expect(await storage.personalTokens.of(ada.id)).toEqual([one]);
    expect(await storage.personalTokens.of(bob.id)).toEqual([other]);
  });

  test('refuses a name or a hash that is taken, with all of that write', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const token = samplePersonalToken(ada, 'taken');
    await insert(storage, token);
    const clashes = [
      samplePersonalToken(ada, 'taken'),
      samplePersonalToken(ada, 'other', { hash: token.hash }),
      samplePersonalToken(bob, 'taken', { hash: token.hash }),
    ];
    for (const clash of clashes) {
      const write = storage.write(async (tx) => {
        await tx.configs.insert(sampleConfig('beside'));
        await tx.personalTokens.insert(clash);
      });
      await expect(write).rejects.toThrow();
    }
    expect(await storage.personalTokens.of(ada.id)).toEqual([token]);
    expect([await fixture.count('personalTokens'), await fixture.count('configs')]).toEqual([1, 0]);
  });

  test('sees its own changes, and gives a removed name to another', async ({ storage, ada }) => {
    const [old, kept, renewed] = ['phone', 'laptop', 'phone'].map((name) => samplePersonalToken(ada, name));
    await insert(storage, old!);
    await storage.write(async ({ personalTokens }) => {
      await personalTokens.insert(kept!);
      expect(await personalTokens.of(ada.id)).toEqual([kept, old]);
      await personalTokens.remove(old!);
      expect(await personalTokens.of(ada.id)).toEqual([kept]);
      await personalTokens.insert(renewed!);
      expect(await personalTokens.of(ada.id)).toEqual([kept, renewed]);
    });
    expect(await storage.personalTokens.of(ada.id)).toEqual([kept, renewed]);
    expect(await storage.personalTokens.findByHash(old!.hash)).toBeUndefined();
  });

  test('removes all of one person', async ({ storage, ada, bob, fixture }) => {
    const kept = samplePersonalToken(bob, 'phone');
    await insert(storage, samplePersonalToken(ada, 'phone'), samplePersonalToken(ada, 'laptop'), kept);
    await storage.write(async ({ personalTokens }) => {
      await personalTokens.insert(samplePersonalToken(ada, 'third'));
      await personalTokens.removeAllOf(ada.id);
      expect(await personalTokens.of(ada.id)).toEqual([]);
    });
    expect(await storage.personalTokens.of(ada.id)).toEqual([]);
    expect(await storage.personalTokens.of(bob.id)).toEqual([kept]);
    expect(await fixture.count('personalTokens')).toBe(1);
  });

  test('of 10 who give one name through two servers exactly one may', async ({ storage, ada, fixture }) => {
    const outcomes = await together({ storage, fixture }, 10, (through) =>
      through.write(async ({ personalTokens }) => {
        const tokens = await personalTokens.of(ada.id);
        if (tokens.some(({ name }) => name === 'phone')) throw new AppError('name_taken', 'There is one.');
        await personalTokens.insert(samplePersonalToken(ada, 'phone'));
      }),
    );
    onlyWinner(outcomes, 'name_taken');
    expect(await storage.personalTokens.of(ada.id)).toHaveLength(1);
  });

  test('stores the hash of a token and not the token', async ({ storage, ada, fixture }) => {
    const secret = newSecret();
    await insert(storage, samplePersonalToken(ada, 'secretive', { hash: hashSecret(secret) }));
    const stored = await fixture.dump();
    expect(stored).toContain(hashSecret(secret));
    expect(stored).not.toContain(secret);
  });
}

async function insert(storage: Storage, ...tokens: readonly StoredPersonalToken[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const token of tokens) await tx.personalTokens.insert(token);
  });
}
