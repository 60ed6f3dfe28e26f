import type { CalendarDate } from '@worklog/domain/dates';
import type { HalfRef } from '@worklog/domain/summary';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../data/summary.ts';
import {
  addressOf,
  allowanceId,
  openNumber,
  readNumber,
  remotePlaces,
  remoteWithoutPlace,
  type Halves,
  type NumberName,
} from './numbers.ts';
import { daysIn } from './shares.ts';

const half = (date: string, name: 'am' | 'pm'): HalfRef => ({ date: date as CalendarDate, half: name });
const day = (date: string): HalfRef[] => [half(date, 'am'), half(date, 'pm')];

function tally(halves: Partial<Halves>) {
  const all: Halves = { confirmed: [], planned: [], unconfirmed: [], ...halves };
  return {
    confirmed: daysIn(all.confirmed),
    planned: daysIn(all.planned),
    unconfirmed: daysIn(all.unconfirmed),
    halves: {
      confirmed: [...all.confirmed],
      planned: [...all.planned],
      unconfirmed: [...all.unconfirmed],
    },
  };
}

const place = (id: string, name: string | null, country: string | null = null) => ({
  id,
  name,
  kind: null,
  country,
  region: null,
});

/** Two days remote, one and a half at a place; half a day in the office at the same place; plans and gaps. */
const remoteHalves = {
  confirmed: [...day('2026-03-02'), ...day('2026-03-03')],
  planned: day('2026-12-01'),
  unconfirmed: [half('2026-03-04', 'am')],
};
const office = { confirmed: [half('2026-03-05', 'am')] };
const march = [
  { type: 'remote', ...tally({ ...remoteHalves, planned: [] }) },
  { type: 'office', ...tally(office) },
];
const summary: Summary = {
  from: '2026-01-01',
  to: '2026-12-31',
  types: [
    { type: 'remote', label: 'Remote', countsAs: 'work', ...tally(remoteHalves) },
    { type: 'office', label: 'Office', countsAs: 'work', ...tally(office) },
  ],
  places: [
    {
      place: place('one', 'Linz'),
      ...tally({ confirmed: [...remoteHalves.confirmed.slice(0, 3), ...office.confirmed] }),
    },
    { place: place('two', null), ...tally({ planned: remoteHalves.planned }) },
  ],
  countries: [{ country: 'AT', ...tally({ confirmed: remoteHalves.confirmed }) }],
  regions: [{ region: 'AT-4', ...tally({ confirmed: day('2026-03-02') }) }],
  months: [
    { month: '2026-03', types: march },
    { month: '2026-12', types: [{ type: 'remote', ...tally({ planned: remoteHalves.planned }) }] },
  ],
  unknown: { days: 1, halves: [half('2026-03-06', 'am'), half('2026-04-07', 'pm')] },
  toWork: { days: 0.5, halves: [half('2026-03-06', 'am')] },
  allowances: [
    {
      ...{ id: 'my.leave', label: 'Leave', isArchived: false, isSelfManaged: true, isLimited: true },
      year: { year: 2026, from: '2026-01-01', to: '2026-12-31' },
      ...{ granted: 2, carriedOver: 0, entered: 0, taken: 0.5, expired: 0 },
      ...{ left: 1.5, planned: 0.5, leftAfterPlans: 1 },
      explanation: {
        left: [{ kind: 'use', days: -0.5, date: '2026-05-04', half: 'am', type: 'x', status: 'confirmed' }],
        leftAfterPlans: [
          { kind: 'use', days: -0.5, date: '2026-05-04', half: 'am', type: 'x', status: 'confirmed' },
          { kind: 'use', days: -0.5, date: '2026-12-04', half: 'pm', type: 'x', status: 'planned' },
        ],
      },
    },
  ],
};

const opened = (address: string) => openNumber(summary, readNumber(address)!);
const daysOf = (address: string) => daysIn(opened(address)?.halves ?? []);

describe('the address of a number', () => {
  it('is read as it was written', () => {
    const names: NumberName[] = [
      { kind: 'all', id: '', certainty: 'confirmed' },
      { kind: 'type', id: 'my.type', certainty: 'unconfirmed' },
      { kind: 'month', id: '2026-03.remote', certainty: 'planned' },
    ];
    for (const name of names) expect(readNumber(addressOf(name))).toEqual(name);
  });

  it('is nothing where it makes no sense', () => {
    for (const address of ['', 'type', 'sum.remote.confirmed', 'type.remote.sure']) {
      expect(readNumber(address)).toBeUndefined();
    }
  });
});

describe('the days behind a number', () => {
  it('are those that the API counts', () => {
    expect(daysOf('type.remote.confirmed')).toBe(2);
    expect(daysOf('type.remote.planned')).toBe(1);
    expect(daysOf('type.remote.unconfirmed')).toBe(0.5);
    expect(daysOf('all.confirmed')).toBe(2.5);
    expect(daysOf('country.AT.confirmed')).toBe(2);
    expect(daysOf('region.AT-4.confirmed')).toBe(1);
    expect(daysOf('unknown.confirmed')).toBe(1);
    expect(daysOf('to-work.confirmed')).toBe(0.5);
    expect(daysOf('month.2026-03.confirmed')).toBe(2.5);
    expect(daysOf('month.2026-03.office.confirmed')).toBe(0.5);
    expect(daysOf('month.2026-03.unknown.confirmed')).toBe(0.5);
  });

  it('have beside them what is not counted, where they are confirmed', () => {
    expect(opened('type.remote.confirmed')?.notCounted).toEqual([
      half('2026-03-04', 'am'),
      ...day('2026-12-01'),
    ]);
    expect(opened('type.remote.planned')?.notCounted).toEqual([]);
  });

  it('are in the order of the calendar', () => {
    expect(opened('all.confirmed')?.halves.map(({ date }) => date)).toEqual([
      ...['2026-03-02', '2026-03-02', '2026-03-03', '2026-03-03', '2026-03-05'],
    ]);
  });

  it('are those that an allowance counts, and those of one line', () => {
    const id = allowanceId('my.leave', 2026);
    expect(daysOf(addressOf({ kind: 'allowance', id }))).toBe(0.5);
    expect(daysOf(addressOf({ kind: 'allowance', id, certainty: 'planned' }))).toBe(0.5);
    const line = allowanceId('my.leave', 2026, '2026-05-04' as CalendarDate);
    expect(opened(addressOf({ kind: 'allowance', id: line }))?.halves).toEqual([half('2026-05-04', 'am')]);
    const gone = allowanceId('my.leave', 2026, '2026-05-05' as CalendarDate);
    expect(opened(addressOf({ kind: 'allowance', id: gone }))).toBeUndefined();
  });

  it('are not there for what the summary does not have', () => {
    for (const address of ['type.sick.confirmed', 'month.2026-07.confirmed', 'remote-place.x.confirmed']) {
      expect(opened(address)).toBeUndefined();
    }
  });
});

describe('remote places', () => {
  it('count remote days alone, and add up to them', () => {
    const places = remotePlaces(summary);
    expect(places.map(({ name, halves }) => [name, daysIn(halves)])).toEqual([
      ['Linz', 1.5],
      ['two', 0],
    ]);
    expect(daysOf('remote-place.one.confirmed')).toBe(1.5);
    expect(daysOf('without-place.confirmed')).toBe(0.5);
    expect(daysIn(remoteWithoutPlace(summary)) + 1.5).toBe(daysOf('type.remote.confirmed'));
  });

  it('have nothing where nothing is remote', () => {
    const without = { ...summary, types: [], places: [] };
    expect(remotePlaces(without)).toEqual([]);
    expect(remoteWithoutPlace(without)).toEqual([]);
  });
});
