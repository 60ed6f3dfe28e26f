// The server that all others are compared with.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { runLoad } from './load.mjs';
import { startNode } from './workplace.mjs';

const bareServer = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));

/** Headers that Node.js adds by itself. */
const ownHeaders = new Set(['date', 'connection', 'keep-alive']);

/** Starts the bare server. `use` makes it give these answers, by method, from then on. */
export async function startBare() {
  const child = startNode([bareServer], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [{ port }] = await once(child, 'message');
  const use = async (answers) => {
    const heard = once(child, 'message');
    child.send(answers);
    await heard;
  };
  return { port, pid: child.pid, use };
}

/** A way to measure the bare server while it gives these answers, by method, for `compare`. */
export function bareCandidate(name, bare, answers, { connections, next }) {
  const measure = async (milliseconds) => {
    await bare.use(answers);
    return runLoad(bare, { connections, milliseconds, next });
  };
  return { name, measure };
}

/** What a server answered, for the bare server to send the same bytes. */
export function sameAnswer({ status, rawHeaders, body }) {
  const headers = rawHeaders.filter((_, index) => !ownHeaders.has(nameAt(rawHeaders, index)));
  return { status, headers, body };
}

/** The same without the headers that a bare API would not send. */
export function plainAnswer({ status, rawHeaders, body }) {
  const wanted = new Set(['content-type', 'content-length', 'etag']);
  return { status, headers: rawHeaders.filter((_, index) => wanted.has(nameAt(rawHeaders, index))), body };
}

/** The header that an entry of `[name, value, ...]` is or belongs to. */
function nameAt(rawHeaders, index) {
  return rawHeaders[index - (index % 2)].toLowerCase();
}
