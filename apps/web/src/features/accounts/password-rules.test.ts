import { expect, test } from 'vitest';
import { isTheName, nameFault, passwordFault, passwordLength, strengthOf } from './password-rules.ts';

test.each([
  ['', 'missing'],
  ['  ', 'missing'],
  ['a'.repeat(65), 'long'],
  ['a\u200bb', 'invisible'],
  ['a\nb', 'invisible'],
  ['a/b', 'slash'],
  [' Zoë', 'space'],
  ['Create', 'reserved'],
  ['..', 'reserved'],
])('the name %j is refused: %s', (name, fault) => {
  expect(nameFault(name)).toBe(fault);
});

test('a name has any script and up to 64 characters, however they are composed', () => {
  expect(['Zoë', 'zoe\u0308'.repeat(16), '陽子', 'Mara Lindner', '🦦'.repeat(64)].map(nameFault)).toEqual(
    Array(5).fill(undefined),
  );
});

test('a password is held against its rules', () => {
  const rules = { minimum: 10, name: 'Mara Lindner' };
  const faults = ['', 'sommer26', 'x'.repeat(1025), 'MARA LINDNER', 'seven-quiet-otters'];
  expect(faults.map((password) => passwordFault(password, rules))).toEqual([
    'missing',
    'short',
    'long',
    'isName',
    undefined,
  ]);
  expect(passwordFault('mara lindner', { minimum: 10 })).toBeUndefined();
});

test('characters are counted as the server counts them', () => {
  expect([passwordLength('🦦🦦'), passwordLength('e\u0301'), passwordLength('ﬁ')]).toEqual([2, 1, 2]);
});

test('an empty name is no password', () => {
  expect([isTheName('', ''), isTheName('Zoë', 'zoë'), isTheName('Zoë', undefined)]).toEqual([
    false,
    true,
    false,
  ]);
});

test('length and variety make a password stronger, repeating and counting on do not', () => {
  const strength = (password: string): number => strengthOf(password, 10);
  expect(strength('')).toBe(0);
  expect(strength('aaaaaaaaaaaa')).toBe(1);
  expect(strength('abcdefghijkl')).toBe(1);
  expect(strength('sommer26')).toBe(2);
  expect(strength('K7#q!x2')).toBe(2);
  expect(strength('plumotter26')).toBe(3);
  expect(strength('seven-quiet-otters')).toBe(4);
});
