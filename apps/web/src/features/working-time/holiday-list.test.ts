import type { CalendarDate } from '@worklog/domain/dates';
import { expect, test } from 'vitest';
import { countHolidays, listedHolidays } from './holiday-list.ts';

const holiday = (date: string, am: boolean, pm: boolean) => ({
  date: date as CalendarDate,
  name: `Holiday of ${date}`,
  am,
  pm,
});

test('holidays are listed with their half and with whose they are, and counted', () => {
  const eve = holiday('2026-12-24', false, true);
  const listed = listedHolidays(
    [holiday('2026-01-01', true, true), eve, holiday('2026-12-31', true, false)],
    [eve],
  );
  expect(listed.map(({ part, isOwn }) => [part, isOwn])).toEqual([
    ['full', false],
    ['pm', true],
    ['am', false],
  ]);
  expect(countHolidays(listed)).toEqual({ days: 1, halves: 2 });
});

test('a day of which no half is free is no holiday', () => {
  expect(listedHolidays([holiday('2026-12-24', false, false)], [])).toEqual([]);
});
