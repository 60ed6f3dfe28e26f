// `npm run test:fuzz`: sends what a fuzzer makes of /openapi.json to a real server, on both databases, and holds every
// answer to the description. `--short` takes about a minute; `--seed=N` repeats a run.
import { ensureBuilt } from './lib/build.mjs';
import { endChildrenOnSignal } from './lib/child.mjs';
import { endTargets, startTarget } from './lib/fuzz-target.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { Refusal, requireNode, root } from './lib/project.mjs';
import { ensureSchemathesis, runSchemathesis } from './lib/schemathesis.mjs';

const isShort = process.argv.includes('--short');
const seed = process.argv.find((argument) => argument.startsWith('--seed='));
/** Seconds for each database, and test cases for each operation and phase. */
const bounds = isShort ? { seconds: 18, examples: 5 } : { seconds: 240, examples: 100 };
const graceSeconds = 40;

/** Fuzzes a server on one database; says whether all was well. */
async function fuzz(kind) {
  const target = await startTarget(kind);
  if (!target) return !process.env.CI;
  let output = '';
  const code = await runSchemathesis(argumentsFor(target), {
    env: target.environment,
    onOutput: (chunk) => (output += chunk),
    timeoutMs: (bounds.seconds + graceSeconds) * 1000,
  });
  const lost = target.isAlive() ? await target.lost() : 'The server has ended.\n';
  const isWell = code === 0 && lost === '' && target.log() === '';
  const cases = /^\s*(\d+ generated.*)$/m.exec(output)?.[1] ?? 'no test cases';
  console.log(`fuzz on ${kind}: ${isWell ? 'ok' : 'FAILED'}, ${cases}`);
  if (!isWell) console.log(`${output}\n${lost}${target.log()}`);
  await endTargets();
  return isWell;
}

function argumentsFor({ url }) {
  return [
    ...['run', `${url}/openapi.json`],
    ...['--max-time', String(bounds.seconds), '--max-examples', String(bounds.examples)],
    ...['--request-timeout', '10', '--continue-on-failure', ...(seed ? [seed] : [])],
    // Of a handful of requests to an operation all may be a stranger's, which is no failure.
    ...(isShort ? ['--warnings', 'off'] : []),
  ];
}

endChildrenOnSignal();
process.chdir(root);
try {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
  await ensureSchemathesis();
  for (const kind of ['SQLite', 'MongoDB']) if (!(await fuzz(kind))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
} finally {
  await endTargets();
}
