import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import { unobserved } from '../conformance/fixture.ts';
import {
  insertPeople,
  officeHalf,
  putDays,
  sampleDay,
  sampleEntry,
  sampleMessage,
  samplePerson,
  samplePersonalToken,
  samplePlace,
  sampleSession,
  someInstant,
} from '../conformance/ledger-samples.ts';
import {
  sampleAllowanceEntry,
  sampleBase,
  sampleBatch,
  sampleDoneRequest,
  samplePattern,
} from '../conformance/working-time-samples.ts';
import { insertConfigs, insertTokens, sampleConfig, sampleToken } from '../conformance/samples.ts';
import type { Storage, WriteTx } from '../contract.ts';
import { openSqlite } from './open.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-schema-'));
  path = join(folder, 'worklog.db');
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens the database for the rest of the test. */
function open(): Storage {
  const storage = openSqlite({ path }, unobserved);
  onTestFinished(() => storage.close());
  return storage;
}

/** Opens the file without the adapter, for the rest of the test. */
function openRaw(): DatabaseSyncInstance {
  const database = new DatabaseSync(path);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

describe('the table of days', () => {
  const columns = ['day', 'am_type', 'am_place', 'am_status', 'pm_type', 'pm_place', 'pm_status'] as const;
  type Values = Partial<Record<(typeof columns)[number], number | string | null>>;
  const whole: Values = { day: 20261103, am_type: 'office', am_status: 1, pm_type: 'remote', pm_status: 0 };

  /** Inserts a day with these values, past the adapter. */
  async function insertRaw(values: Values): Promise<void> {
    await insertPeople(open(), samplePerson('Ada'));
    openRaw()
      .prepare(
        `INSERT INTO days (person, notes, tag, ${columns.join(', ')}) VALUES (1, '', '', ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(...columns.map((column) => values[column] ?? null));
  }

  test.each<[string, Values]>([
    ['two halves', whole],
    ['a morning', { ...whole, pm_type: null, pm_status: null }],
    ['an afternoon with a place', { ...whole, am_type: null, am_status: null, pm_place: 1 }],
    ['the first date', { ...whole, day: 10101 }],
    ['the last date', { ...whole, day: 99991231 }],
  ])('takes %s', async (_what, values) => {
    await expect(insertRaw(values)).resolves.toBeUndefined();
  });

  test.each<[string, Values]>([
    ['no half', { day: 20261103 }],
    ['a type without a status', { ...whole, am_status: null }],
    ['a status without a type', { ...whole, pm_type: null }],
    ['a place without a type', { ...whole, pm_type: null, pm_status: null, pm_place: 1 }],
    ['another status', { ...whole, pm_status: 2 }],
    ['a date before the first', { ...whole, day: 10100 }],
    ['a date behind the last', { ...whole, day: 99991232 }],
    ['no date', { ...whole, day: null }],
    ['a text as a date', { ...whole, day: '2026-11-03' }],
  ])('refuses %s', async (_what, values) => {
    await expect(insertRaw(values)).rejects.toThrow(/constraint failed|cannot store/);
  });

  test('refuses a second record of one date', async () => {
    await insertRaw(whole);
    await expect(insertRaw(whole)).rejects.toThrow('UNIQUE');
  });
});

test('gives no number twice, so what was left of one person could not be taken for another’s', async () => {
  const storage = open();
  const numbers: unknown[] = [];
  for (const name of ['Ada', 'Bob', 'Cay']) {
    const person = samplePerson(name);
    await insertPeople(storage, person);
    numbers.push(openRaw().prepare('SELECT number FROM people').get() as unknown);
    await storage.write((tx) => tx.people.remove(person));
  }
  expect(numbers).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
});

const ofStrangers: Readonly<Record<string, (tx: WriteTx, stranger: Person) => Promise<void>>> = {
  'a session': (tx, stranger) => tx.sessions.insert(sampleSession(stranger)),
  'a personal token': (tx, stranger) => tx.personalTokens.insert(samplePersonalToken(stranger, 'phone')),
  'a link': (tx, { id }) => tx.links.put({ slot: 'one', hash: 'hash', person: id, expiresAt: someInstant }),
  'a day': (tx, { id }) => tx.days.put(id, sampleDay('2026-11-03')),
  'a place': (tx, stranger) => tx.places.insert(samplePlace(stranger, 'Home')),
  'a rate': (tx, { id }) =>
    tx.rates.put({ person: id, allowance: 'vacation', validFrom: sampleDay('2026-01-01').date, amount: 1 }),
  'an entry about one': (tx, stranger) => tx.audit.append(sampleEntry(stranger, { actor: undefined })),
  'an entry by one': (tx, stranger) => tx.audit.append(sampleEntry(undefined, { actor: stranger.id })),
  'an entry of leave': (tx, stranger) => tx.entries.insert(sampleAllowanceEntry(stranger)),
  'a batch': (tx, stranger) => tx.batches.insert(sampleBatch(stranger)),
  'a request that was done': (tx, stranger) => tx.doneRequests.insert(sampleDoneRequest(stranger, 'key')),
  'a work pattern': (tx, stranger) => tx.workPatterns.put(samplePattern(stranger, '2026-01-01')),
  'a base': (tx, stranger) => tx.bases.put(sampleBase(stranger, '2026-01-01')),
  settings: (tx, { id }) => tx.notificationSettings.put({ person: id, slackUrl: 'https://slack.example' }),
  'a message': (tx, stranger) => tx.outbox.insert(sampleMessage(stranger)),
};

describe('somebody who is not there', () => {
  test.each(Object.entries(ofStrangers))('gets nothing stored: %s', async (_what, put) => {
    const storage = open();
    await insertPeople(storage, samplePerson('Ada'));
    await expect(storage.write((tx) => put(tx, samplePerson('Stranger')))).rejects.toThrow(
      /constraint failed|There is no such person/,
    );
  });

  test.each(
    Object.entries(ofStrangers).filter(
      ([what]) => !what.startsWith('an entry ') || what === 'an entry of leave',
    ),
  )('is somebody who still has %s: it has to be removed before', async (_what, put) => {
    const storage = open();
    const ada = samplePerson('Ada');
    await insertPeople(storage, ada);
    await storage.write((tx) => put(tx, ada));
    await expect(storage.write((tx) => tx.people.remove(ada))).rejects.toThrow('FOREIGN KEY');
    expect(await storage.people.get(ada.id)).toEqual(ada);
  });
});

test('no table takes the number of a person that it refers to for its rowid, where NULL becomes a number', async () => {
  await open().close();
  const keys = openRaw()
    .prepare(
      `SELECT t.name AS child, k."from" AS field, c.pk, c."notnull" AS is_filled, t.wr
         FROM pragma_table_list t, pragma_foreign_key_list(t.name) k, pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND k."table" = 'people' AND c.name = k."from"`,
    )
    .all();
  expect(keys.length).toBeGreaterThanOrEqual(12);
  // Links and places may be nobody's; they ask `numberOf`, which throws.
  const mayBeNobodys = ['links.person', 'places.owner'];
  const loose = keys.filter(({ pk, wr, is_filled }) => (pk ? !wr : !is_filled));
  expect(loose.map(({ child, field }) => `${String(child)}.${String(field)}`).sort()).toEqual(mayBeNobodys);
});

test('a half at a place that is not there is refused', async () => {
  const storage = open();
  const ada = samplePerson('Ada');
  await insertPeople(storage, ada);
  const half = { ...officeHalf, place: samplePlace(ada, 'Home').id };
  const write = putDays(storage, ada, sampleDay('2026-11-03', { am: half }));
  await expect(write).rejects.toThrow('There is no such place.');
});

test('a database from before there were people is brought to this one, and keeps what it holds', async () => {
  const [config, token] = [sampleConfig('kept'), sampleToken('kept')];
  const before = open();
  await insertConfigs(before, config);
  await insertTokens(before, token);
  await before.close();
  const raw = openRaw();
  const version: unknown = raw.prepare('PRAGMA user_version').get();
  raw.exec('PRAGMA foreign_keys = OFF');
  const kept = ['configs', 'tokens', 'terms'];
  for (const { name } of raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()) {
    if (!kept.includes(String(name)) && !String(name).startsWith('sqlite_'))
      raw.exec(`DROP TABLE ${String(name)}`);
  }
  raw.exec('PRAGMA user_version = 2');

  const after = open();
  expect(await after.configs.get('kept')).toEqual(config);
  expect(await after.tokens.list()).toEqual([token]);
  const ada = samplePerson('Ada');
  await insertPeople(after, ada);
  await putDays(after, ada, sampleDay('2026-11-03'));
  expect(raw.prepare('PRAGMA user_version').get()).toEqual(version);
});
