import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCase, lengthOf } from './text.ts';

describe('foldCase', () => {
  test.each([
    ['Anna', 'aNNA'],
    ['É', 'e\u0301'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ', 'οδος'],
    ['Οδοσ', 'οδος'],
    ['ǅ', 'ǆ'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(foldCase(one)).toBe(foldCase(other));
  });

  test.each([
    ['Anna', 'Ana'],
    ['é', 'e'],
    ['a b', 'ab'],
  ])('tells %s from %s', (one, other) => {
    expect(foldCase(one)).not.toBe(foldCase(other));
  });

  test('does not depend on case or composition, and changes nothing twice', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, (written) => {
        const key = foldCase(written);
        expect(foldCase(key)).toBe(key);
        expect(foldCase(written.toUpperCase())).toBe(key);
        expect(foldCase(written.normalize('NFD'))).toBe(key);
      }),
      { numRuns: 2000 },
    );
  });
});

test('lengthOf counts characters, not the units that they take', () => {
  expect(lengthOf('')).toBe(0);
  expect(lengthOf('aé漢😀')).toBe(4);
});
