import { describe, expect, test } from 'vitest';
import { StartError } from '../shared/errors.ts';
import { readExpiry } from './expiry.ts';

const now = new Date('2026-11-22T12:00:00Z');

describe('an expiry', () => {
  test.each([
    ['30m', '2026-11-22T12:30:00.000Z'],
    ['12h', '2026-11-23T00:00:00.000Z'],
    ['90d', '2027-02-20T12:00:00.000Z'],
    ['0d', '2026-11-22T12:00:00.000Z'],
    ['2027-01-31T00:00:00Z', '2027-01-31T00:00:00.000Z'],
    ['2027-01-31T00:00Z', '2027-01-31T00:00:00.000Z'],
    ['2027-01-31T01:30:00.25+01:30', '2027-01-31T00:00:00.250Z'],
  ])('%s is read', (text, expected) => {
    expect(readExpiry(text, now)?.toISOString()).toBe(expected);
  });

  test('that is not given is none', () => {
    expect(readExpiry(undefined, now)).toBeUndefined();
  });

  test.each([
    '',
    'never',
    '90',
    'd',
    '1w',
    '-1d',
    '1.5h',
    '90D',
    '999999d',
    '2027-01-31',
    '2027-01-31T00:00:00',
    '2027-13-01T00:00:00Z',
    '2027-01-31 00:00:00Z',
    'tomorrow',
    '1d 2h',
  ])('%j is refused', (text) => {
    const read = () => readExpiry(text, now);
    expect(read).toThrow(StartError);
    expect(read).toThrow(
      `${text} is neither a time such as 2027-01-31T00:00:00Z nor a span such as 90d or 12h.`,
    );
  });
});
