// `npm run bench:scale`: whether what the store does takes longer when there is more in it.
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { compare } from '../lib/compare.mjs';
import { fillFile, mongoKind, sqliteKind } from '../lib/databases.mjs';
import { openEngine } from '../lib/engine.mjs';
import { machineLine } from '../lib/machine.mjs';
import { readOptions, wholeNumber } from '../lib/options.mjs';
import { memoryOf } from '../lib/process-usage.mjs';
import { latencyText, sizeText } from '../lib/sizes.mjs';
import { inWorkplace } from '../lib/workplace.mjs';
import { startWorklog } from '../lib/worklog.mjs';
import { fill } from './fill.mjs';
import { candidate, deepCursors, operations } from './operations.mjs';

const options = readOptions(
  `npm run bench:scale -- [--short] [--mongo] [--small N] [--big N] [--data FOLDER] [--markdown]

--short      5,000 against 50,000 configurations, and fewer rounds
--mongo      on MongoDB instead of SQLite
--small N    configurations in the small store (10,000; from 4,000 on)
--big N      configurations in the big store (1,000,000)
--data       keep the SQLite files in this folder, and use a big one again that is there already
--markdown   the tables in Markdown`,
  {
    mongo: { type: 'boolean' },
    small: { type: 'string' },
    big: { type: 'string' },
    data: { type: 'string' },
  },
);

const [small, big] = options.short ? ['5000', '50000'] : ['10000', '1000000'];
const totals = [wholeNumber(options.small ?? small, 'small'), wholeNumber(options.big ?? big, 'big')];
const effort = options.short
  ? { rounds: 3, milliseconds: 400, warmUp: 300 }
  : { rounds: 7, milliseconds: 1500, warmUp: 1500 };

/** Fills a database of its own and starts a server on it. */
async function open(kind, total) {
  const database = kind.database(total);
  const seconds = database.isKept ? undefined : await fillDatabase(kind, database, total);
  const bytes = await database.bytes();
  const server = await startWorklog(database.url);
  // A kept database has what earlier runs have created besides.
  const store = { ...server, database, total, seconds, bytes, nextNumber: firstNewNumber(total) };
  return { ...store, cursors: await deepCursors(store) };
}

/** Numbers of configurations that no run, this or an earlier one, has created in a kept database. */
function firstNewNumber(total) {
  return total + (Math.floor(Date.now() / 1000) % 40_000) * 100_000;
}

/** Resolves to the seconds that it took. */
async function fillDatabase({ name, engine }, { file, openStorage }, total) {
  console.error(`Filling ${name} with ${total.toLocaleString('en')} configurations ...`);
  if (file === undefined) return fillAndClose(await openStorage(), total);
  let seconds;
  await fillFile(engine, file, async (unfinished) => {
    seconds = await fillAndClose(await openEngine(engine, { kind: 'sqlite', path: unfinished }), total);
  });
  return seconds;
}

async function fillAndClose(storage, total) {
  try {
    return await fill(storage, total);
  } finally {
    await storage.close();
  }
}

async function measureAll(stores) {
  const results = [];
  for (const operation of operations) {
    console.error(`${operation.name} ...`);
    const candidates = stores.map((store) => candidate(store, operation));
    results.push({ name: operation.name, compared: await compare(candidates, effort) });
  }
  return results;
}

await ensureBuilt();
await inWorkplace(async () => {
  const kind = options.mongo ? await mongoKind('scale') : await sqliteKind('scale', options.data);
  if (!kind) return;
  const machine = machineLine([kind.version]);
  const stores = [];
  for (const total of totals) stores.push(await open(kind, total));
  const results = await measureAll(stores);
  const sized = stores.map((store) => {
    return { ...store, memory: memoryOf(store.pid), databaseMemory: store.database.memory?.() };
  });
  console.log(
    `\n${kind.name}\n\n${latencyText(results, stores, options)}\n\n${sizeText('configurations', sized, options)}\n`,
  );
  console.log(`Median of ${effort.rounds} interleaved rounds (least-most). ${machine}.`);
  for (const store of stores) await store.stop();
});
