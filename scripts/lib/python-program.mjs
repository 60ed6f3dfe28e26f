import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './child.mjs';
import { inProject, Refusal } from './project.mjs';

const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check', 'install'];

/** The folder in .cache of a program such as `schemathesis==4.32.5`. */
const folderOf = (requirement) => inProject('.cache', requirement.replace('==', '-'));

/**
 * A program that is written for Python, or comes as a package for it: its path, and the environment in which it finds its
 * modules, however they were installed. To be installed by `ensurePythonProgram` first.
 */
export function pythonProgram(requirement, name) {
  const folder = folderOf(requirement);
  return {
    command: path.join(folder, 'bin', name),
    env: { PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' },
  };
}

/** Installs a package into .cache, unless it is there already. Throws a Refusal where that cannot be done. */
export async function ensurePythonProgram(requirement) {
  const folder = folderOf(requirement);
  const installedMark = path.join(folder, 'installed');
  if (existsSync(installedMark)) return;
  console.log(`Installing ${requirement}...`);
  if (
    !(await installIntoEnvironment(folder, requirement)) &&
    !(await installIntoFolder(folder, requirement))
  ) {
    throw new Refusal(
      `${requirement} could not be installed; it needs python3 with pip and a package index.`,
    );
  }
  writeFileSync(installedMark, '');
}

async function installIntoEnvironment(folder, requirement) {
  return (
    (await python(folder, '-m', 'venv', folder)) &&
    (await runs(path.join(folder, 'bin', 'python'), ...pip, requirement))
  );
}

/** Debian keeps what a virtual environment needs in a package of its own; pip alone can do without. */
async function installIntoFolder(folder, requirement) {
  return python(folder, ...pip, '--target', folder, requirement);
}

async function python(folder, ...args) {
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
