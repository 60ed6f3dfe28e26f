import { expect } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { JsonValue } from '../../shared/json/value.ts';
import type { StorageTest } from './fixture.ts';
import { appendEntries, instant, sampleEntry } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { codesOf, range, together } from './together.ts';

/** Values that a database could be tempted to interpret, order or drop. */
const delicateValues: readonly JsonValue[] = [
  null,
  false,
  0,
  '',
  [],
  {},
  [null, [[]], { a: null }],
  1.5e300,
  -12345678901,
  'é 山 😀 \0',
  { b: 1, a: 2, 10: 3, 9: 4 },
  { $set: { 'a.b': 1 }, '.': 2, '': 3, $: 4 },
  { am: { type: 'remote', place: null, status: 'planned' }, pm: null, notes: '' },
];

/** The audit: what is appended, found in pages, and removed with a person. */
export function testAudit(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage, ada, bob }) => {
    const entries = [
      sampleEntry(ada, {
        at: new Date('2031-01-02T03:04:05.678Z'),
        actorKind: 'administrator',
        actor: bob.id,
        action: 'allowance.changed é',
        target: 'vacation 山 😀',
        before: { amount: 1 },
        after: { amount: 2 },
      }),
      sampleEntry(ada, { actorKind: 'operator', actor: undefined, target: undefined }),
      sampleEntry(ada, { before: undefined, after: undefined }),
    ];
    await appendEntries(storage, ...entries);
    expect(await storage.audit.of(ada.id, 9)).toEqual(entries.toReversed());
    const [bare] = await storage.audit.of(ada.id, 1);
    expect([bare?.before, bare?.after]).toEqual([undefined, undefined]);
  });

  test('keeps every value as it was, and null apart from nothing', async ({ storage, ada }) => {
    const entries = delicateValues.flatMap((value) => [
      sampleEntry(ada, { before: value, after: undefined }),
      sampleEntry(ada, { before: undefined, after: value }),
    ]);
    await appendEntries(storage, ...entries);
    const found = await storage.audit.of(ada.id, 99);
    expect(found).toEqual(entries.toReversed());
    // Comparing texts sees the order of keys, too.
    expect(JSON.stringify(found.map(({ before, after }) => [before, after]))).toBe(
      JSON.stringify(entries.toReversed().map(({ before, after }) => [before, after])),
    );
  });

  test('keeps what is about nobody, and shows it to those who ask for that', async ({ storage, ada }) => {
    const own = sampleEntry(ada);
    const nobodys = [
      sampleEntry(undefined, { actorKind: 'operator' }),
      sampleEntry(undefined, { actorKind: 'administrator', actor: ada.id }),
    ];
    await appendEntries(storage, nobodys[0]!, own, nobodys[1]!);
    expect(await storage.audit.ofNobody(9)).toEqual(nobodys.toReversed());
    expect(await storage.audit.of(ada.id, 9)).toEqual([own]);
    for (const id of [newId(), '']) expect(await storage.audit.of(id, 9)).toEqual([]);
  });

  test('finds pages, the newest first, and nobody else’s', async ({ storage, ada, bob }) => {
    for (const [person, find] of [
      [ada, (limit: number, before?: string) => storage.audit.of(ada.id, limit, before)],
      [undefined, (limit: number, before?: string) => storage.audit.ofNobody(limit, before)],
    ] as const) {
      const entries = range(7).map(() => sampleEntry(person));
      await appendEntries(storage, sampleEntry(bob), ...entries, sampleEntry(bob));
      const newest = entries.toReversed();
      expect(await find(3)).toEqual(newest.slice(0, 3));
      expect(await find(3, newest[2]!.id)).toEqual(newest.slice(3, 6));
      expect(await find(3, newest[5]!.id)).toEqual(newest.slice(6));
      expect(await find(3, newest[6]!.id)).toEqual([]);
      expect(await find(100)).toEqual(newest);
    }
    expect(await storage.audit.of(bob.id, 99)).toHaveLength(4);
  });

  test('finds pages of what is about anybody and nobody', async ({ storage, ada, bob }) => {
    expect(await storage.audit.recent(9)).toEqual([]);
    const entries = range(7).map((at) => sampleEntry([ada, bob, undefined][at % 3], { at: instant(-at) }));
    await appendEntries(storage, ...entries.toReversed());
    const newest = entries.toReversed();
    expect(await storage.audit.recent(3)).toEqual(newest.slice(0, 3));
    expect(await storage.audit.recent(3, newest[2]!.id)).toEqual(newest.slice(3, 6));
    expect(await storage.audit.recent(3, newest[5]!.id)).toEqual(newest.slice(6));
    expect(await storage.audit.recent(3, newest[6]!.id)).toEqual([]);
  });

  test('orders by id, whatever the order in which entries come', async ({ storage, ada }) => {
    const entries = range(5).map((index) => sampleEntry(ada, { at: instant(-index) }));
    await appendEntries(storage, entries[3]!, entries[0]!, entries[4]!);
    await appendEntries(storage, entries[2]!, entries[1]!);
    expect(await storage.audit.of(ada.id, 9)).toEqual(entries.toReversed());
  });

  test('an error takes entries back', async ({ storage, ada, fixture }) => {
    const write = storage.write(async (tx) => {
      await tx.audit.append(sampleEntry(ada));
      await tx.configs.insert(sampleConfig('beside'));
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
    expect([await fixture.count('audit'), await fixture.count('configs')]).toEqual([0, 0]);
  });

  test('adds many entries in one write', async ({ storage, ada, fixture }) => {
    const entries = range(800).map(() => sampleEntry(ada));
    await appendEntries(storage, ...entries);
    expect(await storage.audit.of(ada.id, 1000)).toEqual(entries.toReversed());
    expect(await fixture.count('audit')).toBe(800);
  });

  test('loses no entry about one person that are added at once', async ({ storage, ada, fixture }) => {
    const outcomes = await together({ storage, fixture }, 100, (through) =>
      appendEntries(through, sampleEntry(ada)),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await storage.audit.of(ada.id, 999)).toHaveLength(100);
  });

  test('forgets a person: entries about them go, those about others lose the id', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const byAda = { actorKind: 'administrator', actor: ada.id } as const;
    const byBob = { actorKind: 'administrator', actor: bob.id } as const;
    const about = {
      ada: [sampleEntry(ada), sampleEntry(ada, byBob), sampleEntry(ada, { actor: undefined })],
      bob: [sampleEntry(bob), sampleEntry(bob, byAda)],
      nobody: [sampleEntry(undefined, byAda), sampleEntry(undefined, byBob)],
    };
    await appendEntries(storage, ...about.ada, ...about.bob, ...about.nobody);
    const late = [sampleEntry(ada), sampleEntry(bob, byAda)];
    await storage.write(async ({ audit }) => {
      for (const entry of late) await audit.append(entry);
      await audit.removeAllOf(ada.id);
    });
    expect(await storage.audit.of(ada.id, 9)).toEqual([]);
    const without = { actor: undefined };
    expect(await storage.audit.of(bob.id, 9)).toEqual([
      { ...late[1], ...without },
      { ...about.bob[1], ...without },
      about.bob[0],
    ]);
    expect(await storage.audit.ofNobody(9)).toEqual([about.nobody[1], { ...about.nobody[0], ...without }]);
    expect(await fixture.count('audit')).toBe(5);
    await storage.write((tx) => tx.audit.removeAllOf(newId()));
    expect(await fixture.count('audit')).toBe(5);
  });
}
