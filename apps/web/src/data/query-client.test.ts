import { ApiProblem, Unreachable } from '@worklog/api-client/client';
import { expect, test } from 'vitest';
import { nextPause } from './connection.ts';
import { dayTypesOf, type DayType } from './day-types.ts';
import { shouldRetry } from './query-client.ts';
import { untilNextMinute } from './today.ts';

test('only a server in trouble is asked again at once, and not for ever', () => {
  const problem = (status: number): ApiProblem => new ApiProblem(new Response(null, { status }), {});

  expect(shouldRetry(0, problem(503))).toBe(true);
  expect(shouldRetry(2, problem(503))).toBe(false);
  expect(shouldRetry(0, problem(404))).toBe(false);
  expect(shouldRetry(0, new Unreachable(undefined))).toBe(false);
});

test('a server that is away is asked less and less often, at least every 10 s', () => {
  expect([2_000, 4_000, 9_000].map(nextPause)).toEqual([3_000, 6_000, 10_000]);
});

test('the next look at the clock is when a minute begins', () => {
  expect(untilNextMinute(Date.parse('2026-11-22T23:59:59.900Z'))).toBe(100);
  expect(untilNextMinute(Date.parse('2026-11-22T23:59:00.000Z'))).toBe(60_000);
});

test('archived types are no longer offered but known, and unknown ones have a name', () => {
  const office: DayType = {
    id: 'office',
    label: 'Office',
    colour: '#2753a6',
    countsAs: 'work',
    needsPlace: false,
    allowance: null,
    visibility: 'full',
    isArchived: false,
  };
  const old = { ...office, id: 'old', isArchived: true };
  const { list, get } = dayTypesOf([old, office]);

  expect(list).toEqual([office]);
  expect([get('OLD'), get('office')]).toEqual([old, office]);
  expect(get('gone')).toMatchObject({ id: 'gone', label: 'gone', isArchived: true });
});
