import { expect } from 'vitest';
import { hashSecret, newSecret } from '../../shared/ids.ts';
import type { StorageTest } from './fixture.ts';
import { insertTokens, sampleConfig, sampleToken } from './samples.ts';

/** Tokens: what is stored, found and removed, and what is never stored. */
export function testTokens(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage }) => {
    const token = sampleToken('nightly backup é', {
      scopes: ['configs:write', 'configs:read:app_*'],
      expiresAt: new Date('2031-01-02T03:04:05.678Z'),
    });
    await insertTokens(storage, token);
    expect(await storage.tokens.findByHash(token.hash)).toEqual(token);
    expect(await storage.tokens.list()).toEqual([token]);
    expect(await storage.write((tx) => tx.tokens.findByName(token.name))).toEqual(token);
  });

  test('keeps that a token never expires, and that it allows nothing', async ({ storage }) => {
    const token = sampleToken('forever', { expiresAt: undefined, scopes: [] });
    await insertTokens(storage, token);
    expect(await storage.tokens.findByHash(token.hash)).toEqual(token);
  });

  test('finds an expired token: whether it is accepted is not decided here', async ({ storage }) => {
    const token = sampleToken('expired', { expiresAt: new Date(0) });
    await insertTokens(storage, token);
    expect(await storage.tokens.findByHash(token.hash)).toEqual(token);
  });

  test('finds nothing by a hash that no token has', async ({ storage }) => {
    await insertTokens(storage, sampleToken('one'));
    expect(await storage.tokens.findByHash(hashSecret('another'))).toBeUndefined();
    expect(await storage.write((tx) => tx.tokens.findByName('ONE'))).toBeUndefined();
  });

  test('lists by name', async ({ storage }) => {
    const tokens = ['b', 'B', 'a b', 'a', '0'].map((name) => sampleToken(name));
    await insertTokens(storage, ...tokens);
    const names = (await storage.tokens.list()).map(({ name }) => name);
    expect(names).toEqual(['0', 'B', 'a', 'a b', 'b']);
  });

  test('removes one token and frees its name', async ({ storage }) => {
    const [removed, kept, second] = [sampleToken('a'), sampleToken('b'), sampleToken('a')];
    await insertTokens(storage, removed, kept);
    await storage.write((tx) => tx.tokens.remove(removed));
    expect(await storage.tokens.findByHash(removed.hash)).toBeUndefined();
    await insertTokens(storage, second);
    expect(await storage.tokens.list()).toEqual([second, kept]);
  });

  test('puts a token in the place of another within one write', async ({ storage }) => {
    const old = sampleToken('rotated');
    await insertTokens(storage, old);
    const renewed = sampleToken('rotated');
    await storage.write(async (tx) => {
      await tx.tokens.remove(old);
      expect(await tx.tokens.findByName('rotated')).toBeUndefined();
      await tx.tokens.insert(renewed);
    });
    expect(await storage.tokens.list()).toEqual([renewed]);
  });

  test('refuses a name or a hash that is taken, with all of that write', async ({ storage, fixture }) => {
    const token = sampleToken('taken');
    await insertTokens(storage, token);
    for (const clash of [sampleToken('taken'), sampleToken('other', { hash: token.hash })]) {
      const write = storage.write(async (tx) => {
        await tx.configs.insert(sampleConfig('beside'));
        await tx.tokens.insert(clash);
      });
      await expect(write).rejects.toThrow();
    }
    expect(await storage.tokens.list()).toEqual([token]);
    expect(await fixture.count('configs')).toBe(0);
  });

  test('stores the hash of a token and not the token', async ({ storage, fixture }) => {
    const secret = newSecret();
    await insertTokens(storage, sampleToken('secretive', { hash: hashSecret(secret) }));
    const stored = await fixture.tokenText();
    expect(stored).toContain(hashSecret(secret));
    expect(stored).not.toContain(secret);
  });
}
