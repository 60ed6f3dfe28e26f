import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isUnfinished } from './destination.ts';

/** The names of regular backups begin so; others are never removed. */
export const scheduledPrefix = 'worklog-auto';

const ours = /^worklog-(?:auto-)?(\d{8})T(\d\d)(\d\d)(\d\d)Z\.(?:db|ndjson\.gz)$/;
const finished = /^worklog-auto-\d{8}T\d{6}Z\.(?:db|ndjson\.gz)$/;
const unfinished = /^worklog-auto-\d{8}T\d{6}Z\.(?:db|ndjson\.gz)(?:\.[0-9a-f]{8})?\.part/;

/** A backup that was not written to for so long, in milliseconds, was cut off. */
const abandonedMilliseconds = 24 * 3_600_000;

/** A backup in a folder, as its name and the file system tell. */
export interface FoundBackup {
  readonly name: string;
  /** When it was begun. */
  readonly at: Date;
  readonly bytes: number;
  /** Who may read and write it, as in chmod. */
  readonly mode: number;
}

/** The finished backups in a folder whose names Worklog has made, regular ones and those by hand. */
export async function listBackups(folder: string): Promise<FoundBackup[]> {
  const backups: FoundBackup[] = [];
  for (const name of await readdir(folder)) {
    const [, date, hours, minutes, seconds] = ours.exec(name) ?? [];
    if (date === undefined) continue;
    const day = date.replace(/(....)(..)(..)/, '$1-$2-$3');
    const at = new Date(`${day}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}Z`);
    // A name of digits that are no time is not ours.
    if (Number.isNaN(at.getTime())) continue;
    const { size, mode } = await stat(join(folder, name));
    backups.push({ name, at, bytes: size, mode });
  }
  return backups;
}

/**
 * Removes all but the newest regular backups of the folder of `latest`, which was just taken, and what is left of those that
 * were cut off. Those that are of a later time by their names, because a clock was wrong, neither count nor are removed: they
 * would push out each new one.
 */
export async function removeOldBackups(latest: string, keep: number): Promise<void> {
  const folder = dirname(latest);
  const names = await readdir(folder);
  const inOrder = names.filter((name) => finished.test(name) && name <= basename(latest)).sort(byTime);
  for (const name of inOrder.slice(0, -keep)) await rm(join(folder, name), { force: true });
  for (const name of names.filter((each) => unfinished.test(each))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > abandonedMilliseconds) await rm(path, { force: true });
  }
}

/** Removes what is left of a backup to that file that was cut off. */
export async function removeUnfinished(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (isUnfinished(name, basename(file))) await rm(join(folder, name), { force: true });
  }
}

/** The time is all that differs between two names but their endings. */
function byTime(one: string, other: string): number {
  return one < other ? -1 : 1;
}
