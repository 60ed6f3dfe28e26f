// `npm run bench:start`: how long a built server takes from the start of its process to its first answer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../scripts/lib/build.mjs';
import { inProject } from '../scripts/lib/project.mjs';

const runs = 10;
const goalMs = 500;
const folder = mkdtempSync(path.join(os.tmpdir(), 'worklog-bench-'));

function startServer() {
  const env = { ...process.env, PORT: '0', DATABASE_URL: `sqlite:${path.join(folder, 'worklog.db')}` };
  return spawn(process.execPath, [inProject('scripts/start.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Resolves to the address that the server prints when it listens. What it prints after that is read, too, and dropped. */
function addressOf(server) {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stderr.on('data', (chunk) => {
      printed += chunk;
      const address = /ready at (https?:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    server.on('exit', () => reject(new Error(`The server ended before it was ready: ${printed}`)));
  });
}

/** Milliseconds until the address was printed and until the first answer. */
async function measure() {
  const startedAt = performance.now();
  const server = startServer();
  const address = await addressOf(server);
  const ready = performance.now() - startedAt;
  const response = await fetch(`${address}/health`);
  await response.text();
  const answered = performance.now() - startedAt;
  server.kill('SIGTERM');
  await once(server, 'exit');
  return { ready, answered };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const inMs = (number) => `${Math.round(number)} ms`;

await ensureBuilt();
await measure(); // The first start also creates the database.
const measured = [];
for (let run = 0; run < runs; run += 1) measured.push(await measure());
rmSync(folder, { recursive: true });

const answers = measured.map(({ answered }) => answered);
console.log(`address printed  ${inMs(median(measured.map(({ ready }) => ready)))} (median of ${runs})`);
console.log(`first answer     ${inMs(median(answers))} (median), ${inMs(Math.max(...answers))} (slowest)`);
console.log(`goal             ${inMs(goalMs)}`);
