import { check, expectEqual, require } from './checks.mjs';
import { eventually, serverPods } from './cluster.mjs';
import { checkConfined, containerOf, crashServer, exitCodesOfCrash } from './confinement.mjs';
import { checkConfigs, checkDays, putConfig, putDay } from './older-apis.mjs';
import { restoreTrial } from './restore.mjs';

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
export async function checkTrial(cluster, folder, address, image) {
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
  await check('trial: a backup, restored, and once again', async () => {
    await restoreTrial(cluster, image);
    await untilReady(url);
    for (const look of stillThere) await look();
  });
}
