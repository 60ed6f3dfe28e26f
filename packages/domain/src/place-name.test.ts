import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaceName, withCapitals } from './place-name.ts';

describe('readPlaceName', () => {
  test.each([
    ['Berlin', 'Berlin'],
    ['  New \u00a0  York ', 'New York'],
    ['Zu\u0308rich', 'Zürich'],
    ['x'.repeat(100), 'x'.repeat(100)],
    ['😀'.repeat(100), '😀'.repeat(100)],
  ])('reads %j', (text, name) => {
    expect(readPlaceName(text)).toBe(name);
  });

  test.each(['', ' ', '\u2003', 'x'.repeat(101), 'a\tb', 'a\u0000', '\u0085', 'Berlin\n'])(
    'refuses %j',
    (text) => {
      expect(readPlaceName(text)).toBeUndefined();
    },
  );

  test('changes no name that it gave', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = readPlaceName(text);
        if (name !== undefined) expect(readPlaceName(name)).toBe(name);
      }),
    );
  });
});

describe('withCapitals', () => {
  test.each([
    ['new york', 'New York'],
    ['USA', 'USA'],
    ['baden-baden', 'Baden-Baden'],
    ['são tomé', 'São Tomé'],
    ['ålesund', 'Ålesund'],
    ['москва', 'Москва'],
    ['den Haag', 'Den Haag'],
    ["l'aquila", "L'aquila"],
    ['mcMurdo station', 'McMurdo Station'],
    ['(home)', '(home)'],
    ['3rd floor', '3rd Floor'],
    ['ßtest', 'ßtest'],
    ['ᲀ', 'В'],
    ['東京', '東京'],
    ['graz\u2011ost', 'Graz\u2011Ost'],
  ])('makes %s %s', (name, expected) => {
    expect(withCapitals(name)).toBe(expected);
  });

  test('changes nothing but the case of letters, and nothing twice', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 4 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '-'), (parts, between) => {
        const name = parts.join(between);
        const changed = withCapitals(name);
        // Some capitals, such as В of the old letter ᲀ and Σ of ς, have another small letter as well.
        expect(changed.toUpperCase()).toBe(name.toUpperCase());
        expect(withCapitals(changed)).toBe(changed);
      }),
    );
  });
});
