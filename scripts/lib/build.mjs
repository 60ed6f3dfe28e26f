import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './child.mjs';
import { distFolder, inProject, readJson, Refusal, serverEntry } from './project.mjs';

const stampFile = path.join(distFolder, 'inputs.json');

/** What every build depends on, beside the source files that the bundler found. */
const alwaysInputs = ['package-lock.json', 'scripts/build.mjs', 'tsconfig.json'];

/** The state of a file as far as a stat tells: cheap enough to ask for each source at each start. */
function stateOf(file) {
  const stat = statSync(inProject(file), { throwIfNoEntry: false });
  return stat && `${stat.mtimeMs} ${stat.size}`;
}

/** Whether the built server is newer than its sources. Takes a few milliseconds. */
function isBuilt() {
  const states = readJson(stampFile);
  if (states === undefined || !existsSync(serverEntry)) return false;
  return Object.entries(states).every(([file, state]) => stateOf(file) === state);
}

/** Remembers which files went into a build. Packages are left out: the lock file stands for them. */
export function writeStamp(bundledFiles, startedAt) {
  const sources = bundledFiles.filter((file) => !file.includes('node_modules/'));
  const files = [...alwaysInputs, ...sources];
  // A file saved while the build was reading may be in it or not; without a stamp the next start builds again.
  if (files.some((file) => statSync(inProject(file)).mtimeMs > startedAt)) return;
  const states = Object.fromEntries(files.map((file) => [file, stateOf(file)]));
  writeFileSync(stampFile, `${JSON.stringify(states, null, 2)}\n`);
}

/** Builds the server when it is missing or stale. Throws a Refusal when its sources do not compile. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  console.error('Building...');
  const code = await run(process.execPath, [inProject('scripts/build.mjs')]);
  if (code !== 0) throw new Refusal('The server could not be built; the compiler says above why.');
}
