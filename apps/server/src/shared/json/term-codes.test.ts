import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareUtf8, PathCode, type Lookup } from './term-codes.ts';
import { termsOf } from './terms.ts';

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1, -1, 2 ** 53, -(2 ** 53), Number.MIN_VALUE, -Number.MAX_VALUE),
);
/** Full of what is escaped, of characters that UTF-16 sorts in another order than UTF-8, and of shared beginnings. */
const string = fc
  .tuple(
    fc.constantFrom('', 'x'.repeat(194), 'é'.repeat(98)),
    fc.string({
      unit: fc.constantFrom('\0', '\x01', '\x02', 'a', 'é', '\ud7ff', '\ue000', '\uffff', '😀', '\u{10ffff}'),
    }),
  )
  .map(([start, end]) => start + end);

const path = PathCode.of(['a']);
const bytesInOrder = (a: string, b: string): number =>
  Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));

function isIn({ terms }: Lookup, term: string): boolean {
  if ('anyOf' in terms) return terms.anyOf.includes(term);
  return bytesInOrder(terms.from, term) <= 0 && bytesInOrder(term, terms.to) < 0;
}

test('terms of numbers are in the order of the numbers', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(bytesInOrder(path.term(a), path.term(b))).toBe(a < b ? -1 : Number(a > b));
    }),
  );
});

test('terms of whole strings are in the order of their UTF-8 bytes', () => {
  const whole = string.filter((text) => Buffer.byteLength(text) < 100);
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      expect(bytesInOrder(path.term(a), path.term(b))).toBe(bytesInOrder(a, b));
      expect(Math.sign(compareUtf8(a, b))).toBe(bytesInOrder(a, b));
    }),
  );
});

test('different values have different terms, also when they are shortened', () => {
  fc.assert(
    fc.property(string, string, (a, b) => {
      expect(path.term(a) === path.term(b)).toBe(a === b);
    }),
  );
  const one = [null, true, false, 0, 1, '', '0', 'true', 'null'].map((value) => path.term(value));
  expect(new Set([...one, path.emptyTerm()]).size).toBe(10);
});

describe('a lookup holds every term that fits, and no other where it is exact', () => {
  const cases: Record<string, [(bound: string) => Lookup, (value: string, bound: string) => boolean]> = {
    equal: [(bound) => path.equalTo([bound]), (value, bound) => value === bound],
    above: [(bound) => path.above(bound, false), (value, bound) => bytesInOrder(value, bound) > 0],
    'above or equal': [(bound) => path.above(bound, true), (value, bound) => bytesInOrder(value, bound) >= 0],
    below: [(bound) => path.below(bound, false), (value, bound) => bytesInOrder(value, bound) < 0],
    'below or equal': [(bound) => path.below(bound, true), (value, bound) => bytesInOrder(value, bound) <= 0],
    'beginning with': [(bound) => path.beginningWith(bound), (value, bound) => value.startsWith(bound)],
  };
  /** Strings that end, or are cut, at every byte around the longest that is written out. */
  const borderline = Array.from({ length: 14 }, (_, length) =>
    ['', 'a', 'é', '€', '😀', '\0'].map((end) => `${'x'.repeat(190)}${'y'.repeat(length)}${end}`),
  ).flat();

  function expectFits(name: string, value: string, bound: string): void {
    const [lookupFor, fits] = cases[name]!;
    const lookup = lookupFor(bound);
    const found = isIn(lookup, path.term(value));
    if (fits(value, bound)) expect([value, bound, found]).toEqual([value, bound, true]);
    else if (lookup.exact) expect([value, bound, found]).toEqual([value, bound, false]);
    expect(isIn(lookup, path.term(1))).toBe(false);
    expect(isIn(lookup, PathCode.of(['a', 'b']).term(value))).toBe(false);
  }

  test.each(Object.keys(cases))('%s', (name) => {
    const check = fc.property(string, string, (value, bound) => {
      expectFits(name, value, bound);
    });
    fc.assert(check, { numRuns: 500 });
    for (const value of borderline) for (const bound of borderline) expectFits(name, value, bound);
  });
});

describe('paths', () => {
  const key = fc.oneof(
    fc.constantFrom('', 'a', '\x01', '\x02', '\x03', '\x030', '\0', 'k'.repeat(149)),
    fc.string(),
  );
  const keys = fc.array(key, { minLength: 1, maxLength: 4 });

  test('anything at a path is found at and below it, and not elsewhere', () => {
    fc.assert(
      fc.property(keys, keys, (asked, stored) => {
        const lookup = PathCode.of(asked).anything();
        const isBelow = asked.every((step, at) => step === stored[at]);
        const found = isIn(lookup, PathCode.of(stored).term('x'));
        if (isBelow) expect(found).toBe(true);
        else if (lookup.exact) expect(found).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('a long path does not make its terms long', () => {
    const deep = PathCode.of(Array.from({ length: 32 }, (_, n) => `${n}`.repeat(1000)));
    const term = deep.term('é'.repeat(1000));
    expect(Buffer.byteLength(term)).toBeLessThan(500);
    expect(term).not.toBe(deep.child('a').term('é'.repeat(1000)));
    expect(deep.equalTo(['a']).exact).toBe(false);
  });
});

describe('the terms of data', () => {
  test('are one for each value of each path and object', () => {
    const a = PathCode.of(['a']);
    const ab = PathCode.of(['a', 'b']);
    expect(termsOf('[{"a":[1,1.0,"1",[true,[]]],"b":{}},{},{"a":{"b":[null,{"b":-0}]}}]')).toEqual([
      { term: a.term(1), item: 0 },
      { term: a.term('1'), item: 0 },
      { term: a.term(true), item: 0 },
      { term: a.emptyTerm(), item: 0 },
      { term: PathCode.of(['b']).emptyTerm(), item: 0 },
      { term: ab.term(null), item: 2 },
      { term: ab.child('b').term(0), item: 2 },
    ]);
  });

  test('hold no NUL, and know keys that mean something to JavaScript', () => {
    const terms = termsOf(String.raw`[{"\u0000":"\u0000","__proto__":{"constructor":1}}]`).map(
      ({ term }) => term,
    );
    expect(terms).toContain(PathCode.of(['__proto__', 'constructor']).term(1));
    expect(terms.join('')).not.toContain('\0');
  });
});
