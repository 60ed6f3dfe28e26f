import { expect, test } from 'vitest';
import { record } from './support/allowances.ts';
import { pointersOf } from './support/configs.ts';
import { dayPath } from './support/days.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

interface GapsJson {
  readonly from: string | null;
  readonly to: string | null;
  readonly unknown: { readonly days: number; readonly halves: readonly object[] };
  readonly unconfirmed: { readonly days: number; readonly halves: readonly object[] };
}

// A Sunday.
const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
type Person = Awaited<ReturnType<typeof server.person>>;

const gaps = async (person: Person, query = '') =>
  (await person.get(`/api/v2/me/gaps${query}`)).json<GapsJson>();

test('gaps are the halves without a record, and the plans that nobody has confirmed', async () => {
  const person = await server.person();
  await record(person, ['2026-11-16', '2026-11-17'], 'office');
  await person.put(dayPath('2026-11-18'), { am: { type: 'office', status: 'planned' }, pm: null });
  await record(person, ['2026-11-30'], 'office');
  expect(await gaps(person)).toEqual({
    ...{ from: '2026-11-16', to: '2026-11-21' },
    unknown: {
      days: 2.5,
      halves: [
        { date: '2026-11-18', half: 'pm' },
        { date: '2026-11-19', half: 'am' },
        { date: '2026-11-19', half: 'pm' },
        { date: '2026-11-20', half: 'am' },
        { date: '2026-11-20', half: 'pm' },
      ],
    },
    unconfirmed: { days: 0.5, halves: [{ date: '2026-11-18', half: 'am', type: 'office' }] },
  });
});

test('gaps begin with the employment where it is known, and never more than a year back', async () => {
  const person = await server.person();
  expect(await gaps(person)).toMatchObject({ from: null, to: null, unknown: { days: 0 } });
  await person.patch('/api/v2/me', { firstDay: '2026-11-19' });
  expect(await gaps(person)).toMatchObject({ from: '2026-11-19', unknown: { days: 2 } });
  await person.patch('/api/v2/me', { firstDay: '2020-01-01', lastDay: '2025-11-28' });
  expect(await gaps(person)).toMatchObject({ from: '2025-11-21', to: '2026-11-21', unknown: { days: 6 } });
  await person.patch('/api/v2/me', { firstDay: '2026-11-30', lastDay: null });
  expect(await gaps(person)).toMatchObject({ from: null, unknown: { days: 0 } });
});

test('yesterday is that of the person', async () => {
  const person = await server.person();
  await record(person, ['2026-11-02'], 'office');
  expect((await gaps(person)).to).toBe('2026-11-21');
  await person.patch('/api/v2/me', { timeZone: 'Pacific/Kiritimati' });
  expect((await gaps(person)).to).toBe('2026-11-22');
});

test('gaps may be asked for between two dates, where what comes is none', async () => {
  const person = await server.person();
  await person.patch('/api/v2/me', { firstDay: '2026-01-01' });
  expect(await gaps(person, '?from=2026-11-19&to=2026-12-31')).toMatchObject({
    ...{ from: '2026-11-19', to: '2026-12-31', unknown: { days: 2 } },
  });
  expect(await gaps(person, '?from=2026-11-19')).toMatchObject({ to: '2026-11-21', unknown: { days: 2 } });
  expect(await gaps(person, '?from=2026-12-01')).toMatchObject({ unknown: { days: 0 } });
});

test.each([
  ['?from=2026-02-30', 'from'],
  ['?to=yesterday', 'to'],
  ['?from=2026-11-20&to=2026-11-19', 'to'],
  ['?from=2025-11-19&to=2026-11-20', 'from'],
  ['?days=7', 'days'],
])('gaps are 400 for %s', async (query, pointer) => {
  const person = await server.person();
  const answer = await person.get(`/api/v2/me/gaps${query}`);
  expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
});
