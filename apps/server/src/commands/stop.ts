const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * The first signal that asks the program to end. The handlers stay: npm and a terminal send the same signal
 * twice, to the process and to its group, and the second must not kill a server that is still answering.
 */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, resolve);
  });
}
