import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementTexts } from './elements.ts';

test('gives each element as it stands there', () => {
  const texts = ['{"a":[1.0,{"b":"],[{\\"\\\\"}]}', '[]', '"x,]"', '-0', '{}', 'null', String.raw`"\\"`];
  expect(elementTexts(`[${texts.join(',')}]`)).toEqual(texts);
  expect(elementTexts('[]')).toEqual([]);
});

test('takes every array apart', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (values) => {
      expect(elementTexts(JSON.stringify(values))).toEqual(values.map((value) => JSON.stringify(value)));
    }),
  );
});

test('a long string is no trouble', () => {
  const text = JSON.stringify('\\"é'.repeat(500_000));
  expect(elementTexts(`[${text},${text}]`)).toEqual([text, text]);
});
