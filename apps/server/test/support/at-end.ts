type Step = () => void;

const steps = new Set<Step>();

/**
 * Has something undone when this process ends before the test does it: on Ctrl-C, or because the run is cut off.
 * `step` is synchronous. Returns what forgets it.
 */
export function atEnd(step: Step): Step {
  steps.add(step);
  return () => steps.delete(step);
}

function undoAll(): void {
  for (const step of [...steps].reverse()) {
    steps.delete(step);
    step();
  }
}

/** The test runner does not let its workers exit; nothing is left to be done here, so this does as well. */
function endNow(): void {
  undoAll();
  process.kill(process.pid, 'SIGKILL');
}

process.once('exit', undoAll);
// The runner's own process takes care of these by itself, and then exits.
if (process.env.VITEST_WORKER_ID !== undefined) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endNow);
  process.once('disconnect', endNow);
}
