import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, test } from 'vitest';
import {
  amount,
  bytes,
  change,
  country,
  day,
  dayOfMonth,
  formatsOf,
  instant,
  isoWeek,
  list,
  localeOf,
  longDay,
  month,
  monthShort,
  percent,
  range,
  region,
  relativeInstant,
  weekday,
  weekStartOf,
} from './format.ts';

const date = (text: string): CalendarDate => text as CalendarDate;

describe('dates', () => {
  test.each([
    ['en', '2026-11-19', 'Thu 19 Nov', 'Thursday 19 November'],
    ['de', '2026-11-19', 'Do 19. Nov', 'Donnerstag, 19. November'],
    ['en', '2026-11-01', 'Sun 1 Nov', 'Sunday 1 November'],
    ['en', '0001-01-01', 'Mon 1 Jan', 'Monday 1 January'],
    ['en', '9999-12-31', 'Fri 31 Dec', 'Friday 31 December'],
  ])('in %s, %s is %s', (locale, text, short, long) => {
    expect(day(locale, date(text))).toBe(short);
    expect(longDay(locale, date(text))).toBe(long);
  });

  test('with the year', () => {
    expect(day('en', date('2026-11-19'), true)).toBe('Thu 19 Nov 2026');
    expect(dayOfMonth('de', date('2026-11-19'), true)).toBe('19. Nov 2026');
    expect(longDay('de', date('2026-11-19'), true)).toBe('Donnerstag, 19. November 2026');
    expect(month('en', date('2026-11-01'), true)).toBe('November 2026');
  });

  test.each([
    ['en', '2026-12-21', '2026-12-31', '21 to 31 Dec'],
    ['en', '2026-12-10', '2026-12-11', '10 and 11 Dec'],
    ['en', '2026-11-19', '2026-11-19', '19 Nov'],
    ['en', '2026-11-28', '2026-12-03', '28 Nov to 3 Dec'],
    ['en', '2026-12-28', '2027-01-03', '28 Dec 2026 to 3 Jan 2027'],
    ['de', '2026-12-21', '2026-12-31', '21. bis 31. Dez'],
    ['de', '2026-12-10', '2026-12-11', '10. und 11. Dez'],
  ])('in %s, from %s to %s is %s', (locale, from, to, text) => {
    expect(range(locale, date(from), date(to))).toBe(text);
  });

  test('names of months and weekdays have no dots', () => {
    expect(monthShort('de', date('2026-09-01'))).toMatch(/^Sept?$/);
    expect(weekday('en', 1)).toBe('Mon');
    expect(weekday('de', 7)).toBe('So');
    expect(weekday('de', 3, 'long')).toBe('Mittwoch');
    expect(weekday('en', 2, 'narrow')).toBe('T');
  });

  test.each([
    ['2026-11-22', 47],
    ['2026-01-01', 1],
    ['2027-01-03', 53],
    ['2024-12-30', 1],
    ['2021-01-01', 53],
  ])('%s is in week %d', (text, week) => {
    expect(isoWeek(date(text))).toBe(week);
  });

  test('a week begins as the country says, and on Monday where none is named', () => {
    expect(weekStartOf('en')).toBe(1);
    expect(weekStartOf('de-DE')).toBe(1);
    expect(weekStartOf('en-US')).toBe(7);
    expect(formatsOf('en', 'en-US').weekdays).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(localeOf('en', ['de-AT', 'en-US', 'en-GB'])).toBe('en-US');
    expect(localeOf('en', ['fr'])).toBe('en');
  });
});

describe('figures', () => {
  test.each([
    ['en', 11.5, '11.5'],
    ['de', 11.5, '11,5'],
    ['en', -3, '−3'],
    ['en', 0, '0'],
    ['en', -0.000001, '0'],
    ['en', 1234.25, '1,234.25'],
    ['en', null, 'n/a'],
    ['de', undefined, 'k. A.'],
    ['en', Number.NaN, 'n/a'],
  ])('in %s, %s days are %s', (locale, value, text) => {
    expect(amount(locale, value)).toBe(text);
  });

  test('changes have their sign', () => {
    expect(change('en', 2)).toBe('+2');
    expect(change('en', -2)).toBe('−2');
    expect(change('en', 0)).toBe('0');
  });

  test('percentages', () => {
    expect(percent('en', 0.4836)).toBe('48.4\u00a0%');
    expect(percent('de', 0.48, 0)).toBe('48\u00a0%');
    // A share of nothing is not 0 %.
    expect(percent('en', 0 / 0)).toBe('n/a');
  });

  test('sizes', () => {
    expect(bytes('en', 0)).toBe('0\u00a0B');
    expect(bytes('en', 1023)).toBe('1,023\u00a0B');
    expect(bytes('de', 1536)).toBe('1,5\u00a0KiB');
    expect(bytes('en', 20 * 1024 ** 2)).toBe('20\u00a0MiB');
  });
});

describe('instants', () => {
  test('are shown in a time zone', () => {
    expect(instant('en', '2026-11-22T13:05:00Z', 'Europe/Vienna')).toBe('22 Nov 2026, 14:05');
    expect(instant('de', '2026-11-22T13:05:00Z', 'Europe/Vienna')).toBe('22.11.2026, 14:05');
  });

  test('or relative to now', () => {
    const now = Date.parse('2026-11-22T13:05:00Z');
    expect(relativeInstant('en', '2026-11-22T13:02:00Z', now)).toBe('3 minutes ago');
    expect(relativeInstant('de', '2026-11-24T13:05:00Z', now)).toBe('übermorgen');
    expect(relativeInstant('en', '2026-11-22T13:05:20Z', now)).toBe('now');
  });
});

test('lists and countries', () => {
  expect(list('en', ['a', 'b', 'c'])).toBe('a, b and c');
  expect(list('de', ['a', 'b'], 'or')).toBe('a oder b');
  expect(country('en', 'AT')).toBe('Austria');
  expect(country('de', 'AT')).toBe('Österreich');
  expect(country('en', 'not a code')).toBe('not a code');
  expect(region('de', 'AT-7', 'Tirol')).toBe('Tirol');
  expect(region('de', 'GR-A1', undefined)).toBe('Griechenland (GR-A1)');
});
