import { expect, test } from 'vitest';
import { readDays } from './amount-input.ts';

test.each([
  ['28', 28],
  ['2.5', 2.5],
  ['2,5', 2.5],
  [' -1 ', -1],
  ['−0.5', -0.5],
  ['0.33', 8 / 24],
  ['0', 0],
])('%s is %d days', (text, days) => {
  expect(readDays(text)).toBe(days);
});

test.each(['', 'three', '1.1.1', '0.1', '1e3', '99999'])('%s is no amount of days', (text) => {
  expect(readDays(text)).toBeUndefined();
});
