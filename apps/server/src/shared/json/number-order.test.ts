import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNumberTexts } from './number.ts';

test('compares exactly what no double can hold', () => {
  const sorted = [
    ...['-1e400', '-9007199254740993', '-9007199254740992', '-1', '-0.1', '-1e-400', '0', '1e-400', '0.1'],
    ...['0.1000000000000000055511151231257827', '0.11', '1', '9007199254740992', '9007199254740992.5'],
    ...['9007199254740993', '1e21', '1000000000000000000001', '1e400', '1e401'],
  ];
  for (const [at, text] of sorted.entries()) {
    expect(sorted.map((other) => Math.sign(compareNumberTexts(text, other)))).toEqual(
      sorted.map((_, other) => Math.sign(at - other)),
    );
  }
});

test('knows one value in many forms', () => {
  for (const text of ['10', '10.0', '1e1', '0.1e2', '100E-1', '1.0e+1']) {
    expect(compareNumberTexts(text, '10')).toBe(0);
    expect(compareNumberTexts(`-${text}`, '-10')).toBe(0);
  }
  expect(compareNumberTexts('-0', '0e5')).toBe(0);
});

test('agrees with the doubles where these are exact', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(double, double, (a, b) => {
      expect(Math.sign(compareNumberTexts(String(a), String(b)))).toBe(a < b ? -1 : Number(a > b));
    }),
  );
});
