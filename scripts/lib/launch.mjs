import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { endChildrenOnSignal } from './child.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, Refusal, requireNode, root, serverEntry } from './project.mjs';

/**
 * Runs one of the server's commands in this process, so that signals and exit codes are the server's own, after
 * installing and building what is missing of the parts that it needs. Standard output is left to the command.
 */
export async function launch(argv, parts) {
  const release = endChildrenOnSignal();
  // Paths in settings are relative to the project, wherever the command is called from.
  process.chdir(root);
  try {
    const { main } = await loadServer(parts);
    release();
    await main(argv);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function loadServer(parts) {
  requireNode();
  await ensureInstalled();
  await ensureBuilt(parts);
  // Node.js 22 and later can keep compiled code between starts.
  module.enableCompileCache?.(inProject('.cache/compiled'));
  return import(pathToFileURL(serverEntry).href);
}
