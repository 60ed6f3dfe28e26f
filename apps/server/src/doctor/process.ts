import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { findingsAbout, shownBytes, type Finding } from '../shared/findings.ts';

const about = findingsAbout('process');
const clock = findingsAbout('clock');

/** Until when each line of Node.js gets security updates (github.com/nodejs/release). */
const supportEnds: ReadonlyMap<number, string> = new Map([
  [20, '2026-04-30'],
  [22, '2027-04-30'],
  [24, '2028-04-30'],
]);

const mebibyte = 1024 * 1024;
/** With less memory than this, hashing a few passwords at once may end the server, in bytes. */
const leastMemory = 256 * mebibyte;
/** Each connection is an open file. */
const leastFiles = 1024;
/** No clock that is right shows a time before this version was made. */
const madeAfter = new Date('2026-11-01T00:00:00Z');

/** What this process runs with. */
export interface ProcessFacts {
  /** Such as `24.1.0`. */
  readonly nodeVersion: string;
  /** In bytes. */
  readonly memory: number;
  /** How many files may be open; undefined: not known. */
  readonly openFiles: number | undefined;
  /** undefined: users have no numbers here. */
  readonly uid: number | undefined;
}

/** Reads what this process runs with. */
export function processFacts(): ProcessFacts {
  const limit = process.constrainedMemory();
  const all = totalmem();
  return {
    nodeVersion: process.versions.node,
    // Without a limit it is 0, or more than any machine has.
    memory: limit > 0 ? Math.min(limit, all) : all,
    openFiles: openFilesLimit(),
    uid: process.getuid?.(),
  };
}

function openFilesLimit(): number | undefined {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    const soft = /^Max open files\s+(\d+|unlimited)/m.exec(limits)?.[1];
    return soft === 'unlimited' ? Number.POSITIVE_INFINITY : Number(soft ?? Number.NaN);
  } catch {
    // Only Linux has that file.
    return undefined;
  }
}

/** Judges what a process runs with; the server's is another one, but mostly of the same machine. */
export function judgeProcess(facts: ProcessFacts, now: Date): Finding[] {
  return [
    judgeNode(facts, now),
    judgeMemory(facts),
    ...(facts.openFiles === undefined ? [] : [judgeOpenFiles(facts.openFiles)]),
    ...(facts.uid === 0
      ? [
          about.warning(
            'user',
            'It runs as root, who may do far more than a server needs.',
            'Run it as a user of its own.',
          ),
        ]
      : []),
  ];
}

function judgeNode({ nodeVersion }: ProcessFacts, now: Date): Finding {
  const end = supportEnds.get(Number.parseInt(nodeVersion));
  if (end !== undefined && now > new Date(`${end}T23:59:59Z`))
    return about.warning(
      'node',
      `Node.js ${nodeVersion} has had no security updates since ${end}.`,
      'Install a newer line of Node.js that is maintained.',
    );
  return about.ok('node', `It runs on Node.js ${nodeVersion}.`);
}

function judgeMemory({ memory }: ProcessFacts): Finding {
  const shown = `It may use ${shownBytes(memory)} of memory`;
  if (memory < leastMemory)
    return about.warning('memory', `${shown}, which is little.`, 'Give it 256 MiB or more.');
  return about.ok('memory', `${shown}.`);
}

function judgeOpenFiles(openFiles: number): Finding {
  const shown = Number.isFinite(openFiles) ? String(openFiles) : 'any number of';
  if (openFiles < leastFiles)
    return about.warning(
      'open files',
      `It may have ${shown} files open, and each connection is one.`,
      'Raise the limit (ulimit -n, LimitNOFILE of systemd).',
    );
  return about.ok('open files', `It may have ${shown} files open.`);
}

/**
 * Judges the clock by what is known besides: when this version was made, and the newest change that is stored
 * (undefined: not known).
 */
export function judgeClock(now: Date, newestEntryAt: Date | undefined, timeZone: string): Finding[] {
  const mend = 'Have the clock set by NTP.';
  const shown = now.toISOString();
  const findings: Finding[] = [];
  if (now < madeAfter)
    findings.push(
      clock.problem('plausible', `The clock says ${shown}, which is before this version was made.`, mend),
    );
  if (newestEntryAt && newestEntryAt.getTime() - now.getTime() > 60_000)
    findings.push(
      clock.problem(
        'plausible',
        `The clock says ${shown}, and the newest change was made at ${newestEntryAt.toISOString()}: one of the two clocks was wrong.`,
        mend,
      ),
    );
  if (findings.length === 0) findings.push(clock.ok('plausible', `The clock says ${shown}.`));
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  findings.push(
    clock.ok('time zone', `Today is ${today} for people who have chosen no time zone (${timeZone}).`),
  );
  return findings;
}
