import type { CalendarDate } from '@worklog/domain/dates';
import type { HalfRef } from '@worklog/domain/summary';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../ui/format.ts';
import { among, byDays, daysIn, shareOf, topAndOther, without } from './shares.ts';

/** So many halves, from the morning of a day in March on. */
function halves(count: number, first = 1): HalfRef[] {
  return Array.from({ length: count }, (_, index) => ({
    date: `2026-03-${String(first + Math.floor(index / 2)).padStart(2, '0')}` as CalendarDate,
    half: index % 2 === 0 ? 'am' : 'pm',
  }));
}

const place = (name: string, count: number, first?: number) => ({
  id: name.toLowerCase(),
  name,
  halves: halves(count, first),
});

describe('the most frequent and the others', () => {
  it('are five and the rest together, and add up to all', () => {
    const places = ['Aarau', 'Bern', 'Chur', 'Davos', 'Erlen', 'Flims', 'Genf'].map((name, index) =>
      place(name, 2 * index + 1),
    );
    const { top, other } = topAndOther(places);
    expect(top.map(({ name }) => name)).toEqual(['Genf', 'Flims', 'Erlen', 'Davos', 'Chur']);
    expect(other?.names.map(({ name }) => name)).toEqual(['Bern', 'Aarau']);
    const counted = [...top.map((each) => each.halves), other?.halves ?? []].map(daysIn);
    expect(counted.reduce((sum, days) => sum + days, 0)).toBe(
      places.map((each) => daysIn(each.halves)).reduce((sum, days) => sum + days, 0),
    );
  });

  it('are in the order of their names where they are as frequent', () => {
    const names = ['Flims', 'Erlen', 'Davos', 'Chur', 'Bern', 'Aarau'];
    const { top, other } = topAndOther(names.map((name) => place(name, 2)));
    expect(top.map(({ name }) => name)).toEqual(['Aarau', 'Bern', 'Chur', 'Davos', 'Erlen']);
    expect(other?.names.map(({ name }) => name)).toEqual(['Flims']);
    expect(byDays(names.map((name) => place(name, 2))).map(({ name }) => name)).toEqual(names.toReversed());
  });

  it('have no others up to five, and nothing without days', () => {
    const { top, other } = topAndOther([place('Bern', 1), place('Chur', 0)]);
    expect(top.map(({ name }) => name)).toEqual(['Bern']);
    expect(other).toBeUndefined();
    expect(topAndOther([])).toEqual({ top: [], other: undefined });
  });

  it('have the days of the others in the order of the calendar', () => {
    const { other } = topAndOther([place('Bern', 3, 20), place('Chur', 2, 1)], 0);
    expect(other?.halves.map(({ date }) => date)).toEqual([
      ...['2026-03-01', '2026-03-01', '2026-03-20', '2026-03-20', '2026-03-21'],
    ]);
  });
});

describe('shares', () => {
  const percent = (part: number, whole: number) => formatsOf('en', 'en').percent(shareOf(part, whole));

  it('are shown in percent with one decimal', () => {
    expect(percent(1, 3)).toBe('33.3\u00a0%');
    expect(percent(130, 229)).toBe('56.8\u00a0%');
    expect(percent(5, 5)).toBe('100.0\u00a0%');
    expect(percent(0, 5)).toBe('0.0\u00a0%');
  });

  it('are not there for a part of nothing', () => {
    expect(shareOf(0, 0)).toBeUndefined();
    expect(percent(0, 0)).toBe('n/a');
  });
});

describe('halves of halves', () => {
  it('are those that are among others, or are not', () => {
    const all = halves(4);
    expect(among(all, halves(3))).toEqual(all.slice(0, 3));
    expect(without(all, halves(3))).toEqual(all.slice(3));
  });
});
