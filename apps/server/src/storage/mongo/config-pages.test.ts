import { afterAll, beforeAll, expect, test } from 'vitest';
import { newMongoDatabase, type MongoDatabase } from '../../../test/support/mongo-database.ts';
import { configsIn } from '../../modules/configs/listing.ts';
import { allNames } from '../../modules/configs/name-ranges.ts';
import { unobserved } from '../conformance/fixture.ts';
import { insertConfigs, sampleConfig } from '../conformance/samples.ts';
import type { Storage } from '../contract.ts';
import { openMongo } from './open.ts';

let database: MongoDatabase;
let storage: Storage;

beforeAll(async () => {
  database = newMongoDatabase();
  storage = await openMongo(database.url, unobserved);
});
afterAll(async () => {
  await storage.close();
  await database.dispose();
});

/** What the server sends while all configurations are listed, as it writes it down itself. */
async function listing(): Promise<{ configs: number; bytes: number; sent: number; answers: number }> {
  const { db } = database;
  await db.command({ profile: 2 });
  let [configs, bytes] = [0, 0];
  for await (const { data } of configsIn(storage.configs, [allNames], { items: 200, bytes: 2 ** 20 })) {
    configs += 1;
    bytes += Buffer.byteLength(data);
  }
  await db.command({ profile: 0 });
  const profile = db.collection<{ responseLength: number }>('system.profile');
  const answers = await profile.find({ ns: `${db.databaseName}.configs` }).toArray();
  await profile.drop();
  const sent = answers.reduce((sum, { responseLength }) => sum + responseLength, 0);
  return { configs, bytes, sent, answers: answers.length };
}

test('a list moves little more than it answers, however large the configurations are', async () => {
  const data = `[{"text":"${'x'.repeat(900_000)}"}]`;
  for (let n = 0; n < 12; n += 1) await insertConfigs(storage, sampleConfig(`large_${n}`, { data }));
  const { configs, bytes, sent } = await listing();
  expect(configs).toBe(12);
  expect(sent / bytes).toBeLessThan(3);
});

test('a list of small configurations asks seldom', async () => {
  await storage.write(async (tx) => {
    for (let n = 0; n < 12; n += 1) {
      const config = await tx.configs.get(`large_${n}`);
      if (config) await tx.configs.remove(config);
    }
  });
  await insertConfigs(storage, ...Array.from({ length: 1000 }, (_, n) => sampleConfig(`small_${n}`)));
  const { configs, answers } = await listing();
  expect(configs).toBe(1000);
  // Two for each of the five chunks, and one at the end.
  expect(answers).toBeLessThanOrEqual(12);
});
