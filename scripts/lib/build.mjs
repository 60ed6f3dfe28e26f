import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './child.mjs';
import { distFolder, inProject, pageFolder, readJson, Refusal, serverEntry } from './project.mjs';

const serverStamp = path.join(distFolder, 'inputs.json');

/** The file, in the folder of the page, that says what it was built from. The server does not send hidden files. */
export const pageStamp = '.build/inputs.json';

/** What every build of the server depends on, beside the source files that the bundler found. */
const alwaysInputs = ['package-lock.json', 'scripts/lib/build-server.mjs', 'tsconfig.json'];

/** What a build of the page depends on: files, and folders with all that is in them. Packages: the lock file. */
const pageSources = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'apps/web/tsconfig.json',
  'packages/api-client/src',
  'packages/domain/src',
  'package-lock.json',
  'scripts/lib/build-page.mjs',
  'tsconfig.json',
];

/** The state of a file as far as a stat tells: cheap enough to ask for each source at each start. */
function stateOf(file) {
  const stat = statSync(inProject(file), { throwIfNoEntry: false });
  return stat && `${stat.mtimeMs} ${stat.size}`;
}

/** Whether the built server is newer than its sources. Takes a few milliseconds. */
function isServerBuilt() {
  const states = readJson(serverStamp);
  if (states === undefined || !existsSync(serverEntry)) return false;
  return Object.entries(states).every(([file, state]) => stateOf(file) === state);
}

/** Remembers which files went into a build. Packages are left out: the lock file stands for them. */
export function writeServerStamp(bundledFiles, startedAt) {
  const sources = bundledFiles.filter((file) => !file.includes('node_modules/'));
  const files = [...alwaysInputs, ...sources];
  // A file saved while the build was reading may be in it or not; without a stamp the next start builds again.
  if (files.some((file) => statSync(inProject(file)).mtimeMs > startedAt)) return;
  const states = Object.fromEntries(files.map((file) => [file, stateOf(file)]));
  writeFileSync(serverStamp, `${JSON.stringify(states, null, 2)}\n`);
}

/** Every source of the page with its state now. Also those that nothing imports: a new one may be found by a pattern. */
export function pageInputs() {
  const files = pageSources.flatMap(filesIn).filter((file) => !/\.test\.tsx?$/.test(file));
  return Object.fromEntries(files.map((file) => [file, stateOf(file)]));
}

/** A file itself, or all files in a folder; nothing where there is neither. */
function filesIn(name) {
  const stat = statSync(inProject(name), { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [name] : [];
  const entries = readdirSync(inProject(name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inProject(), path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Whether the built page is newer than its sources, of which none came or went. Takes a few milliseconds. */
function isPageBuilt() {
  const states = readJson(path.join(pageFolder, pageStamp));
  return JSON.stringify(states) === JSON.stringify(pageInputs());
}

const isBuilt = { server: isServerBuilt, page: isPageBuilt };

/** Builds what is missing or stale of the wanted parts. Throws a Refusal when the sources do not compile. */
export async function ensureBuilt(wanted = ['server', 'page']) {
  const stale = wanted.filter((part) => !isBuilt[part]());
  if (stale.length === 0) return;
  console.error('Building...');
  const code = await run(process.execPath, [inProject('scripts/build.mjs'), ...stale]);
  if (code !== 0) throw new Refusal('Worklog could not be built; the compiler says above why.');
}
