import { builtInAllowances } from '@worklog/domain/allowances';
import { builtInDayTypes } from '@worklog/domain/day-types';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Allowance } from '@worklog/domain/grant';
import { expect, test } from 'vitest';
import type { StoredEntry } from '../store.ts';
import { BalanceService, type BalanceParts } from './service.ts';

const date = (text: string) => text as CalendarDate;
const [vacation] = builtInAllowances as readonly [Allowance];

/** Which days are read for the balance of a year, of somebody with these entries. */
async function daysRead(fields: Partial<Allowance>, entries: readonly Partial<StoredEntry>[] = []) {
  const allowance = { ...vacation, ...fields };
  const read: string[] = [];
  const person = {
    timeZone: undefined,
    firstDay: undefined,
    lastDay: undefined,
    createdAt: new Date('2026-01-02T00:00:00Z'),
  };
  const parts = {
    people: { get: async () => person },
    days: {
      range: async (_person: string, from: string, to: string) => {
        read.push(`${from} ${to}`);
        return [];
      },
    },
    rates: { of: async () => [] },
    entries: {
      of: async () => entries.map((entry) => ({ allowance: 'vacation', expiresOn: null, ...entry })),
    },
    calendars: { of: async () => ({ patterns: [], holidays: new Map() }) },
    policies: {
      current: async () => ({
        dayTypes: new Map(builtInDayTypes.map((type) => [type.id, type])),
        allowances: new Map([['vacation', allowance]]),
        holidays: [],
      }),
    },
    clock: { now: () => new Date('2026-11-22T12:00:00Z') },
    timeZone: 'UTC',
  } as unknown as BalanceParts;
  await new BalanceService(parts).of('somebody', () => [{ allowance, year: 2026 }]);
  return read;
}

const ofYear = ['2026-01-01 2026-12-31'];
const all = ['0001-01-01 2026-12-31'];

test('only the days of the leave year are read where nothing of before matters', async () => {
  expect(await daysRead({})).toEqual(ofYear);
  expect(await daysRead({ yearStart: '04-01' })).toEqual(['2026-04-01 2027-03-31']);
  expect(await daysRead({}, [{ amount: 48, validFrom: date('2026-02-01') }])).toEqual(ofYear);
  expect(await daysRead({}, [{ amount: -48, validFrom: date('2025-02-01') }])).toEqual(ofYear);
  const expired = { amount: 48, validFrom: date('2025-02-01'), expiresOn: date('2025-12-31') };
  expect(await daysRead({}, [expired])).toEqual(ofYear);
});

test('all days until then are read where the past goes on into the year', async () => {
  expect(await daysRead({ carryOver: { cap: null, lastValidDay: null } })).toEqual(all);
  expect(await daysRead({}, [{ amount: 48, validFrom: date('2025-02-01') }])).toEqual(all);
});

test('there are no balances of somebody who is not there', async () => {
  const parts = { people: { get: async () => undefined } };
  const service = new BalanceService({
    ...parts,
    ...{ rates: { of: async () => [] }, entries: { of: async () => [] } },
    ...{ calendars: { of: async () => ({ patterns: [] }) }, policies: { current: async () => ({}) } },
  } as unknown as BalanceParts);
  await expect(service.of('nobody', () => [])).rejects.toMatchObject({ code: 'person_not_found' });
});
