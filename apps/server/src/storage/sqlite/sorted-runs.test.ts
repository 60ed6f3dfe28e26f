import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedRuns } from './sorted-runs.ts';

const number = fc.integer({ min: 0, max: 20_000 });

const change = fc.oneof(
  { weight: 3, arbitrary: fc.record({ add: fc.uniqueArray(number, { maxLength: 3000, size: 'max' }) }) },
  fc.record({ remove: number }),
  fc.record({ from: number, to: number }),
);

test('is at any time what a sorted array without repetitions would be', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), number, (changes, start) => {
      const runs = new SortedRuns<number>((a, b) => a - b);
      const plain = new Set<number>();
      for (const one of changes) {
        if ('add' in one) {
          const added = one.add.filter((item) => !plain.has(item));
          for (const item of added) runs.add(item);
          for (const item of added) plain.add(item);
        } else if ('remove' in one) {
          runs.remove(one.remove);
          plain.delete(one.remove);
        } else {
          runs.removeRange(one.from, one.to);
          for (const item of plain) if (item >= one.from && item <= one.to) plain.delete(item);
        }
        expect(runs.size).toBe(plain.size);
        expect(runs.has(start)).toBe(plain.has(start));
      }
      const sorted = [...plain].sort((a, b) => a - b);
      expect([...runs.from(undefined)]).toEqual(sorted);
      expect([...runs.from(start)]).toEqual(sorted.filter((item) => item >= start));
      runs.clear();
      expect([runs.size, ...runs.from(undefined)]).toEqual([0]);
    }),
    { numRuns: 60 },
  );
});
