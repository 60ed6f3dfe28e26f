import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { askOnce } from '../lib/requests.mjs';
import { dataOf, nameOf } from '../lib/samples.mjs';
import { newFolder, startNode } from '../lib/workplace.mjs';

const require = createRequire(import.meta.url);

/** Starts json-server with the first `total` configurations; undefined, after a word on standard error, if it does not start. */
export async function startJsonServer(total) {
  const numbers = Array.from({ length: total }, (_, number) => number);
  const configs = numbers.map((number) => {
    return { id: nameOf(number), name: nameOf(number), data: JSON.parse(dataOf(number, total)) };
  });
  const folder = newFolder();
  const file = path.join(folder, 'db.json');
  writeFileSync(file, JSON.stringify({ configs }));
  // In production, where it is quickest, it wants a folder of static files where it runs.
  mkdirSync(path.join(folder, 'public'));
  const port = await freePort();
  const manifest = require.resolve('json-server/package.json');
  const program = path.join(path.dirname(manifest), 'lib/bin.js');
  const child = startNode([program, file, '--host', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const version = `json-server ${require(manifest).version}`;
  const server = { port, pid: child.pid, version };
  if (await answers(server, `/configs/${nameOf(0)}`)) return server;
  console.error('json-server is left out: it does not start here.');
  return undefined;
}

async function answers(server, url) {
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await askOnce(server, 'GET', url).catch(() => undefined);
    if (answer?.status === 200) return true;
    await delay(100);
  }
  return false;
}

async function freePort() {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address();
  holder.close();
  await once(holder, 'close');
  return port;
}
