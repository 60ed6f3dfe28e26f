import { ApiProblem } from '@worklog/api-client/client';
import { expect, test } from 'vitest';
import { faultAt, isShownAt } from './server-faults.ts';

function problem(pointer: string, detail: string): ApiProblem {
  const document = { code: 'invalid_body', detail: 'The body is not valid.', errors: [{ pointer, detail }] };
  return new ApiProblem(new Response(null, { status: 400 }), document);
}

test('a fault is found at its field, under the name of its text', () => {
  const common = problem('/password', 'is one of the most common ones');
  expect(faultAt(common, '/password')?.key).toBe('common');
  expect(faultAt(common, '/name')).toBeUndefined();
  expect(isShownAt(common, ['/name', '/password'])).toBe(true);
  expect(faultAt(problem('/name', 'has 65 characters; names have 1 to 64'), '/name')?.key).toBe('long');
});

test('words that the page does not know are kept', () => {
  expect(faultAt(problem('/timeZone', 'is no time zone'), '/timeZone')).toEqual({
    key: undefined,
    detail: 'is no time zone',
  });
  expect(isShownAt(new Error('lost'), ['/name'])).toBe(false);
});
