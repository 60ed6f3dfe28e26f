import { inProject } from './project.mjs';

const tool = (name, command, ...args) => ({ name, command: inProject('node_modules/.bin', command), args });
const script = (name, file, ...args) => ({
  name,
  command: process.execPath,
  args: [inProject(file), ...args],
});

/** The server and the page that the other checks run; the process tests must not each find them stale. */
export const build = script('build', 'scripts/build.mjs');

/** Everything that is checked without running a test, the slow ones first. Each counts as one check. */
export const checks = [
  tool('lint', 'eslint', '.', '--max-warnings=0'),
  tool('types', 'tsc', '--noEmit'),
  tool('types of the page', 'tsc', '--noEmit', '-p', 'apps/web'),
  tool('types of e2e', 'tsc', '--noEmit', '-p', 'e2e'),
  tool('format', 'prettier', '--check', '--log-level=warn', '.'),
  tool(
    'import rules',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
    'apps',
    'packages',
  ),
  tool('dead code', 'knip'),
  script('generated files', 'scripts/worklog.mjs', 'generate', '--check'),
  script('generated client', 'scripts/generate-client.mjs', '--check'),
  // It needs Python and a package index; elsewhere it is run by `npm run test:fuzz` alone.
  ...(process.env.CI ? [script('fuzz', 'scripts/fuzz.mjs', '--short')] : []),
];
