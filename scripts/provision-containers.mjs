// Finds podman or docker, and what goes with it, for the tests that run the image.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Refusal } from './lib/project.mjs';
import { ensurePythonProgram, pythonProgram } from './lib/python-program.mjs';

const run = promisify(execFile);

/** Images that can be the base of the one that is tested, the one of the Dockerfile first. */
const bases = ['24', '22', '20'].map((line) => `docker.io/library/node:${line}-bookworm-slim`);
const debian = 'docker.io/library/debian:bookworm-slim';

/**
 * A program that runs containers here, and the images that are there already: nothing is pulled.
 *
 * @returns {Promise<{ env: Record<string, string>, reason?: undefined } | { env?: undefined, reason: string }>} what the
 * tests have to know, as environment variables, or one sentence that says what is missing
 */
export async function provisionContainers() {
  const engine = await firstThat(['podman', 'docker'], (name) => works(name, 'info'));
  if (engine === undefined) return { reason: 'neither podman nor docker works here.' };
  const base = await firstThat(bases, (image) => works(engine, 'image', 'inspect', image));
  if (base === undefined || !(await works(engine, 'image', 'inspect', debian))) {
    return { reason: `${engine} has no image ${base === undefined ? bases[0] : debian}; pull it first.` };
  }
  if (!(await works(engine, 'run', '--rm', debian, 'true')))
    return { reason: `${engine} cannot run a container here.` };
  try {
    return { env: { TEST_CONTAINERS: engine, TEST_NODE_IMAGE: base, ...(await findCompose(engine)) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reason: error.message };
  }
}

/** What runs compose files with podman or docker, as environment variables. */
async function findCompose(engine) {
  if (engine === 'podman') {
    // The one of Debian 12 prints less and knows less.
    const requirement = 'podman-compose==1.6.0';
    await ensurePythonProgram(requirement);
    const { command, env } = pythonProgram(requirement, 'podman-compose');
    return { ...env, TEST_COMPOSE: command };
  }
  if (await works('docker', 'compose', 'version')) return { TEST_COMPOSE: 'docker compose' };
  throw new Refusal('docker lacks its plugin compose.');
}

async function firstThat(candidates, isGood) {
  for (const candidate of candidates) if (await isGood(candidate)) return candidate;
  return undefined;
}

async function works(command, ...args) {
  try {
    await run(command, args, { timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}
