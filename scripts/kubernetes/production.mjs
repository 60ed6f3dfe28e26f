import { check, expectEqual } from './checks.mjs';
import { eventually, serverPods } from './cluster.mjs';

/** Asks the Service from inside of a pod, under a host; prints the status. */
const ask = (host, token) => `
  const http = await import('node:http');
  const headers = { host: '${host}', authorization: 'Bearer ${token}', 'x-forwarded-proto': 'https' };
  http.get('http://worklog/configs?limit=1', { headers, agent: false }, (response) => {
    console.log(response.resume().statusCode);
  });`;

/**
 * Puts the overlay `production` in the place of `mongodb-trial`, on the same MongoDB: as far as it can be shown without a
 * controller for the Ingress.
 */
export async function checkProduction(cluster, folder, token) {
  await check('production: three replicas on a MongoDB that a Secret names', async () => {
    const secret = await cluster.json('get', 'secret', 'worklog-mongodb');
    const password = Buffer.from(secret.data.password, 'base64').toString();
    const url = `mongodb://worklog:${password}@mongodb-0.mongodb:27017/worklog?replicaSet=rs0`;
    await cluster.kubectl('create', 'secret', 'generic', 'worklog-database', `--from-literal=url=${url}`);
    await cluster.kubectl('apply', '--kustomize', folder);
    await cluster.rolledOut('deployment/worklog');
    await eventually('three replicas, by the autoscaler', 90, async () => {
      return (await serverPods(cluster)).length === 3;
    });
    await cluster.rolledOut('deployment/worklog');
    const kinds = 'ingress,horizontalpodautoscaler,poddisruptionbudget';
    const { items } = await cluster.json('get', kinds);
    expectEqual(items.length, 3, 'Ingress, HorizontalPodAutoscaler and PodDisruptionBudget');
  });
  await check('production: answers to its own host, and to no other', async () => {
    // The servers of the trial answered to any.
    await cluster.settled('worklog');
    const statusAs = (host) =>
      cluster.exec(
        ...['deployment/worklog', 'worklog', 'node', '--input-type=module'],
        ...['--eval', ask(host, token)],
      );
    expectEqual(await statusAs('worklog.example'), '200', 'worklog.example');
    expectEqual(await statusAs('other.example'), '421', 'other.example');
  });
}
