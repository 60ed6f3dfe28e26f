import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInDayTypes } from '@worklog/domain/day-types';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Status } from '@worklog/domain/day';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TestClock } from '../../../test/support/test-clock.ts';
import { newId, newIncarnation } from '../../shared/ids.ts';
import { loadConfig } from '../../config/load.ts';
import { buildServices } from '../../services.ts';
import type { Storage } from '../../storage/contract.ts';
import { openStorage } from '../../storage/open.ts';
import type { AccountService } from '../accounts/index.ts';
import { oneself } from '../audit/index.ts';
import { UsedItems } from '../policies/index.ts';
import { LedgerService } from './service.ts';
import type { Writer } from './writing/service.ts';

const clock = new TestClock('2026-11-22T12:00:00Z');
const queued: string[] = [];
let nudges = 0;
const notifier = {
  queue: async (_tx: unknown, _person: string, text: string) => {
    queued.push(text);
  },
  nudge: () => {
    nudges += 1;
  },
};
const [office] = builtInDayTypes;
const remote = builtInDayTypes.find(({ id }) => id === 'remote')!;

let folder: string;
let storage: Storage;
let accounts: AccountService;
let ledger: LedgerService;
let writer: Writer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-ledger-'));
  const database = { kind: 'sqlite', path: join(folder, 'worklog.db') } as const;
  const observer = { committed: () => undefined };
  storage = await openStorage({ database, projectRoot: folder, forServer: false, observer });
  const config = loadConfig({});
  accounts = buildServices({ config, storage, clock, onFailure: () => undefined }).accounts;
  ledger = new LedgerService({ storage, clock, notifier, usedItems: new UsedItems(), timeZone: 'UTC' });
});

afterAll(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

/** A new account, and its id. */
async function person(): Promise<string> {
  const { id } = await accounts.create({ name: newId(), password: 'seven-quiet-otters' });
  return id;
}

beforeEach(async () => {
  const id = await person();
  writer = { person: id, ...oneself(id) };
});

const day = (date: string, status?: Status, notes?: string) => ({
  ...{ date: date as CalendarDate, type: office!, place: undefined, notes },
  status,
});

describe('the status that a writer asks for', () => {
  test.each([
    ['2026-11-21', 'planned', 'planned'],
    ['2026-11-22', 'planned', 'planned'],
    ['2026-11-22', 'confirmed', 'confirmed'],
    ['2026-11-23', 'planned', 'planned'],
    ['2026-11-22', undefined, 'confirmed'],
    ['2026-11-23', undefined, 'planned'],
  ] as const)('of %s, %s, makes it %s', async (date, wished, status) => {
    const recorded = await ledger.record(writer, day(date, wished));
    expect(recorded.day).toMatchObject({ am: { status }, pm: { status } });
    expect((await ledger.change(writer, day(date, wished))).day).toMatchObject({ am: { status } });
  });

  test('cannot be confirmed for a day that has not come', async () => {
    const tomorrow = day('2026-11-23', 'confirmed');
    await expect(ledger.record(writer, tomorrow)).rejects.toMatchObject({ code: 'day_not_come' });
    await ledger.record(writer, day('2026-11-23'));
    await expect(ledger.change(writer, tomorrow)).rejects.toMatchObject({ code: 'day_not_come' });
    expect((await storage.days.get(writer.person, tomorrow.date))?.am?.status).toBe('planned');
  });
});

test('an administrator who writes is named in the audit as such', async () => {
  const by = { person: writer.person, actorKind: 'administrator', actor: await person() } as const;
  await ledger.record(by, { ...day('2026-11-22'), type: remote, place: 'Rome' });
  const trail = await storage.audit.of(writer.person, 10);
  expect(trail.slice(0, 2).map(({ action, actorKind, actor }) => ({ action, actorKind, actor }))).toEqual([
    { action: 'day.created', actorKind: 'administrator', actor: by.actor },
    { action: 'place.created', actorKind: 'administrator', actor: by.actor },
  ]);
});

test('the audit names an office of the organisation, too', async () => {
  const office = { id: newId(), owner: null, name: 'Head Office', nameKey: newId(), kind: 'office' } as const;
  const stored = { ...office, country: undefined, region: undefined, archived: false };
  const half = { type: 'office', place: office.id, status: 'confirmed' } as const;
  const there = { date: '2026-11-20' as CalendarDate, am: half, pm: null, notes: '', tag: newIncarnation() };
  await storage.write(async (tx) => {
    await tx.places.insert(stored);
    await tx.days.put(writer.person, there);
  });
  await ledger.remove(writer, there.date, there.date);
  const [removed] = await storage.audit.of(writer.person, 1);
  expect(removed?.before).toMatchObject({ am: { place: { id: office.id, name: 'Head Office' } }, pm: null });
});

describe('messages', () => {
  test('are queued with the write, and sending is begun after it', async () => {
    queued.length = nudges = 0;
    await ledger.record(writer, day('2026-11-22'));
    expect([queued, nudges]).toEqual([[expect.stringMatching(/^\S+ added office for 2026-11-22$/)], 1]);
    await expect(ledger.record(writer, day('2026-11-22'))).rejects.toMatchObject({ code: 'day_taken' });
    expect([queued.length, nudges]).toEqual([1, 1]);
    expect(await ledger.remove(writer, '2025-01-01' as CalendarDate, '2025-12-31' as CalendarDate)).toBe(0);
    expect(queued).toHaveLength(1);
  });
});

test('whoever is gone writes nothing', async () => {
  const nobody = { person: newId(), ...oneself(newId()) };
  const date = '2026-11-22' as CalendarDate;
  for (const attempt of [
    () => ledger.record(nobody, { ...day(date), type: remote, place: 'Rome' }),
    () => ledger.change(nobody, day(date)),
    () => ledger.remove(nobody, date, date),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ code: 'unauthenticated' });
  }
  expect(await storage.places.of(nobody.person)).toEqual([]);
});
