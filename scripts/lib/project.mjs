import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone; every path of these scripts starts here. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The absolute path of something inside the clone. */
export const inProject = (...parts) => path.join(root, ...parts);

/** The folder the server is built into, and the module in it that is started. */
export const distFolder = inProject('apps/server/dist');
export const serverEntry = path.join(distFolder, 'main.js');

/** The folder the page is built into. */
export const pageFolder = inProject('apps/web/dist');

/** Parses a JSON file; undefined when it is missing or not JSON, which to a staleness check means "stale". */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A failure whose message is the one sentence that is shown to the person who ran the command. */
export class Refusal extends Error {}

/** Throws a Refusal when this Node.js is older than `engines` in package.json asks for. */
export function requireNode(version = process.versions.node) {
  const { engines } = readJson(inProject('package.json'));
  const wanted = engines.node.replace(/[^\d.]/g, '');
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Refusal(`Worklog needs Node.js ${wanted} or later, and this is ${version}.`);
}
