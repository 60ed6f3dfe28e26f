import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';

const endSignals = ['SIGINT', 'SIGTERM'];
const patienceMs = 3000;
const running = new Set();
let interruptedBy;

/** The exit code by which a shell would report an end by this signal: 130 for SIGINT, 143 for SIGTERM. */
const exitCodeOf = (signal) => 128 + constants.signals[signal];

/**
 * Runs a program in the project's folder and resolves to its exit code when it has ended.
 * Rejects when it cannot be started. Without `options.onOutput` everything it prints goes to standard error.
 */
export function run(command, args, options = {}) {
  const { env = process.env, onOutput } = options;
  const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
  const child = spawn(command, args, { cwd: root, env, stdio });
  child.stdout?.on('data', onOutput);
  child.stderr?.on('data', onOutput);
  running.add(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      // A Ctrl-C reaches the whole process group: a child may be gone before this process has seen its own signal.
      if (interruptedBy ?? endSignals.includes(signal)) leaveWhenAlone(interruptedBy ?? signal);
      else resolve(code ?? 1);
    });
  });
}

function leaveWhenAlone(signal) {
  if (running.size === 0) process.exit(exitCodeOf(signal));
}

function endChildren(signal) {
  interruptedBy ??= signal;
  for (const child of running) child.kill(signal);
  setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), patienceMs);
  leaveWhenAlone(interruptedBy);
}

/**
 * From now on SIGINT and SIGTERM end the programs that `run` started, and then this process.
 * Returns a function that takes these handlers away again.
 */
export function endChildrenOnSignal() {
  for (const signal of endSignals) process.on(signal, endChildren);
  return () => {
    for (const signal of endSignals) process.off(signal, endChildren);
  };
}
