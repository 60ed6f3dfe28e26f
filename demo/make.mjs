// Makes the database of the demo: runs the server on it until it is filled. A process of its own, started by
// scripts/demo.mjs with DATABASE_URL and nothing else of the settings of whoever runs it.
import { pathToFileURL } from 'node:url';
import { serverEntry } from '../scripts/lib/project.mjs';
import { fillDemo } from './fill.mjs';

/** The clock of the server: the machine's, or at a standstill while something of the past is made; never ahead. */
let standstill;
const clock = { now: () => new Date(Math.min(Date.now(), standstill ?? Infinity)) };
const setClock = (time) => (standstill = time && Date.parse(time));

const invitation = /first-administrator#(\S+)/;
const ready = /ready at (\S+)/;

/** Starts the server; resolves to where it is, and the secret of the first administrator. */
function start(main) {
  let baseUrl;
  const { promise, resolve, reject } = withResolvers();
  const tell = (line) => {
    baseUrl ??= ready.exec(line)?.[1];
    const [, firstAdministrator] = invitation.exec(line) ?? [];
    if (firstAdministrator) resolve({ baseUrl, firstAdministrator });
  };
  const stopped = main(['serve'], { clock, tell });
  stopped.then(() => reject(new Error('The server of the demo did not start.')), reject);
  return { promise, stopped };
}

function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

const { main } = await import(pathToFileURL(serverEntry));
const { promise, stopped } = start(main);
try {
  await fillDemo({ ...(await promise), setClock });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
process.kill(process.pid, 'SIGTERM');
await stopped;
