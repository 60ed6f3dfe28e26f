import { expect, test } from 'vitest';
import { checkData } from './check.ts';

const codes = (text: string): unknown[] => checkData(text).faults.map(({ code, offset }) => [code, offset]);

test('data is a list of objects', () => {
  expect(codes('[{"a":1}, {}]')).toEqual([]);
  expect(codes(' {"a":1}')).toEqual([['noArray', 1]]);
  expect(codes('[{}, 1, []]')).toEqual([
    ['noObject', 5],
    ['noObject', 8],
  ]);
  expect(codes('[{"a":1,"a":2}]')).toEqual([['duplicateKey', 8]]);
});

test('has at most 10,000 values', () => {
  const values = (count: number): string => `[{"a":[${Array.from({ length: count }, () => 0).join(',')}]}]`;
  expect(codes(values(10_000))).toEqual([]);
  expect(codes(values(10_001))).toEqual([['tooManyValues', 0]]);
  expect(codes(`[${Array.from({ length: 10_001 }, () => '{}').join(',')}]`)).toEqual([['tooManyValues', 0]]);
});

test('is at most 1 MiB with its body, in UTF-8 and without white space', () => {
  const text = (bytes: number): string => `[ {"a":"ä${'x'.repeat(bytes - 12 - 9)}"}]`;
  expect(codes(text(1024 * 1024))).toEqual([]);
  expect(codes(text(1024 * 1024 + 1))).toEqual([['tooLarge', 0]]);
});
