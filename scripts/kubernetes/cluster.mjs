import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Refusal } from '../lib/project.mjs';

const execute = promisify(execFile);
const pauseMs = 250;

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
    try {
      const options = { maxBuffer: 64 * 1024 * 1024 };
      return (await execute('kubectl', ['--namespace', this.namespace, ...args], options)).stdout;
    } catch (error) {
      if (error.code === 'ENOENT') throw new Refusal('kubectl was not found on the PATH.');
      throw new Error(`kubectl ${args.slice(0, 3).join(' ')}: ${error.stderr?.trim() || error.message}`);
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
    const { items } = await this.json('get', 'pods', '--selector', `app.kubernetes.io/name=${name}`);
    return items.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  }

  /** What Kubernetes complains about in the namespace, as text. */
  async complaints() {
    return this.kubectl('get', 'events', '--field-selector', 'type=Warning');
  }

  /** Runs a program in a container and resolves to what it prints, without white space around it. */
  async exec(target, container, ...command) {
    return (await this.kubectl('exec', target, '--container', container, '--', ...command)).trim();
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

  async hasNamespace() {
    return (await this.kubectl('get', 'namespace', this.namespace, '--ignore-not-found')) !== '';
  }

  /** Removes the namespace with everything in it, and waits until it is gone. */
  async removeNamespace() {
    const always = ['--ignore-not-found', '--timeout=180s'];
    await this.kubectl('delete', 'namespace', this.namespace, ...always);
  }
}
