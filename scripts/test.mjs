// `npm test`: everything a reviewer needs, ending with the line `N passed, N failed`. `--quick` leaves out the slow parts.
import { build, checks } from './lib/checks.mjs';
import { endChildrenOnSignal } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Refusal, requireNode, root } from './lib/project.mjs';
import { runInOrder, runStep, showStep } from './lib/step.mjs';
import { runVitest } from './lib/vitest.mjs';

const parallelChecks = 2;
const quick = process.argv.includes('--quick');
const total = { passed: 0, failed: 0 };

/** Shows a step and adds its tests, or itself as one check, to the total. */
function record(step) {
  showStep(step);
  const { passed, failed } = step.counts ?? { passed: Number(step.ok), failed: Number(!step.ok) };
  total.passed += passed;
  total.failed += failed;
}

/** The path of a MongoDB server for the tests, or undefined when the MongoDB half has to be left out. */
async function findMongo() {
  const { provisionMongo } = await import('./provision-mongo.mjs');
  const { binary, reason } = await provisionMongo();
  if (binary) return binary;
  if (process.env.CI) record({ name: 'MongoDB', ok: false, seconds: 0, output: reason });
  else console.log(`The tests on MongoDB are left out: ${reason}`);
  return undefined;
}

/** The path of a Chromium for the tests in a browser, or undefined when they have to be left out. */
async function findChromium() {
  const { provisionChromium } = await import('./provision-chromium.mjs');
  const { binary, reason } = await provisionChromium();
  if (binary) return binary;
  if (process.env.CI) record({ name: 'Chromium', ok: false, seconds: 0, output: reason });
  else console.log(`The tests in a browser are left out: ${reason}`);
  return undefined;
}

/** Has hadolint check the Dockerfile, where it can be had. */
async function checkDockerfile() {
  const { provisionHadolint } = await import('./provision-hadolint.mjs');
  const { binary, reason } = await provisionHadolint();
  if (binary) record(await runStep({ name: 'Dockerfile', command: binary, args: ['Dockerfile'] }));
  else if (process.env.CI) record({ name: 'Dockerfile', ok: false, seconds: 0, output: reason });
  else console.log(`The check of the Dockerfile is left out: ${reason}`);
}

/** What the tests in containers need, or undefined when they are left out, as on every machine without podman or docker. */
async function findContainers() {
  const { provisionContainers } = await import('./provision-containers.mjs');
  const { env, reason } = await provisionContainers();
  if (!env) console.log(`The tests in containers are left out: ${reason}`);
  return env;
}

/** What vitest is told to run: all projects, or those that are quick or do without what was not found. */
function selectTests({ mongo, chromium, containers }) {
  const projects = ['unit', 'storage', 'api-sqlite', 'deploy'];
  // With a star: the same in processes that are in other time zones.
  if (!quick) projects.push('process', 'api-sqlite-*');
  if (!quick && mongo) projects.push('api-mongo', 'api-mongo-*');
  if (!quick && mongo && containers) projects.push('containers');
  if (!quick && chromium) projects.push('e2e');
  const withoutMongo = mongo
    ? []
    : ['--exclude=apps/server/src/storage/mongo/**', '--exclude=**/*-mongo.test.ts'];
  return [...projects.map((project) => `--project=${project}`), ...withoutMongo];
}

/** Tries the manifests on the cluster of KUBECONFIG, where TEST_KUBERNETES names what does it; `.ci/run` does. */
async function testKubernetes() {
  const command = process.env.TEST_KUBERNETES;
  if (quick || !command) return;
  const step = await runStep({ name: 'Kubernetes', command, args: [] });
  const [, passed, failed] = /.*^(\d+) passed, (\d+) failed$/ms.exec(step.output) ?? [];
  const counts = { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
  // It may have ended before it could count.
  if (counts.failed === 0 && (!step.ok || counts.passed === 0)) counts.failed = 1;
  const note = `${counts.passed} passed, ${counts.failed} failed`;
  // Which check took how long; of a step that failed all is shown anyway.
  if (counts.failed === 0) console.log(step.output.trimEnd());
  record({ ...step, ok: counts.failed === 0, counts, note });
}

async function runEverything() {
  requireNode();
  await ensureInstalled();
  record(await runStep(build));
  await runInOrder(
    checks.map((check) => () => runStep(check)),
    parallelChecks,
    record,
  );
  await checkDockerfile();
  const mongo = await findMongo();
  const chromium = quick ? undefined : await findChromium();
  const containers = quick ? undefined : await findContainers();
  const found = { TEST_MONGOD: mongo ?? 'none', ...(chromium && { CHROMIUM_PATH: chromium }), ...containers };
  record(await runVitest(selectTests({ mongo, chromium, containers }), found));
  await testKubernetes();
}

endChildrenOnSignal();
process.chdir(root);
await runEverything().catch((error) => {
  // Whatever stops the run half-way, the last line has to say that it did not pass.
  console.error(error instanceof Refusal ? error.message : error);
  total.failed += 1;
});
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
