import { describe, expect, test } from 'vitest';
import { itemOfType, typeOfItem, typesOf, usualType, type DayTypeItem } from './draft.ts';

describe('items of day types', () => {
  test.each<DayTypeItem>([
    { id: 'training' },
    { id: 'remote', label: 'Home office', allowance: null },
    { id: 'sick', archived: true },
    { id: 'workation', label: 'Workation', counts_as: 'work', needs_place: true },
  ])('%j is the same after it was opened and saved', (item) => {
    expect(itemOfType(typeOfItem(item), item)).toEqual(item);
  });

  test('a new type says at least what it is called and counts as', () => {
    expect(itemOfType({ ...usualType('workation'), label: 'Workation' }, undefined)).toEqual({
      id: 'workation',
      label: 'Workation',
      counts_as: 'work',
    });
  });

  test('what is set back to the usual stays written', () => {
    const before: DayTypeItem = { id: 'office', colour: '#000000' };
    expect(itemOfType(usualType('office'), before)).toEqual({ id: 'office', colour: '#2753a6' });
  });
});

test('types in force are the built-in ones and those that items name', () => {
  const { inForce, ready } = typesOf([{ id: 'training' }, { id: 'office', label: 'Studio' }]);
  expect(inForce.map(({ id }) => id)).toEqual([
    'office',
    'remote',
    'vacation',
    'holiday',
    'sick',
    'training',
  ]);
  expect(inForce[0]?.label).toBe('Studio');
  expect(ready.map(({ id }) => id)).not.toContain('training');
  expect(ready).toHaveLength(9);
});
