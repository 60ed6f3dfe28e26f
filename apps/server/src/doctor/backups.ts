import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { listBackups, type FoundBackup } from '../backup/retention.ts';
import { messageOf } from '../shared/errors.ts';
import { diskOf, judgeFolderMode } from '../shared/disk.ts';
import { findingsAbout, shownBytes, shownSpan, type Finding } from '../shared/findings.ts';

const about = findingsAbout('backups');
const space = findingsAbout('space');
const permissions = findingsAbout('permissions');

const minute = 60_000;
const day = 86_400_000;
/** By hand or by a program of the operator's own, so often at least. */
const usualSpan = 7 * day;
const leastFreeBytes = 128 * 1024 * 1024;

/** What is known of where backups go, and of what they are to hold. */
export interface BackupsPlan {
  /** Where they are written to; undefined: not set. */
  readonly folder: string | undefined;
  /** How often the server makes one, in milliseconds; undefined: never. */
  readonly every: number | undefined;
  /** The database's own file; undefined: it is no file. */
  readonly databaseFile: string | undefined;
  /** How much the data takes, in bytes; undefined: not known. */
  readonly bytes: number | undefined;
  /** When the last regular one was begun, as the database knows; undefined: it knows of none. */
  readonly lastRegularAt: Date | undefined;
  /** Whether this user may put files into a folder. */
  readonly mayWrite: (folder: string) => boolean;
}

interface ExaminedBackups {
  readonly findings: readonly Finding[];
  /** When the newest one was begun that is known of. */
  readonly newestAt: Date | undefined;
}

/** Judges whether there are backups, how old they are and who may read them. */
export async function examineBackups(plan: BackupsPlan, now: Date): Promise<ExaminedBackups> {
  const { folder, databaseFile } = plan;
  const lastRegularAt = unlessToCome(plan.lastRegularAt, now);
  if (folder === undefined)
    return { findings: [judgeAge(plan, lastRegularAt, now)], newestAt: lastRegularAt };
  const backups = await backupsIn(folder);
  if (!Array.isArray(backups)) return { findings: [backups], newestAt: lastRegularAt };
  // Another server of a MongoDB may have put it into its own folder. That of an SQLite file is here, or is no more.
  const elsewhere = databaseFile === undefined ? lastRegularAt : undefined;
  const here = backups.filter(({ bytes }) => bytes > 0).map(({ at }) => unlessToCome(at, now));
  const newestAt = newest([elsewhere, ...here].filter((at) => at !== undefined));
  const findings = [
    judgeAge(plan, newestAt, now),
    ...judgePlace(folder, plan),
    ...judgeFiles(folder, backups, now),
    await judgeSpace(folder, plan.bytes),
  ];
  return { findings, newestAt };
}

/** An instant unless it is one to come, by more than clocks may differ: that says nothing of an age. */
function unlessToCome(at: Date | undefined, now: Date): Date | undefined {
  return at !== undefined && at.getTime() - now.getTime() > minute ? undefined : at;
}

/** The backups in a folder, or what is wrong with the folder. */
async function backupsIn(folder: string): Promise<FoundBackup[] | Finding> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return about.problem(
      'folder',
      `The folder ${folder} of WORKLOG_BACKUP_DIR is not there.`,
      'Create it, or mount what it is on.',
    );
  try {
    return await listBackups(folder);
  } catch (error) {
    return about.problem(
      'folder',
      `The folder ${folder} of WORKLOG_BACKUP_DIR cannot be read: ${messageOf(error)}.`,
      'Give it to the user whom the server runs as.',
    );
  }
}

function newest(instants: readonly Date[]): Date | undefined {
  return instants.toSorted((one, other) => one.getTime() - other.getTime()).at(-1);
}

/** Judges the age of the newest backup against how often there should be one. */
export function judgeAge(
  { folder, every }: Pick<BackupsPlan, 'folder' | 'every'>,
  newestAt: Date | undefined,
  now: Date,
): Finding {
  const mend =
    every === undefined
      ? 'Set WORKLOG_BACKUP_DIR and WORKLOG_BACKUP_EVERY, or take backups by another program.'
      : 'See the log of the server for backups that failed.';
  if (!newestAt)
    return about.warning(
      'age',
      folder === undefined
        ? 'Nothing is known of any backup, and none is made regularly.'
        : `There is no backup in ${folder} yet.`,
      every === undefined ? mend : 'The server makes the first one when it starts.',
    );
  const age = now.getTime() - newestAt.getTime();
  const shown = `The newest backup is of ${newestAt.toISOString()}, ${shownSpan(age)} ago`;
  if (every !== undefined && age > 2 * every)
    return about.problem('age', `${shown}, and there should be one every ${shownSpan(every)}.`, mend);
  if (every === undefined && age > usualSpan) return about.warning('age', `${shown}.`, mend);
  return about.ok('age', `${shown}${every === undefined ? '; none is made regularly' : ''}.`);
}

function judgePlace(folder: string, { databaseFile, mayWrite }: BackupsPlan): Finding[] {
  const mode = mayWrite(folder)
    ? judgeFolderMode(permissions, 'backup folder', folder)
    : permissions.problem(
        'backup folder',
        `This user may not write to ${folder} of WORKLOG_BACKUP_DIR.`,
        'Give it to the user whom the server runs as.',
      );
  const data =
    databaseFile === undefined ? undefined : statSync(dirname(databaseFile), { throwIfNoEntry: false });
  if (data?.dev !== statSync(folder).dev) return [mode];
  return [
    mode,
    about.warning(
      'place',
      `${folder} is on the same disk as the database: both are lost together.`,
      'Put it on another disk, and copy it to another machine.',
    ),
  ];
}

function judgeFiles(folder: string, backups: readonly FoundBackup[], now: Date): Finding[] {
  const toCome = backups.find(({ at }) => unlessToCome(at, now) === undefined);
  const open = backups.filter(({ mode }) => (mode & 0o077) !== 0);
  const empty = backups.filter(({ bytes }) => bytes === 0);
  return [
    ...(open.length === 0
      ? []
      : [
          permissions.problem(
            'backups',
            `Others may get at ${open.length} of the backups in ${folder}, such as ${open[0]?.name ?? ''}; they hold hashes of passwords.`,
            `Run chmod 0600 on them.`,
          ),
        ]),
    ...(empty.length === 0
      ? []
      : [
          about.problem(
            'empty',
            `${empty[0]?.name ?? ''} in ${folder} is empty.`,
            'Remove it, and take another.',
          ),
        ]),
    ...(toCome === undefined
      ? []
      : [
          about.warning(
            'time',
            `${toCome.name} in ${folder} is of a time to come, so a clock is or was wrong; it does not count.`,
            'Have the clock set by NTP, and give such files the names of their time: until it has come they are not removed.',
          ),
        ]),
  ];
}

/** Judges whether another backup fits; a copy takes as much as the database, and an archive less. */
async function judgeSpace(folder: string, bytes: number | undefined): Promise<Finding> {
  const { free } = await diskOf(folder);
  const least = Math.max(leastFreeBytes, bytes ?? 0);
  const shown = `${shownBytes(free)} are free on the disk of ${folder}`;
  if (free < least)
    return space.problem(
      'backups',
      `${shown}; the next backup may take ${shownBytes(least)}.`,
      'Make space, or keep fewer (WORKLOG_BACKUP_KEEP).',
    );
  return space.ok('backups', `${shown}.`);
}
