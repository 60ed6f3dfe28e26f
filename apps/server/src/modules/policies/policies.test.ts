import { describe, expect, test } from 'vitest';
import { allowanceFaults, dayTypeFaults, holidayFaults } from './faults.ts';
import type { AllowanceItem, DayTypeItem, HolidayItem } from './items.ts';
import { PolicyReader, policiesOf, type StoredPolicy } from './reader.ts';
import { shapeFaults } from './schemas.ts';

const allowances = new Set(['vacation', 'remote']);
const pointers = (faults: readonly { pointer: string }[]): string[] => faults.map(({ pointer }) => pointer);

describe('the shape of a policy', () => {
  test('an item of each kind with everything is right', () => {
    const dayType: DayTypeItem = {
      id: 'travel',
      label: 'On the road',
      colour: '#00aaff',
      counts_as: 'work',
      needs_place: true,
      allowance: null,
      visibility: 'away',
      archived: false,
    };
    const allowance: AllowanceItem = {
      id: 'vacation',
      label: 'Urlaub',
      days_a_year: 27.5,
      full_week_days: null,
      rounding: 'up_half',
      year_start: '04-01',
      carry_over: { cap: 5, last_valid_day: '06-30' },
      self_managed: false,
      archived: false,
    };
    const holiday: HolidayItem = {
      id: 'eve',
      every: '12-24',
      half: 'pm',
      name: 'Christmas Eve',
      country: 'AT',
    };
    expect(shapeFaults('worklog_day_types', [dayType])).toEqual([]);
    expect(shapeFaults('worklog_allowances', [allowance])).toEqual([]);
    expect(shapeFaults('worklog_holidays', [holiday])).toEqual([]);
    expect(dayTypeFaults([dayType], allowances)).toEqual([]);
    expect(allowanceFaults([allowance])).toEqual([]);
    expect(holidayFaults([holiday])).toEqual([]);
  });

  test.each([
    ['worklog_day_types', { id: 'Travel' }, '/data/0/id'],
    ['worklog_day_types', { id: 'travel', color: '#000000' }, '/data/0/color'],
    ['worklog_day_types', { id: 'travel', colour: 'red' }, '/data/0/colour'],
    ['worklog_day_types', { label: 'No id' }, '/data/0/id'],
    ['worklog_allowances', { id: 'vacation', days_a_year: 27.3 }, '/data/0/days_a_year'],
    ['worklog_allowances', { id: 'vacation', days_a_year: -1 }, '/data/0/days_a_year'],
    ['worklog_allowances', { id: 'vacation', rounding: 'down' }, '/data/0/rounding'],
    ['worklog_holidays', { id: 'eve', country: 'Austria' }, '/data/0/country'],
  ] as const)('%s %j is wrong at %s', (name, item, pointer) => {
    expect(pointers(shapeFaults(name, [item]))).toContain(pointer);
  });
});

describe('what the shape does not say', () => {
  test.each<[DayTypeItem, string]>([
    [{ id: 'workation', counts_as: 'work' }, '/data/0/label'],
    [{ id: 'workation', label: 'Workation' }, '/data/0/counts_as'],
    [{ id: 'office', counts_as: 'leave' }, '/data/0/counts_as'],
    [{ id: 'sick', allowance: 'illness' }, '/data/0/allowance'],
  ])('the day type %j is wrong at %s', (item, pointer) => {
    expect(pointers(dayTypeFaults([item], allowances))).toEqual([pointer]);
  });

  test.each<[AllowanceItem, string]>([
    [{ id: 'training' }, '/data/0/label'],
    [{ id: 'vacation', year_start: '02-30' }, '/data/0/year_start'],
    [{ id: 'vacation', year_start: '01-31' }, '/data/0/year_start'],
    [{ id: 'vacation', carry_over: { last_valid_day: '13-01' } }, '/data/0/carry_over/last_valid_day'],
  ])('the allowance %j is wrong at %s', (item, pointer) => {
    expect(pointers(allowanceFaults([item]))).toEqual([pointer]);
  });

  test.each<[HolidayItem, string]>([
    [{ id: 'a', name: 'Neither' }, '/data/0/date'],
    [{ id: 'a', name: 'Both', date: '2026-12-24', every: '12-24' }, '/data/0/date'],
    [{ id: 'a', name: 'No date', date: '2026-02-29' }, '/data/0/date'],
    [{ id: 'a', name: 'No day', every: '02-30' }, '/data/0/every'],
    [{ id: 'a', every: '12-24' }, '/data/0/name'],
    [{ id: 'a', every: '12-24', half: 'am', remove: true }, '/data/0/half'],
    [{ id: 'a', name: 'Elsewhere', every: '12-24', country: 'AT', region: 'DE-BY' }, '/data/0/region'],
  ])('the holiday %j is wrong at %s', (item, pointer) => {
    expect(pointers(holidayFaults([item]))).toEqual([pointer]);
  });

  test('an id may be there once', () => {
    expect(pointers(dayTypeFaults([{ id: 'travel' }, { id: 'travel' }], allowances))).toEqual(['/data/1/id']);
  });
});

describe('policies', () => {
  const none = policiesOf(() => undefined);

  test('are what is built in where nothing is written', () => {
    expect([...none.dayTypes.keys()]).toEqual(['office', 'remote', 'vacation', 'holiday', 'sick']);
    expect([...none.allowances.keys()]).toEqual(['vacation', 'remote', 'holiday', 'sick']);
    expect(none.holidays).toEqual([]);
  });

  test('are laid over it item by item, and change only what they say', () => {
    const data = [{ id: 'office', label: 'Büro' }, { id: 'travel' }, { id: 'sick', archived: true }];
    const { dayTypes } = policiesOf((name) =>
      name === 'worklog_day_types' ? JSON.stringify(data) : undefined,
    );
    expect(dayTypes.get('office')).toEqual({ ...none.dayTypes.get('office'), label: 'Büro' });
    expect(dayTypes.get('travel')).toMatchObject({
      label: 'Business travel',
      countsAs: 'work',
      needsPlace: true,
    });
    expect(dayTypes.get('sick')?.archived).toBe(true);
    expect([...dayTypes.keys()]).toEqual(['office', 'remote', 'vacation', 'holiday', 'sick', 'travel']);
  });

  test('of allowances are amounts of 24ths', () => {
    const data = [{ id: 'vacation', days_a_year: 27.5, carry_over: { cap: 5, last_valid_day: '03-31' } }];
    const { allowances: made } = policiesOf((name) =>
      name === 'worklog_allowances' ? JSON.stringify(data) : undefined,
    );
    expect(made.get('vacation')).toEqual({
      ...none.allowances.get('vacation'),
      defaultRate: 660,
      carryOver: { cap: 120, lastValidDay: '03-31' },
    });
  });

  test('are read anew when they have changed, and only then', async () => {
    let stored: StoredPolicy | undefined = undefined;
    const reader = new PolicyReader({
      get: async (name) => (name === 'worklog_day_types' ? stored : undefined),
    });
    const before = await reader.current();
    expect(await reader.current()).toBe(before);
    stored = { incarnation: 'a', version: 1, data: '[{"id":"office","label":"Bureau"}]' };
    const labelNow = async () => (await reader.current()).dayTypes.get('office')?.label;
    await expect.poll(labelNow, { timeout: 1000 }).toBe('Bureau');
  });
});
