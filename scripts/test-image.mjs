// `npm run test:image`: builds the container image of these sources, and runs it and the compose files.
import { endChildrenOnSignal, run } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inProject, Refusal, requireNode, root } from './lib/project.mjs';
import { provisionContainers } from './provision-containers.mjs';

endChildrenOnSignal();
process.chdir(root);
try {
  requireNode();
  await ensureInstalled();
  const { env, reason } = await provisionContainers();
  if (!env) throw new Refusal(`The image cannot be tested: ${reason}`);
  process.exitCode = await run(
    inProject('node_modules/.bin/vitest'),
    ['run', '--project=containers', ...process.argv.slice(2)],
    { env: { ...process.env, ...env } },
  );
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
