// `npm run screenshots`: pictures of the demo, in both themes, wide and on a phone. Without an argument those in
// docs/screenshots are taken anew; `npm run screenshots -- FOLDER` puts every screen and dialog into another folder.
import path from 'node:path';
import { endChildrenOnSignal, run } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inProject, requireNode } from './lib/project.mjs';

const [folder] = process.argv.slice(2);
// npm starts this in the project's folder, and tells where it was called.
const calledFrom = process.env.INIT_CWD ?? process.cwd();
const into = folder ? { SCREENSHOTS_FOLDER: path.resolve(calledFrom, folder) } : {};

requireNode();
endChildrenOnSignal();
await ensureInstalled();
const env = { ...process.env, ...into };
process.exitCode = await run(inProject('node_modules/.bin/vitest'), ['run', '--project=screenshots'], {
  env,
});
