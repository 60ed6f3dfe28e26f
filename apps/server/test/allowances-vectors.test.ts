import { describe, expect, test } from 'vitest';
import { enter, grant, record, vacation, workdays, type Sender } from './support/allowances.ts';
import { putPolicy } from './support/policies.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-12-31T12:00:00Z');
const server = await sharedServer({ clock, settings: { WORKLOG_SESSION_IDLE_MINUTES: '600' } });
const owner = await server.client('configs:write:worklog_*');

const left = async (person: Sender, year = 2026) => (await vacation(person, year)).left;
const policy = (item: object) => putPolicy(owner, 'allowances', [{ id: 'vacation', ...item }]);

describe('vacation', () => {
  test('(a) of 28 a year and 4 until 31 March, 2 used before and 26 after: 2 left; without expiry 4', async () => {
    await policy({});
    const person = await server.person();
    await grant(person, 28);
    await record(person, [...workdays('2026-02-02', 2), ...workdays('2026-05-04', 26)]);
    const id = await enter(person, 4, '2026-01-01', '2026-03-31');
    const balance = await vacation(person);
    expect(balance).toMatchObject({ granted: 28, entered: 4, taken: 28, expired: 2, left: 2 });
    expect(balance.explanation?.left).toContainEqual({ kind: 'expired', days: -2, on: '2026-03-31' });
    await person.delete(`/api/v2/me/allowances/vacation/entries/${id}`);
    await enter(person, 4, '2026-01-01');
    expect(await left(person)).toBe(4);
  });

  test('(a) is the same where the policy carries the 4 over', async () => {
    await policy({ carry_over: { last_valid_day: '03-31' } });
    const person = await server.person();
    await grant(person, 28, '2025-01-01');
    await record(person, [
      ...workdays('2025-03-03', 24),
      ...workdays('2026-02-02', 2),
      ...workdays('2026-05-04', 26),
    ]);
    expect(await vacation(person)).toMatchObject({ carriedOver: 4, expired: 2, left: 2 });
    await policy({ carry_over: {} });
    expect(await vacation(person)).toMatchObject({ carriedOver: 4, expired: 0, left: 4 });
    await policy({ carry_over: { cap: 3 } });
    expect(await vacation(person)).toMatchObject({ carriedOver: 3, expired: 0, left: 3 });
    await policy({});
    expect(await vacation(person)).toMatchObject({ carriedOver: 0, expired: 0, left: 0 });
  });

  test('(b) of 5 that expire, all used in February: the expiry removes nothing', async () => {
    const person = await server.person();
    await grant(person, 28);
    await enter(person, 5, '2026-01-01', '2026-03-31');
    await record(person, workdays('2026-02-02', 5));
    expect(await vacation(person)).toMatchObject({ taken: 5, expired: 0, left: 28 });
  });

  test('(c) of 30 at five days a week, four from 1 July: 27', async () => {
    const person = await server.person();
    await grant(person, 30);
    const weeks = [['full', 'full', 'full', 'full', 'none', 'none', 'none']];
    await person.put('/api/v2/me/work-patterns/2026-07-01', { weeks });
    const balance = await vacation(person);
    expect(balance.granted).toBe(27);
    expect(balance.explanation?.left).toEqual([
      {
        ...{ kind: 'grant', days: 27, year: 2026 },
        parts: [
          { from: '2026-01-01', to: '2026-06-30', months: 6, daysAYear: 30, daysAWeek: 5 },
          { from: '2026-07-01', to: '2026-12-31', months: 6, daysAYear: 30, daysAWeek: 4 },
        ],
      },
    ]);
  });

  test.each([
    ['nearest_half', 12.5],
    ['up_half', 12.5],
    ['up_whole', 13],
    ['none', 12.5],
  ])('(d) of 30 a year, joined on 1 August, rounded by %s: %d', async (rounding, expected) => {
    await policy({ rounding });
    const person = await server.person();
    await grant(person, 30);
    await person.patch('/api/v2/me', { firstDay: '2026-08-01' });
    expect(await left(person)).toBe(expected);
    await policy({});
  });

  test('(e) from 29 December to 3 January: each day in its own year', async () => {
    const person = await server.person();
    await grant(person, 28);
    const dates = ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02', '2026-01-03'];
    await record(person, dates);
    // 3 January 2026 is a Saturday.
    expect([await left(person, 2025), await left(person)]).toEqual([25, 26]);
  });

  test('(f) of a full day on 24 December, where policy makes the afternoon a holiday: 0.5', async () => {
    await putPolicy(owner, 'holidays', [
      { id: 'eve', every: '12-24', half: 'pm', name: 'Christmas Eve', country: 'AT' },
    ]);
    const person = await server.person();
    await grant(person, 28);
    await person.put('/api/v2/me/bases/2020-01-01', { country: 'AT', region: 'AT-9' });
    await record(person, ['2026-12-24']);
    const { left: days, explanation } = await vacation(person);
    expect(days).toBe(27.5);
    expect(explanation?.left.filter(({ kind }) => kind === 'use')).toEqual([
      { kind: 'use', days: -0.5, date: '2026-12-24', half: 'am', type: 'vacation', status: 'confirmed' },
    ]);
  });

  test('(g) on a free weekday of a part-timer: 0', async () => {
    await policy({ full_week_days: null });
    const person = await server.person();
    await grant(person, 28);
    const weeks = [['full', 'full', 'none', 'am', 'full', 'none', 'none']];
    await person.put('/api/v2/me/work-patterns/2020-01-01', { weeks });
    await record(person, ['2026-11-04']);
    expect(await left(person)).toBe(28);
    await record(person, ['2026-11-05']);
    expect(await left(person)).toBe(27.5);
    await policy({});
  });
});

test('the order in which everything is written changes no balance', async () => {
  await policy({});
  const [one, other] = [await server.person(), await server.person()];
  const steps = [
    (person: Sender) => grant(person, 28),
    (person: Sender) => enter(person, 4, '2026-01-01', '2026-03-31'),
    (person: Sender) => enter(person, -1.5, '2026-06-01'),
    (person: Sender) => record(person, workdays('2026-03-02', 3)),
    (person: Sender) => record(person, workdays('2026-01-05', 2)),
  ];
  for (const step of steps) await step(one);
  for (const step of steps.toReversed()) await step(other);
  const withoutIds = async (person: Sender) => {
    const { explanation, ...numbers } = await vacation(person);
    return { ...numbers, lines: explanation?.left.map(({ kind, days }) => `${kind} ${days}`).toSorted() };
  };
  expect(await withoutIds(one)).toEqual(await withoutIds(other));
  expect(await left(one)).toBe(25.5);
});
