import { constants } from 'node:os';

/**
 * What a test has started is ended after it, and at the latest when its process exits. On these signals a process
 * does not exit but is gone; from now on it exits.
 */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      process.exit(128 + constants.signals[signal]);
    });
  }
}
