// `npm run demo`: serves an organisation that is made up, from a database of its own that is made new each day.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeDemo, settingsOfDemo } from '../demo/database.mjs';
import { demoAdministrator, demoPerson } from '../demo/people.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { endChildrenOnSignal } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { launch } from './lib/launch.mjs';
import { inProject, Refusal, requireNode } from './lib/project.mjs';

const options = {
  folder: { type: 'string', default: inProject('data') },
  new: { type: 'boolean', default: false },
};

/** What was asked for on the command line. */
function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new Refusal('There are two options: --new, and --folder FOLDER for another place than data.');
  }
}

/** Makes the database if need be, and says in the environment that it is the one to be served. */
async function prepare() {
  requireNode();
  const { folder, new: anew } = readArguments();
  const file = path.resolve(folder, 'demo.sqlite');
  const settings = settingsOfDemo(file, process.env);
  const release = endChildrenOnSignal();
  await ensureInstalled();
  await ensureBuilt(['server']);
  await makeDemo(file, anew);
  release();
  Object.assign(process.env, settings);
}

const shown = ({ name, password }, role) => `  ${name.padEnd(20)} ${password}  (${role})`;

function tellHowToSignIn() {
  console.error('Fernblick Studio is made up, and made new at the first start of each day. Sign in as');
  console.error(shown(demoAdministrator, 'administrator'));
  console.error(shown(demoPerson, 'person'));
}

try {
  await prepare();
  tellHowToSignIn();
  await launch(['serve'], ['server', 'page']);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
