import { run } from './child.mjs';
import { inProject } from './project.mjs';
import { ensurePythonProgram, pythonProgram } from './python-program.mjs';

const requirement = 'schemathesis==4.32.5';
const program = pythonProgram(requirement, 'schemathesis');

/** The environment in which the program finds its packages, and who it is. */
const environment = {
  ...process.env,
  ...program.env,
  SCHEMATHESIS_HOOKS: inProject('scripts/lib/fuzz_hooks.py'),
};

/**
 * Installs the fuzzer into .cache, unless it is there already. Throws a Refusal where that cannot be done.
 */
export const ensureSchemathesis = () => ensurePythonProgram(requirement);

/** Runs the fuzzer; resolves to its exit code. What it prints goes to `onOutput`; its hooks are handed `env`. */
export function runSchemathesis(args, { env, onOutput, timeoutMs }) {
  const config = ['--config-file', inProject('scripts/schemathesis.toml'), '--no-color'];
  return run(program.command, [...config, ...args], {
    env: { ...environment, ...env },
    onOutput,
    timeoutMs,
  });
}
