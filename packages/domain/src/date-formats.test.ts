import { expect, test } from 'vitest';
import { dateFormats, splitDate } from './date-formats.ts';

const parts = { year: '2026', month: '03', day: '09' };

test.each([
  ['YYYY-MM-DD', '2026-03-09'],
  ['DD.MM.YYYY', '09.03.2026'],
  ['MM/DD/YYYY', '03/09/2026'],
  ['DD/MM/YYYY', '09/03/2026'],
  ['YYYY/MM/DD', '2026/03/09'],
  ['DD-MM-YYYY', '09-03-2026'],
] as const)('%s is split as %s', (format, text) => {
  expect(splitDate(text, format)).toEqual(parts);
});

test('days and months may have one digit, but not where the format is the usual one of data', () => {
  expect(splitDate('9.3.2026', 'DD.MM.YYYY')).toEqual({ year: '2026', month: '3', day: '9' });
  expect(splitDate('2026-3-9', 'YYYY-MM-DD')).toBeUndefined();
});

test('whether there is such a day is not looked at', () => {
  expect(splitDate('99.99.2026', 'DD.MM.YYYY')).toEqual({ year: '2026', month: '99', day: '99' });
});

test.each([
  '',
  '2026',
  '09.03.26',
  '09.03.2026.',
  ' 09.03.2026',
  '9.3.2026 8:00',
  'xx.yy.2026',
  '009.03.2026',
])('the text %j is a date of no format', (text) => {
  expect(dateFormats.filter((format) => splitDate(text, format))).toEqual([]);
});
