import { expect, test } from 'vitest';
import { initialsOf, matching } from './filter.ts';

const people = [{ name: 'Élodie Charpentier' }, { name: 'Hanna Böhm' }];

test.each([
  ['', 2],
  ['elodie', 1],
  ['bohm HANNA', 1],
  ['hanna charpentier', 0],
])('%j finds %i people', (typed, count) => {
  expect(matching(people, typed)).toHaveLength(count);
});

test.each([
  ['Mara Lindner', 'ML'],
  ['élodie', 'É'],
  ['Maximiliane von Hohenfels', 'MH'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
