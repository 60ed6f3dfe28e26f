import { expect, test } from 'vitest';
import { couldBe, guessDateFormat } from './date-formats.ts';

test.each([
  [['2026-11-02', '2026-11-03'], 'de-DE', 'YYYY-MM-DD'],
  [['02.11.2026', '3.11.2026'], 'en-US', 'DD.MM.YYYY'],
  [['2026/11/02'], 'en-GB', 'YYYY/MM/DD'],
  [['02-11-2026'], 'en-GB', 'DD-MM-YYYY'],
  [['01/02/2026', '01/13/2026'], 'en-GB', 'MM/DD/YYYY'],
  [['01/02/2026', '13/01/2026'], 'en-US', 'DD/MM/YYYY'],
  [['01/02/2026'], 'en-US', 'MM/DD/YYYY'],
  [['01/02/2026'], 'en-GB', 'DD/MM/YYYY'],
  [['2026-11-02', 'oops', ''], 'de', 'YYYY-MM-DD'],
  [[], 'de', 'YYYY-MM-DD'],
] as const)('%j of %s is %s', (dates, locale, format) => {
  expect(guessDateFormat(dates, locale)).toBe(format);
});

test('days and months have a range', () => {
  expect(couldBe('2026-13-01', 'YYYY-MM-DD')).toBe(false);
  expect(couldBe('2026-1-1', 'YYYY-MM-DD')).toBe(false);
  expect(couldBe('32.1.2026', 'DD.MM.YYYY')).toBe(false);
});
