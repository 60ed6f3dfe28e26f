import { addDays } from '@worklog/domain/date-arithmetic';
import type { CalendarDate } from '@worklog/domain/dates';
import { expect, test } from 'vitest';
import type { Day, DayHalf } from './day-model.ts';
import { byLastUse, type Place } from './places.ts';
import { recentWishes } from './recent.ts';

const today = '2026-11-22' as CalendarDate;
const berlin = { id: 'b', name: 'Berlin' };
const office: DayHalf = { type: 'office', place: null, status: 'confirmed' };
const remote: DayHalf = { type: 'remote', place: berlin, status: 'confirmed' };
const day = (before: number, am: DayHalf | null, pm = am): Day => {
  return { date: addDays(today, -before), am, pm, notes: '', tag: 't' };
};

test('the most used come first, and older use counts less', () => {
  const vacation = { ...office, type: 'vacation' };
  const longAgo = [60, 61, 62, 63, 64].map((before) => day(before, vacation));
  const days = [...longAgo, day(4, office), day(2, remote), day(1, remote)];

  expect(recentWishes(days, today)).toEqual([
    { type: 'remote', place: berlin },
    { type: 'office', place: null },
    { type: 'vacation', place: null },
  ]);
});

test('only whole days count, and none that is to come', () => {
  const elsewhere = { ...remote, place: { id: 'o', name: 'Oslo' } };
  const days = [day(3, remote, elsewhere), day(2, null, office), day(1, office, null), day(-1, office)];

  expect(recentWishes(days, today)).toEqual([]);
  expect(recentWishes([day(0, office, { ...office, status: 'planned' })], today)).toHaveLength(1);
});

test('places that were used last come first, the others by name, archived ones not at all', () => {
  const place = (id: string, name: string, isArchived = false): Place => {
    return { id, name, kind: 'other', country: null, region: null, isArchived };
  };
  const places = [place('o', 'Oslo'), place('a', 'Aarhus'), place('b', 'Berlin'), place('x', 'X', true)];

  const inOrder = byLastUse(places, [day(9, { ...remote, place: { id: 'x', name: 'X' } }), day(1, remote)]);

  expect(inOrder.map(({ name }) => name)).toEqual(['Berlin', 'Aarhus', 'Oslo']);
});
