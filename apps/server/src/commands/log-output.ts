import { destination, type DestinationStream } from 'pino';

/**
 * Standard output for the log. All lines of a turn of the event loop are written together at its end: to write each by
 * itself costs a request as much as to make it. What ends the process in order writes what is left; only a turn that is
 * cut off in its midst, as by `kill -9`, takes its own lines with it.
 */
export function logOutput(): DestinationStream {
  const output = destination({ dest: 1, sync: true });
  let lines = '';
  const flush = (): void => {
    if (lines === '') return;
    const text = lines;
    lines = '';
    output.write(text);
  };
  process.on('exit', flush);
  return {
    write: (line) => {
      if (lines === '') setImmediate(flush);
      lines += line;
    },
  };
}
