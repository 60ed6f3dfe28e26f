import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareUtf8 } from '../../shared/json/term-codes.ts';
import { RecentTerms } from './recent-terms.ts';

/** Characters at whose edges the order of UTF-16 units and that of UTF-8 bytes part. */
const term = fc.string({
  unit: fc.constantFrom('a', 'b', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '\u{1f600}', '\u{10ffff}'),
  minLength: 1,
  maxLength: 4,
});
const name = fc.constantFrom('a', 'b', 'c');
const everywhere = { after: { name: '', item: -1 }, to: undefined };

test('a range of terms is one of their UTF-8 bytes, whatever characters they have', () => {
  fc.assert(
    fc.property(fc.uniqueArray(term, { maxLength: 40 }), name, term, term, (terms, of, one, other) => {
      const recent = new RecentTerms();
      const rows = terms.map((text, item) => ({ term: text, item }));
      recent.add(of, rows);
      const [from, to] = compareUtf8(one, other) < 0 ? [one, other] : [other, one];
      const inRange = rows.filter((row) => compareUtf8(row.term, from) >= 0 && compareUtf8(row.term, to) < 0);
      expect(recent.places({ from, to }, everywhere, 100)).toEqual(
        inRange.map(({ item }) => ({ name: of, item })),
      );
      expect(recent.measure({ from, to }, everywhere, 100)).toBe(inRange.length);
      const sorted = rows
        .map((row) => row.term)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(recent.behind(undefined, 100).map((row) => row.term)).toEqual(sorted);
    }),
    { numRuns: 300 },
  );
});

const anyName = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_]{1,20}$/),
  fc.stringMatching(/^same_start_of_all[0-9z]{0,3}$/),
);

test('rows of one term are in the order of their names and positions, and found behind any place', () => {
  const places = fc.uniqueArray(fc.record({ name: anyName, item: fc.integer({ min: 0, max: 3 }) }), {
    maxLength: 40,
    selector: (place) => `${place.name} ${place.item}`,
  });
  fc.assert(
    fc.property(places, fc.oneof(anyName, fc.string({ unit: 'binary' })), (some, after) => {
      const recent = new RecentTerms();
      for (const { name: of, item } of some) recent.add(of, [{ term: 'x', item }]);
      const sorted = some.toSorted((a, b) =>
        a.name === b.name ? a.item - b.item : a.name < b.name ? -1 : 1,
      );
      const rows = recent.behind(undefined, 100).map(({ name: of, item }) => ({ name: of, item }));
      expect(rows).toEqual(sorted);
      const behind = { after: { name: after, item: 1 }, to: undefined };
      const wanted = sorted.filter((one) => one.name > after || (one.name === after && one.item > 1));
      expect(recent.places({ anyOf: ['x'] }, behind, 100)).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

test('no more rows are looked at than are asked for', () => {
  const recent = new RecentTerms();
  for (let n = 0; n < 50; n += 1)
    recent.add(`n${n}`, [
      { term: 'x', item: 0 },
      { term: 'y', item: 1 },
    ]);
  expect(recent.places({ anyOf: ['x', 'y'] }, everywhere, 100, 60)).toHaveLength(60);
  expect(recent.places({ from: 'x', to: 'z' }, everywhere, 100, 60)).toHaveLength(60);
  expect(recent.places({ anyOf: ['x', 'y'] }, everywhere, 10, 60)).toHaveLength(10);
});
