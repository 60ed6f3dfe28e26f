// `npm run bench:ledger`: whether one person's days are found as quickly among everybody's as alone, and what showing
// them costs, as a ratio to a server that does nothing.
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { startBare } from '../lib/bare.mjs';
import { compare } from '../lib/compare.mjs';
import { mongoKind, sqliteKind } from '../lib/databases.mjs';
import { machineLine } from '../lib/machine.mjs';
import { readOptions, wholeNumber } from '../lib/options.mjs';
import { memoryOf } from '../lib/process-usage.mjs';
import { latencyText, sizeText } from '../lib/sizes.mjs';
import { inWorkplace } from '../lib/workplace.mjs';
import { startWorklog } from '../lib/worklog.mjs';
import { fill } from './fill.mjs';
import { rateText } from './report.mjs';
import { operations, sections } from './sections.mjs';
import { assertFilled } from './year.mjs';

const daysEach = 1200;

const options = readOptions(
  `npm run bench:ledger -- [--short] [--only size|bare]... [--mongo] [--sqlite] [--big N] [--data FOLDER] [--markdown]

--short      600,000 days instead of 12,000,000, and fewer rounds; trust it less
--only       only one part: size (few days against many), bare (against a server that does nothing)
--mongo      compare the sizes on MongoDB instead of SQLite
--sqlite     leave MongoDB out where servers are compared
--big N      days in the big database (12,000,000), ${daysEach.toLocaleString('en')} of each person
--data       keep the big SQLite file in this folder, and use it again when it is there already
--markdown   the tables in Markdown`,
  {
    only: { type: 'string', multiple: true, default: [] },
    mongo: { type: 'boolean' },
    sqlite: { type: 'boolean' },
    big: { type: 'string' },
    data: { type: 'string' },
  },
);

const bigDays = wholeNumber(options.big ?? (options.short ? '600000' : '12000000'), 'big');
const sizes = {
  small: { people: 1, daysEach: 3650 },
  big: { people: Math.max(1, Math.round(bigDays / daysEach)), daysEach },
  bare: { people: 100, daysEach },
};
const effort = options.short
  ? { rounds: 3, milliseconds: 400, warmUp: 400 }
  : { rounds: 7, milliseconds: 1500, warmUp: 1500 };

/** Fills a database of its own, unless it was kept, and starts a server on it. */
async function open(kind, size) {
  const total = size.people * size.daysEach;
  const database = kind.database(total);
  if (!database.isKept) console.error(`Filling ${kind.name} with ${total.toLocaleString('en')} days ...`);
  const seconds = database.isKept ? undefined : await fill(kind, database, size);
  const bytes = await database.bytes();
  const server = await startWorklog(database.url);
  const store = { ...server, kind: kind.name, people: size.people, database, total, seconds, bytes };
  await assertFilled(store);
  return store;
}

/** Few days against many. */
async function compareSizes() {
  const kind = options.mongo ? await mongoKind('ledger') : await sqliteKind('ledger', options.data);
  if (!kind) return;
  const stores = [];
  for (const size of [sizes.small, sizes.big]) {
    const store = await open(kind, size);
    stores.push({ ...store, storage: await store.database.openStorage() });
  }
  const results = [];
  for (const { name, measure } of operations) {
    console.error(`${name} ...`);
    const candidates = stores.map((store) => ({ name: String(store.total), measure: measure(store) }));
    results.push({ name, compared: await compare(candidates, effort) });
  }
  const sized = stores.map((store) => {
    return { ...store, memory: memoryOf(store.pid), databaseMemory: store.database.memory?.() };
  });
  const title = `${stores.map(({ total }) => total.toLocaleString('en')).join(' against ')} days on ${kind.name}`;
  console.log(`\n${options.markdown ? `### ${title}` : title}\n\n${latencyText(results, stores, options)}\n`);
  console.log(`${sizeText('days', sized, options)}\n`);
  for (const { storage, stop } of stores) {
    await storage.close();
    await stop();
  }
  return kind.version;
}

/** All databases against the bare server. */
async function compareWithBare() {
  const kinds = [await sqliteKind('bare'), options.sqlite ? undefined : await mongoKind('bare')];
  const used = kinds.filter((kind) => kind !== undefined);
  const stores = [];
  for (const kind of used) stores.push(await open(kind, sizes.bare));
  const bare = await startBare();
  for (const { title, about, candidates } of sections) {
    console.error(`${title} ...`);
    const compared = await compare(await candidates({ bare, stores }), effort);
    console.log(`\n${rateText({ title, about, compared }, options)}`);
  }
  for (const store of stores) await store.stop();
  return used.map(({ version }) => version);
}

const isWanted = (part) => options.only.length === 0 || options.only.includes(part);

await ensureBuilt();
await inWorkplace(async () => {
  const machine = machineLine([]);
  const versions = [];
  if (isWanted('size')) versions.push(await compareSizes());
  if (isWanted('bare')) versions.push(...(await compareWithBare()));
  const software = [...new Set(versions)].filter(Boolean).join(', ');
  console.log(`Median of ${effort.rounds} interleaved rounds (least-most). ${machine}, ${software}.`);
});
