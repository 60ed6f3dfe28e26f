// `npm run bench:configs`: what the configuration store costs, as ratios to a server that does nothing.
import { mkdirSync } from 'node:fs';
import { ensureBuilt } from '../../scripts/lib/build.mjs';
import { inProject } from '../../scripts/lib/project.mjs';
import { startBare } from '../lib/bare.mjs';
import { compare } from '../lib/compare.mjs';
import { loadEngine, sqliteVersion } from '../lib/engine.mjs';
import { machineLine } from '../lib/machine.mjs';
import { startMongo } from '../lib/mongo.mjs';
import { readOptions } from '../lib/options.mjs';
import { showProfile } from '../lib/profile.mjs';
import { inWorkplace } from '../lib/workplace.mjs';
import { startOnSqlite, startWorklog } from '../lib/worklog.mjs';
import { startJsonServer } from './references.mjs';
import { sectionText, summaryText } from './report.mjs';
import { sections } from './sections.mjs';
import { fill } from './stores.mjs';

const total = 1000;

const options = readOptions(
  `npm run bench:configs -- [--short] [--only ${Object.keys(sections).join('|')}]... [--sqlite] [--markdown] [--profile]

--short      half a minute instead of four; trust it less
--only       only this comparison; can be given several times
--sqlite     without MongoDB
--markdown   the tables in Markdown
--profile    also write CPU profiles of the servers and show where their time goes; distorts the numbers`,
  {
    only: { type: 'string', multiple: true, default: [] },
    sqlite: { type: 'boolean' },
    profile: { type: 'boolean' },
  },
);

const effort = options.short
  ? { rounds: 3, milliseconds: 300, warmUp: 400 }
  : { rounds: 7, milliseconds: 1100, warmUp: 1200 };

const wanted = Object.entries(sections).filter(
  ([name]) => options.only.length === 0 || options.only.includes(name),
);

/** Where the profiles of a store's server go, if they are wanted. */
function profiling(store) {
  if (!options.profile) return {};
  const profileFolder = inProject('.cache/profiles', `configs-${store}`);
  mkdirSync(profileFolder, { recursive: true });
  return { profileFolder };
}

/** Starts all servers that are compared and fills them with the same configurations. */
async function start() {
  const bare = await startBare();
  const sqlite = await startOnSqlite(profiling('sqlite'));
  const stores = [await fill('Worklog on SQLite', sqlite, total)];
  const mongo = options.sqlite ? undefined : await startMongo();
  if (mongo) {
    const server = await startWorklog(mongo.urlOf('worklog'), profiling('mongo'));
    stores.push(await fill('Worklog on MongoDB', server, total));
  }
  const jsonServer = await startJsonServer(total);
  const engine = await loadEngine();
  const versions = [sqliteVersion(engine), mongo?.version, jsonServer?.version].filter(Boolean);
  return { bare, mongo, stores, jsonServer, engine, versions };
}

async function measure(section, servers) {
  const { rounds, milliseconds, warmUp } = effort;
  console.error(`${section.title} ...`);
  const candidates = await section.candidates(servers);
  return compare(candidates, { rounds, milliseconds: milliseconds * section.weight, warmUp });
}

await ensureBuilt();
await inWorkplace(async () => {
  const servers = await start();
  const machine = machineLine(servers.versions);
  const done = [];
  for (const [, section] of wanted) {
    if (section.needsMongo && !servers.mongo) continue;
    const compared = await measure(section, servers);
    done.push({ ...section, compared });
    console.log(`\n${sectionText(done.at(-1), options)}`);
  }
  console.log(`${summaryText(done, options)}\n`);
  console.log(`Median of ${effort.rounds} interleaved rounds (least-most). ${machine}.`);
  for (const store of servers.stores) await store.stop();
  if (!options.profile) return;
  showProfile(profiling('sqlite').profileFolder);
  if (servers.mongo) showProfile(profiling('mongo').profileFolder);
});
