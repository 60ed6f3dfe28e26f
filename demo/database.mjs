// The database of the demo: a file beside which a second one says that, and on which day, it was made here.
import { mkdirSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../scripts/lib/child.mjs';
import { inProject, Refusal } from '../scripts/lib/project.mjs';
import { todayIn } from './dates.mjs';

const loopback = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** What a database consists of besides its file. */
const companions = ['', '-wal', '-shm', '.lock'];
const removeDatabase = (file) => {
  for (const end of companions) rmSync(`${file}${end}`, { force: true });
};

const stampOf = (file) => `${file}.made`;

/** The settings of the demo's server. Throws a Refusal where those given say that it is meant to be a real one. */
export function settingsOfDemo(file, { DATABASE_URL: given, HOST: host = '127.0.0.1' }) {
  const url = `sqlite:${file}`;
  if (given !== undefined && given !== url)
    throw new Refusal(
      'The demo has a database of its own and never another: unset DATABASE_URL, or use npm start.',
    );
  if (!loopback.has(host))
    throw new Refusal(
      `The passwords of the demo are known to everybody, so it does not listen on ${host}: unset HOST.`,
    );
  return { DATABASE_URL: url, HOST: host, WORKLOG_LOG_LEVEL: process.env.WORKLOG_LOG_LEVEL ?? 'warn' };
}

/** Makes the database unless it was made today, or in any case when `anew`. */
export async function makeDemo(file, anew) {
  const today = todayIn('Europe/Berlin');
  const stamp = stampOf(file);
  const madeOn = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : undefined;
  if (existsSync(file) && madeOn === undefined)
    throw new Refusal(
      `${file} was not made by the demo, so it is left alone: move it away, or use --folder.`,
    );
  if (existsSync(file) && madeOn === today && !anew) return;
  console.error('Making thirty people and two years of their days...');
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  removeDatabase(unfinished);
  if ((await run(process.execPath, [inProject('demo/make.mjs')], { env: cleanSettings(unfinished) })) !== 0)
    throw new Refusal('The data of the demo could not be made; the lines above say why.');
  // The stamp first: what lies at that path from now on is the demo's, even if this is cut off in between.
  writeFileSync(stamp, `${today}\n`);
  removeDatabase(file);
  renameSync(unfinished, file);
  removeDatabase(unfinished);
}

/** The environment without settings of Worklog, which might refuse what the demo writes. */
function cleanSettings(file) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(WORKLOG_|TRUST_PROXY$|TLS_)/.test(name));
  return {
    ...Object.fromEntries(kept),
    ...{ DATABASE_URL: `sqlite:${file}`, HOST: '127.0.0.1', PORT: '0' },
    ...{ WORKLOG_LOG_LEVEL: 'error', WORKLOG_RATE_LIMIT: 'off', WORKLOG_SIGNUP: 'open' },
  };
}
