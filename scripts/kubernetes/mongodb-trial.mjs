import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { check, expectEqual, expectMatch, require } from './checks.mjs';
import { eventually, serverPods } from './cluster.mjs';
import { checkConfined } from './confinement.mjs';
import { startLoad } from './load.mjs';
import { checkConfigs, checkDays, putConfig, putDay } from './older-apis.mjs';
import { restoreMongodbTrial } from './restore.mjs';
import { checkHealing, makeToken, untilReady } from './trial.mjs';

/** So long is looked before and after an update, in milliseconds. */
const calmMs = 2000;

/** Makes the Secret that the overlay wants, as the documentation says. */
async function makeSecret(cluster) {
  const literals = {
    password: randomBytes(24).toString('hex'),
    key: randomBytes(384).toString('base64'),
  };
  const options = Object.entries(literals).map(([key, value]) => `--from-literal=${key}=${value}`);
  await cluster.kubectl('create', 'secret', 'generic', 'worklog-mongodb', ...options);
}

async function untilAllReady(cluster, url) {
  await cluster.rolledOut('statefulset/mongodb');
  await cluster.rolledOut('deployment/worklog');
  await untilReady(url);
}

const restartsOf = (pods) =>
  pods.map(({ metadata, status }) => [metadata.name, status.containerStatuses[0].restartCount]);

/** The whole of the overlay `mongodb-trial`, at `folder`. */
export async function checkMongodbTrial(cluster, folder, address, image) {
  const url = `http://${address}:32000`;
  await require('mongodb-trial: a missing Secret is named', async () => {
    await cluster.kubectl('apply', '--kustomize', folder);
    await eventually('a complaint about the Secret', 60, async () =>
      /secret "worklog-mongodb" not found/.test(await cluster.complaints()),
    );
  });
  await require('mongodb-trial: rolls out once the Secret is there', async () => {
    await makeSecret(cluster);
    await untilAllReady(cluster, url);
    expectEqual((await serverPods(cluster)).length, 2, 'replicas');
  });
  const token = await makeToken(cluster);
  await check('mongodb-trial: the older configuration store at port 32000', () =>
    checkConfigs(url, token, 'mongodb_a'),
  );
  await check('mongodb-trial: the older configuration store at port 32242', () =>
    checkConfigs(`http://${address}:32242`, token, 'mongodb_b'),
  );
  await check('mongodb-trial: the older work log at port 32000', () => checkDays(url, 'Zoe'));
  await check('mongodb-trial: not root, no rights, nothing to write to', async () => {
    const [pod] = await serverPods(cluster);
    await checkConfined(cluster, pod, 'worklog', 10001);
    await checkConfined(cluster, 'pod/mongodb-0', 'mongodb', 999);
  });
  const stillThere = [await putConfig(url, token, 'mongodb_kept'), await putDay(url, 'Mara')];
  await checkLosses(cluster, url, stillThere);
  await check('mongodb-trial: a backup, copied out and restored into a new MongoDB', async () => {
    await restoreMongodbTrial(cluster, image);
    await untilAllReady(cluster, url);
    for (const look of stillThere) await look();
  });
  await check('mongodb-trial: a killed container heals', () => checkHealing(cluster));
  await check('mongodb-trial: an update under load, without a failed request', () =>
    checkUpdate(cluster, url, token),
  );
  await check('mongodb-trial: a wrong password is named, and the old servers stay', () =>
    checkWrongPassword(cluster, stillThere),
  );
  return token;
}

async function checkLosses(cluster, url, stillThere) {
  await check('mongodb-trial: a day and a configuration survive that every pod is deleted', async () => {
    const before = await serverPods(cluster);
    await cluster.kubectl('delete', 'pods', '--all', '--timeout=120s');
    await untilAllReady(cluster, url);
    const after = await serverPods(cluster);
    expectEqual(
      after.some((pod) => before.includes(pod)),
      false,
      'an old pod is there',
    );
    for (const look of stillThere) await look();
  });
  await check(
    'mongodb-trial: they survive that MongoDB is killed, and the servers find it again',
    async () => {
      const before = restartsOf(await cluster.pods('worklog'));
      await cluster.kubectl('delete', 'pod', 'mongodb-0', '--force', '--grace-period=0');
      await delay(calmMs);
      await untilAllReady(cluster, url);
      for (const look of stillThere) await eventually('what was stored', 30, async () => !(await look()));
      expectEqual(restartsOf(await cluster.pods('worklog')), before, 'restarts of the servers');
    },
  );
}

async function checkUpdate(cluster, url, token) {
  const before = await serverPods(cluster);
  const load = await startLoad(url, token);
  try {
    await delay(calmMs);
    await cluster.kubectl('rollout', 'restart', 'deployment/worklog');
    await cluster.rolledOut('deployment/worklog');
    await eventually('the old pods are gone', 60, async () => {
      const { items } = await cluster.json('get', 'pods');
      return !items.some(({ metadata }) => before.includes(`pod/${metadata.name}`));
    });
    await delay(calmMs);
  } finally {
    await load.stop();
  }
  const { answered, failures, lost } = load.result;
  console.log(
    `                 ${answered} requests were answered during the update, ${failures.length} not`,
  );
  expectEqual(failures.slice(0, 10), [], 'failed requests');
  expectEqual(lost, [], 'lost changes');
  if (answered < 100) throw new Error(`only ${answered} requests were sent`);
}

async function checkWrongPassword(cluster, stillThere) {
  const wrong = 'mongodb://worklog:swordfish@mongodb-0.mongodb:27017/worklog?replicaSet=rs0';
  const before = await serverPods(cluster);
  await cluster.kubectl(
    ...['set', 'env', 'deployment/worklog', '--containers=worklog', `DATABASE_URL=${wrong}`],
  );
  try {
    const log = await eventually('a new pod that says what is wrong', 90, async () => {
      const fresh = (await serverPods(cluster)).filter((pod) => !before.includes(pod));
      const logs = await Promise.all(fresh.map((pod) => cluster.logs(pod, 'worklog')));
      return logs.find((text) => text.includes('MongoDB at'));
    });
    expectMatch(log, /refused the user or the password; correct them in DATABASE_URL/, 'the log');
    expectEqual(log.includes('swordfish'), false, 'the password in the log');
    const remaining = await serverPods(cluster);
    expectEqual(
      before.every((pod) => remaining.includes(pod)),
      true,
      'the old pods stay',
    );
    for (const look of stillThere) await look();
  } finally {
    await cluster.kubectl('rollout', 'undo', 'deployment/worklog');
    await cluster.rolledOut('deployment/worklog');
  }
}
