import { randomBytes } from 'node:crypto';
import { openEngine } from '../lib/engine.mjs';
import { runLoad } from '../lib/load.mjs';
import { dataOf, nameOf } from '../lib/samples.mjs';
import { atEnd } from '../lib/workplace.mjs';
import { connections, newCreation } from './stores.mjs';

/** What the store asks of MongoDB, too: a majority has the document in its journal. */
const durable = { writeConcern: { w: 'majority', journal: true } };

/** Creates on MongoDB, against the driver alone with the same document, in the same process. */
export async function insertCandidates({ mongo, stores, engine }) {
  const store = stores.find(({ name }) => name.includes('MongoDB'));
  const client = await new engine.MongoClient(mongo.urlOf('worklog'), durable).connect();
  atEnd(() => client.close());
  const insert = await rawInsert(client);
  const create = await storageCreate(engine, mongo.urlOf('engine'), store.total);
  return [
    { name: "the driver's insertOne", measure: (milliseconds) => runJobs(milliseconds, insert) },
    { name: "the store's create, same process", measure: (milliseconds) => runJobs(milliseconds, create) },
    {
      name: 'POST /configs over HTTP',
      measure: (milliseconds) =>
        runLoad(store, { connections, milliseconds, next: () => newCreation(store) }),
    },
  ];
}

/** Inserts what the store has inserted, under other names, into a collection with the same indexes. */
async function rawInsert(client) {
  const original = client.db('worklog').collection('configs');
  const document = await original.findOne({ _id: nameOf(0) });
  const twin = client.db('driver').collection('configs');
  const indexes = await original.indexes();
  for (const { key, name, v: _version, ...options } of indexes) {
    if (name !== '_id_') await twin.createIndex(key, { name, ...options });
  }
  let number = 0;
  return () => {
    const own = { _id: nameOf(number++), incarnation: randomBytes(8).toString('hex') };
    return twin.insertOne({ ...document, ...own });
  };
}

async function storageCreate(engine, url, total) {
  const storage = await openEngine(engine, { kind: 'mongo', url });
  atEnd(() => storage.close());
  const service = new engine.ConfigService(storage, { requireIfMatch: false });
  const data = dataOf(0, total);
  let number = 0;
  return () => service.create(nameOf(number++), data);
}

/** Runs as many jobs at a time as there would be connections, again and again. */
async function runJobs(milliseconds, job) {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  const deadline = startedAt + milliseconds;
  let done = 0;
  const worker = async () => {
    while (performance.now() < deadline) {
      await job();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const { user, system } = process.cpuUsage(before);
  return { rate: (done * 1000) / (performance.now() - startedAt), cpu: (user + system) / done };
}
