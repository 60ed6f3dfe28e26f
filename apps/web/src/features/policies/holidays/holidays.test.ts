import type { CalendarDate } from '@worklog/domain/dates';
import { describe, expect, test } from 'vitest';
import { draftOfHoliday, holidayFaults, itemOfHoliday, newHoliday, type HolidayItem } from './draft.ts';
import { previewOf } from './preview.ts';

describe('items of holidays', () => {
  test.each<HolidayItem>([
    { id: 'eve', every: '12-24', name: 'Christmas Eve', half: 'pm' },
    { id: 'founding', date: '2026-03-02', name: 'Founding day', country: 'AT', region: 'AT-9' },
    { id: 'none', every: '10-26', remove: true },
    { id: 'leap', every: '02-29', name: 'Leap day' },
  ])('%j is the same after it was opened and saved', (item) => {
    expect(itemOfHoliday(draftOfHoliday(item, 2026), item.id)).toEqual(item);
  });

  test('need a date, and a name unless they remove', () => {
    expect(holidayFaults(newHoliday('free'))).toEqual(['date', 'name']);
    expect(holidayFaults({ ...newHoliday('removed'), date: '2026-12-24' })).toEqual([]);
    expect(holidayFaults({ ...newHoliday('free'), date: '2026-02-30', name: 'x' })).toEqual(['date']);
  });
});

describe('the preview of a year', () => {
  const day = (date: string, name: string) => ({ date: date as CalendarDate, name, am: true, pm: true });
  const inForce = [day('2026-01-01', 'New Year'), day('2026-12-25', 'Christmas')];
  const bavaria = { country: 'DE', region: 'DE-BY' };
  const eve: HolidayItem = { id: 'eve', every: '12-24', name: 'Christmas Eve', half: 'pm' };

  test('has what a draft adds, in its place', () => {
    const days = previewOf(inForce, { before: undefined, after: eve }, bavaria, 2026);
    expect(days[1]).toEqual({ ...day('2026-12-24', 'Christmas Eve'), am: false, change: 'added' });
  });

  test('marks what a draft takes away', () => {
    const after: HolidayItem = { id: 'none', every: '01-01', remove: true };
    const days = previewOf(inForce, { before: undefined, after }, bavaria, 2026);
    expect(days.map(({ change }) => change)).toEqual(['removed', undefined]);
  });

  test('moves what is changed', () => {
    const saved = [...inForce, { ...day('2026-12-31', 'Old'), am: false }];
    const before: HolidayItem = { id: 'eve', every: '12-31', name: 'Old', half: 'pm' };
    const days = previewOf(saved, { before, after: { ...before, every: '12-30' } }, bavaria, 2026);
    expect(days.map(({ date, change }) => [date, change])).toEqual([
      ['2026-01-01', undefined],
      ['2026-12-25', undefined],
      ['2026-12-30', 'added'],
      ['2026-12-31', 'removed'],
    ]);
  });

  test('knows what holds elsewhere only', () => {
    const after = { ...eve, country: 'AT' };
    expect(previewOf(inForce, { before: undefined, after }, bavaria, 2026)).toEqual(inForce);
  });
});
