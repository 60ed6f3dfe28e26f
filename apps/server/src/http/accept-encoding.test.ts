import { describe, expect, test } from 'vitest';
import { chooseEncoding } from './accept-encoding.ts';

describe('the encoding of an answer', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br; q=0.5, gzip;q=0.5', 'br'],
    ['br;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['identity;q=0.5, br;q=0.5', 'br'],
    ['deflate', 'identity'],
    ['identity;q=0', 'identity'],
    ['br;q=lots', 'identity'],
    [',,;q=1', 'identity'],
  ])('for %j is %s', (header, expected) => {
    expect(chooseEncoding(header, ['br', 'gzip', 'identity'])).toBe(expected);
  });

  test('is one that there is', () => {
    expect(chooseEncoding('br, gzip;q=0.1', ['gzip', 'identity'])).toBe('gzip');
    expect(chooseEncoding('br', ['identity'])).toBe('identity');
  });
});
