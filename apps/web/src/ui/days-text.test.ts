import { expect, test } from 'vitest';
import { readDays } from './days-text.ts';

test.each([
  ['28', 28],
  ['2.5', 2.5],
  ['2,5', 2.5],
  [' -1 ', -1],
  ['-0,5', -0.5],
  ['\u22121.25', -1.25],
  ['+2', 2],
  ['.5', 0.5],
  [',5', 0.5],
  ['2.', 2],
  ['0.125', 0.125],
  ['0.33', 8 / 24],
  ['0,333', 8 / 24],
  ['-0.67', -16 / 24],
  ['1000.5', 1000.5],
  ['0', 0],
  ['-0', 0],
])('%j is %d days', (text, days) => {
  expect(readDays(text)).toBe(days);
});

test.each([
  '',
  ' ',
  '.',
  '-',
  'three',
  '1.1.1',
  '1,000.5',
  '0.1',
  '0.3',
  '1e3',
  '0x10',
  '99999',
  'Infinity',
  '1 2',
])('%j is no amount of days', (text) => {
  expect(readDays(text)).toBeUndefined();
});
