import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import { nameFault, nameKey, readName } from './name.ts';

/** Names that are allowed, of any script. */
const names = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => nameFault(text) === undefined);

describe('a name may be', () => {
  test.each([
    'a',
    'Zoë',
    'Anne-Marie O’Neill',
    'j.doe@example.com',
    '山田太郎',
    '...',
    '.a',
    'created',
    'a'.repeat(64),
    '😀'.repeat(64),
  ])('%s', (name) => {
    expect(readName(name)).toBe(name.normalize('NFC'));
  });

  test('64 characters that are more before they are composed', () => {
    expect(readName('e\u0301'.repeat(64))).toBe('é'.repeat(64));
  });
});

describe('a name may not be', () => {
  test.each([
    ['', 'has 0 characters; names have 1 to 64'],
    ['a'.repeat(65), 'has 65 characters; names have 1 to 64'],
    ['😀'.repeat(65), 'has 65 characters; names have 1 to 64'],
    ['a/b', 'has a /'],
    ['/', 'has a /'],
    ['.', 'is reserved'],
    ['..', 'is reserved'],
    ['create', 'is reserved'],
    ['CREATE', 'is reserved'],
    ['cReAtE', 'is reserved'],
    [' a', 'begins or ends with white space'],
    ['a ', 'begins or ends with white space'],
    ['a\u00a0', 'begins or ends with white space'],
    ['\u3000a', 'begins or ends with white space'],
  ])('%j: it %s', (name, fault) => {
    expect(nameFault(name)).toBe(fault);
  });

  test.each([
    ['a control character', 'a\u0000b'],
    ['a line break', 'a\nb'],
    ['a format character', 'a\u200bb'],
    ['a change of direction', 'a\u202eb'],
    ['a byte order mark', '\ufeffa'],
    ['half a character', 'a\ud800'],
    ['a private character', 'a\ue000'],
    ['an unassigned character', 'a\u0378'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
  ])('with %s', (_what, name) => {
    expect(nameFault(name)).toBe('has a character that cannot be seen');
  });

  test('and the refusal says where and what', () => {
    expect(() => readName('a/b')).toThrow(AppError);
    expect(() => readName('a/b')).toThrow('The name has a /.');
  });
});

describe('two names are one', () => {
  test.each([
    ['Zoë', 'zoë'],
    ['Zoë', 'ZOE\u0308'],
    ['Strauß', 'STRAUSS'],
    ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test('whatever their letter case and composition', () => {
    fc.assert(
      fc.property(names, (name) => {
        const key = nameKey(name);
        expect(nameKey(name.toUpperCase())).toBe(key);
        expect(nameKey(name.normalize('NFD'))).toBe(key);
        expect(nameKey(name.normalize('NFC'))).toBe(key);
      }),
    );
  });

  test('when one is the key of the other', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });

  test('but not Zoë and Zoe', () => {
    expect(nameKey('Zoë')).not.toBe(nameKey('Zoe'));
  });
});

test('a name that was read is read as itself', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(readName(readName(name))).toBe(readName(name));
    }),
  );
});
