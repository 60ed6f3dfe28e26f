import { constants } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { destinationFor, discard, formOfRegular } from '../backup/destination.ts';
import { Progress } from '../backup/progress.ts';
import { takeBackup } from '../backup/take.ts';
import { shownDatabase } from '../shared/database-url.ts';
import { StartError } from '../shared/errors.ts';
import { openBackupSource } from '../storage/open.ts';
import type { CommandContext } from './context.ts';

/** `worklog backup`: one file with everything, taken beside the servers that run. */
export function addBackupCommand(program: Command, context: CommandContext): void {
  program
    .command('backup')
    .description('write all data into one file, while the server runs or not, and print its path')
    .option(
      '--to <folder or file>',
      'a folder that is there, or a new file: .db for a copy of an SQLite database, .ndjson or .ndjson.gz for an archive (default: WORKLOG_BACKUP_DIR)',
    )
    .action(({ to }: { to?: string }) => backup(context, to));
}

async function backup(context: CommandContext, to: string | undefined): Promise<void> {
  const { config, projectRoot, version, clock, tell, print } = context;
  const place = to ?? config.backupDir;
  if (place === undefined) {
    throw new StartError('Say where the backup goes: with --to FOLDER or FILE, or in WORKLOG_BACKUP_DIR.');
  }
  const now = clock.now();
  const destination = destinationFor(resolve(projectRoot, place), formOfRegular(config.database.kind), now);
  discardWhenStopped(destination.unfinished);
  const source = await openBackupSource(config.database, projectRoot);
  try {
    await takeBackup({ source, destination, version, now, progress: new Progress(tell) });
  } finally {
    await source.close();
  }
  tell(`The backup of ${shownDatabase(config.database)} is complete and was checked.`);
  print(destination.file);
}

/** A backup that is broken off by a signal leaves nothing, and ends as a signal would end it. */
function discardWhenStopped(unfinished: string): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      discard(unfinished);
      process.exit(128 + constants.signals[signal]);
    });
  }
}
