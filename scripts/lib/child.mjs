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
 * Rejects when it cannot be started. What it prints goes to standard error, or to `onOutput`; then it also gets a
 * process group of its own, of which nothing is left in the end, and at most `timeoutMs`.
 */
export function run(command, args, { env = process.env, onOutput, timeoutMs } = {}) {
  const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
  const child = spawn(command, args, { cwd: root, env, stdio, detached: Boolean(onOutput) });
  child.stdout?.on('data', onOutput);
  child.stderr?.on('data', onOutput);
  const end = (signal) => sendSignal(child, signal);
  let timer = timeoutMs && setTimeout(end, timeoutMs, 'SIGKILL');
  running.add(end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      // What it left behind shares its output: `close` comes when that is gone, too.
      if (onOutput) end('SIGTERM');
      timer = setTimeout(end, patienceMs, 'SIGKILL');
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      running.delete(end);
      // A Ctrl-C reaches the whole process group: a child may be gone before this process has seen its own signal.
      if (interruptedBy ?? endSignals.includes(signal)) leaveWhenAlone(interruptedBy ?? signal);
      else resolve(code ?? 1);
    });
  });
}

/** Sends a signal to a child and, where it leads a process group, to all that it started. */
function sendSignal(child, signal) {
  const leadsGroup = child.stdout !== null;
  try {
    process.kill(leadsGroup ? -child.pid : child.pid, signal);
  } catch {
    // Nobody is left to get it.
  }
}

function leaveWhenAlone(signal) {
  if (running.size === 0) process.exit(exitCodeOf(signal));
}

function endChildren(signal) {
  interruptedBy ??= signal;
  for (const end of running) end(signal);
  setTimeout(() => running.forEach((end) => end('SIGKILL')), patienceMs);
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
