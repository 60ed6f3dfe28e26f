import { expect } from 'vitest';
import type { StoredLink } from '../../modules/accounts/store.ts';
import { AppError } from '../../shared/errors.ts';
import { hashSecret, newId, newSecret } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import type { StorageTest } from './fixture.ts';
import { instant, someInstant } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { codesOf, onlyWinner, range, together } from './together.ts';

/** Secret links: one in each slot, found by hash, used once. */
export function testLinks(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage, ada }) => {
    const [first, reset] = [
      sampleLink('first-administrator'),
      sampleLink(`password-reset/${ada.id}`, { person: ada.id, expiresAt: instant(1) }),
    ];
    await putLinks(storage, first, reset);
    expect(await findLink(storage, first.hash)).toEqual(first);
    expect(await findLink(storage, reset.hash)).toEqual(reset);
    expect((await findLink(storage, first.hash))?.person).toBeUndefined();
  });

  test('finds nothing by a hash that no link has', async ({ storage }) => {
    await putLinks(storage, sampleLink('one'));
    expect(await findLink(storage, hashSecret('another'))).toBeUndefined();
  });

  test('puts a link in the place of the one in its slot', async ({ storage, ada, fixture }) => {
    const [old, other, renewed] = [sampleLink('one'), sampleLink('other'), sampleLink('one')];
    await putLinks(storage, old, other);
    await putLinks(storage, { ...renewed, person: ada.id });
    expect(await findLink(storage, old.hash)).toBeUndefined();
    expect(await findLink(storage, renewed.hash)).toEqual({ ...renewed, person: ada.id });
    expect(await findLink(storage, other.hash)).toEqual(other);
    expect(await fixture.count('links')).toBe(2);
  });

  test('puts a link once more into its slot', async ({ storage, fixture }) => {
    const link = sampleLink('one');
    await putLinks(storage, link);
    await putLinks(storage, { ...link, expiresAt: instant(5) });
    expect(await findLink(storage, link.hash)).toEqual({ ...link, expiresAt: instant(5) });
    expect(await fixture.count('links')).toBe(1);
  });

  test('refuses a hash that another slot has, with all of that write', async ({ storage, fixture }) => {
    const link = sampleLink('one');
    await putLinks(storage, link);
    const write = storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('beside'));
      await tx.links.put(sampleLink('other', { hash: link.hash }));
    });
    await expect(write).rejects.toThrow();
    expect(await findLink(storage, link.hash)).toEqual(link);
    expect([await fixture.count('links'), await fixture.count('configs')]).toEqual([1, 0]);
  });

  test('clears one slot and no other', async ({ storage, fixture }) => {
    const [cleared, kept] = [sampleLink('one'), sampleLink('other')];
    await putLinks(storage, cleared, kept);
    for (const slot of ['one', 'one', 'never used']) await storage.write((tx) => tx.links.clear(slot));
    expect(await findLink(storage, cleared.hash)).toBeUndefined();
    expect(await findLink(storage, kept.hash)).toEqual(kept);
    expect(await fixture.count('links')).toBe(1);
  });

  test('sees its own changes', async ({ storage, fixture }) => {
    const [first, second, third] = [sampleLink('one'), sampleLink('one'), sampleLink('one')];
    await storage.write(async ({ links }) => {
      await links.put(first);
      expect(await links.findByHash(first.hash)).toEqual(first);
      await links.put(second);
      expect(await links.findByHash(first.hash)).toBeUndefined();
      expect(await links.findByHash(second.hash)).toEqual(second);
      await links.clear('one');
      expect(await links.findByHash(second.hash)).toBeUndefined();
      await links.put(third);
    });
    expect(await findLink(storage, third.hash)).toEqual(third);
    expect(await fixture.count('links')).toBe(1);
    await storage.write(async ({ links }) => {
      await links.put(first);
      expect(await links.findByHash(third.hash)).toBeUndefined();
    });
  });

  test('of 20 who use one link through two servers exactly one may', async ({ storage, fixture }) => {
    const link = sampleLink('first-administrator');
    await putLinks(storage, link);
    const outcomes = await together({ storage, fixture }, 20, (through) =>
      through.write(async ({ links }) => {
        const found = await links.findByHash(link.hash);
        if (!found) throw new AppError('link_not_valid', 'It was used.');
        await links.clear(found.slot);
      }),
    );
    onlyWinner(outcomes, 'link_not_valid');
    expect(await fixture.count('links')).toBe(0);
  });

  test('of links put into one slot at the same time exactly one stays', async ({ storage, fixture }) => {
    const links = range(10).map(() => sampleLink('first-administrator'));
    const outcomes = await together({ storage, fixture }, 10, (through, index) =>
      putLinks(through, links[index]!),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await fixture.count('links')).toBe(1);
    const found = await Promise.all(links.map(({ hash }) => findLink(storage, hash)));
    expect(found.filter(Boolean)).toHaveLength(1);
  });
}

/** People who were deleted, to be looked for once more. */
export function testErasures(test: StorageTest): void {
  const before = (storage: Storage, at: Date) => storage.write((tx) => tx.erasures.before(at));

  test('finds those from before an instant, the oldest first', async ({ storage }) => {
    const erasures = [30, 10, 20, 40].map((at) => ({ person: newId(), at: instant(at) }));
    const [third, first, second] = erasures;
    await storage.write(async (tx) => {
      for (const erasure of erasures) await tx.erasures.insert(erasure);
    });
    expect(await before(storage, instant(40))).toEqual([first, second, third]);
    expect(await before(storage, instant(20))).toEqual([first]);
    expect(await before(storage, instant(10))).toEqual([]);
  });

  test('finds 100 at once', async ({ storage }) => {
    const erasures = Array.from({ length: 120 }, (_, at) => ({ person: newId(), at: instant(at) }));
    await storage.write(async (tx) => {
      for (const erasure of erasures.toReversed()) await tx.erasures.insert(erasure);
    });
    expect(await before(storage, instant(1000))).toEqual(erasures.slice(0, 100));
  });

  test('removes one and no other, and sees it at once', async ({ storage, fixture }) => {
    const [kept, removed] = [newId(), newId()].map((person) => ({ person, at: someInstant }));
    await storage.write(async ({ erasures }) => {
      await erasures.insert(removed!);
      expect(await erasures.before(instant(1))).toEqual([removed]);
    });
    await storage.write(async ({ erasures }) => {
      await erasures.insert(kept!);
      await erasures.before(instant(1));
      await erasures.remove(removed!);
      expect(await erasures.before(instant(1))).toEqual([kept]);
    });
    expect(await before(storage, instant(1))).toEqual([kept]);
    expect(await fixture.count('erasures')).toBe(1);
  });

  test('removes one that another server has removed, without a word', async ({ storage, fixture }) => {
    const erasure = { person: newId(), at: someInstant };
    await storage.write((tx) => tx.erasures.insert(erasure));
    const outcomes = await together({ storage, fixture }, 4, (through) =>
      through.write((tx) => tx.erasures.remove(erasure)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
    await storage.write((tx) => tx.erasures.remove(erasure));
    expect(await fixture.count('erasures')).toBe(0);
  });
}

function sampleLink(slot: string, fields: Partial<StoredLink> = {}): StoredLink {
  return { slot, hash: hashSecret(newSecret()), person: undefined, expiresAt: someInstant, ...fields };
}

async function putLinks(storage: Storage, ...links: readonly StoredLink[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const link of links) await tx.links.put(link);
  });
}

function findLink(storage: Storage, hash: string): Promise<StoredLink | undefined> {
  return storage.write((tx) => tx.links.findByHash(hash));
}
