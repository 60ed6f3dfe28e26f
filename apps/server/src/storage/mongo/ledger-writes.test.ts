import { ClientSession, Collection } from 'mongodb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newMongoDatabase, type MongoDatabase } from '../../../test/support/mongo-database.ts';
import type { Person } from '../../modules/accounts/store.ts';
import { unobserved } from '../conformance/fixture.ts';
import {
  date,
  datesFrom,
  insertPeople,
  insertSessions,
  instant,
  putDays,
  sampleDay,
  sampleEntry,
  sampleMessage,
  samplePerson,
  samplePersonalToken,
  samplePlace,
  sampleSession,
} from '../conformance/ledger-samples.ts';
import { codesOf, range } from '../conformance/together.ts';
import type { Storage, WriteTx } from '../contract.ts';
import { openMongo } from './open.ts';

let database: MongoDatabase;
let storage: Storage;
let other: Storage;
let ada: Person;

beforeEach(async () => {
  database = newMongoDatabase();
  storage = await openMongo(database.url, unobserved);
  other = await openMongo(database.url, unobserved);
  ada = samplePerson('Ada');
  await insertPeople(storage, ada);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([storage.close(), other.close()]);
  await database.dispose();
});

const calls = {
  transactions: () => vi.spyOn(ClientSession.prototype, 'startTransaction'),
  lookups: () => vi.spyOn(Collection.prototype, 'findOne'),
  queries: () => vi.spyOn(Collection.prototype, 'find'),
  bulkWrites: () => vi.spyOn(Collection.prototype, 'bulkWrite'),
};

/** What every record of a day stores: the day, an entry of the audit and a message. */
async function record(tx: WriteTx, text: string): Promise<void> {
  await tx.days.put(ada.id, sampleDay(text));
  await tx.audit.append(sampleEntry(ada, { target: text }));
  await tx.outbox.insert(sampleMessage(ada));
}

describe('what is sent', () => {
  test('of a year one query, and one bulk write for all of its days', async () => {
    const dates = datesFrom('2028-01-01', 366);
    const [lookups, queries, bulkWrites] = [calls.lookups(), calls.queries(), calls.bulkWrites()];
    const change = (work: (tx: WriteTx) => Promise<void>) =>
      storage.write(async (tx) => {
        await tx.days.range(ada.id, date('2028-01-01'), date('2028-12-31'));
        await work(tx);
      });
    const fill = async (tx: WriteTx) => {
      for (const each of dates) await tx.days.put(ada.id, sampleDay(each));
    };
    await change(fill);
    await change(fill);
    await change(async (tx) => {
      await tx.days.remove(ada.id, await tx.days.range(ada.id, dates[0]!, dates[182]!));
      for (const each of dates.slice(183)) await tx.days.put(ada.id, sampleDay(each));
    });
    expect([lookups, queries, bulkWrites].map(({ mock }) => mock.calls.length)).toEqual([0, 4, 3]);
    expect(await storage.days.range(ada.id, date('2028-01-01'), date('2028-12-31'))).toHaveLength(183);
  });

  test('what is new is not looked for before', async () => {
    const [lookups, queries] = [calls.lookups(), calls.queries()];
    await storage.write(async (tx) => {
      await tx.people.insert(samplePerson('Bob'));
      await tx.sessions.insert(sampleSession(ada));
      await tx.places.insert(samplePlace(ada, 'Home'));
      await tx.audit.append(sampleEntry(ada));
      await tx.outbox.insert(sampleMessage(ada));
    });
    expect([lookups, queries].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  test('one removal of many alone needs no transaction; with anything else it is part of one', async () => {
    await insertSessions(storage, ...range(3).map(() => sampleSession(ada)));
    const started = calls.transactions();
    await storage.write((tx) => tx.sessions.removeOlder({ lastSeenAt: instant(1), createdAt: instant(1) }));
    await storage.write((tx) => tx.outbox.removeEnded(instant(0)));
    expect(started).not.toHaveBeenCalled();
    expect(await storage.sessions.of(ada.id)).toEqual([]);
    await storage.write((tx) => tx.audit.removeAllOf(ada.id));
    const replacement = sampleSession(ada);
    await storage.write(async (tx) => {
      await tx.sessions.removeAllOf(ada.id);
      await tx.sessions.insert(replacement);
    });
    expect(started).toHaveBeenCalledTimes(2);
    expect(await storage.sessions.of(ada.id)).toEqual([replacement]);
  });
});

describe('writes at the same time', () => {
  test('of different days of one person do not meet', async () => {
    let runs = 0;
    const outcomes = await Promise.allSettled(
      datesFrom('2026-09-01', 100).map((each, index) =>
        (index % 2 === 0 ? storage : other).write(async (tx) => {
          runs += 1;
          await record(tx, each);
        }),
      ),
    );
    expect(codesOf(outcomes)).toEqual([]);
    expect(runs).toBe(100);
    for (const name of ['days', 'audit', 'outbox'])
      expect(await database.db.collection(name).countDocuments()).toBe(100);
  });

  test('notice a day that another has changed among many', async () => {
    const dates = datesFrom('2026-11-01', 20);
    await putDays(storage, ada, ...dates.map((each) => sampleDay(each)));
    const elsewhere = sampleDay('2026-11-13', { notes: 'of the other' });
    const seen: (string | undefined)[] = [];
    await storage.write(async (tx) => {
      const days = await tx.days.range(ada.id, dates[0]!, dates[19]!);
      if (seen.push(days[12]?.notes) === 1) await putDays(other, ada, elsewhere);
      for (const day of days) await tx.days.put(ada.id, sampleDay(day.date, { notes: `${day.notes}!` }));
    });
    expect(seen).toEqual(['', 'of the other']);
    const days = await storage.days.range(ada.id, dates[0]!, dates[19]!);
    expect(days.map(({ notes }) => notes)).toEqual(
      range(20).map((index) => (index === 12 ? 'of the other!' : '!')),
    );
  });

  test('notice a day that another has changed among many that are removed', async () => {
    const dates = datesFrom('2026-11-01', 20);
    await putDays(storage, ada, ...dates.map((each) => sampleDay(each)));
    let runs = 0;
    await storage.write(async (tx) => {
      const days = await tx.days.range(ada.id, dates[0]!, dates[19]!);
      if ((runs += 1) === 1) await putDays(other, ada, sampleDay('2026-11-13', { notes: 'kept' }));
      await tx.days.remove(
        ada.id,
        days.filter(({ notes }) => notes === ''),
      );
    });
    expect(runs).toBe(2);
    const days = await storage.days.range(ada.id, dates[0]!, dates[19]!);
    expect(days.map(({ notes }) => notes)).toEqual(['kept']);
  });

  test('of two administrators who resign exactly one may', async () => {
    const [one, two] = ['One', 'Two'].map((name) => samplePerson(name, { role: 'administrator' }));
    await insertPeople(storage, one!, two!);
    const resign = (through: Storage, person: Person, meanwhile?: () => Promise<unknown>) =>
      through.write(async ({ people }) => {
        await people.get(person.id);
        const hasOther = await people.hasOtherAdministrator(person.id);
        await meanwhile?.();
        if (!hasOther) return 'refused';
        await people.replace({ ...person, role: 'person', tag: `${person.tag}+` });
        return 'resigned';
      });
    let second: string | undefined;
    const first = await resign(storage, one!, async () => {
      second ??= await resign(other, two!);
    });
    expect([first, second]).toEqual(['refused', 'resigned']);
    expect(await storage.people.hasAdministrator()).toBe(true);
  });
});

describe('a clash', () => {
  /** How often a write ran that inserts without having looked, and what became of it. */
  async function runsUntilRefused(insert: (tx: WriteTx) => Promise<void>): Promise<number> {
    let runs = 0;
    const write = storage.write((tx) => {
      runs += 1;
      return insert(tx);
    });
    await expect(write).rejects.toThrow();
    return runs;
  }

  test('of names runs the write again, which sees the other', async () => {
    const [place, token] = [samplePlace(ada, 'Home'), samplePersonalToken(ada, 'phone')];
    await storage.write(async (tx) => {
      await tx.places.insert(place);
      await tx.personalTokens.insert(token);
    });
    const clashes: ((tx: WriteTx) => Promise<void>)[] = [
      (tx) => tx.people.insert(samplePerson('ADA')),
      (tx) => tx.places.insert(samplePlace(ada, 'HOME')),
      (tx) => tx.personalTokens.insert(samplePersonalToken(ada, 'phone')),
    ];
    for (const clash of clashes) expect(await runsUntilRefused(clash)).toBe(2);
  });

  test('of secrets is an error at once', async () => {
    const [session, token] = [sampleSession(ada), samplePersonalToken(ada, 'phone')];
    await storage.write(async (tx) => {
      await tx.sessions.insert(session);
      await tx.personalTokens.insert(token);
    });
    const { hash } = session;
    expect(await runsUntilRefused((tx) => tx.sessions.insert(sampleSession(ada, { hash })))).toBe(1);
    const copy = samplePersonalToken(ada, 'laptop', { hash: token.hash });
    expect(await runsUntilRefused((tx) => tx.personalTokens.insert(copy))).toBe(1);
  });
});
