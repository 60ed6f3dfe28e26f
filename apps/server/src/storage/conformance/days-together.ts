import { firstDate, lastDate } from '@worklog/domain/dates';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import type { StoredDay } from '../../modules/ledger/store.ts';
import { AppError } from '../../shared/errors.ts';
import type { Storage, WriteTx } from '../contract.ts';
import type { StorageFixture, StorageTest } from './fixture.ts';
import {
  date,
  datesFrom,
  insertPeople,
  putDays,
  sampleDay,
  sampleEntry,
  samplePerson,
} from './ledger-samples.ts';
import { codesOf, onlyWinner, range, together } from './together.ts';

/** Days that are written at the same time: none is lost, and nobody decides by what is no longer so. */
export function testDaysTogether(test: StorageTest): void {
  test('of 20 writers who find one date free through two servers exactly one fills it', async ({
    storage,
    ada,
    fixture,
  }) => {
    const outcomes = await together({ storage, fixture }, 20, (through, index) =>
      addDays(through, ada, sampleDay('2026-11-03', { notes: String(index) })),
    );
    const winner = onlyWinner(outcomes, 'name_taken');
    expect((await storage.days.get(ada.id, date('2026-11-03')))?.notes).toBe(String(winner));
    expect(await storage.audit.of(ada.id, 99)).toHaveLength(1);
  });

  test('of 20 writers who saw one state of a day exactly one changes it', async ({
    storage,
    ada,
    fixture,
  }) => {
    const seen = sampleDay('2026-11-03');
    await putDays(storage, ada, seen);
    const outcomes = await together({ storage, fixture }, 20, (through, index) =>
      through.write(async (tx) => {
        const day = await tx.days.get(ada.id, seen.date);
        if (day?.tag !== seen.tag) throw new AppError('precondition_failed', 'It has changed.');
        if (index % 4 === 3) await tx.days.remove(ada.id, [day]);
        else await tx.days.put(ada.id, sampleDay(seen.date));
      }),
    );
    onlyWinner(outcomes, 'precondition_failed');
  });

  test('loses no change of a day, nor an entry about it', async ({ storage, ada, fixture }) => {
    await putDays(storage, ada, sampleDay('2026-11-03', { notes: '0' }));
    const outcomes = await together({ storage, fixture }, 40, (through) =>
      through.write((tx) => increment(tx, ada, '2026-11-03')),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect((await storage.days.get(ada.id, date('2026-11-03')))?.notes).toBe('40');
    expect(await storage.audit.of(ada.id, 99)).toHaveLength(40);
  });

  test('loses no change of two days that change together, in either order', async ({
    storage,
    ada,
    fixture,
  }) => {
    const dates = ['2026-11-03', '2027-11-03'];
    await putDays(storage, ada, ...dates.map((text) => sampleDay(text, { notes: '0' })));
    const outcomes = await together({ storage, fixture }, 30, (through, index) =>
      through.write(async (tx) => {
        for (const text of index % 3 === 0 ? dates : dates.toReversed()) await increment(tx, ada, text);
      }),
    );
    expect(codesOf(outcomes)).toEqual([]);
    const found = await storage.days.range(ada.id, firstDate, lastDate);
    expect(found.map(({ notes }) => notes)).toEqual(['30', '30']);
  });

  test('of batches that share a date exactly one is stored, and nothing of the others', async ({
    storage,
    ada,
    fixture,
  }) => {
    const batches = range(6).map((index) =>
      datesFrom(`2026-11-${String(10 - index).padStart(2, '0')}`, 30).map((each) =>
        sampleDay(each, { notes: String(index) }),
      ),
    );
    const outcomes = await together({ storage, fixture }, 6, (through, index) => {
      const batch = batches[index]!;
      return addDays(through, ada, ...(index % 2 === 0 ? batch : batch.toReversed()));
    });
    const winner = onlyWinner(outcomes, 'name_taken');
    expect(await storage.days.range(ada.id, firstDate, lastDate)).toEqual(batches[winner]);
    expect(await storage.audit.of(ada.id, 99)).toHaveLength(30);
  });

  test('stores 100 different days of one person that are sent at once', async ({ storage, ada, fixture }) => {
    const days = datesFrom('2026-09-01', 100).map((each) => sampleDay(each));
    const outcomes = await together({ storage, fixture }, 100, (through, index) =>
      addDays(through, ada, days[index]!),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(await storage.days.range(ada.id, firstDate, lastDate)).toEqual(days);
    const entries = await storage.audit.of(ada.id, 999);
    expect(entries.map(({ target }) => target).toSorted()).toEqual(days.map((day) => day.date));
  });

  test('stores one day of each of 50 people that are sent at once', async ({ storage, fixture }) => {
    const people = range(50).map((index) => samplePerson(`Person ${index}`));
    await insertPeople(storage, ...people);
    const outcomes = await together({ storage, fixture }, 50, (through, index) =>
      addDays(through, people[index]!, sampleDay('2026-11-03', { notes: String(index) })),
    );
    expect(codesOf(outcomes)).toEqual([]);
    const found = await Promise.all(people.map(({ id }) => storage.days.get(id, date('2026-11-03'))));
    expect(found.map((day) => day?.notes)).toEqual(range(50).map(String));
  });

  test('a day that is written while all are removed is removed or stays, as a whole', async ({
    storage,
    ada,
    fixture,
  }) => {
    await putDays(storage, ada, ...datesFrom('2026-10-01', 20).map((each) => sampleDay(each)));
    const outcomes = await together({ storage, fixture }, 20, (through, index) =>
      index === 9
        ? through.write((tx) => tx.days.removeAllOf(ada.id))
        : addDays(through, ada, sampleDay(`2026-11-${String(index + 1).padStart(2, '0')}`)),
    );
    expect(codesOf(outcomes)).toEqual([]);
    const found = await storage.days.range(ada.id, firstDate, lastDate);
    expect(found.every((day) => day.date >= '2026-11-01')).toBe(true);
    expect(found).toHaveLength(await fixture.count('days'));
  });
}

/** One step of a write, and how a map does it. */
interface Step {
  readonly put?: StoredDay;
  readonly remove?: string;
  readonly range?: readonly [from: string, to: string];
}

/** Random writes, compared with what a map makes of them. */
export function testDaysAsMap(test: StorageTest): void {
  test('does and sees what a map would', { timeout: 60_000 }, async ({ storage, ada, fixture }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 6 }), async (writes) => {
        const stored = new Map<string, StoredDay>();
        for (const steps of writes) {
          await expectLikeMap({ storage, fixture }, ada, steps, stored);
        }
        await storage.write((tx) => tx.days.removeAllOf(ada.id));
      }),
      { numRuns: 25 },
    );
  });
}

const fewDates = fc.constantFrom(...datesFrom('2026-12-29', 6), firstDate, lastDate);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ put: fc.tuple(fewDates, fc.string()).map(([text, notes]) => sampleDay(text, { notes })) }),
  fc.record({ remove: fewDates }),
  fc.record({ range: fc.tuple(fewDates, fewDates) }),
);

async function expectLikeMap(
  { storage, fixture }: { readonly storage: Storage; readonly fixture: StorageFixture },
  person: Person,
  steps: readonly Step[],
  stored: Map<string, StoredDay>,
): Promise<void> {
  const changed = await storage.write(async (tx) => {
    const map = new Map(stored);
    for (const each of steps) await takeStep(tx, person, each, map);
    return map;
  });
  stored.clear();
  for (const [key, day] of changed) stored.set(key, day);
  expect(await storage.days.range(person.id, firstDate, lastDate)).toEqual(inOrder(stored));
  expect(await fixture.count('days')).toBe(stored.size);
}

async function takeStep(
  { days }: WriteTx,
  { id }: Person,
  { put, remove, range: asked }: Step,
  map: Map<string, StoredDay>,
): Promise<void> {
  if (put) {
    expect(await days.get(id, put.date)).toEqual(map.get(put.date));
    await days.put(id, put);
    map.set(put.date, put);
  }
  if (remove) {
    const found = await days.get(id, date(remove));
    expect(found).toEqual(map.get(remove));
    await days.remove(id, found ? [found] : []);
    map.delete(remove);
  }
  if (asked) {
    const [from, to] = asked;
    const expected = inOrder(map).filter((day) => day.date >= from && day.date <= to);
    expect(await days.range(id, date(from), date(to))).toEqual(expected);
  }
}

function inOrder(days: ReadonlyMap<string, StoredDay>): StoredDay[] {
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Adds days whose dates are free, or none, with an entry about each. */
function addDays(storage: Storage, person: Person, ...days: readonly StoredDay[]): Promise<void> {
  return storage.write(async (tx) => {
    for (const day of days) {
      if (await tx.days.get(person.id, day.date)) throw new AppError('name_taken', 'The date is taken.');
      await tx.days.put(person.id, day);
      await tx.audit.append(sampleEntry(person, { target: day.date }));
    }
  });
}

async function increment({ days, audit }: WriteTx, person: Person, text: string): Promise<void> {
  const day = await days.get(person.id, date(text));
  await days.put(person.id, sampleDay(text, { notes: String(Number(day!.notes) + 1) }));
  await audit.append(sampleEntry(person, { target: text }));
}
