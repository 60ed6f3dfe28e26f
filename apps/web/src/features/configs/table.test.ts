import { expect, test } from 'vitest';
import { checkData } from './check.ts';
import { mostColumns, tableOf } from './table.ts';

function tableOfText(text: string) {
  const { root } = checkData(text);
  return tableOf(root!);
}

test('has every key once, in the order in which they first stand', () => {
  const { columns, rows } = tableOfText('[{"b":1,"a":"x"},{"c":null,"a":2,"1":1.0},{}]');
  expect(columns).toEqual([
    { key: 'b', isNumeric: true },
    { key: 'a', isNumeric: false },
    { key: 'c', isNumeric: false },
    { key: '1', isNumeric: true },
  ]);
  expect(rows.map(({ position, values }) => [position, ...values.keys()])).toEqual([
    [1, 'b', 'a'],
    [2, 'c', 'a', '1'],
    [3],
  ]);
});

test('says how many keys are left out', () => {
  const objects = Array.from({ length: 100 }, (_, index) => `{"k${index}":1}`);
  const { columns, otherKeys } = tableOfText(`[${objects.join(',')}]`);
  expect(columns).toHaveLength(mostColumns);
  expect(otherKeys).toBe(100 - mostColumns);
});

test('an empty list has neither columns nor rows', () => {
  expect(tableOfText('[]')).toEqual({ columns: [], rows: [], otherKeys: 0 });
});
