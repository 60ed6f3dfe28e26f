import { expect, test } from 'vitest';
import { isPolicy, nameFaultOf } from './name.ts';

test.each([
  ['', 'empty'],
  ['shop_database', undefined],
  ['Shop2', undefined],
  ['shop database', 'characters'],
  ['größe', 'characters'],
  ['a'.repeat(128), undefined],
  ['a'.repeat(129), 'tooLong'],
  ['worklog_holidays', undefined],
  ['worklog_colours', 'reserved'],
])('the fault of %j is %s', (name, fault) => {
  expect(nameFaultOf(name)).toBe(fault);
});

test('knows policies by their prefix', () => {
  expect([isPolicy('worklog_holidays'), isPolicy('my_worklog_')]).toEqual([true, false]);
});
