// `npm run test:kubernetes`: deploys the overlays of deploy/kubernetes to the cluster of KUBECONFIG, in a namespace of its
// own, and tries what they promise. Ends with the line `N passed, N failed`.
import { parseArgs } from 'node:util';
import { Abandoned, counts } from './kubernetes/checks.mjs';
import { Cluster, removeOnSignal } from './kubernetes/cluster.mjs';
import { findEngine, Images, loaderFor } from './kubernetes/images.mjs';
import { checkMongodbTrial } from './kubernetes/mongodb-trial.mjs';
import { overlayIn } from './kubernetes/overlay.mjs';
import { checkProduction } from './kubernetes/production.mjs';
import { checkTrial } from './kubernetes/trial.mjs';
import { endChildrenOnSignal } from './lib/child.mjs';
import { Refusal, requireNode, root } from './lib/project.mjs';

const usage = `npm run test:kubernetes -- [options]
  --image NAME        an image that the cluster has or can fetch; without it one is built and handed to the cluster
  --load COMMAND      hands images to the cluster, whose names follow; known for kind, k3d and minikube
  --node-image NAME   the image that ours is built from (NODE_IMAGE of the Dockerfile)
  --build-mongodb     make an image of MongoDB from the server of the tests, for a cluster without a registry
  --address HOST      where the cluster's node ports are reached; without it the InternalIP of a node
  --namespace NAME    what is made, and removed in the end (worklog-test); it must not be there
  --keep              do not remove it in the end`;

const string = { type: 'string' };
const boolean = { type: 'boolean', default: false };
const options = {
  image: string,
  load: string,
  'node-image': string,
  'build-mongodb': boolean,
  address: string,
  namespace: { type: 'string', default: 'worklog-test' },
  keep: boolean,
  help: boolean,
};

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refusal(`${error.message}\n${usage}`);
  }
}

/** Makes and loads the images that are not said to be there. */
async function prepareImages(cluster, values) {
  const startedAt = Date.now();
  if (values.image && !values['build-mongodb']) return;
  const loader = values.load ? [values.load] : loaderFor(await cluster.context());
  const images = new Images({ engine: await findEngine(), loader });
  if (!values.image) await images.worklog(values['node-image']);
  if (values['build-mongodb']) await images.mongodb();
  console.log(`The images were made in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
}

async function testOverlays(cluster, { image, address }) {
  const folder = (overlay) => overlayIn(cluster.namespace, overlay, image);
  const node = address ?? (await cluster.nodeAddress());
  await checkTrial(cluster, folder('trial'), node, image);
  // Both use the port 32000.
  await cluster.removeNamespace();
  const token = await checkMongodbTrial(cluster, folder('mongodb-trial'), node, image);
  await checkProduction(cluster, folder('production'), token);
}

async function testKubernetes(values) {
  const cluster = new Cluster(values.namespace);
  if (await cluster.hasNamespace())
    throw new Refusal(`The namespace ${values.namespace} is there already; remove it, or name another.`);
  await prepareImages(cluster, values);
  if (!values.keep) removeOnSignal(cluster.namespace);
  try {
    await testOverlays(cluster, values);
  } finally {
    if (!values.keep) await cluster.removeNamespace();
  }
}

/** Does what the command line says, and gives the exit code. */
async function main() {
  try {
    requireNode();
    const values = readOptions();
    if (values.help) {
      console.log(usage);
      return 0;
    }
    await testKubernetes(values);
  } catch (error) {
    if (!(error instanceof Abandoned)) {
      console.error(error instanceof Refusal ? error.message : error);
      counts.failed += 1;
    }
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

endChildrenOnSignal();
process.chdir(root);
process.exitCode = await main();
