import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './child.mjs';
import { inProject, Refusal } from './project.mjs';

const requirement = 'schemathesis==4.32.5';
const folder = inProject('.cache', requirement.replace('==', '-'));
const installedMark = path.join(folder, 'installed');
const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check', 'install'];

/** The environment in which the program finds its packages, however they were installed, and who it is. */
const environment = {
  ...process.env,
  PYTHONPATH: folder,
  PYTHONDONTWRITEBYTECODE: '1',
  SCHEMATHESIS_HOOKS: inProject('scripts/lib/fuzz_hooks.py'),
};

/**
 * Installs the fuzzer into .cache, unless it is there already. Throws a Refusal where that cannot be done.
 */
export async function ensureSchemathesis() {
  if (existsSync(installedMark)) return;
  console.log(`Installing ${requirement}...`);
  if (!(await installIntoEnvironment()) && !(await installIntoFolder())) {
    throw new Refusal(
      `${requirement} could not be installed; it needs python3 with pip and a package index.`,
    );
  }
  writeFileSync(installedMark, '');
}

/** Runs the fuzzer; resolves to its exit code. What it prints goes to `onOutput`; its hooks are handed `env`. */
export function runSchemathesis(args, { env, onOutput, timeoutMs }) {
  const config = ['--config-file', inProject('scripts/schemathesis.toml'), '--no-color'];
  return run(path.join(folder, 'bin', 'schemathesis'), [...config, ...args], {
    env: { ...environment, ...env },
    onOutput,
    timeoutMs,
  });
}

async function installIntoEnvironment() {
  return (
    (await python('-m', 'venv', folder)) &&
    (await runs(path.join(folder, 'bin', 'python'), ...pip, requirement))
  );
}

/** Debian keeps what a virtual environment needs in a package of its own; pip alone can do without. */
async function installIntoFolder() {
  return python(...pip, '--target', folder, requirement);
}

async function python(...args) {
  // A half-made environment must not get in the way of the next attempt.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return runs('python3', ...args);
}

async function runs(command, ...args) {
  // What goes wrong on the first way is of no interest when the second works.
  const code = await run(command, args, { onOutput: () => undefined }).catch(() => 1);
  return code === 0;
}
