import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExactNumber } from './number.ts';

describe('a number survives being read as a double', () => {
  test.each([
    ['0', true],
    ['-0', true],
    ['0.0', true],
    ['0e99999', true],
    ['1.0', true],
    ['1e2', true],
    ['1E+2', true],
    ['0.10', true],
    ['0.1', true],
    ['-12.50e-3', true],
    ['9007199254740992', true],
    ['1e21', true],
    ['1e22', true],
    ['123456789012345680000', true],
    ['1.7976931348623157e308', true],
    ['5e-324', true],
    ['9007199254740993', false],
    ['0.1000000000000000055511151231257827', false],
    ['123456789012345678901', false],
    ['1e400', false],
    ['-1e400', false],
    ['1e-400', false],
    ['2e-324', false],
    ['1.7976931348623157e309', false],
    ['3.14159265358979323846', false],
  ])('%s: %s', (text, expected) => {
    expect(isExactNumber(text)).toBe(expected);
  });

  test('in whatever form a double is written', () => {
    const doubles = fc.double({ noDefaultInfinity: true, noNaN: true });
    const forms = fc.constantFrom(
      (value: number) => String(value),
      (value: number) => JSON.stringify(value),
      (value: number) => value.toExponential(),
      (value: number) =>
        value
          .toExponential()
          .replace('e', '00e')
          .replace(/^(-?\d)(00e)/, '$1.$2'),
    );
    fc.assert(
      fc.property(doubles, forms, (value, form) => {
        expect(isExactNumber(form(value))).toBe(true);
      }),
    );
  });

  test('exactly when no whole number is rounded', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }), (value) => {
        // Up to 1e21 the shortest form of a double has no exponent, so it is the number that would be kept.
        const kept = String(Number(value));
        fc.pre(!kept.includes('e'));
        expect(isExactNumber(String(value))).toBe(kept === String(value) || (kept === '0' && value === 0n));
      }),
    );
  });

  test('is found out in time that grows with the length only', () => {
    const zeros = '0'.repeat(500_000);
    const started = performance.now();
    expect(isExactNumber(`0.1${zeros}1`)).toBe(false);
    expect(isExactNumber(`0.1${zeros}`)).toBe(true);
    expect(isExactNumber(`0.${zeros}1`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
