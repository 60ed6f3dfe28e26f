import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, it } from 'vitest';
import { dayTypesOf } from '../../data/day-types.ts';
import type { Day, DayHalf } from '../../data/days.ts';
import { sheetRows } from './sheet-rows.ts';

const date = '2026-11-03' as CalendarDate;
const home = { id: 'home', name: 'Home' };
const half = (type: string, place: DayHalf['place'] = null, status: DayHalf['status'] = 'confirmed') => ({
  ...{ type, place, status },
});
const both = [
  { date, half: 'am' as const },
  { date, half: 'pm' as const },
];

function rows(day: Pick<Day, 'am' | 'pm'> | undefined, counted = both) {
  const days = new Map(day ? [[date, { date, notes: '', tag: '', ...day }]] : []);
  const found = sheetRows({ halves: counted, notCounted: [] }, days, dayTypesOf([]).get);
  return found.map(({ type, half: name, place, amount }) => [type?.id, name, place, amount]);
}

describe('the lines of a number', () => {
  it('are one for a day whose halves are alike', () => {
    expect(rows({ am: half('remote', home), pm: half('remote', home) })).toEqual([
      ['remote', undefined, 'Home', 1],
    ]);
  });

  it('are two for halves that are not, and one for half a day', () => {
    const day = { am: half('remote', home), pm: half('office') };
    expect(rows(day)).toEqual([
      ['remote', 'am', 'Home', 0.5],
      ['office', 'pm', undefined, 0.5],
    ]);
    expect(rows(day, both.slice(1))).toEqual([['office', 'pm', undefined, 0.5]]);
  });

  it('have no type where nothing is recorded', () => {
    expect(rows(undefined)).toEqual([[undefined, undefined, undefined, 1]]);
  });

  it('say what is planned, and what is not counted', () => {
    const day = { date, notes: '', tag: '', am: half('office'), pm: half('office', null, 'planned') };
    const [am, pm] = both;
    const found = sheetRows({ halves: [am!], notCounted: [pm!] }, new Map([[date, day]]), dayTypesOf([]).get);
    expect(found.map(({ isPlanned, isCounted }) => [isPlanned, isCounted])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
