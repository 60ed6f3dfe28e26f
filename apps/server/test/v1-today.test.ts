import { readDate, type CalendarDate } from '@worklog/domain/dates';
import { describe, expect, test } from 'vitest';
import { idOf, olderPerson, type SettingsJson } from './support/older-api.ts';
import { TestClock } from './support/test-clock.ts';
import { sharedServer } from './support/test-server.ts';

const kiritimati = 'Pacific/Kiritimati';
const honolulu = 'Pacific/Honolulu';

const clock = new TestClock();
/** One server for each time zone of an installation. */
const inUtc = await sharedServer({ clock });
const inKiritimati = await sharedServer({ clock, settings: { WORKLOG_TIME_ZONE: kiritimati } });
const inHonolulu = await sharedServer({ clock, settings: { WORKLOG_TIME_ZONE: honolulu } });

/** A new person with a time zone of their own, at an instant. */
async function personIn(timeZone: string | undefined, at: string, server = inUtc) {
  clock.moveTo(at);
  const client = await olderPerson(server);
  const id = await idOf(server, client.name);
  if (timeZone !== undefined) await server.services.accounts.changeProfile(id, { timeZone });
  /** Whether a record of that date would be planned or confirmed. */
  const statusOf = async (text: string) => {
    const date = readDate(text)!;
    expect((await client.post({ date, type: 'office' })).status).toBe(200);
    const day = await server.storage.days.get(id, date);
    await client.delete({ date });
    expect(day?.am).toEqual(day?.pm);
    return day?.am?.status;
  };
  return { server, client, id, statusOf };
}

describe('a record is confirmed for today and the past, and planned for the future, where the person is', () => {
  test.each([
    // One minute before and at midnight of that place: 14 hours ahead of UTC, and 10 behind.
    [kiritimati, '2026-11-22T09:59:00Z', '2026-11-22'],
    [kiritimati, '2026-11-22T10:00:00Z', '2026-11-23'],
    [honolulu, '2026-11-22T09:59:00Z', '2026-11-21'],
    [honolulu, '2026-11-22T10:00:00Z', '2026-11-22'],
    ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
    ['UTC', '2027-01-01T00:00:00Z', '2027-01-01'],
    // The clocks are changed in that night.
    ['Europe/Vienna', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Vienna', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Vienna', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Vienna', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Vienna', '2026-10-25T23:00:00Z', '2026-10-26'],
    // Leap day.
    [kiritimati, '2028-02-28T10:00:00Z', '2028-02-29'],
  ])('in %s at %s today is %s', async (timeZone, at, today) => {
    const { statusOf } = await personIn(timeZone, at);
    const [before, after] = [-1, 1].map((days) =>
      new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10),
    );
    expect(await statusOf(before!)).toBe('confirmed');
    expect(await statusOf(today)).toBe('confirmed');
    expect(await statusOf(after!)).toBe('planned');
  });

  test.each([kiritimati, honolulu, 'UTC'])(
    'in %s the first and the last date are past and future',
    async (zone) => {
      const { statusOf } = await personIn(zone, '2026-11-22T12:00:00Z');
      expect(await statusOf('0001-01-01')).toBe('confirmed');
      expect(await statusOf('9999-12-31')).toBe('planned');
    },
  );

  test.each([
    [kiritimati, inKiritimati, 'confirmed'],
    [honolulu, inHonolulu, 'planned'],
  ])(
    'by the time zone of the installation, %s, for who has chosen none',
    async (_installation, server, status) => {
      const { statusOf } = await personIn(undefined, '2026-11-22T10:00:00Z', server);
      expect(await statusOf('2026-11-23')).toBe(status);
    },
  );

  test('and what was planned stays so until it is written again', async () => {
    const { server, client, id } = await personIn(kiritimati, '2026-11-22T09:59:00Z');
    const date = '2026-11-23' as CalendarDate;
    await client.post({ date, type: 'office' });
    clock.advance(60_000);
    expect((await server.storage.days.get(id, date))?.am?.status).toBe('planned');
    await client.put({ date, type: 'office' });
    expect((await server.storage.days.get(id, date))?.am?.status).toBe('confirmed');
  });
});

test.each([
  [kiritimati, '2027-01-01'],
  [honolulu, '2026-01-01'],
])('in %s the year of a total is the one that it is there', async (timeZone, validFrom) => {
  const { server, client, id } = await personIn(timeZone, '2026-12-31T12:00:00Z');
  const { settings } = (await client.putSettings({ vacation: 25 })).json<SettingsJson>();
  expect(settings.total.vacation).toBe(25);
  expect(await server.storage.rates.of(id)).toMatchObject([{ validFrom }]);
});
