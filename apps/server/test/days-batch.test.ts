import { addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, test } from 'vitest';
import { PersonClient } from './support/api-client.ts';
import { codeOf, pointersOf } from './support/configs.ts';
import {
  batchPath,
  dayPath,
  daysOf,
  office,
  sick,
  undoPath,
  vacation,
  withoutTags,
  type BatchJson,
  type ConflictJson,
} from './support/days.ts';
import { idOf } from './support/older-api.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

// Nothing listens there, so messages stay where they can be seen.
const relay = 'http://127.0.0.1:1';
const server = await sharedServer({
  clock: new TestClock('2026-11-22T12:00:00Z'),
  settings: { WORKLOG_OUTGOING_HOSTS: relay },
});
const dates = ['2026-11-04', '2026-11-02', '2026-11-03'];
const nothing = { dryRun: false, created: [], changed: [], removed: [], unchanged: [], conflicts: [] };
const anId = expect.any(String) as string;

/** So many dates in a row. */
function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(first as CalendarDate, index));
}

describe('a batch', () => {
  test('records dates alike', async () => {
    const person = await server.person();
    const answer = await person.post(batchPath, { dates, am: vacation, pm: vacation, notes: 'away' });
    expect([answer.status, answer.json()]).toEqual([200, { ...nothing, batch: anId, created: dates }]);
    expect(withoutTags(await daysOf(person))).toEqual(
      dates.toSorted().map((date) => ({ date, am: vacation, pm: vacation, notes: 'away' })),
    );
  });

  test('records dates each with its own content, at one new place', async () => {
    const person = await server.person();
    const place = { name: 'Wels' };
    const remote = { type: 'remote', place };
    const days = [
      { date: '2026-11-02', am: remote },
      { date: '2026-11-03', am: remote, pm: office, notes: 'x' },
    ];
    await person.post(batchPath, { days });
    const made = await daysOf(person);
    expect(made.map(({ am, pm, notes }) => [am?.place?.name, pm, notes])).toEqual([
      ['Wels', null, ''],
      ['Wels', office, 'x'],
    ]);
    expect(made[0]?.am?.place?.id).toBe(made[1]?.am?.place?.id);
  });

  test('changes, removes and leaves alone', async () => {
    const person = await server.person();
    await person.post(batchPath, { dates, am: office, pm: office, notes: 'kept' });
    const days = [
      { date: '2026-11-02', pm: sick },
      { date: '2026-11-03', am: null, pm: null },
      { date: '2026-11-04', am: office, pm: office },
      { date: '2026-11-05', am: null, pm: null },
    ];
    const answer = await person.post(batchPath, { days, replace: true });
    expect(answer.json()).toEqual({
      ...{ ...nothing, batch: anId, changed: ['2026-11-02'], removed: ['2026-11-03'] },
      unchanged: ['2026-11-04', '2026-11-05'],
    });
    expect(withoutTags(await daysOf(person))).toEqual([
      { date: '2026-11-02', am: office, pm: sick, notes: 'kept' },
      { date: '2026-11-04', am: office, pm: office, notes: 'kept' },
    ]);
    const removed = await person.post(batchPath, { dates, am: null, pm: null, replace: true });
    expect(removed.json<BatchJson>().removed.toSorted()).toEqual(['2026-11-02', '2026-11-04']);
    expect(await daysOf(person)).toEqual([]);
  });

  test('that changes nothing is none', async () => {
    const person = await server.person();
    const answer = await person.post(batchPath, { dates, am: null, pm: null });
    expect(answer.json()).toEqual({ ...nothing, batch: null, unchanged: dates });
  });

  test('is one message', async () => {
    const person = await server.person();
    await person.patch('/api/v2/me/settings', { slackUrl: `${relay}/x` });
    const made = await person.post(batchPath, { dates, am: vacation, pm: vacation });
    await person.post(undoPath(made.json<BatchJson>().batch), undefined);
    const texts = (await server.storage.outbox.of(await idOf(server, person.name), 10)).map(
      ({ text }) => text,
    );
    expect(texts.toReversed()).toEqual([
      `${person.name} added vacation for 3 days from 2026-11-02 to 2026-11-04`,
      `${person.name} undid a change of 3 days from 2026-11-02 to 2026-11-04`,
    ]);
  });

  test('of 366 days has an entry in the audit for each', async () => {
    const person = await server.person();
    const year = datesFrom('2028-01-01', 366);
    const place = { name: 'Enns' };
    const answer = await person.post(batchPath, { dates: year, am: { type: 'remote', place }, pm: null });
    expect(answer.json<BatchJson>().created).toEqual(year);
    const trail = await server.storage.audit.of(await idOf(server, person.name), 1000);
    expect(trail.filter(({ action }) => action === 'day.created')).toHaveLength(366);
    expect(trail.filter(({ action }) => action === 'place.created')).toHaveLength(1);
  });
});

describe('what stands in the way of a batch', () => {
  test('is told together, and nothing is written', async () => {
    const person = await server.person();
    await person.put(dayPath('2026-11-02'), { am: office, pm: null });
    await person.put(dayPath('2026-11-04'), { am: sick, pm: sick });
    const before = await daysOf(person);
    const answer = await person.post(batchPath, { dates, am: vacation });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'days_taken']);
    const shown = answer.json<ConflictJson>().conflicts.map(({ day }) => day);
    expect(shown).toEqual([before[1], before[0]]);
    expect(await daysOf(person)).toEqual(before);
    const other = await person.post(batchPath, { dates: ['2026-11-02'], pm: vacation });
    expect(other.status).toBe(200);
  });

  test('is told by a dry run, which writes nothing', async () => {
    const person = await server.person();
    await person.put(dayPath('2026-11-02'), { am: office, pm: null });
    const before = await daysOf(person);
    const remote = { type: 'remote', place: { name: 'Steyr' } };
    const answer = await person.post(batchPath, { dates, am: remote, dryRun: true });
    expect(answer.json()).toEqual({
      ...{ ...nothing, batch: null, dryRun: true, created: ['2026-11-04', '2026-11-03'] },
      conflicts: [{ date: '2026-11-02', day: before[0] }],
    });
    expect(await daysOf(person)).toEqual(before);
    expect(await server.storage.places.of(await idOf(server, person.name))).toEqual([]);
  });

  test('is a tag that is no longer current', async () => {
    const person = await server.person();
    const { tag } = (await person.put(dayPath('2026-11-02'), { am: office, pm: null })).json<{
      tag: string;
    }>();
    const sent = { days: [{ date: '2026-11-02', am: sick, tag }] };
    expect((await person.post(batchPath, sent)).status).toBe(200);
    const stale = await person.post(batchPath, { ...sent, replace: true });
    expect(stale.json<ConflictJson>().conflicts).toMatchObject([{ date: '2026-11-02', day: { am: sick } }]);
  });

  test('is a day that has not come, for all of it', async () => {
    const person = await server.person();
    const answer = await person.post(batchPath, { dates: ['2026-11-20', '2026-11-23'], am: office });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'day_not_come']);
    expect(await daysOf(person)).toEqual([]);
  });
});

test.each([
  [{}, ['']],
  [{ am: office }, ['/dates']],
  [{ dates: [], am: office }, ['/dates']],
  [{ dates: datesFrom('2026-01-01', 401), am: office }, ['/dates']],
  [{ dates: ['2026-11-02', '2026-11-03', '2026-11-02'], am: office }, ['/dates/2']],
  [{ dates: ['2026-02-30'], am: office }, ['/dates/0']],
  [{ dates }, ['/am']],
  [{ dates, am: { type: 'remote' } }, ['/am/place']],
  [{ dates, am: { type: 'remote', place: 'no-such-place' } }, ['/am/place']],
  [{ dates, am: null, pm: null, notes: 'of nothing' }, ['/notes']],
  [{ dates, days: [], am: office }, ['/days']],
  [{ days: [{ date: '2026-11-02' }] }, ['/days/0']],
  [{ days: [{ date: '2026-11-02', am: office }], pm: office }, ['/pm']],
  [
    {
      days: [
        { date: '2026-11-02', am: { type: 'x' } },
        { date: 'x', am: null },
      ],
    },
    ['/days/0/am/type', '/days/1/date'],
  ],
])('the batch %j is refused', async (body, pointers) => {
  const answer = await (await server.person()).post(batchPath, body);
  expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_body', pointers]);
});

test('of batches over the same days, sent at once to two servers, one wins whole', async () => {
  const second = await server.startSecond();
  const person = await server.person();
  const there = new PersonClient(second.request, person);
  const types = ['office', 'sick', 'vacation', 'holiday'];
  const sent = types.map((type, index) => {
    const half = { type, status: 'planned' };
    return (index % 2 ? there : person).post(batchPath, { dates, am: half, pm: half });
  });
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 409, 409, 409]);
  const won = types[statuses.indexOf(200)];
  expect((await daysOf(person)).map(({ am, pm }) => [am?.type, pm?.type])).toEqual(
    dates.map(() => [won, won]),
  );
});
