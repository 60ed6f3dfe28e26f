import { ApiProblem } from '@worklog/api-client/client';
import type { CalendarDate } from '@worklog/domain/dates';
import { expect, test } from 'vitest';
import { conflictsOf, wishedDay, type Day } from './day-model.ts';

const date = '2026-11-03' as CalendarDate;
const office = { type: 'office', place: null, status: 'confirmed' } as const;
const day: Day = { date, am: office, pm: null, notes: 'Call', tag: 'a1' };
const surroundings = {
  today: date,
  placeName: (id: string) => ({ b: 'Berlin' })[id],
};

test('a wish changes what it names and leaves the rest', () => {
  expect(wishedDay(day, { date, pm: { type: 'remote', place: { id: 'b' } } }, surroundings)).toEqual({
    date,
    am: office,
    pm: { type: 'remote', place: { id: 'b', name: 'Berlin' }, status: 'confirmed' },
    notes: 'Call',
    tag: '',
  });
});

test('a wish without a status is a plan for what is to come', () => {
  const tomorrow = '2026-11-04' as CalendarDate;
  const wish = { date: tomorrow, am: { type: 'remote', place: { name: 'Oslo' } } };

  expect(wishedDay(undefined, wish, surroundings)).toEqual({
    date: tomorrow,
    am: { type: 'remote', place: { id: '', name: 'Oslo' }, status: 'planned' },
    pm: null,
    notes: '',
    tag: '',
  });
  const confirmed = { date, am: { ...office, status: 'planned' } } as const;
  expect(wishedDay(undefined, confirmed, surroundings)?.am?.status).toBe('planned');
});

test('a day without a half is no day', () => {
  expect(wishedDay(day, { date, am: null }, surroundings)).toBeUndefined();
  expect(wishedDay(undefined, { date, notes: 'x' }, surroundings)).toBeUndefined();
});

test('conflicts are those of a batch, or the one day of a precondition', () => {
  const problem = (members: Record<string, unknown>): ApiProblem =>
    new ApiProblem(new Response(null, { status: 409 }), members);
  const conflicts = [{ date, day: null }];

  expect(conflictsOf(problem({ code: 'days_taken', conflicts }))).toEqual(conflicts);
  expect(conflictsOf(problem({ code: 'precondition_failed', day }))).toEqual([{ date, day }]);
  expect(conflictsOf(problem({ code: 'archived' }))).toEqual([]);
  expect(conflictsOf(new Error('x'))).toEqual([]);
});
