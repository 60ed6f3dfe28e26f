// `npm run test:torture`: kills, starves and pesters real servers for minutes, and shows what came of it. `--short` does
// what `npm test` does of it; further arguments go to vitest, such as `crash` for one scenario.
import { ensureBuilt } from './lib/build.mjs';
import { endChildrenOnSignal, run } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inProject, Refusal, requireNode, root } from './lib/project.mjs';
import { provisionMongo } from './provision-mongo.mjs';

const isShort = process.argv.includes('--short');
const filters = process.argv.slice(2).filter((argument) => argument !== '--short');

async function runScenarios() {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
  const { binary, reason } = await provisionMongo();
  if (!binary) console.log(`MongoDB is left out: ${reason}`);
  const project = isShort ? 'process' : 'torture';
  const scenarios = (filters.length > 0 ? filters : ['']).map((filter) => `torture/scenarios/${filter}`);
  const env = { ...process.env, TEST_MONGOD: binary ?? 'none' };
  return run(inProject('node_modules/.bin/vitest'), ['run', `--project=${project}`, ...scenarios], { env });
}

endChildrenOnSignal();
process.chdir(root);
process.exitCode = await runScenarios().catch((error) => {
  console.error(error instanceof Refusal ? error.message : error);
  return 1;
});
