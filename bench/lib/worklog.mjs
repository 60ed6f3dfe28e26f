import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../scripts/lib/project.mjs';
import { newFolder, startNode, stopNode } from './workplace.mjs';

const run = promisify(execFile);

/** Starts a server of its own for an empty SQLite file. */
export function startOnSqlite(options) {
  return startWorklog(`sqlite:${path.join(newFolder(), 'worklog.db')}`, options);
}

/**
 * Starts the server as `npm start` does, with the rate limit off, on a free port.
 *
 * @param {string} databaseUrl
 * @param {{profileFolder?: string}} [options] where it writes a CPU profile when it ends
 */
export async function startWorklog(databaseUrl, { profileFolder } = {}) {
  const env = environment(databaseUrl);
  const token = await createToken(env);
  const profiling = profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : [];
  const child = startNode([...profiling, inProject('scripts/start.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await portOf(child);
  return { port, token, pid: child.pid, stop: () => stopNode(child) };
}

/** The settings of this shell must not change what is measured. */
function environment(databaseUrl) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:WORKLOG_|TLS_|TRUST_PROXY$|HOST$)/.test(name),
  );
  return { ...Object.fromEntries(kept), PORT: '0', DATABASE_URL: databaseUrl, WORKLOG_RATE_LIMIT: 'off' };
}

async function createToken(env) {
  const words = ['token', 'create', '--name', `bench-${Date.now()}`, '--scope', 'configs:write'];
  const { stdout } = await run(process.execPath, [inProject('scripts/worklog.mjs'), ...words], { env });
  return stdout.trim();
}

/** The port that the server prints when it listens. */
async function portOf(child) {
  let printed = '';
  for await (const chunk of child.stderr.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    const port = /ready at http:\S+:(\d+)/.exec(printed)?.[1];
    if (port) {
      child.stderr.resume();
      return Number(port);
    }
  }
  throw new Error(`The server ended before it was ready: ${printed}`);
}
