import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allNames,
  holdsName,
  mergeRanges,
  namesWithPrefix,
  rangesAfter,
  withoutRange,
  type NameRange,
} from './name-ranges.ts';

/** Few letters and short names, so that names, prefixes and ends of ranges meet. `_` and `z` are the outermost. */
const name = fc.string({ unit: fc.constantFrom('0', 'A', '_', 'a', 'z'), minLength: 1, maxLength: 3 });
const end = fc.oneof(fc.constant(''), name);
const range: fc.Arbitrary<NameRange> = fc.oneof(
  fc.constant(allNames),
  name.map(namesWithPrefix),
  fc.tuple(end, fc.option(end, { nil: undefined })).map(([from, to]) => ({ from, to })),
);
const ranges = fc.array(
  range.filter(({ from, to }) => to === undefined || from < to),
  { maxLength: 5 },
);

/** Every name of up to three of those letters. */
const someNames = ['0', 'A', '_', 'a', 'z'].flatMap((a, _index, letters) => [
  a,
  ...letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]),
]);

const held = (list: readonly NameRange[]) => someNames.filter((one) => holdsName(list, one));

test('the names with a prefix are those that begin with it', () => {
  fc.assert(
    fc.property(name, (prefix) => {
      expect(held([namesWithPrefix(prefix)])).toEqual(someNames.filter((one) => one.startsWith(prefix)));
    }),
  );
});

test('all names are all', () => {
  expect(held([allNames])).toEqual(someNames);
  expect(held([])).toEqual([]);
});

describe('merged ranges', () => {
  test('hold the same names', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        expect(held(mergeRanges(list))).toEqual(held(list));
      }),
    );
  });

  test('are sorted and do not touch', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const merged = mergeRanges(list);
        merged.slice(1).forEach(({ from }, index) => {
          const before = merged[index]?.to;
          expect(before !== undefined && before < from).toBe(true);
        });
      }),
    );
  });
});

describe('ranges without a hole', () => {
  test('hold the other names', () => {
    fc.assert(
      fc.property(ranges, range, (list, hole) => {
        const expected = held(list).filter((one) => !holdsName([hole], one));
        expect(held(withoutRange(mergeRanges(list), hole))).toEqual(expected);
      }),
    );
  });

  test('are sorted, and none is empty', () => {
    fc.assert(
      fc.property(
        ranges,
        range.filter(({ from, to }) => to === undefined || from < to),
        (list, hole) => {
          const left = withoutRange(mergeRanges(list), hole);
          expect(left.every(({ from, to }) => to === undefined || from < to)).toBe(true);
          expect(left.map(({ from }) => from)).toEqual(left.map(({ from }) => from).sort());
        },
      ),
    );
  });
});

test('what comes after a name is every name behind it', () => {
  fc.assert(
    fc.property(ranges, name, (list, last) => {
      expect(held(rangesAfter(mergeRanges(list), last))).toEqual(held(list).filter((one) => one > last));
    }),
  );
});
