import { addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import type { Answer } from './support/http.ts';
import { idOf, OlderClient, olderPerson, type YearJson } from './support/older-api.ts';
import { sharedServer } from './support/test-server.ts';

const first = await sharedServer();
const second = await first.startSecond();

/** The same person at two servers. */
async function atBoth(): Promise<readonly [OlderClient, OlderClient]> {
  const { session } = await olderPerson(first);
  const other = new PersonClient(second.request, session);
  return [new OlderClient(session, session.name), new OlderClient(other, session.name)];
}

const datesOf = (year: number, count = 365) =>
  Array.from({ length: count }, (_, day) => addDays(`${year}-01-01` as CalendarDate, day));
const statuses = (answers: readonly Answer[]) => [...new Set(answers.map(({ status }) => status))].sort();

/** How often each status was answered. */
const counts = (answers: readonly Answer[]) =>
  answers
    .map(({ status }) => status)
    .reduce<Record<number, number>>((all, status) => ({ ...all, [status]: (all[status] ?? 0) + 1 }), {});

describe('nothing is lost', () => {
  test('of the first entries of a year, written by two clients at once', async () => {
    for (let year = 2001; year <= 2010; year += 1) {
      const [one, other] = await atBoth();
      const answers = await Promise.all([
        one.post({ date: `${year}-01-01`, type: 'office' }),
        other.post({ date: `${year}-12-31`, type: 'sick' }),
      ]);
      expect(statuses(answers)).toEqual([200]);
      for (const client of [one, other]) {
        expect((await client.get({ year: String(year) })).json<YearJson>().entries).toEqual([
          { date: `${year}-01-01`, type: 'office', notes: '' },
          { date: `${year}-12-31`, type: 'sick', notes: '' },
        ]);
      }
    }
  });

  test('of 365 entries of a year, sent at once', async () => {
    const clients = await atBoth();
    const dates = datesOf(2026);
    const answers = await Promise.all(
      dates.map((date, index) => clients[index % 2]!.post({ date, type: 'office' }, `day ${index}`)),
    );
    expect(statuses(answers)).toEqual([200]);
    for (const client of clients) {
      const { entries } = (await client.get({ year: '2026' })).json<YearJson>();
      expect(entries.map(({ date }) => date)).toEqual(dates);
      expect(entries.map(({ notes }) => notes)).toEqual(dates.map((_, index) => `day ${index}`));
    }
  });

  test('of 365 entries at the same new place, which is made once', async () => {
    const clients = await atBoth();
    const dates = datesOf(2027);
    const answers = await Promise.all(
      dates.map((date, index) =>
        clients[index % 2]!.post({ date, type: 'remote', location: index % 3 ? 'Lisbon' : 'LISBON' }),
      ),
    );
    expect(statuses(answers)).toEqual([200]);
    const { entries } = (await clients[0].get({ year: '2027' })).json<YearJson>();
    expect(entries.map(({ date }) => date)).toEqual(dates);
    expect(new Set(entries.map(({ location }) => location)).size).toBe(1);
    expect(await first.storage.places.of(await idOf(first, clients[0].name))).toHaveLength(1);
  });

  test('of the audit', async () => {
    const [one, other] = await atBoth();
    await Promise.all(
      datesOf(2026, 40).map((date, index) => (index % 2 ? one : other).post({ date, type: 'office' })),
    );
    const entries = await first.storage.audit.of(await idOf(first, one.name), 1000);
    expect(entries.filter(({ action }) => action === 'day.created')).toHaveLength(40);
  });
});

describe('of 30 clients at the same time', () => {
  const race = async (call: (client: OlderClient, index: number) => Promise<Answer>) => {
    const clients = await atBoth();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => call(clients[index % 2]!, index)),
    );
    return { answers, client: clients[0] };
  };

  test('who record the same day, one does', async () => {
    const { answers, client } = await race((one, index) =>
      one.post({ date: '2026-01-01', type: 'office' }, `writer ${index}`),
    );
    expect(counts(answers)).toEqual({ 200: 1, 400: 29 });
    const winner = answers.find(({ status }) => status === 200);
    expect((await client.get({ date: '2026-01-01' })).text).toBe(winner?.text);
  });

  test('who change the same day, all do, one after another', async () => {
    const clients = await atBoth();
    await clients[0].post({ date: '2026-01-01', type: 'office' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        clients[index % 2]!.put({ date: '2026-01-01', type: 'sick' }, `writer ${index}`),
      ),
    );
    expect(counts(answers)).toEqual({ 200: 30 });
    const trail = (await first.storage.audit.of(await idOf(first, clients[0].name), 100)).filter(
      ({ action }) => action === 'day.changed',
    );
    // Each change saw what another had left: what was there before one is there after exactly one other.
    const notes = (values: unknown) => (values as { notes: string }).notes;
    const before = trail.map((entry) => notes(entry.before));
    const after = trail.map((entry) => notes(entry.after));
    expect(new Set(before).size).toBe(30);
    const last = (await clients[0].get({ date: '2026-01-01' })).json<{ notes: string }>().notes;
    expect(new Set(after.filter((each) => each !== last))).toEqual(
      new Set(before.filter((each) => each !== '')),
    );
  });

  test('who delete the same day, one does', async () => {
    const clients = await atBoth();
    await clients[0].post({ date: '2026-01-01', type: 'office' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => clients[index % 2]!.delete({ date: '2026-01-01' })),
    );
    expect(counts(answers)).toEqual({ 200: 1, 404: 29 });
  });

  test('who set the same total, one has the last word', async () => {
    const { answers, client } = await race((one, index) => one.putSettings({ vacation: index }));
    expect(counts(answers)).toEqual({ 200: 30 });
    const rates = await first.storage.rates.of(await idOf(first, client.name));
    expect(rates).toHaveLength(1);
  });
});

test('what one server has stored, another answers at once', async () => {
  const [one, other] = await atBoth();
  for (const date of datesOf(2026, 20)) {
    await one.post({ date, type: 'remote', location: date });
    expect((await other.get({ date })).json()).toMatchObject({ date, location: date });
    await other.put({ date, type: 'sick' });
    expect((await one.get({ date })).json()).toMatchObject({ type: 'sick' });
  }
});
