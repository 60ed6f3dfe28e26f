import { run } from './child.mjs';
import { inProject, readJson, Refusal } from './project.mjs';

const flags = ['--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of what it has installed as the
 * last step of an installation: comparing with that needs no stamp of ours, and a developer's own `npm install` counts.
 */
function isInstalled() {
  const wanted = readJson(inProject('package-lock.json'))?.packages ?? {};
  const present = readJson(inProject('node_modules/.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted).every(([path, entry]) => {
    const isOurs = path === '';
    // Optional packages are mostly builds for other platforms; npm leaves them out without a word.
    return isOurs || entry.optional || isSame(entry, present[path]);
  });
}

const isSame = (wanted, present) =>
  present !== undefined && wanted.version === present.version && wanted.integrity === present.integrity;

/** Installs the dependencies when they are missing or stale. Throws a Refusal when npm cannot. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing dependencies...');
  const code = await run('npm', ['ci', ...flags]).catch(() => {
    throw new Refusal(
      'The dependencies are not installed, and npm was not found on the PATH to install them.',
    );
  });
  if (code === 0) return;
  throw new Refusal(`The dependencies could not be installed: \`npm ci\` ended with exit code ${code}.`);
}
