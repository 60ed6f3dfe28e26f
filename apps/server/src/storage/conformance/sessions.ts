import { expect } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import { hashSecret, newId } from '../../shared/ids.ts';
import type { StorageTest } from './fixture.ts';
import { insertSessions, instant, sampleSession, someInstant } from './ledger-samples.ts';
import { sampleConfig } from './samples.ts';
import { codesOf, onlyWinner, together } from './together.ts';

/** Sessions: what is stored, found, and ended. */
export function testSessions(test: StorageTest): void {
  test('keeps every field, to the millisecond', async ({ storage, ada }) => {
    const session = sampleSession(ada, {
      createdAt: new Date('2031-01-02T03:04:05.678Z'),
      lastSeenAt: new Date('2031-01-02T03:04:06.001Z'),
      client: 'Mozilla/5.0 (é 山 😀)',
    });
    await insertSessions(storage, session);
    expect(await storage.sessions.findByHash(session.hash)).toEqual(session);
    expect(await storage.sessions.of(ada.id)).toEqual([session]);
    const seen = await storage.write(async ({ sessions }) => [
      await sessions.findByHash(session.hash),
      ...(await sessions.of(ada.id)),
    ]);
    expect(seen).toEqual([session, session]);
  });

  test('keeps that a client did not say what it is', async ({ storage, ada }) => {
    const session = sampleSession(ada, { client: '' });
    await insertSessions(storage, session);
    expect(await storage.sessions.findByHash(session.hash)).toEqual(session);
  });

  test('finds nothing by a hash that no session has, and nothing of a stranger', async ({
    storage,
    ada,
    bob,
  }) => {
    await insertSessions(storage, sampleSession(ada));
    expect(await storage.sessions.findByHash(hashSecret('another'))).toBeUndefined();
    expect(await storage.sessions.of(bob.id)).toEqual([]);
    expect(await storage.sessions.of(newId())).toEqual([]);
    expect(await storage.write((tx) => tx.sessions.of(newId()))).toEqual([]);
  });

  test('lists the sessions of one person, the newest first', async ({ storage, ada, bob }) => {
    const [second, first, third] = [2, 1, 3].map((at) => sampleSession(ada, { createdAt: instant(at) }));
    await insertSessions(storage, second!, first!, sampleSession(bob), third!);
    expect(await storage.sessions.of(ada.id)).toEqual([third, second, first]);
    expect(await storage.write((tx) => tx.sessions.of(ada.id))).toEqual([third, second, first]);
  });

  test('refuses a hash that is taken, with all of that write', async ({ storage, ada, bob, fixture }) => {
    const session = sampleSession(ada);
    await insertSessions(storage, session);
    const write = storage.write(async (tx) => {
      await tx.configs.insert(sampleConfig('beside'));
      await tx.sessions.insert(sampleSession(bob, { hash: session.hash }));
    });
    await expect(write).rejects.toThrow();
    expect(await storage.sessions.findByHash(session.hash)).toEqual(session);
    expect([await fixture.count('sessions'), await fixture.count('configs')]).toEqual([1, 0]);
  });

  test('writes down when one was last seen', async ({ storage, ada }) => {
    const [seen, other] = [sampleSession(ada), sampleSession(ada, { createdAt: instant(-1) })];
    await insertSessions(storage, seen, other);
    const later = { ...seen, lastSeenAt: instant(60_000) };
    await storage.write(async ({ sessions }) => {
      await sessions.findByHash(seen.hash);
      await sessions.replace(later);
      expect(await sessions.findByHash(seen.hash)).toEqual(later);
      expect(await sessions.of(ada.id)).toEqual([later, other]);
    });
    expect(await storage.sessions.of(ada.id)).toEqual([later, other]);
  });

  test('makes no session by a replacement', async ({ storage, ada, fixture }) => {
    const session = sampleSession(ada);
    const write = storage.write(async ({ sessions }) => {
      await sessions.findByHash(session.hash);
      await sessions.replace(session);
    });
    await expect(write).rejects.toThrow();
    expect(await fixture.count('sessions')).toBe(0);
  });

  test('ends one session and no other', async ({ storage, ada }) => {
    const [ended, kept] = [sampleSession(ada), sampleSession(ada)];
    await insertSessions(storage, ended, kept);
    await storage.write(async ({ sessions }) => {
      expect(await sessions.of(ada.id)).toHaveLength(2);
      await sessions.remove(ended);
      expect(await sessions.findByHash(ended.hash)).toBeUndefined();
      expect(await sessions.of(ada.id)).toEqual([kept]);
    });
    expect(await storage.sessions.findByHash(ended.hash)).toBeUndefined();
    expect(await storage.sessions.of(ada.id)).toEqual([kept]);
  });

  test('ends all sessions of one person, and begins another in the same write', async ({
    storage,
    ada,
    bob,
    fixture,
  }) => {
    const [first, second, next] = [sampleSession(ada), sampleSession(ada), sampleSession(ada)];
    const kept = sampleSession(bob);
    await insertSessions(storage, first, kept);
    await storage.write(async ({ sessions }) => {
      await sessions.insert(second);
      await sessions.removeAllOf(ada.id);
      expect(await sessions.of(ada.id)).toEqual([]);
      expect(await sessions.findByHash(first.hash)).toBeUndefined();
      expect(await sessions.findByHash(second.hash)).toBeUndefined();
      await sessions.insert(next);
      expect(await sessions.of(ada.id)).toEqual([next]);
    });
    expect(await storage.sessions.of(ada.id)).toEqual([next]);
    expect(await storage.sessions.of(bob.id)).toEqual([kept]);
    expect(await fixture.count('sessions')).toBe(2);
    await storage.write((tx) => tx.sessions.removeAllOf(newId()));
    expect(await fixture.count('sessions')).toBe(2);
  });

  test('removes those last seen, or made, before an instant', async ({ storage, ada, bob, fixture }) => {
    const [seen, made] = [instant(100), instant(10)];
    const kept = sampleSession(ada, { lastSeenAt: seen, createdAt: made });
    const removed = [
      sampleSession(ada, { lastSeenAt: instant(99), createdAt: made }),
      sampleSession(bob, { lastSeenAt: seen, createdAt: instant(9) }),
      sampleSession(bob, { lastSeenAt: someInstant, createdAt: someInstant }),
    ];
    await insertSessions(storage, kept, ...removed);
    await storage.write((tx) => tx.sessions.removeOlder({ lastSeenAt: seen, createdAt: made }));
    expect(await storage.sessions.of(ada.id)).toEqual([kept]);
    expect(await fixture.count('sessions')).toBe(1);
  });

  test('removes 1,000 old ones at once', async ({ storage, ada, fixture }) => {
    await insertSessions(storage, ...Array.from({ length: 1000 }, () => sampleSession(ada)));
    await storage.write((tx) => tx.sessions.removeOlder({ lastSeenAt: instant(1), createdAt: instant(0) }));
    expect(await fixture.count('sessions')).toBe(0);
  });

  test('a session that was ended does not come back by being seen', async ({ storage, ada, fixture }) => {
    const session = sampleSession(ada);
    await insertSessions(storage, session);
    const outcomes = await together({ storage, fixture }, 20, (through, index) =>
      through.write(async ({ sessions }) => {
        const found = await sessions.findByHash(session.hash);
        if (!found) return;
        if (index === 10) await sessions.remove(found);
        else await sessions.replace({ ...found, lastSeenAt: instant(index) });
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await fixture.count('sessions')).toBe(0);
  });

  test('of several who end one session exactly one has ended it', async ({ storage, ada, fixture }) => {
    const session = sampleSession(ada);
    await insertSessions(storage, session);
    const outcomes = await together({ storage, fixture }, 10, (through) =>
      through.write(async ({ sessions }) => {
        const found = await sessions.findByHash(session.hash);
        if (!found) throw new AppError('session_not_found', 'It has ended.');
        await sessions.remove(found);
      }),
    );
    onlyWinner(outcomes, 'session_not_found');
  });
}
