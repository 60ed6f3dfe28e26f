import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';

/** Behind everything else that the machine has to do, as far as the system knows priorities. */
const lowPriority = 10;

/**
 * Runs a program with low priority until it ends by itself, or is killed because `signal` is aborted; then it is gone.
 *
 * @throws Error when it cannot be started, is killed, or ends with another code than 0: then with what it has told.
 */
export async function runBehind(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  // Asked to end, it would go on for as long as SQLite reads a large copy.
  const child: ChildProcess = spawn(program, args, {
    signal,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Before all else: an error that nobody listens for ends this process, too.
  const ended = endOf(child);
  let told = '';
  // It is not there when the system has no more open files to give.
  child.stderr?.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-1000)));
  lowerPriority(child);
  const code = await ended;
  if (code !== 0) throw new Error(`It ended with ${code ?? 'a signal'}: ${told.trim()}`);
}

/** Resolves to the exit code when a process has ended; rejects then with what went wrong with it, or at once unless it began. */
function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    let failure: Error | undefined;
    child.on('error', (error) => {
      failure ??= error;
      if (child.pid === undefined) fail(error);
    });
    child.once('close', (code) => {
      if (failure) fail(failure);
      else done(code);
    });
  });
}

function lowerPriority({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, lowPriority);
  } catch {
    // It runs with the usual one, or has ended already.
  }
}
