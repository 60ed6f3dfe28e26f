import { mkdirSync, rmSync } from 'node:fs';
import { run } from '../lib/child.mjs';
import { layOutMongodbImage } from '../lib/mongodb-image.mjs';
import { inProject, Refusal } from '../lib/project.mjs';

/** The images that the manifests name. */
export const images = { worklog: 'localhost/worklog:0.1.0', mongodb: 'docker.io/library/mongo:8.0.17' };

/** How clusters for trials are given an image, by the beginning of the name of their context. */
const loaders = {
  'kind-': (context) => ['kind', 'load', 'docker-image', '--name', context.slice('kind-'.length)],
  'k3d-': (context) => ['k3d', 'image', 'import', '--cluster', context.slice('k3d-'.length)],
  minikube: (context) => ['minikube', '--profile', context, 'image', 'load'],
};

/** The command that hands images to the cluster of this context; their names follow it. */
export function loaderFor(context) {
  const found = Object.entries(loaders).find(([prefix]) => context.startsWith(prefix));
  if (found) return found[1](context);
  throw new Refusal(
    `It is not known how the cluster ${context} is given an image; name a command that does it by --load, or an image that the cluster can fetch by --image.`,
  );
}

/** Building takes minutes where nothing of it was built before; one that stands still is given up. */
const patienceMs = 10 * 60_000;

/** Runs a program; where it fails, throws what it printed. */
async function runOrThrow(command, ...args) {
  let output = '';
  const onOutput = (chunk) => (output += chunk);
  const options = { onOutput, timeoutMs: patienceMs };
  const code = await run(command, args, options).catch((error) => onOutput(error.message));
  if (code !== 0) throw new Refusal(`${command} ${args[0]} failed:\n${output.trim().slice(-4000)}`);
}

/** Builds images with docker or podman, and hands them to the cluster. */
export class Images {
  #engine;
  #loader;

  constructor({ engine, loader }) {
    this.#engine = engine;
    this.#loader = loader;
  }

  /** The image of the program, from the sources as they are. */
  async worklog(nodeImage) {
    const base = nodeImage ? ['--build-arg', `NODE_IMAGE=${nodeImage}`] : [];
    const format = this.#engine === 'podman' ? ['--format', 'docker'] : [];
    await runOrThrow(this.#engine, 'build', ...format, ...base, '--tag', images.worklog, inProject());
    await this.#load(images.worklog);
  }

  /** An image under the name of the official one, with the MongoDB server of the tests, for a cluster that fetches none. */
  async mongodb() {
    const folder = inProject('.cache/kubernetes/mongodb');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await layOutMongodbImage(folder);
    await runOrThrow(this.#engine, 'build', '--tag', images.mongodb, folder);
    await this.#load(images.mongodb);
  }

  async #load(image) {
    const [command, ...args] = this.#loader;
    await runOrThrow(command, ...args, image);
  }
}

/** The program that builds images here: docker where its service answers, else podman. */
export async function findEngine() {
  const answers = (command) => run(command, ['info'], { onOutput: () => undefined }).catch(() => 1);
  for (const engine of ['docker', 'podman']) if ((await answers(engine)) === 0) return engine;
  throw new Refusal('Neither docker nor podman works here to build the image; name one by --image.');
}
