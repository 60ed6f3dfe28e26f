import { describe, expect, test } from 'vitest';
import { idOf, olderPerson } from './support/older-api.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-11-22T12:00:00Z');
// Nothing listens there, so messages stay where they can be seen.
const relay = 'http://127.0.0.1:1';
const server = await sharedServer({ clock, settings: { WORKLOG_OUTGOING_HOSTS: relay } });

/** Somebody, and what was written down about them, the oldest first. */
async function observed(name?: string) {
  const client = await olderPerson(server, name);
  const id = await idOf(server, client.name);
  return {
    client,
    id,
    trail: async () =>
      (await server.storage.audit.of(id, 1000))
        .reverse()
        .filter(({ action }) => !action.startsWith('account.')),
    messages: async () => (await server.storage.outbox.of(id, 1000)).reverse().map(({ text }) => text),
  };
}

describe('the audit', () => {
  test('has each change of a day, with who, when, before and after', async () => {
    const { client, id, trail } = await observed();
    const date = '2026-11-03';
    await client.post({ date, type: 'remote', location: 'berlin' }, 'first');
    clock.advance(1000);
    await client.put({ date, type: 'office' }, 'second');
    await client.delete({ date });
    const [place] = await server.storage.places.of(id);
    const remote = { type: 'remote', status: 'confirmed', place: { id: place?.id, name: 'Berlin' } };
    const office = { type: 'office', status: 'confirmed', place: null };
    const first = { am: remote, pm: remote, notes: 'first' };
    const second = { am: office, pm: office, notes: 'second' };
    const who = { id: undefined, person: id, actorKind: 'self', actor: id };
    const later = { ...who, at: clock.now(), target: date };
    const at = new Date(clock.now().getTime() - 1000);
    expect((await trail()).map((entry) => ({ ...entry, id: undefined }))).toEqual([
      {
        ...{ ...who, at, action: 'place.created', target: place?.id },
        ...{ before: undefined, after: { name: 'Berlin', kind: 'other' } },
      },
      { ...who, at, action: 'day.created', target: date, before: undefined, after: first },
      { ...later, action: 'day.changed', before: first, after: second },
      { ...later, action: 'day.removed', before: second, after: undefined },
    ]);
  });

  test('has one entry for each day that is removed with others', async () => {
    const { client, trail } = await observed();
    for (const date of ['2025-12-31', '2026-01-01', '2026-01-02']) await client.post({ date, type: 'sick' });
    await client.delete({ year: '2026', deleteyear: 'true' });
    await client.delete({ deleteall: 'true' });
    const removed = (await trail()).filter(({ action }) => action === 'day.removed');
    expect(removed.map(({ target }) => target)).toEqual(['2026-01-01', '2026-01-02', '2025-12-31']);
  });

  test('has changes of totals and settings, without the secret of a URL', async () => {
    const { client, trail } = await observed();
    await client.putSettings({ vacation: 25, slack: `${relay}/services/secret` });
    await client.putSettings({ vacation: 26 });
    await client.putSettings({ vacation: -1, slack: '' });
    const entries = await trail();
    expect(JSON.stringify(entries)).not.toContain('secret');
    const days = (count: number) => [{ validFrom: '2026-01-01', days: count }];
    expect(
      entries
        .filter(({ action }) => action === 'allowance.changed')
        .map(({ target, before, after }) => ({ target, before, after })),
    ).toEqual([
      { target: 'vacation', before: [], after: days(25) },
      { target: 'vacation', before: days(25), after: days(26) },
      { target: 'vacation', before: days(26), after: [] },
    ]);
    expect(entries.filter(({ action }) => action === 'settings.changed')).toHaveLength(2);
  });

  test('has nothing of what was refused', async () => {
    const { client, trail } = await observed();
    await client.post({ date: '2026-11-03', type: 'office' });
    const before = await trail();
    await client.post({ date: '2026-11-03', type: 'remote', location: 'Rome' });
    await client.put({ date: '2026-11-04', type: 'remote', location: 'Rome' });
    await client.delete({ date: '2026-11-04' });
    await client.putSettings({ vacation: 25, sick: 'many' });
    expect(await trail()).toEqual(before);
  });
});

describe('messages', () => {
  test('are written for each change, a batch in one', async () => {
    const { client, messages } = await observed('Vera <3');
    await client.putSettings({ slack: `${relay}/services/secret` });
    await client.post({ date: '2026-11-03', type: 'remote', location: 'berlin' });
    await client.put({ date: '2026-11-03', type: 'office' });
    await client.put({ date: '2026-11-03', type: 'remote', location: 'Rome' });
    await client.delete({ date: '2026-11-03' });
    await client.post({ date: '2026-01-01', type: 'holiday' });
    await client.post({ date: '2026-12-31', type: 'sick' });
    await client.delete({ year: '2026', deleteyear: '1' });
    expect(await messages()).toEqual([
      'Vera <3 added remote (Berlin) for 2026-11-03',
      'Vera <3 changed 2026-11-03 to office',
      'Vera <3 changed 2026-11-03 to remote (Rome)',
      'Vera <3 removed 2026-11-03',
      'Vera <3 added holiday for 2026-01-01',
      'Vera <3 added sick for 2026-12-31',
      'Vera <3 removed 2 days from 2026-01-01 to 2026-12-31',
    ]);
  });

  test('are not written for who wants none, and not for what was refused', async () => {
    const { client, messages } = await observed();
    await client.post({ date: '2026-11-03', type: 'office' });
    expect(await messages()).toEqual([]);
    await client.putSettings({ slack: `${relay}/services/secret` });
    await client.post({ date: '2026-11-03', type: 'office' });
    await client.put({ date: '2026-11-04', type: 'office' });
    await client.delete({ date: '2026-11-04' });
    await client.delete({ year: '2024', deleteyear: '1' });
    expect(await messages()).toEqual([]);
    await client.putSettings({ slack: '' });
    await client.put({ date: '2026-11-03', type: 'sick' });
    expect(await messages()).toEqual([]);
  });
});
