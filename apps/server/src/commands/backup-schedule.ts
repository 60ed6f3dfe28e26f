import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formOfRegular } from '../backup/destination.ts';
import { removeUnfinished } from '../backup/retention.ts';
import { BackupSchedule, type BackupObserver } from '../backup/schedule.ts';
import { StartError } from '../shared/errors.ts';
import type { Storage } from '../storage/contract.ts';
import { runBehind } from './background.ts';
import type { CommandContext } from './context.ts';

/**
 * The regular backups of a server; undefined: none are wanted.
 *
 * @throws StartError when the settings say how often but not where, or the folder is not there.
 */
export function backupSchedule(
  { config, projectRoot, clock }: CommandContext,
  storage: Storage,
  observer: BackupObserver,
): BackupSchedule | undefined {
  const { backupDir, backupEvery: every, backupKeep: keep } = config;
  if (every === undefined) return undefined;
  if (backupDir === undefined)
    throw new StartError('WORKLOG_BACKUP_EVERY needs WORKLOG_BACKUP_DIR, which says where.');
  const folder = resolve(projectRoot, backupDir);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError(`The folder ${folder} of WORKLOG_BACKUP_DIR is not there; create it first.`);
  const form = formOfRegular(config.database.kind);
  const { leases } = storage;
  const take = (file: string, signal: AbortSignal): Promise<void> =>
    inOtherProcess(projectRoot, file, signal);
  return new BackupSchedule({ leases, storage, clock, folder, form, every, keep, take, observer });
}

/**
 * Runs the command `backup` of the same program with the same settings. In a process of its own, because reading and
 * checking a whole database would keep requests waiting.
 */
async function inOtherProcess(projectRoot: string, file: string, signal: AbortSignal): Promise<void> {
  const script = join(projectRoot, 'scripts/worklog.mjs');
  try {
    await runBehind(process.execPath, [script, 'backup', '--to', file], signal);
  } catch (error) {
    await removeUnfinished(file);
    throw error;
  }
}
