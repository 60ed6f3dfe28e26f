import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../lib/project.mjs';
import { check, expectEqual, expectMatch, require } from './checks.mjs';
import { eventually } from './cluster.mjs';
import { checkConfined, containerOf, crashServer, exitCodesOfCrash } from './confinement.mjs';
import { images } from './images.mjs';
import { checkConfigs, checkDays, putConfig, putDay } from './older-apis.mjs';

/** The pods of the program, as kubectl names them. */
export async function serverPods(cluster) {
  return (await cluster.pods('worklog')).map(({ metadata }) => `pod/${metadata.name}`);
}

/** Makes a token as the documentation says. */
export async function makeToken(cluster) {
  const scope = ['--scope', 'configs:write'];
  const words = ['worklog', 'token', 'create', '--name', `test-${Date.now()}`, ...scope];
  const printed = await cluster.exec('deployment/worklog', 'worklog', ...words);
  const token = printed.split('\n').find((line) => line.startsWith('wl_'));
  if (!token) throw new Error(`No token in ${JSON.stringify(printed)}`);
  return token;
}

/** Waits until the server answers under its address from here. */
export async function untilReady(url) {
  await eventually(`${url}/readyz`, 60, async () => {
    const { status } = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3000) });
    return status === 200;
  });
}

/** Lets a server crash, and waits until Kubernetes has started it again. */
export async function checkHealing(cluster) {
  const [pod] = await serverPods(cluster);
  const { restartCount } = await containerOf(cluster, pod, 'worklog');
  await crashServer(cluster, pod);
  const after = await eventually('a container that was started again', 90, async () => {
    const state = await containerOf(cluster, pod, 'worklog');
    return state.ready && state.restartCount > restartCount && state;
  });
  const { exitCode } = after.lastState.terminated;
  expectEqual(exitCodesOfCrash.includes(exitCode), true, `the end of the one before, ${exitCode}`);
}

/** The whole of the overlay `trial`, at `folder`. */
export async function checkTrial(cluster, folder, address, image = images.worklog) {
  const url = `http://${address}:32000`;
  await require('trial: rolls out', async () => {
    await cluster.kubectl('apply', '--kustomize', folder);
    await cluster.rolledOut('deployment/worklog');
    await untilReady(url);
  });
  const token = await makeToken(cluster);
  await check('trial: the older configuration store at port 32000', () =>
    checkConfigs(url, token, 'trial_a'),
  );
  await check('trial: the older work log at port 32000', () => checkDays(url, 'Zoe'));
  const stillThere = [await putConfig(url, token, 'trial_kept'), await putDay(url, 'Mara')];
  await check('trial: not root, no rights, nothing to write to', async () => {
    const [pod] = await serverPods(cluster);
    await checkConfined(cluster, pod, 'worklog', 10001);
  });
  await check('trial: a day and a configuration survive that every pod is deleted', async () => {
    const [before] = await serverPods(cluster);
    await cluster.kubectl('delete', 'pods', '--all', '--timeout=90s');
    await cluster.rolledOut('deployment/worklog');
    expectEqual((await serverPods(cluster)).includes(before), false, 'the old pod is there');
    await untilReady(url);
    for (const look of stillThere) await look();
  });
  await check('trial: a killed container heals', async () => {
    await checkHealing(cluster);
    await untilReady(url);
    for (const look of stillThere) await look();
  });
  await check('trial: a backup, copied out and restored', async () => {
    await backUpAndRestore(cluster, image);
    await untilReady(url);
    for (const look of stillThere) await look();
  });
}

/** A backup, and a new database made of it, by the commands of the documentation. */
async function backUpAndRestore(cluster, image) {
  const [server] = await serverPods(cluster);
  const archive = '/data/backup.ndjson.gz';
  const printed = await cluster.exec(server, 'worklog', 'worklog', 'backup', '--to', archive);
  expectMatch(printed, /\/data\/backup\.ndjson\.gz$/m, 'what backup prints');
  expectMatch(await cluster.exec(server, 'worklog', 'gunzip', '-c', archive), /trial_kept/, 'the archive');

  await cluster.kubectl('scale', 'deployment/worklog', '--replicas=0');
  await cluster.kubectl('wait', '--for=delete', server, '--timeout=90s');
  const pod = 'pod/worklog-restore';
  await cluster.kubectl('apply', '--filename', restorePod(image));
  await cluster.kubectl('wait', '--for=condition=Ready', pod, '--timeout=60s');
  const move = 'mkdir /data/before && mv /data/worklog.db* /data/before/';
  await cluster.exec(pod, 'worklog', 'sh', '-c', move);
  await cluster.exec(pod, 'worklog', 'worklog', 'restore', archive);
  await cluster.kubectl('delete', pod, '--timeout=60s');
  await cluster.kubectl('scale', 'deployment/worklog', '--replicas=1');
  await cluster.rolledOut('deployment/worklog');
}

/** The manifest of the pod for restoring, with this image; gives its path. */
function restorePod(image) {
  const text = readFileSync(inProject('deploy/kubernetes/restore.yaml'), 'utf8');
  const file = inProject('.cache/kubernetes/restore.yaml');
  writeFileSync(file, text.replace(images.worklog, image));
  return file;
}
