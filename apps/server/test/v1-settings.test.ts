import { amountOfDays } from '@worklog/domain/amounts';
import { describe, expect, test } from 'vitest';
import { pointersOf, type ProblemJson } from './support/configs.ts';
import { idOf, olderPerson, type SettingsJson } from './support/older-api.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const clock = new TestClock('2026-11-22T12:00:00Z');
const server = await sharedServer({ clock });
const unset = { remote: -1, vacation: -1, holiday: -1, sick: -1 };
const hook = 'https://hooks.slack.com/services/T000/B000/secret';

describe('GET /user/{u}/settings', () => {
  test('has -1 where the person has no rate of their own', async () => {
    const eve = await olderPerson(server);
    const answer = await eve.getSettings();
    expect([answer.status, answer.text]).toEqual([
      200,
      '{"settings":{"slack":"","total":{"remote":-1,"vacation":-1,"holiday":-1,"sick":-1}}}',
    ]);
  });

  test('shows the rate in force today', async () => {
    const eve = await olderPerson(server);
    const person = await idOf(server, eve.name);
    const rate = (validFrom: string, days: number | null) => ({
      ...{ person, allowance: 'vacation', validFrom: validFrom as never },
      amount: days === null ? null : amountOfDays(days),
    });
    const total = async () => (await eve.getSettings()).json<SettingsJson>().settings.total.vacation;
    const put = (validFrom: string, days: number | null) =>
      server.storage.write((tx) => tx.rates.put(rate(validFrom, days)));
    await put('2024-06-01', 24);
    await put('2026-11-23', 30);
    expect(await total()).toBe(24);
    await put('2026-11-22', 12.5);
    expect(await total()).toBe(12.5);
    await put('2026-11-22', null);
    expect(await total()).toBe(-1);
  });

  test('takes no parameter', async () => {
    const eve = await olderPerson(server);
    const answer = await eve.session.get(`/api/v1/user/${encodeURIComponent(eve.name)}/settings?year=2026`);
    expect([answer.status, pointersOf(answer)]).toEqual([400, ['year']]);
  });
});

describe('PUT /user/{u}/settings', () => {
  test('answers as GET, and keeps what is not named', async () => {
    const eve = await olderPerson(server);
    const first = await eve.putSettings({ vacation: 25, slack: hook });
    const settings = { slack: hook, total: { ...unset, vacation: 25 } };
    expect([first.status, first.json()]).toEqual([200, { settings }]);
    const second = await eve.putSettings({ remote: 0, sick: 366 });
    const all = { slack: hook, total: { ...unset, vacation: 25, remote: 0, sick: 366 } };
    expect(second.json()).toEqual({ settings: all });
    expect((await eve.getSettings()).json()).toEqual({ settings: all });
  });

  test('takes slack away with an empty text', async () => {
    const eve = await olderPerson(server);
    await eve.putSettings({ slack: hook });
    expect((await eve.putSettings({ slack: '' })).json<SettingsJson>().settings.slack).toBe('');
    expect((await eve.putSettings({ slack: '' })).status).toBe(200);
  });

  test.each([
    [{ vacation: '25' }, 25],
    [{ vacation: '-1' }, -1],
    [{ vacation: '0' }, 0],
    [{ vacation: '366' }, 366],
    [{ Vacation: 25 }, 25],
    [{ VACATION: '007' }, 7],
  ])('takes %j', async (body, total) => {
    const eve = await olderPerson(server);
    await eve.putSettings({ vacation: 11 });
    const answer = await eve.putSettings(body);
    expect([answer.status, answer.json<SettingsJson>().settings.total.vacation]).toEqual([200, total]);
  });

  test('takes keys in any letter case', async () => {
    const eve = await olderPerson(server);
    const answer = await eve.putSettings({ Slack: hook, REMOTE: 1, hoLiday: 2, Sick: '3' });
    expect(answer.json()).toEqual({
      settings: { slack: hook, total: { ...unset, remote: 1, holiday: 2, sick: 3 } },
    });
  });

  test.each([
    [{ vacation: 367 }, '/vacation'],
    [{ vacation: -2 }, '/vacation'],
    [{ vacation: 2.5 }, '/vacation'],
    [{ vacation: '2.5' }, '/vacation'],
    [{ vacation: '' }, '/vacation'],
    [{ vacation: ' 25' }, '/vacation'],
    [{ vacation: 'many' }, '/vacation'],
    [{ vacation: null }, '/vacation'],
    [{ vacation: true }, '/vacation'],
    [{ vacation: [25] }, '/vacation'],
    [{ slack: null }, '/slack'],
    [{ slack: 5 }, '/slack'],
    [{ slack: 'no URL' }, '/slack'],
    [{ slack: 'http://hooks.slack.com/services/x' }, '/slack'],
    [{ slack: 'https://evil.example/services/x' }, '/slack'],
    [{ slack: 'https://127.0.0.1/x' }, '/slack'],
    [{ office: 5 }, '/office'],
    [{ vacations: 5 }, '/vacations'],
    [{ constructor: 5 }, '/constructor'],
    [{ vacation: 5, Vacation: 5 }, '/Vacation'],
  ] as [Record<string, unknown>, string][])('is 400 for %j, and changes nothing', async (body, pointer) => {
    const eve = await olderPerson(server);
    const answer = await eve.putSettings({ remote: 1, ...body });
    expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
    expect((await eve.getSettings()).json()).toEqual({ settings: { slack: '', total: unset } });
  });

  test.each([undefined, '', 'null', '{}'])('is 400 without any: %j', async (body) => {
    const eve = await olderPerson(server);
    const answer = await eve.putSettings(body);
    expect(answer.status).toBe(400);
    expect(answer.json<ProblemJson>().detail).toContain('slack, remote, vacation, holiday, sick');
  });

  test('writes a rate from 1 January of this year on, and ends later ones of the year', async () => {
    const eve = await olderPerson(server);
    const person = await idOf(server, eve.name);
    const rates = async () =>
      (await server.storage.rates.of(person)).map(
        ({ validFrom, amount }) => `${validFrom} ${String(amount)}`,
      );
    const late = { person, allowance: 'vacation', validFrom: '2026-06-01' as never, amount: 24 };
    await server.storage.write((tx) => tx.rates.put(late));
    await eve.putSettings({ vacation: 25 });
    expect(await rates()).toEqual(['2026-01-01 600']);
    await eve.putSettings({ vacation: -1 });
    expect(await rates()).toEqual([]);
    const earlier = { ...late, validFrom: '2025-01-01' as never };
    await server.storage.write((tx) => tx.rates.put(earlier));
    await eve.putSettings({ vacation: -1 });
    expect(await rates()).toEqual(['2025-01-01 24', '2026-01-01 null']);
    expect((await eve.getSettings()).json<SettingsJson>().settings.total.vacation).toBe(-1);
  });
});
