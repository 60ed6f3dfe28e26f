import { describe, expect, test } from 'vitest';
import { idFor, isSame, leanItem, withItem, withoutItem } from './items.ts';

const items = [{ id: 'remote', label: 'Home' }, { id: 'training' }];

describe('items of a policy', () => {
  test('are put in the place of those of their id, or at the end', () => {
    expect(withItem(items, { id: 'remote', label: 'Away' })).toEqual([
      { id: 'remote', label: 'Away' },
      { id: 'training' },
    ]);
    expect(withItem(items, { id: 'travel' }).map(({ id }) => id)).toEqual(['remote', 'training', 'travel']);
    expect(withoutItem(items, 'remote')).toEqual([{ id: 'training' }]);
  });

  test('say the same in whatever order', () => {
    expect(isSame({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(isSame(undefined, undefined)).toBe(true);
  });

  test('leave out what is usual, unless it was written before', () => {
    const full = { id: 'a', label: 'A', archived: false };
    expect(leanItem(full, { label: 'A', archived: false }, undefined)).toEqual({ id: 'a' });
    expect(leanItem(full, { label: 'A', archived: false }, { id: 'a', label: 'B', archived: false })).toEqual(
      full,
    );
  });
});

test.each([
  ['Workation', 'workation'],
  ['Über Fluß & Berg', 'uber_fluss_berg'],
  ['4-day trip', 'day_trip'],
  ['研修', 'type'],
  ['Training', 'training_2'],
  ['-_-', 'type'],
])('the id for %j is %s', (label, id) => {
  expect(idFor(label, ['training'], 'type')).toBe(id);
});
