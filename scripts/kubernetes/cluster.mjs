import { execFile, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Refusal } from '../lib/project.mjs';

const execute = promisify(execFile);
const pauseMs = 250;
/** How long the cluster may take to note, on the way out, that a namespace is to go. */
const removalMs = 20_000;

/** Tries until it resolves to something that is not undefined or false, and resolves to that; else throws the last reason. */
export async function eventually(what, seconds, attempt) {
  const endsAt = Date.now() + seconds * 1000;
  let reason = 'it never was so';
  for (;;) {
    try {
      const found = await attempt();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      reason = error.message;
    }
    if (Date.now() > endsAt) throw new Error(`${what}: not within ${seconds} seconds (${reason})`);
    await delay(pauseMs);
  }
}

/** The cluster of KUBECONFIG, seen by kubectl, and one namespace of it. */
export class Cluster {
  constructor(namespace) {
    this.namespace = namespace;
  }

  /** Runs kubectl in the namespace and resolves to its standard output. Throws what it says on standard error. */
  async kubectl(...args) {
    return this.#run(args);
  }

  /** Runs kubectl with bytes as its standard input, and resolves to its standard output in an encoding, or as bytes. */
  async #run(args, { input = '', encoding = 'utf8' } = {}) {
    try {
      const options = { maxBuffer: 64 * 1024 * 1024, encoding };
      const running = execute('kubectl', ['--namespace', this.namespace, ...args], options);
      // Where kubectl has ended already, its exit code says why.
      running.child.stdin.on('error', () => undefined).end(input);
      return (await running).stdout;
    } catch (error) {
      if (error.code === 'ENOENT') throw new Refusal('kubectl was not found on the PATH.');
      throw new Error(
        `kubectl ${args.slice(0, 3).join(' ')}: ${error.stderr?.toString().trim() || error.message}`,
      );
    }
  }

  async json(...args) {
    return JSON.parse(await this.kubectl(...args, '--output', 'json'));
  }

  /** Waits until a Deployment or StatefulSet is wholly there; else says what its pods wait for. */
  async rolledOut(workload, seconds = 120) {
    try {
      await this.kubectl('rollout', 'status', workload, `--timeout=${seconds}s`);
    } catch (error) {
      const [pods, events] = await Promise.all([this.kubectl('get', 'pods'), this.complaints()]);
      throw new Error(`${error.message}\n${pods}${events}`, { cause: error });
    }
  }

  /** The pods of one program that are not about to go. */
  async pods(name) {
    return (await this.#allPods(name)).filter(isToStay);
  }

  /** Waits until no pod of one program is about to go: the Service may lead to such a one for a moment. */
  async settled(name) {
    await eventually(`no pod of ${name} is about to go`, 90, async () =>
      (await this.#allPods(name)).every(isToStay),
    );
  }

  async #allPods(name) {
    return (await this.json('get', 'pods', '--selector', `app.kubernetes.io/name=${name}`)).items;
  }

  /** What Kubernetes complains about in the namespace, as text. */
  async complaints() {
    return this.kubectl('get', 'events', '--field-selector', 'type=Warning');
  }

  /** Runs a program in a container and resolves to what it prints, without white space around it. */
  async exec(target, container, ...command) {
    return (await this.kubectl('exec', target, '--container', container, '--', ...command)).trim();
  }

  /** The content of a file in a container, as bytes. */
  async readFile(target, container, file) {
    const args = ['exec', target, '--container', container, '--', 'cat', file];
    return this.#run(args, { encoding: 'buffer' });
  }

  /** Makes a file of these bytes in a container. */
  async writeFile(target, container, file, content) {
    const args = ['exec', '--stdin', target, '--container', container, '--', 'sh', '-c', `cat > '${file}'`];
    await this.#run(args, { input: content });
  }

  /** What a container has written, or wrote before it was started again. */
  async logs(pod, container) {
    const logs = (...args) => this.kubectl('logs', pod, '--container', container, ...args).catch(() => '');
    return (await Promise.all([logs(), logs('--previous')])).join('\n');
  }

  /** The address under which a node is reached from inside and, on clusters for trials, from here. */
  async nodeAddress() {
    const { items } = await this.json('get', 'nodes');
    const addresses = items.flatMap(({ status }) => status.addresses);
    const found = addresses.find(({ type }) => type === 'InternalIP');
    if (!found) throw new Refusal('No node has an InternalIP; name the address of one by --address.');
    return found.address;
  }

  /** The name under which KUBECONFIG knows the cluster. */
  async context() {
    return (await this.kubectl('config', 'current-context')).trim();
  }

  async hasNamespace() {
    return (await this.kubectl('get', 'namespace', this.namespace, '--ignore-not-found')) !== '';
  }

  /** Removes the namespace with everything in it, and waits until it is gone. */
  async removeNamespace() {
    const always = ['--ignore-not-found', '--timeout=180s'];
    await this.kubectl('delete', 'namespace', this.namespace, ...always);
  }
}

const isToStay = ({ metadata }) => metadata.deletionTimestamp === undefined;

/** The pods of the program, as kubectl names them. */
export async function serverPods(cluster) {
  return (await cluster.pods('worklog')).map(({ metadata }) => `pod/${metadata.name}`);
}

/** From now on a signal that ends this process, such as Ctrl-C, also removes the namespace; nobody waits until it is gone. */
export function removeOnSignal(namespace) {
  const words = ['delete', 'namespace', namespace, '--ignore-not-found', '--wait=false'];
  const remove = () => {
    console.error(`Removing the namespace ${namespace}.`);
    const { status } = spawnSync('kubectl', words, { stdio: ['ignore', 2, 2], timeout: removalMs });
    if (status !== 0) console.error(`It may be there still; this removes it: kubectl ${words.join(' ')}`);
  };
  // Before the handler that ends this process.
  for (const signal of ['SIGINT', 'SIGTERM']) process.prependOnceListener(signal, remove);
}
