import { afterAll, beforeAll, expect, test } from 'vitest';
import { newMongoDatabase, type MongoDatabase } from '../../../test/support/mongo-database.ts';
import { unobserved } from '../conformance/fixture.ts';
import { fillForSearch, narrowSearches, searchInEveryWay } from '../conformance/search-load.ts';
import type { Storage } from '../contract.ts';
import { openMongo } from './open.ts';

/** What the server writes down of one operation. */
interface ProfiledOperation {
  readonly planSummary: string;
  readonly keysExamined: number;
  readonly docsExamined: number;
  readonly hasSortStage?: boolean;
  readonly command: Readonly<Record<string, unknown>>;
}

/** Through one index: once, or once for each term. */
const indexScans = /^IXSCAN \{ (?:_id: 1 \}|terms\.t: 1, _id: 1 \}(?:, IXSCAN \{ terms\.t: 1, _id: 1 \})*)$/;

let database: MongoDatabase;
let storage: Storage;

beforeAll(async () => {
  database = newMongoDatabase();
  storage = await openMongo(database.url, unobserved);
  await fillForSearch(storage);
});
afterAll(async () => {
  await storage.close();
  await database.dispose();
});

/** Everything that a search asks of the collection, as the server carried it out. */
async function operationsOf(query: string): Promise<ProfiledOperation[]> {
  const { db } = database;
  await db.command({ profile: 2 });
  await searchInEveryWay(storage, query);
  await db.command({ profile: 0 });
  const profile = db.collection<ProfiledOperation>('system.profile');
  const operations = await profile
    .find({ ns: `${db.databaseName}.configs`, op: { $ne: 'getmore' } })
    .toArray();
  await profile.drop();
  return operations;
}

test.each(narrowSearches)('%s goes through an index and reads no more than it finds', async (query) => {
  const operations = await operationsOf(query);
  expect(operations.length).toBeGreaterThanOrEqual(3);
  for (const { planSummary, keysExamined, docsExamined, command } of operations) {
    const what = JSON.stringify(command);
    expect(planSummary, what).toMatch(indexScans);
    // Of two conditions one may be wide; how wide is looked up.
    const most = /tls|&data/.test(query) ? 1000 : 20;
    expect(Math.max(keysExamined, docsExamined), what).toBeLessThan(most);
  }
});

test('the places of a term come out of the index in order, whatever their number', async () => {
  const operations = await operationsOf('data.tls=true&limit=2');
  expect(operations.filter(({ hasSortStage }) => hasSortStage)).toEqual([]);
});
