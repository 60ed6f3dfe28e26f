/** How bad something is. `unknown`: it could not be looked at, which is no fault by itself. */
export type Level = 'ok' | 'unknown' | 'warning' | 'problem';

/** What findings are about, in the order in which they are shown. */
export const topics = [
  'settings',
  'process',
  'certificate',
  'permissions',
  'database',
  'replica set',
  'clock',
  'space',
  'backups',
  'messages',
] as const;

export type Topic = (typeof topics)[number];

/** Something that was looked at when Worklog was examined. */
export interface Finding {
  readonly topic: Topic;
  /** What was looked at, such as `schema`: the same in every version, for programs. */
  readonly check: string;
  readonly level: Level;
  /** A sentence that says what was found and what it means. Never a secret. */
  readonly finding: string;
  /** A sentence that says how to mend it; undefined: there is nothing to mend. */
  readonly mend: string | undefined;
}

/** Makes findings about one topic. */
export interface Findings {
  ok(check: string, finding: string): Finding;
  unknown(check: string, finding: string, mend?: string): Finding;
  warning(check: string, finding: string, mend: string): Finding;
  problem(check: string, finding: string, mend: string): Finding;
}

/** Makes findings about `topic`. */
export function findingsAbout(topic: Topic): Findings {
  const of =
    (level: Level) =>
    (check: string, finding: string, mend?: string): Finding => ({ topic, check, level, finding, mend });
  return { ok: of('ok'), unknown: of('unknown'), warning: of('warning'), problem: of('problem') };
}

const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A number of bytes for people, such as `1.5 GiB`. */
export function shownBytes(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const amount = bytes / 1024 ** power;
  return `${amount < 10 && power > 0 ? amount.toFixed(1) : Math.round(amount)} ${units[power] ?? ''}`;
}

/** A span in milliseconds for people, such as `3 hours`. */
export function shownSpan(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  if (seconds < 120) return counted(seconds, 'second');
  if (seconds < 7200) return counted(Math.round(seconds / 60), 'minute');
  if (seconds < 172_800) return counted(Math.round(seconds / 3600), 'hour');
  return counted(Math.round(seconds / 86_400), 'day');
}

/** A number with its noun, such as `1 member` or `3 members`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
