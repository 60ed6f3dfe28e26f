import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainTable } from './table.mjs';

/** What belongs to the start of a server and not to its work, in microseconds. */
const startMicros = 2_000_000;

const shown = { functions: 30, parts: 20 };

/** Shows where the time of the newest CPU profile in a folder went: by function, and by file or package. */
export function showProfile(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'));
  const newest = files.sort().at(-1);
  if (newest === undefined) return;
  const file = path.join(folder, newest);
  const times = ownTimes(JSON.parse(readFileSync(file, 'utf8')));
  console.log(`\n${path.basename(folder)}: own time without idling, of ${path.relative('.', file)}\n`);
  console.log(`${ranking('function', times, ({ name, source }) => `${name}  ${source}`, shown.functions)}\n`);
  console.log(ranking('part', times, ({ name, source }) => partOf(source) ?? name, shown.parts));
}

/** The time that each function ran itself, in microseconds. */
function ownTimes({ nodes, samples, timeDeltas }) {
  const own = new Map(nodes.map(({ id }) => [id, 0]));
  let elapsed = 0;
  samples.forEach((id, index) => {
    elapsed += timeDeltas[index];
    if (elapsed > startMicros) own.set(id, own.get(id) + timeDeltas[index]);
  });
  return nodes
    .map(({ id, callFrame }) => ({
      name: callFrame.functionName || '(anonymous)',
      source: sourceOf(callFrame),
      micros: own.get(id),
    }))
    .filter(({ name }) => name !== '(idle)');
}

function ranking(title, times, keyOf, count) {
  const sums = new Map();
  for (const time of times) sums.set(keyOf(time), (sums.get(keyOf(time)) ?? 0) + time.micros);
  const all = times.reduce((sum, { micros }) => sum + micros, 0);
  const top = [...sums].sort(([, a], [, b]) => b - a).slice(0, count);
  return plainTable(
    [title, '%'],
    top.map(([key, micros]) => [key.trim(), ((100 * micros) / all).toFixed(1)]),
  );
}

/** The file that a function comes from; empty for what is part of Node.js but not written in JavaScript. */
function sourceOf({ url, lineNumber }) {
  if (!url.startsWith('file:')) return url;
  const file = fileURLToPath(url);
  return file.split('node_modules/')[1] ?? bundledSource(file, lineNumber);
}

const bundles = new Map();

/** The source file that a line of a bundle comes from: the bundler names it in a comment before its part. */
function bundledSource(file, lineNumber) {
  if (!bundles.has(file)) bundles.set(file, linesOf(file));
  const lines = bundles.get(file);
  for (let number = Math.min(lineNumber, lines.length - 1); number >= 0; number -= 1) {
    const source = /^\s*(?:\/\/ |["'])(\S+\.[cm]?[jt]s)(?:["']\(.*)?$/.exec(lines[number])?.[1];
    if (source) return source.split('node_modules/').at(-1);
  }
  return path.basename(file);
}

/** The lines of a bundle; none where it is gone. */
function linesOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** The package of a file, or of our own files the file itself. */
function partOf(source) {
  if (source === '') return undefined;
  if (source.startsWith('node:') || source.startsWith('apps/')) return source;
  return /^(?:@[^/]+\/)?[^/]+/.exec(source)?.[0];
}
