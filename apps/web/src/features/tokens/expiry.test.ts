import type { CalendarDate } from '@worklog/domain/dates';
import { expect, test } from 'vitest';
import { endOf, endState, lastDayOf } from './expiry.ts';

const today = '2026-11-22' as CalendarDate;
const chosen = '2027-03-31' as CalendarDate;

test('the last day is so many days from today, or the chosen one', () => {
  const lastDays = (['in30', 'in90', 'in365', 'onDate', 'never'] as const).map((each) =>
    lastDayOf(each, today, chosen),
  );
  expect(lastDays).toEqual(['2026-12-22', '2027-02-20', '2027-11-22', '2027-03-31', null]);
});

test('a token works to the end of its last day, where the browser is', () => {
  expect(new Date(endOf(chosen)).toString()).toContain('Mar 31 2027 23:59:59');
});

test('an end that is near or over is told from one that is not', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const states = [null, '2027-03-31T00:00:00Z', '2026-11-26T00:00:00Z', '2026-11-22T12:00:00Z'];
  expect(states.map((at) => endState(at, now))).toEqual(['never', 'later', 'soon', 'over']);
});
