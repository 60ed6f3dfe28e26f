import { expect, test } from 'vitest';
import { readRowFault } from './row-fault.ts';

test.each([
  ['is not a date of the form DD.MM.YYYY that there is', 'date', { format: 'DD.MM.YYYY' }],
  ['is none of full, am, pm', 'half', {}],
  ['is none of office, remote, sick', 'type', { list: 'office, remote, sick' }],
  ['is missing, which the type remote needs', 'needsPlace', { type: 'remote' }],
  ['is of 2026-11-02, of which line 2 has the am already', 'twice', { line: '2' }],
  ['is nobody with an account', 'nobody', {}],
])('%s', (detail, key, values) => {
  expect(readRowFault(detail)).toEqual({ key, values });
});

test('what has no other words stays', () => {
  expect(readRowFault('is odd')).toBeUndefined();
});
