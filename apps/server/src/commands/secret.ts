import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { StartError } from '../shared/errors.ts';

/**
 * Reads one line from standard input: what is typed at a terminal is not shown. Never an argument of the command,
 * which other users of the machine could see.
 *
 * @throws StartError when there is none.
 */
export async function askSecret(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  const isTerminal = stdin.isTTY;
  if (isTerminal) stderr.write(prompt);
  // Echoes nothing: readline writes what is typed to its output.
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const lines = createInterface({ input: stdin, output: silent, terminal: isTerminal });
  try {
    const line = await firstLine(lines);
    if (line === undefined || line === '') throw new StartError('No password was given on standard input.');
    return line;
  } finally {
    lines.close();
    if (isTerminal) stderr.write('\n');
  }
}

function firstLine(lines: ReturnType<typeof createInterface>): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    lines.once('line', resolve);
    lines.once('SIGINT', () => {
      reject(new StartError('Cancelled.'));
    });
    lines.once('close', () => {
      resolve(undefined);
    });
  });
}
