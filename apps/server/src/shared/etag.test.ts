import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { ifMatchHolds, ifNoneMatchHolds, readPreconditions } from './etag.ts';

const read = (ifMatch: string) => readPreconditions({ 'if-match': ifMatch }).ifMatch;
const strong = (opaque: string) => ({ weak: false, opaque });
const weak = (opaque: string) => ({ weak: true, opaque });

describe('readPreconditions', () => {
  test('tells a header that was not sent from one that was', () => {
    expect(readPreconditions({})).toEqual({ ifMatch: undefined, ifNoneMatch: undefined });
    expect(readPreconditions({ 'if-none-match': '"a"' })).toEqual({
      ifMatch: undefined,
      ifNoneMatch: [strong('a')],
    });
  });

  test.each([
    ['*', '*'],
    [' * ', '*'],
    ['"a"', [strong('a')]],
    ['W/"a"', [weak('a')]],
    ['""', [strong('')]],
    ['"a","b"', [strong('a'), strong('b')]],
    ['  "a" ,\tW/"b"  ', [strong('a'), weak('b')]],
    ['"a,b"', [strong('a,b')]],
    ['"!#~ÿ"', [strong('!#~ÿ')]],
    ['"a\\"', [strong('a\\')]],
    ['"a",', [strong('a')]],
    [',"a"', [strong('a')]],
    ['"a", ,"b"', [strong('a'), strong('b')]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    '',
    ' ',
    'a',
    '"a',
    'a"',
    '"a" "b"',
    ',',
    ' , ,',
    '"a", b',
    'w/"a"',
    'W/ "a"',
    'W/a',
    '*,"a"',
    '"a",*',
    '"a b"',
    '"a\u007f"',
  ])('refuses %j', (text) => {
    for (const header of ['if-match', 'if-none-match']) {
      expect(() => readPreconditions({ [header]: text })).toThrow(AppError);
    }
  });

  test('names the header that is malformed', () => {
    expect(() => readPreconditions({ 'if-none-match': 'x' })).toThrow('The header If-None-Match is neither');
    expect(() => read('x')).toThrow('The header If-Match is neither');
  });

  test('reads back every list that is written', () => {
    const tag = fc.record({
      weak: fc.boolean(),
      opaque: fc
        .string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)) })
        .filter((text) => /^[\x21\x23-\x7e\x80-\xff]*$/.test(text)),
    });
    const separator = fc.constantFrom(',', ', ', ' ,', '\t,  ');
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1 }), separator, (tags, comma) => {
        const text = tags.map((one) => `${one.weak ? 'W/' : ''}"${one.opaque}"`).join(comma);
        expect(read(text)).toEqual(tags);
      }),
    );
  });

  test('is done in time that grows with the length only', () => {
    const started = performance.now();
    for (const text of [
      `${'"a",'.repeat(4000)}b`,
      ','.repeat(16_000),
      ' '.repeat(16_000) + 'x',
      '"'.repeat(16_001),
      `"${'a'.repeat(16_000)}`,
    ])
      expect(() => read(text)).toThrow(AppError);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('what holds', () => {
  const conditions = (headers: Record<string, string>) => readPreconditions(headers);

  test.each([
    ['"x"', 'x', true],
    ['"a", "x"', 'x', true],
    ['*', 'x', true],
    ['W/"x"', 'x', false],
    ['"a"', 'x', false],
    ['"x"', undefined, false],
    ['*', undefined, false],
  ])('If-Match: %s, where there is %s: %s', (text, current, expected) => {
    expect(ifMatchHolds(conditions({ 'if-match': text }), current)).toBe(expected);
  });

  test.each([
    ['"x"', 'x', false],
    ['W/"x"', 'x', false],
    ['"a", W/"x"', 'x', false],
    ['*', 'x', false],
    ['"a"', 'x', true],
    ['"x"', undefined, true],
    ['*', undefined, true],
  ])('If-None-Match: %s, where there is %s: %s', (text, current, expected) => {
    expect(ifNoneMatchHolds(conditions({ 'if-none-match': text }), current)).toBe(expected);
  });

  test('everything, without a condition', () => {
    for (const current of ['x', undefined]) {
      expect(ifMatchHolds(conditions({}), current)).toBe(true);
      expect(ifNoneMatchHolds(conditions({}), current)).toBe(true);
    }
  });
});
