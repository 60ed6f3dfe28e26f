import { expectEqual, expectMatch } from './checks.mjs';

/** Looks from inside of a container whether it is as confined as the manifest says: user, rights, file system, secrets. */
export async function checkConfined(cluster, pod, container, uid) {
  const status = await cluster.exec(pod, container, 'cat', '/proc/1/status');
  const valueOf = (key) => new RegExp(`^${key}:\\s*(\\S+)`, 'm').exec(status)?.[1];
  expectEqual(valueOf('Uid'), String(uid), 'the user of process 1');
  expectEqual(Number.parseInt(valueOf('CapEff'), 16), 0, 'its capabilities');
  expectEqual(Number.parseInt(valueOf('CapBnd'), 16), 0, 'the capabilities it could get');
  expectEqual(valueOf('NoNewPrivs'), '1', 'NoNewPrivs');
  expectEqual(valueOf('Seccomp'), '2', 'Seccomp');
  for (const folder of ['/', '/usr/local/bin', '/etc'])
    expectMatch(await writeTo(cluster, pod, container, folder), /Read-only file system/, folder);
  const secrets = await cluster.exec(pod, container, 'sh', '-c', 'ls /var/run/secrets 2>&1 || true');
  expectMatch(secrets, /No such file/, 'a token of Kubernetes');
  const environment = await cluster.exec(pod, container, 'env');
  expectEqual(/^WORKLOG_(?:SERVICE|PORT)/m.test(environment), false, 'variables of the Service');
}

/** What the shell says to an attempt to make a file in a folder. */
async function writeTo(cluster, pod, container, folder) {
  const file = `${folder}/written`;
  return cluster.exec(pod, container, 'sh', '-c', `(echo x > ${file}) 2>&1 && rm ${file} || true`);
}

/** Ends process 1 on the spot, as a crash would: through the debugger of Node.js, because no signal from inside kills it. */
const crash = `
  process.kill(1, 'SIGUSR1');
  const pages = async () => (await fetch('http://127.0.0.1:9229/json/list')).json();
  const untilOpen = async () => {
    for (;;) {
      try { return await pages(); } catch { await new Promise((resume) => setTimeout(resume, 50)); }
    }
  };
  const [{ webSocketDebuggerUrl }] = await untilOpen();
  const socket = new WebSocket(webSocketDebuggerUrl);
  const params = { expression: 'process.abort()' };
  socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
  socket.onclose = () => process.exit();`;

/** How a process ends that aborts: by SIGABRT, or, as process 1, which that does not reach, by what follows it. */
export const exitCodesOfCrash = [134, 133, 139];

/** Lets the server of a pod crash. */
export async function crashServer(cluster, pod) {
  const command = [
    'timeout',
    '10',
    'node',
    '--experimental-websocket',
    '--input-type=module',
    '--eval',
    crash,
  ];
  // The connection may go down with the container.
  await cluster.exec(pod, 'worklog', ...command).catch(() => undefined);
}

/** The state of a pod's container. */
export async function containerOf(cluster, pod, container) {
  const { status } = await cluster.json('get', pod);
  return status.containerStatuses.find(({ name }) => name === container);
}
