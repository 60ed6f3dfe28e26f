import { expect, test } from 'vitest';
import { isAbandoned } from './abandoned-transactions.ts';

const second = 1_000_000;
const waiting = { key: 'one 7', active: 3_000, inactive: 5 * second + 1 };

test('a transaction is abandoned when it has waited long and no command has come since the look before', () => {
  expect(isAbandoned(waiting, new Map([['one 7', 3_000]]))).toBe(true);
});

test('it is not while commands come, however long the pauses between them are in sum', () => {
  expect(isAbandoned({ ...waiting, inactive: 50 * second }, new Map([['one 7', 2_999]]))).toBe(false);
});

test('it is not before it has waited for five seconds', () => {
  expect(isAbandoned({ ...waiting, inactive: 5 * second }, new Map([['one 7', 3_000]]))).toBe(false);
});

test('it is not when it is seen for the first time, though the session had another one before', () => {
  expect(isAbandoned(waiting, new Map())).toBe(false);
  expect(isAbandoned(waiting, new Map([['one 6', 3_000]]))).toBe(false);
});
