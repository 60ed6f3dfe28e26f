import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

let ticksASecond;

/** Seconds of processor time that a process has used, all its threads together; undefined where /proc is not there. */
export function cpuSeconds(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  ticksASecond ??= Number(execFileSync('getconf', ['CLK_TCK']));
  // The name of the program, in brackets, may hold spaces; behind it come the state and then numbers.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
}

/** Bytes of memory that a process holds now, and the most that it ever held; undefined where /proc is not there. */
export function memoryOf(pid) {
  const status = read(`/proc/${pid}/status`);
  if (status === undefined) return undefined;
  const bytes = (field) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1]) * 1024;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
