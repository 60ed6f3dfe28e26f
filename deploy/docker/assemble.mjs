// `node deploy/docker/assemble.mjs FOLDER`, after `npm run build`: puts what the program needs to run into a new folder.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { external } from '../../scripts/lib/build-server.mjs';
import { inProject, readJson, Refusal, root } from '../../scripts/lib/project.mjs';

/** What is copied, and where to: the program finds its parts where they are in a clone. */
const parts = {
  'apps/server/dist': 'apps/server/dist',
  'apps/web/dist': 'apps/web/dist',
  'deploy/docker/worklog.mjs': 'scripts/worklog.mjs',
  'deploy/docker/healthcheck.mjs': 'scripts/healthcheck.mjs',
  'package.json': 'package.json',
  LICENSE: 'LICENSE',
  NOTICE: 'NOTICE',
};

/** What nobody reads at run time: maps, types, and what a package was made from. */
const leftOut = /\.(?:map|c?ts|mts|md|cpp|h|gyp)$|\/(?:test|example|src\/upstream)$/i;
const licence = /(?:licen[cs]e|notice)[^/]*$/i;

/** Programs for other systems than the one that this runs on. */
const thisSystem = `${process.platform}-${process.arch}`;
const isForOthers = (file) => /\/prebuilds\/[^/]+$/.test(file) && !file.endsWith(`/${thisSystem}`);

const isNeeded = (file) => licence.test(file) || (!leftOut.test(file) && !isForOthers(file));

/** The folder of a package as Node.js finds it from another folder; undefined where it is not installed. */
function find(name, from) {
  for (let folder = from; folder.startsWith(root.replace(/\/$/, '')); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
}

/** Adds the folders of packages to `found`, with those that they need. */
function collect(names, from, found, isOptional = false) {
  for (const name of names) {
    const folder = find(name, from);
    // Optional packages are mostly builds for other systems.
    if (folder === undefined && isOptional) continue;
    if (folder === undefined)
      throw new Refusal(`The package ${name}, which ${from} needs, is not installed.`);
    if (found.has(folder)) continue;
    found.add(folder);
    const { dependencies = {}, optionalDependencies = {} } = readJson(path.join(folder, 'package.json'));
    collect(Object.keys(dependencies), folder, found);
    collect(Object.keys(optionalDependencies), folder, found, true);
  }
  return found;
}

const [target] = process.argv.slice(2);
if (target === undefined || existsSync(target))
  throw new Refusal('Name a folder that is not there yet: node deploy/docker/assemble.mjs FOLDER');
mkdirSync(target, { recursive: true });
for (const [from, to] of Object.entries(parts))
  cpSync(inProject(from), path.join(target, to), { recursive: true, filter: isNeeded });
for (const folder of collect(external, inProject('apps/server'), new Set())) {
  // A package inside of another comes by itself, where it is needed.
  const filter = (file) => isNeeded(file) && path.basename(file) !== 'node_modules';
  cpSync(folder, path.join(target, path.relative(root, folder)), { recursive: true, filter });
}
