import { QueryClient } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import { beforeEach, expect, test } from 'vitest';
import type { Day } from './day-model.ts';
import { refetchDays, replaced, showWishes } from './days-cache.ts';
import { daysQuery, daysWithin, yearsBetween, type DaysOfYear } from './days-query.ts';

const lastOf2025 = '2025-12-31' as CalendarDate;
const firstOf2026 = '2026-01-01' as CalendarDate;
const firstOf2027 = '2027-01-01' as CalendarDate;
const surroundings = { today: firstOf2026, placeName: () => undefined };
const day = (date: CalendarDate, type: string, tag = 't'): Day => {
  const half = { type, place: null, status: 'confirmed' } as const;
  return { date, am: half, pm: half, notes: '', tag };
};
const both = (date: CalendarDate, type: string) => ({ date, am: { type }, pm: { type } });

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient();
  client.setQueryData(daysQuery(2025).queryKey, { [lastOf2025]: day(lastOf2025, 'sick') });
  client.setQueryData(daysQuery(2026).queryKey, {});
});

const shown = (year: number): DaysOfYear | undefined => client.getQueryData(daysQuery(year).queryKey);

test('a change shows in every year that is loaded, and is put back', async () => {
  const wishes = [lastOf2025, firstOf2026, firstOf2027].map((date) => both(date, 'office'));
  const putBack = await showWishes(client, wishes, surroundings);

  expect(shown(2025)).toEqual({ [lastOf2025]: day(lastOf2025, 'office', '') });
  expect(shown(2026)).toEqual({ [firstOf2026]: day(firstOf2026, 'office', '') });
  expect(shown(2027)).toBeUndefined();
  putBack();
  expect(shown(2025)).toEqual({ [lastOf2025]: day(lastOf2025, 'sick') });
  expect(shown(2026)).toEqual({});
});

test('a removed day comes back', async () => {
  const putBack = await showWishes(client, [{ date: lastOf2025, am: null, pm: null }], surroundings);

  expect(shown(2025)).toEqual({});
  putBack();
  expect(shown(2025)).toEqual({ [lastOf2025]: day(lastOf2025, 'sick') });
});

test('what came after a change stays when it is put back', async () => {
  const putBackFirst = await showWishes(client, [both(lastOf2025, 'office')], surroundings);
  await showWishes(client, [both(lastOf2025, 'vacation')], surroundings);
  putBackFirst();

  expect(shown(2025)).toEqual({ [lastOf2025]: day(lastOf2025, 'vacation', '') });
});

test('an older answer that is on its way does not hide a change', async () => {
  const late = client.query({
    queryKey: daysQuery(2026).queryKey,
    queryFn: () => new Promise<DaysOfYear>((resolve) => setTimeout(resolve, 20, {})),
  });
  await showWishes(client, [both(firstOf2026, 'office')], surroundings);
  await late.catch(() => undefined);

  expect(shown(2026)).toEqual({ [firstOf2026]: day(firstOf2026, 'office', '') });
});

test('days and what is computed from them are asked anew, nothing else', () => {
  client.setQueryData(['summary', 'x'], 1);
  client.setQueryData(['me'], 1);
  refetchDays(client);

  const isStale = (key: unknown[]): boolean | undefined => client.getQueryState(key)?.isInvalidated;
  expect([isStale(['days', 2026]), isStale(['summary', 'x']), isStale(['me'])]).toEqual([true, true, false]);
});

test('days of several years are told in order, within the range', () => {
  const years = [
    { [firstOf2026]: day(firstOf2026, 'office') },
    undefined,
    { [lastOf2025]: day(lastOf2025, 'sick') },
  ];

  expect([...daysWithin(years, lastOf2025, firstOf2026).keys()]).toEqual([lastOf2025, firstOf2026]);
  expect([...daysWithin(years, firstOf2026, firstOf2027).keys()]).toEqual([firstOf2026]);
  expect(yearsBetween(2025, 2027)).toEqual([2025, 2026, 2027]);
  expect(yearsBetween(2027, 2025)).toEqual([]);
  expect(replaced({}, new Map([[firstOf2026, undefined]]))).toEqual({});
});
