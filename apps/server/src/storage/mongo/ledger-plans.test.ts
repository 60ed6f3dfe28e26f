import { afterAll, beforeAll, expect, test } from 'vitest';
import { newMongoDatabase, type MongoDatabase } from '../../../test/support/mongo-database.ts';
import type { Person } from '../../modules/accounts/store.ts';
import { newId } from '../../shared/ids.ts';
import { unobserved } from '../conformance/fixture.ts';
import {
  appendEntries,
  date,
  datesFrom,
  insertMessages,
  insertPeople,
  insertPlaces,
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
  someInstant,
} from '../conformance/ledger-samples.ts';
import { range } from '../conformance/together.ts';
import {
  sampleAllowanceEntry,
  sampleBase,
  sampleBatch,
  sampleDoneRequest,
  samplePattern,
} from '../conformance/working-time-samples.ts';
import type { Storage, WriteTx } from '../contract.ts';
import { openMongo } from './open.ts';

/** What the server writes down of one operation. */
interface ProfiledOperation {
  readonly op: string;
  readonly ns: string;
  readonly planSummary?: string;
  readonly keysExamined?: number;
  readonly docsExamined?: number;
  readonly hasSortStage?: boolean;
  /** The server has tried several ways; which one it takes may change with the data. */
  readonly fromMultiPlanner?: boolean;
  readonly command: Readonly<Record<string, unknown>>;
}

let database: MongoDatabase;
let storage: Storage;
const people = range(200).map((index) =>
  samplePerson(`Person ${index}`, { role: index % 100 === 7 ? 'administrator' : 'person' }),
);
const [ada, someone, administrator] = [people[120]!, people[60]!, people[7]!];
const message = sampleMessage(someone, { dueAt: instant(120) });
const [home, office] = [samplePlace(ada, 'Of Ada'), samplePlace(null, 'Of all')];
const lineUrl = 'https://slack.example/line';

beforeAll(async () => {
  database = newMongoDatabase();
  storage = await openMongo(database.url, unobserved);
  await insertPeople(storage, ...people);
  const each = <T>(make: (person: Person, index: number) => T): T[] => people.map(make);
  await insertSessions(storage, ...each((person, at) => sampleSession(person, timesOf(at))));
  await insertPlaces(storage, ...each((person, at) => samplePlace(person, `Place ${at % 10}`)));
  await insertPlaces(storage, ...range(5).map((at) => samplePlace(null, `Office ${at}`)));
  await insertPlaces(storage, home, office);
  await insertMessages(storage, message);
  await insertMessages(storage, ...each((person, at) => sampleMessage(person, { dueAt: instant(at) })));
  await insertMessages(
    storage,
    ...each((person, at) => sampleMessage(person, { dueAt: instant(at), state: 'delivered' })),
  );
  await insertMessages(
    storage,
    ...each((person, at) =>
      sampleMessage(person, { url: lineUrl, turn: instant(at), expiresAt: instant(at - 190) }),
    ),
  );
  await appendEntries(storage, ...people.flatMap((person) => range(3).map(() => sampleEntry(person))));
  await appendEntries(storage, sampleEntry(someone, { actor: ada.id }), sampleEntry(undefined));
  for (const person of people)
    await putDays(storage, person, ...datesFrom('2026-10-28', 8).map((text) => sampleDay(text)));
  await storage.write(async (tx) => {
    for (const [at, { id }] of people.entries()) await storeRest(tx, id, at);
  });
});
afterAll(async () => {
  await storage.close();
  await database.dispose();
});

function timesOf(at: number): { createdAt: Date; lastSeenAt: Date } {
  return { createdAt: instant(at), lastSeenAt: instant(at + 50) };
}

async function storeRest(tx: WriteTx, person: string, at: number): Promise<void> {
  await tx.personalTokens.insert(samplePersonalToken(ada, `token ${at}`, { person }));
  await tx.notificationSettings.put({ person, slackUrl: `https://hooks.slack.com/${at}` });
  await tx.links.put({
    slot: `password-reset/${person}`,
    hash: `hash ${at}`,
    person,
    expiresAt: someInstant,
  });
  await tx.destinations.put({
    url: `https://slack.example/${at}`,
    restsUntil: instant(at),
    dueAt: instant(at),
    version: 1,
  });
  await tx.erasures.insert({ person: newId(), at: instant(at) });
  await tx.attempts.add(`key ${at}`, { now: instant(0), endsAt: instant(at) });
  for (const validFrom of [date('2026-01-01'), date('2027-01-01')])
    await tx.rates.put({ person, allowance: 'vacation', validFrom, amount: at });
  await storeWorkingTime(tx, people[at]!, at);
}

async function storeWorkingTime(tx: WriteTx, person: Person, at: number): Promise<void> {
  for (const validFrom of ['2026-01-01', '2027-01-01']) {
    await tx.workPatterns.put(samplePattern(person, validFrom));
    await tx.bases.put(sampleBase(person, validFrom));
    await tx.entries.insert(sampleAllowanceEntry(person));
    await tx.batches.insert(sampleBatch(person, { id: validFrom, at: instant(at) }));
    await tx.doneRequests.insert(sampleDoneRequest(person, validFrom, { at: instant(at) }));
  }
  await tx.usedItems.add({ kind: 'day_type', id: `type-${at}` });
}

/** Everything that a piece of work asks of the database, as the server carried it out. */
async function operationsOf(work: () => Promise<unknown>): Promise<ProfiledOperation[]> {
  const { db } = database;
  await db.command({ profile: 2 });
  await work();
  await db.command({ profile: 0 });
  const profile = db.collection<ProfiledOperation>('system.profile');
  const operations = await profile
    .find({ ns: { $ne: `${db.databaseName}.system.profile` }, 'command.profile': { $exists: false } })
    .toArray();
  await profile.drop();
  return operations.filter(({ op, planSummary }) => op !== 'insert' && planSummary !== undefined);
}

const write = (work: (tx: WriteTx) => Promise<unknown>) => () => storage.write(work);

/** What is asked, and how many documents at most are looked at to answer it. */
const questions: readonly (readonly [what: string, most: number, work: () => Promise<unknown>])[] = [
  ['a person', 1, () => storage.people.get(ada.id)],
  ['a person by name', 1, () => storage.people.findByName(ada.nameKey)],
  ['a page of people', 10, () => storage.people.page('person 5', 10)],
  ['an administrator', 1, () => storage.people.hasAdministrator()],
  [
    'another administrator, who is changed',
    3,
    write((tx) => tx.people.hasOtherAdministrator(administrator.id)),
  ],
  ['a link', 1, write((tx) => tx.links.findByHash('hash 9'))],
  ['erasures', 5, write((tx) => tx.erasures.before(instant(5)))],
  ['a session', 1, () => storage.sessions.findByHash('of none')],
  ['sessions', 1, () => storage.sessions.of(ada.id)],
  ['a personal token', 1, () => storage.personalTokens.findByHash('of none')],
  ['personal tokens', 1, () => storage.personalTokens.of(ada.id)],
  ['a day', 1, () => storage.days.get(ada.id, date('2026-11-01'))],
  ['days', 3, () => storage.days.range(ada.id, date('2026-11-01'), date('2026-11-03'))],
  ['places', 2, () => storage.places.of(ada.id)],
  ['offices', 6, () => storage.places.of(null)],
  ['places by id', 2, async () => storage.places.byIds([office.id, home.id, newId()])],
  ['places by id in a write', 2, write((tx) => tx.places.byIds([office.id, home.id]))],
  ['a place by name', 1, write((tx) => tx.places.findByName(ada.id, 'place 0'))],
  ['work patterns', 2, () => storage.workPatterns.of(ada.id)],
  ['bases', 2, () => storage.bases.of(ada.id)],
  ['rates', 2, () => storage.rates.of(ada.id)],
  ['entries', 2, () => storage.entries.of(ada.id)],
  ['a batch', 1, write((tx) => tx.batches.get(ada.id, '2026-01-01'))],
  ['a request that was done', 1, write((tx) => tx.doneRequests.get(ada.id, '2026-01-01'))],
  ['a used item', 1, write((tx) => tx.usedItems.add({ kind: 'day_type', id: 'type-7' }))],
  ['the audit', 3, () => storage.audit.of(ada.id, 10)],
  ['a page of the audit', 3, () => storage.audit.of(ada.id, 10, newId())],
  ['the audit of everybody', 10, () => storage.audit.recent(10)],
  ['a page of the audit of everybody', 10, () => storage.audit.recent(10, newId())],
  ['the audit of nobody', 1, () => storage.audit.ofNobody(10)],
  ['notification settings', 1, () => storage.notificationSettings.get(ada.id)],
  ['new messages', 10, () => storage.outbox.notInLine(10)],
  ['destinations that are due', 11, () => storage.outbox.due(instant(90), 10, ['https://slack.example/3'])],
  ['the first in line', 1, write((tx) => tx.outbox.first(lineUrl))],
  ['messages that expire', 10, write((tx) => tx.outbox.expiringBefore(instant(1), 10))],
  ['messages', 3, () => storage.outbox.of(ada.id, 10)],
  ['a page of messages', 2, () => storage.outbox.of(ada.id, 1, newId())],
  ['messages in a state', 10, () => storage.outbox.inState('delivered', 10)],
  ['a page of messages in a state', 10, () => storage.outbox.inState('waiting', 10, newId())],
];

/** What is changed, and how many documents at most are looked at for it; each find and each change counts. */
const changes: readonly (readonly [what: string, most: number, work: () => Promise<unknown>])[] = [
  [
    'a day, a place and a message',
    6,
    write(async (tx) => {
      await tx.days.get(ada.id, date('2026-11-01'));
      await tx.days.put(ada.id, sampleDay('2026-11-01'));
      const place = await tx.places.findByName(ada.id, 'place 0');
      await tx.places.replace({ ...place!, archived: true });
      const seen = await tx.outbox.get(message.id);
      await tx.outbox.replace({ ...seen!, attempts: 1 });
    }),
  ],
  [
    'a session',
    3,
    write(async (tx) => {
      const [session] = await tx.sessions.of(ada.id);
      await tx.sessions.replace({ ...session!, lastSeenAt: instant(500) });
      await tx.sessions.findByHash('of none');
    }),
  ],
  [
    'old sessions',
    5,
    write((tx) => tx.sessions.removeOlder({ lastSeenAt: instant(53), createdAt: instant(5) })),
  ],
  ['counts that ended', 5, write((tx) => tx.attempts.removeEnded(instant(5)))],
  ['messages that ended', 5, write((tx) => tx.outbox.removeEnded(instant(5)))],
  ['sessions of a person', 1, write((tx) => tx.sessions.removeAllOf(ada.id))],
  ['tokens of a person', 1, write((tx) => tx.personalTokens.removeAllOf(ada.id))],
  ['days of a person', 8, write((tx) => tx.days.removeAllOf(ada.id))],
  ['places of a person', 2, write((tx) => tx.places.removeAllOf(ada.id))],
  ['old batches', 10, write((tx) => tx.batches.removeOlder(instant(5)))],
  ['old requests', 10, write((tx) => tx.doneRequests.removeOlder(instant(5)))],
  ['batches of a person', 2, write((tx) => tx.batches.removeAllOf(ada.id))],
  ['patterns of a person', 2, write((tx) => tx.workPatterns.removeAllOf(ada.id))],
  ['bases of a person', 2, write((tx) => tx.bases.removeAllOf(ada.id))],
  ['entries of a person', 2, write((tx) => tx.entries.removeAllOf(ada.id))],
  ['requests of a person', 2, write((tx) => tx.doneRequests.removeAllOf(ada.id))],
  ['rates of a person', 2, write((tx) => tx.rates.removeAllOf(ada.id))],
  ['the audit of a person', 4, write((tx) => tx.audit.removeAllOf(ada.id))],
  ['messages of a person', 3, write((tx) => tx.outbox.removeAllOf(ada.id))],
];

test.each([...questions, ...changes])(
  '%s: through an index, and no more documents than that (%i)',
  async (_what, most, work) => {
    const operations = await operationsOf(work);
    expect(operations.length).toBeGreaterThan(0);
    let examined = 0;
    for (const operation of operations) {
      const { planSummary, keysExamined = 0, docsExamined = 0, command } = operation;
      const what = JSON.stringify(command);
      expect(planSummary, what).toMatch(/^(?:IDHACK|IXSCAN \{.*\})$/);
      expect([operation.hasSortStage, operation.fromMultiPlanner], what).toEqual([undefined, undefined]);
      // A range is left again by looking at one key behind it.
      expect(keysExamined, what).toBeLessThanOrEqual(docsExamined + 3);
      examined += docsExamined;
    }
    expect(examined).toBeLessThanOrEqual(most);
  },
);

test('a look for what is due costs what is new and what is due, not what stands in line', async () => {
  const operations = await operationsOf(async () => {
    expect((await storage.outbox.notInLine(1000)).length).toBeGreaterThan(100);
    expect(await storage.outbox.due(instant(2), 64, [])).toHaveLength(3);
  });
  const examined = operations.reduce((sum, { docsExamined = 0 }) => sum + docsExamined, 0);
  // 201 messages are new, three destinations are due; 200 messages stand in line, and 200 have ended.
  expect(examined).toBeLessThanOrEqual(204);
});

test('what waits of one person is counted from the index alone', async () => {
  const [operation, ...others] = await operationsOf(write((tx) => tx.outbox.countWaitingOf(ada.id)));
  expect(others).toEqual([]);
  expect(operation?.planSummary).toMatch(/^(?:IXSCAN|COUNT_SCAN) \{ person: 1, state: 1 \}$/);
  expect(operation?.docsExamined).toBe(0);
});

test('what waits is counted from the index alone', async () => {
  const [operation, ...others] = await operationsOf(() => storage.outbox.countWaiting());
  expect(others).toEqual([]);
  expect(operation?.planSummary).toMatch(/^(?:IXSCAN|COUNT_SCAN) \{ state: 1, _id: 1 \}$/);
  expect(operation?.docsExamined).toBe(0);
});
