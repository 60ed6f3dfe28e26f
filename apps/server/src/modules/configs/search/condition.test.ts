import { describe, expect, test } from 'vitest';
import { readCondition } from './condition.ts';

function testOf(parameter: string, text: string): unknown {
  return readCondition(parameter, text).test;
}

describe('paths', () => {
  test.each<[string, string[]]>([
    ['data.a', ['a']],
    ['data.a.b.c', ['a', 'b', 'c']],
    [String.raw`data.a\.b\[c\\`, ['a.b[c\\']],
    ['data.a]', ['a]']],
    ['data. .\n', [' ', '\n']],
    ['data.data.a[gt]', ['data', 'a']],
    ['data.😀', ['😀']],
  ])('%j', (parameter, path) => {
    expect(readCondition(parameter, '1').path).toEqual(path);
  });
});

describe('lists', () => {
  test.each<[string, unknown[]]>([
    ['a,b', ['a', 'b']],
    ['', ['']],
    ['a,', ['a', '']],
    ['"a,b",c', ['a,b', 'c']],
    [String.raw`"\"",","`, ['"', ',']],
    ['"a"b,c', ['"a"b', 'c']],
    ['"a,b', ['"a', 'b']],
    ['1,"1",true', ['1', 1, 'true', true]],
  ])('%j', (text, values) => {
    expect(testOf('data.a[in]', text)).toEqual({ kind: 'equals', values });
  });
});

describe('bounds that no double is', () => {
  const nearest = 9007199254740992;
  test.each<[string, string, number, boolean]>([
    ['[gte]', '9007199254740992.5', nearest, false],
    ['[gt]', '9007199254740992.5', nearest, false],
    ['[lte]', '9007199254740992.5', nearest, true],
    ['[lt]', '9007199254740992.5', nearest, true],
    ['[gte]', '9007199254740991.9', nearest, true],
    ['[gt]', '9007199254740991.9', nearest, true],
    ['[lte]', '9007199254740991.9', nearest, false],
    ['[lt]', '9007199254740991.9', nearest, false],
    ['[gte]', '-9007199254740992.5', -nearest, true],
    ['[lt]', '1e-400', 0, true],
    ['[gt]', '1e400', Infinity, false],
    ['[lte]', '-1e400', -Infinity, true],
  ])('%s %s', (operator, text, bound, inclusive) => {
    expect(testOf(`data.a${operator}`, text)).toMatchObject({ bound, inclusive });
  });
});

test('quotes that are not those of a JSON string stand for themselves', () => {
  for (const text of ['"', '"a', '"a"b"', String.raw`"\x"`, String.raw`"\ud800"`, ' "a"'])
    expect(testOf('data.a', text)).toEqual({ kind: 'equals', values: [text] });
});
