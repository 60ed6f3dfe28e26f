import { expect, test } from 'vitest';
import { codeOf, pointersOf } from './support/configs.ts';
import {
  batchPath,
  dayPath,
  daysOf,
  office,
  sick,
  undoPath,
  withoutTags,
  type BatchJson,
} from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-11-18T12:00:00Z');
const server = await sharedServer({ clock });
const confirmPath = '/api/v2/me/days/confirm';
const week = { from: '2026-11-16', to: '2026-11-22' };
const planned = { type: 'office', status: 'planned' };

test('confirming a week confirms what was planned until today, and can be undone', async () => {
  const person = await server.person();
  const dates = ['2026-11-13', '2026-11-16', '2026-11-18', '2026-11-19'];
  await person.post(batchPath, { dates, am: planned, pm: planned, notes: 'plan' });
  await person.patch(dayPath('2026-11-18'), { am: sick, replace: true });
  await person.put(dayPath('2026-11-17'), { am: office, pm: null });
  const before = withoutTags(await daysOf(person));
  const answer = await person.post(confirmPath, week);
  expect(answer.json<BatchJson>().changed).toEqual(['2026-11-16', '2026-11-18']);
  const statuses = (await daysOf(person)).map(({ date, am, pm, notes }) => [
    date,
    am?.status,
    pm?.status,
    notes,
  ]);
  expect(statuses).toEqual([
    ['2026-11-13', 'planned', 'planned', 'plan'],
    ['2026-11-16', 'confirmed', 'confirmed', 'plan'],
    ['2026-11-17', 'confirmed', undefined, ''],
    ['2026-11-18', 'confirmed', 'confirmed', 'plan'],
    ['2026-11-19', 'planned', 'planned', 'plan'],
  ]);
  await person.post(undoPath(answer.json<BatchJson>().batch), undefined);
  expect(withoutTags(await daysOf(person))).toEqual(before);
});

test('confirming nothing changes nothing', async () => {
  const person = await server.person();
  const answer = await person.post(confirmPath, { from: '2026-12-01', to: '2026-12-31' });
  expect(answer.json<BatchJson>()).toMatchObject({ batch: null, changed: [] });
});

test.each([
  [{ from: '2026-11-22', to: '2026-11-16' }, ['/to']],
  [{ from: '2026-11-31', to: '2026-12-01' }, ['/from']],
  [{ from: '2026-01-01', to: '2027-12-31' }, ['/to']],
  [{ from: '2026-01-01' }, ['/to']],
])('confirming %j is refused', async (body, pointers) => {
  const answer = await (await server.person()).post(confirmPath, body);
  expect([answer.status, codeOf(answer), pointersOf(answer)]).toEqual([400, 'invalid_body', pointers]);
});

test('what was to be worked and has no record is filled, if that is wished', async () => {
  const person = await server.person();
  await person.put(dayPath('2026-11-10'), { am: sick, pm: null });
  await person.put(dayPath('2026-11-11'), { am: planned, pm: null, notes: 'plan' });
  const before = withoutTags(await daysOf(person));
  const range = { from: '2026-11-07', to: '2026-11-20' };
  const remote = { type: 'remote', place: { name: 'Graz' } };
  const answer = await person.post(confirmPath, { ...range, fill: remote });
  const shown = (await daysOf(person)).map(({ date, am, pm }) => [date, am?.type, pm?.type, am?.status]);
  expect(shown).toEqual([
    ['2026-11-09', 'remote', 'remote', 'confirmed'],
    ['2026-11-10', 'sick', 'remote', 'confirmed'],
    ['2026-11-11', 'office', 'remote', 'confirmed'],
    ['2026-11-12', 'remote', 'remote', 'confirmed'],
    ['2026-11-13', 'remote', 'remote', 'confirmed'],
    ['2026-11-16', 'remote', 'remote', 'confirmed'],
    ['2026-11-17', 'remote', 'remote', 'confirmed'],
  ]);
  await person.post(undoPath(answer.json<BatchJson>().batch), undefined);
  expect(withoutTags(await daysOf(person))).toEqual(before);
  for (const [fill, pointer] of [
    [{ type: 'remote' }, '/fill/place'],
    [{ type: 'office', place: 'no-such-place' }, '/fill/place'],
    [{ type: 'nothing' }, '/fill/type'],
  ] as const) {
    expect(pointersOf(await person.post(confirmPath, { ...range, fill }))).toEqual([pointer]);
  }
});

test('what is filled lies within the employment', async () => {
  const person = await server.person();
  // A Wednesday, and the Monday after it.
  await person.patch('/api/v2/me', { firstDay: '2026-11-11', lastDay: '2026-11-16' });
  const fill = { type: 'office' };
  const answer = await person.post(confirmPath, { from: '2026-11-09', to: '2026-11-20', fill });
  expect(answer.json<BatchJson>().created).toEqual(['2026-11-11', '2026-11-12', '2026-11-13', '2026-11-16']);
  const before = await person.post(confirmPath, { from: '2026-11-02', to: '2026-11-06', fill });
  expect(before.json<BatchJson>()).toMatchObject({ batch: null, created: [] });
});
