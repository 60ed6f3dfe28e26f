import { expect, test } from 'vitest';
import { ApiProblem } from '../../../data/client.ts';
import { checkData } from '../check.ts';
import { isSame, serverFaultsOf } from './draft.ts';

test('white space makes no other text, the order of keys and the form of a number do', () => {
  expect(isSame('[{"a":1}]', '[\n  { "a" : 1 }\n]')).toBe(true);
  expect(isSame('[{"a":1}]', '[{"a":1.0}]')).toBe(false);
  expect(isSame('[{"a":1,"b":2}]', '[{"b":2,"a":1}]')).toBe(false);
  expect(isSame('[', '[ ')).toBe(false);
});

function refusal(errors: readonly object[]): ApiProblem {
  const response = new Response(null, { status: 422 });
  return new ApiProblem(response, { code: 'invalid_policy', detail: 'The policy is not valid.', errors });
}

test('what the server finds wrong has its place in the text', () => {
  const text = '[\n  { "id": "a" },\n  { "id": "b", "colour": "x" }\n]';
  const faults = serverFaultsOf(
    refusal([
      { pointer: '/data/1/colour', detail: 'is no colour' },
      { pointer: '/data/0/counts_as', detail: 'is missing' },
      { pointer: '/name', detail: 'is none of them' },
    ]),
    checkData(text),
  );
  expect(faults).toEqual([
    { offset: text.indexOf('"colour"'), text: '/data/1/colour is no colour' },
    { offset: text.indexOf('{'), text: '/data/0/counts_as is missing' },
    { offset: undefined, text: '/name is none of them' },
  ]);
});

test('a refusal without places says its sentence', () => {
  expect(serverFaultsOf(refusal([]), checkData('[]'))).toEqual([
    { offset: undefined, text: 'The policy is not valid.' },
  ]);
});
