import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { firstDate, lastDate } from '@worklog/domain/dates';
import { usualWeek } from '@worklog/domain/working-time';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { unobserved } from '../conformance/fixture.ts';
import {
  date,
  insertPeople,
  sampleDay,
  sampleEntry,
  sampleMessage,
  samplePerson,
  samplePersonalToken,
  samplePlace,
  sampleSession,
  someInstant,
} from '../conformance/ledger-samples.ts';
import { sampleAllowanceEntry, sampleBatch, sampleDoneRequest } from '../conformance/working-time-samples.ts';
import { Connection } from './connection.ts';
import { openSqlite } from './open.ts';
import { sqliteLedgerReaders, sqliteLedgerWriters } from './ports.ts';

let folder: string;
let raw: DatabaseSyncInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worklog-plans-'));
  const storage = openSqlite({ path: join(folder, 'worklog.db') }, unobserved);
  await insertPeople(storage, ada);
  await storage.close();
  raw = new DatabaseSync(join(folder, 'worklog.db'));
});
afterAll(async () => {
  raw.close();
  await rm(folder, { recursive: true });
});

/** The values of one call, or of several, of each method of each port. */
type Calls<Ports> = {
  readonly [Port in keyof Ports]: {
    readonly [Method in keyof Ports[Port]]: Ports[Port][Method] extends (...values: infer Values) => unknown
      ? readonly Values[]
      : never;
  };
};
type Readers = ReturnType<typeof sqliteLedgerReaders>;
type Writers = ReturnType<typeof sqliteLedgerWriters>;

const ada = samplePerson('Ada');
const home = samplePlace(ada, 'Home');
const office = samplePlace(null, 'Vienna');
const half = { type: 'remote', place: home.id, status: 'planned' } as const;
const day = sampleDay('2026-11-03', { am: half });
const session = sampleSession(ada);
const token = samplePersonalToken(ada, 'phone');
const message = sampleMessage(ada);
const destination = { url: 'url', restsUntil: someInstant, dueAt: someInstant, version: 1 };
const lease = { name: 'backup', holder: 'a', until: someInstant, doneAt: undefined, version: 1 };
const rate = { person: ada.id, allowance: 'vacation', validFrom: date('2026-01-01'), amount: 600 };
const base = { person: ada.id, validFrom: firstDate, country: 'AT', region: null };
const pattern = { person: ada.id, validFrom: firstDate, weeks: [usualWeek] };
const entry = sampleAllowanceEntry(ada);
const batch = sampleBatch(ada);
const request = sampleDoneRequest(ada, 'key');
const link = { slot: 'one', hash: 'hash', person: ada.id, expiresAt: someInstant };
const erasure = { person: ada.id, at: someInstant };
const range: [string, typeof firstDate, typeof lastDate] = [ada.id, firstDate, lastDate];

const reads: Calls<Readers> = {
  personalTokens: { findByHash: [['hash']], of: [[ada.id]] },
  people: { get: [[ada.id]], findByName: [['ada']], page: [['', 9]], hasAdministrator: [[]] },
  sessions: { findByHash: [['hash']], of: [[ada.id]] },
  days: { get: [[ada.id, firstDate]], range: [range], firstDate: [[ada.id]] },
  places: { of: [[ada.id], [null]], byIds: [[[home.id, office.id]]] },
  workPatterns: { of: [[ada.id]] },
  bases: { of: [[ada.id]] },
  rates: { of: [[ada.id]] },
  entries: { of: [[ada.id]] },
  audit: {
    of: [
      [ada.id, 9],
      [ada.id, 9, 'id'],
    ],
    ofNobody: [[9], [9, 'id']],
    recent: [[9], [9, 'id']],
  },
  notificationSettings: { get: [[ada.id]] },
  outbox: {
    notInLine: [[9]],
    due: [[someInstant, 9, ['url']]],
    of: [
      [ada.id, 9],
      [ada.id, 9, 'id'],
    ],
    inState: [
      ['dead', 9],
      ['dead', 9, 'id'],
    ],
    countWaiting: [[]],
  },
  leases: { get: [['backup']] },
};

/** In an order in which each finds what it needs. */
const writes: Calls<Writers> = {
  places: {
    of: [[ada.id], [null]],
    byIds: [[[home.id]]],
    countOf: [[ada.id], [null]],
    findByName: [
      [ada.id, 'home'],
      [null, 'vienna'],
    ],
    insert: [[home], [office]],
    replace: [[home], [office]],
    remove: [[office]],
    removeAllOf: [['nobody']],
  },
  links: { findByHash: [['hash']], put: [[link]], clear: [['one']] },
  erasures: { insert: [[erasure]], before: [[someInstant]], remove: [[erasure]] },
  sessions: {
    findByHash: [['hash']],
    of: [[ada.id]],
    insert: [[session]],
    replace: [[session]],
    remove: [[session]],
    removeAllOf: [[ada.id]],
    removeOlder: [[{ lastSeenAt: someInstant, createdAt: someInstant }]],
  },
  attempts: {
    add: [['key', { now: someInstant, endsAt: someInstant }]],
    takeBack: [['key', someInstant]],
    remove: [['key']],
    removeEnded: [[someInstant]],
  },
  personalTokens: { of: [[ada.id]], insert: [[token]], remove: [[token]], removeAllOf: [[ada.id]] },
  days: {
    get: [[ada.id, firstDate]],
    range: [range],
    put: [[ada.id, day]],
    remove: [[ada.id, [day]]],
    removeAllOf: [[ada.id]],
  },
  batches: {
    get: [[ada.id, 'id']],
    insert: [[batch]],
    remove: [[batch]],
    removeAllOf: [[ada.id]],
    removeOlder: [[someInstant]],
  },
  workPatterns: { of: [[ada.id]], put: [[pattern]], remove: [[pattern]], removeAllOf: [[ada.id]] },
  bases: { of: [[ada.id]], put: [[base]], remove: [[base]], removeAllOf: [[ada.id]] },
  rates: { of: [[ada.id]], put: [[rate]], remove: [[rate]], removeAllOf: [[ada.id]] },
  entries: { of: [[ada.id]], insert: [[entry]], remove: [[entry]], removeAllOf: [[ada.id]] },
  doneRequests: {
    get: [[ada.id, 'key']],
    insert: [[request]],
    removeAllOf: [[ada.id]],
    removeOlder: [[someInstant]],
  },
  usedItems: { has: [[{ kind: 'day_type', id: 'office' }]], add: [[{ kind: 'day_type', id: 'office' }]] },
  audit: { append: [[sampleEntry(ada)], [sampleEntry(undefined)]], removeAllOf: [[ada.id]] },
  notificationSettings: {
    get: [[ada.id]],
    put: [[{ person: ada.id, slackUrl: 'url' }]],
    removeAllOf: [[ada.id]],
  },
  outbox: {
    get: [['id']],
    first: [['url']],
    expiringBefore: [[someInstant, 9]],
    countWaitingOf: [[ada.id]],
    insert: [[message]],
    replace: [[message]],
    removeAllOf: [[ada.id]],
    removeEnded: [[someInstant]],
  },
  destinations: { get: [['url']], put: [[destination]], remove: [[destination]] },
  leases: { get: [['backup']], put: [[lease]] },
  people: {
    get: [[ada.id]],
    findByName: [['ada']],
    hasOtherAdministrator: [[ada.id]],
    hasOther: [[ada.id]],
    insert: [[samplePerson('Bob')]],
    replace: [[ada]],
    remove: [[samplePerson('Bob')]],
  },
};

/** Calls every method and returns each statement that was sent, with the name of a method that sent it. */
async function statementsOf<Ports extends object>(
  ports: Ports,
  calls: Calls<Ports>,
): Promise<[method: string, statement: string][]> {
  const spies = (['get', 'all', 'iterate', 'run'] as const).map((method) =>
    vi.spyOn(Connection.prototype, method),
  );
  const sent = new Map<string, string>();
  for (const [port, methods] of Object.entries(calls)) {
    for (const [method, values] of Object.entries(methods as Record<string, unknown[][]>)) {
      const target = (ports as Record<string, Record<string, (...values: unknown[]) => Promise<unknown>>>)[
        port
      ]!;
      for (const each of values) await target[method]!(...each);
      const name = `${port}.${method}`;
      const statements = spies.flatMap(({ mock }) => mock.calls.map(([statement]): string => statement));
      expect([name, statements.length > 0]).toEqual([name, true]);
      for (const statement of statements) sent.set(statement, name);
      for (const spy of spies) spy.mockClear();
    }
  }
  vi.restoreAllMocks();
  return [...sent].map(([statement, name]) => [name, statement]);
}

/** How SQLite carries out a statement, one line a step. */
function planOf(statement: string): string[] {
  return raw
    .prepare(`EXPLAIN QUERY PLAN ${statement}`)
    .all()
    .map(({ detail }) => String(detail));
}

/** Goes through a table, or sorts what it has found. The index of what is new holds only what is asked for. */
const isCostly = (step: string): boolean =>
  /^SCAN (?!json_each |outbox USING INDEX outbox_new$)|TEMP B-TREE|AUTOMATIC/.test(step);

test('every read goes through an index, and finds what it asks for in order', async () => {
  const connection = Connection.openReadOnly(join(folder, 'worklog.db'));
  const statements = await statementsOf(sqliteLedgerReaders(connection), reads);
  connection.close();
  for (const [method, statement] of statements) {
    expect([method, planOf(statement).filter(isCostly)]).toEqual([method, []]);
  }
  const [, range] = statements.find(([method]) => method === 'days.range')!;
  expect(planOf(range)[0]).toBe('SEARCH days USING PRIMARY KEY (person=? AND day>? AND day<?)');
});

test('every write goes through an index', async () => {
  const connection = Connection.openWritable(join(folder, 'worklog.db'));
  const statements = await statementsOf(sqliteLedgerWriters(connection), writes);
  connection.close();
  for (const [method, statement] of statements) {
    expect([method, planOf(statement).filter(isCostly)]).toEqual([method, []]);
  }
});

test('what refers to a person is found by an index when the person is removed', () => {
  const keys = raw
    .prepare(
      `SELECT t.name AS child, k."from" AS field FROM pragma_table_list t, pragma_foreign_key_list(t.name) k
         WHERE t.schema = 'main'`,
    )
    .all();
  expect(keys.length).toBeGreaterThanOrEqual(8);
  for (const { child, field } of keys) {
    const [step] = planOf(`SELECT 1 FROM ${String(child)} WHERE ${String(field)} = 1`);
    expect([child, step?.split(' ')[0]]).toEqual([child, 'SEARCH']);
  }
});

test('a look for what is due goes by what is new and by destinations, not by the messages in line', async () => {
  const connection = Connection.openReadOnly(join(folder, 'worklog.db'));
  const statements = new Map(await statementsOf(sqliteLedgerReaders(connection), reads));
  connection.close();
  const stepsOf = (method: string): string[] =>
    planOf(statements.get(method)!).filter((step) => / (?:outbox|destinations) /.test(step));
  expect(stepsOf('outbox.notInLine')).toEqual(['SCAN outbox USING INDEX outbox_new']);
  expect(stepsOf('outbox.due')).toEqual([
    'SEARCH destinations USING COVERING INDEX destinations_by_due (due_at<?)',
  ]);
});
