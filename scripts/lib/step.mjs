import { run } from './child.mjs';

/** Far more than any step takes: one that hangs must not hold up the rest for ever. */
const timeoutMs = 45 * 60_000;

/** The programs write to a pipe, and cannot see whether their colours would end on a screen or in a file. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** Runs a program as one step of the tests: its name, whether it went well, how long it took and what it printed. */
export async function runStep({ name, command, args, env }) {
  const startedAt = performance.now();
  let output = '';
  const stepEnv = { ...process.env, ...colours, ...env };
  const onOutput = (chunk) => (output += chunk);
  const code = await run(command, args, { env: stepEnv, onOutput, timeoutMs }).catch((error) => {
    onOutput(error.message);
    return 1;
  });
  return { name, ok: code === 0, seconds: (performance.now() - startedAt) / 1000, output };
}

/** Shows a step as one line, and all it printed when it failed. */
export function showStep({ name, ok, seconds, output, note = '' }) {
  const outcome = ok ? 'ok    ' : 'FAILED';
  console.log(`${name.padEnd(18)} ${outcome} ${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd());
  if (!ok) console.log(`\n${output.trimEnd()}\n`);
}

/** Runs jobs, `width` at a time, and hands over each result in the order of the jobs. */
export async function runInOrder(jobs, width, onResult) {
  const atMost = createLimit(width);
  for (const result of jobs.map((job) => atMost(job))) onResult(await result);
}

function createLimit(width) {
  const waiting = [];
  let free = width;
  return async (job) => {
    if (free > 0) free -= 1;
    else await new Promise((resume) => waiting.push(resume));
    const result = await job();
    const next = waiting.shift();
    if (next) next();
    else free += 1;
    return result;
  };
}
