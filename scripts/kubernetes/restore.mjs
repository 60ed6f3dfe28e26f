import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../lib/project.mjs';
import { expectMatch } from './checks.mjs';
import { serverPods } from './cluster.mjs';
import { images } from './images.mjs';

const archive = '/data/backup.ndjson.gz';
const pod = 'pod/worklog-restore';

/** A backup in `trial`, and a new database made of it, by the commands of the documentation. */
export async function restoreTrial(cluster, image) {
  const servers = await serverPods(cluster);
  await backUp(cluster, servers[0], /trial_kept/);
  await stopServers(cluster, servers);
  await startPod(cluster, 'restore.yaml', image);
  const move = 'before=$(mktemp -d /data/before-XXXXXX) && mv /data/worklog.db* "$before/"';
  await cluster.exec(pod, 'worklog', 'sh', '-c', move);
  await cluster.exec(pod, 'worklog', 'worklog', 'restore', archive);
  // Later on there will be another need, and what was put aside is still there.
  await cluster.exec(pod, 'worklog', 'sh', '-c', move);
  await restoreInPod(cluster, 1);
}

/** A backup in `mongodb-trial`, and a new MongoDB that is filled from it, by the commands of the documentation. */
export async function restoreMongodbTrial(cluster, image) {
  const servers = await serverPods(cluster);
  await backUp(cluster, servers[0], /mongodb_kept/);
  // The folder goes with the pod.
  const content = await cluster.readFile(servers[0], 'worklog', archive);
  await stopServers(cluster, servers);
  await cluster.kubectl('scale', 'statefulset/mongodb', '--replicas=0');
  await cluster.kubectl('wait', '--for=delete', 'pod/mongodb-0', '--timeout=120s');
  await cluster.kubectl('delete', 'pvc', 'data-mongodb-0', '--timeout=60s');
  await cluster.kubectl('scale', 'statefulset/mongodb', '--replicas=1');
  await startPod(cluster, 'restore-mongodb.yaml', image);
  await cluster.writeFile(pod, 'worklog', archive, content);
  await restoreInPod(cluster, servers.length);
}

async function backUp(cluster, server, content) {
  const printed = await cluster.exec(server, 'worklog', 'worklog', 'backup', '--to', archive);
  expectMatch(printed, /\/data\/backup\.ndjson\.gz$/m, 'what backup prints');
  await cluster.exec(server, 'worklog', 'worklog', 'restore', '--dry-run', archive);
  expectMatch(await cluster.exec(server, 'worklog', 'gunzip', '-c', archive), content, 'the archive');
}

async function stopServers(cluster, servers) {
  await cluster.kubectl('scale', 'deployment/worklog', '--replicas=0');
  await cluster.kubectl('wait', '--for=delete', ...servers, '--timeout=90s');
}

/** Starts the pod of one manifest, with this image. */
async function startPod(cluster, manifest, image = images.worklog) {
  const text = readFileSync(inProject('deploy/kubernetes', manifest), 'utf8');
  const file = inProject('.cache/kubernetes', manifest);
  writeFileSync(file, text.replaceAll(images.worklog, image));
  await cluster.kubectl('apply', '--filename', file);
  await cluster.kubectl('wait', '--for=condition=Ready', pod, '--timeout=180s');
}

async function restoreInPod(cluster, replicas) {
  await cluster.exec(pod, 'worklog', 'worklog', 'restore', archive);
  await cluster.kubectl('delete', pod, '--timeout=60s');
  await cluster.kubectl('scale', 'deployment/worklog', `--replicas=${replicas}`);
  await cluster.rolledOut('deployment/worklog');
}
