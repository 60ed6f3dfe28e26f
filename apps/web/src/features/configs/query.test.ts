import { expect, test } from 'vitest';
import { matchesName, readQuery } from './query.ts';

test.each([
  ['', { kind: 'all' }],
  ['  ', { kind: 'all' }],
  ['Travel', { kind: 'name', words: ['travel'] }],
  ['app  db', { kind: 'name', words: ['app', 'db'] }],
  ['data.country', { kind: 'unfinished' }],
  ['data.port[gte]', { kind: 'unfinished' }],
  ['data.country=DE', { kind: 'search', query: 'data.country=DE' }],
  ['data.port[gte]=80&name=app', { kind: 'search', query: 'data.port%5Bgte%5D=80&name=app' }],
  ['data.a=', { kind: 'search', query: 'data.a=' }],
  ['data.phone=+49 30', { kind: 'search', query: 'data.phone=%2B49%2030' }],
  ['data.rate=50%', { kind: 'search', query: 'data.rate=50%25' }],
  ['data.who=R%26D', { kind: 'search', query: 'data.who=R%26D' }],
  ['data.a=b=c', { kind: 'search', query: 'data.a=b%3Dc' }],
  ['data.a="4608" & data.b=ä#1', { kind: 'search', query: 'data.a=%224608%22%20&data.b=%C3%A4%231' }],
  ['data.a=1&', { kind: 'search', query: 'data.a=1' }],
  ['colour=red', { kind: 'search', query: 'colour=red' }],
])('%j asks for %j', (text, query) => {
  expect(readQuery(text)).toEqual(query);
});

test('a name has to have all words, in any letter case', () => {
  expect(matchesName('Travel_Limits', ['limit', 'trav'])).toBe(true);
  expect(matchesName('Travel_Limits', ['limit', 'cap'])).toBe(false);
});
