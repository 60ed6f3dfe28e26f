import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Progress } from '../backup/progress.ts';
import type { ReadArchive } from '../backup/read.ts';
import { assertEmpty, checkArchive, restoreArchive } from '../backup/restore.ts';
import { shownDatabase } from '../shared/database-url.ts';
import { openBackupSource, openRestoreTarget } from '../storage/open.ts';
import type { CommandContext } from './context.ts';

/** `worklog restore`: fills an empty database of either kind from an archive. */
export function addRestoreCommand(program: Command, context: CommandContext): void {
  program
    .command('restore')
    .argument('<file>', 'an archive that the command backup has written')
    .description('restore an archive into the empty database that DATABASE_URL names')
    .option('--dry-run', 'change nothing: only read the whole archive and say what is in it')
    .action((file: string, { dryRun }: { dryRun?: true }) => restore(context, file, dryRun ?? false));
}

async function restore(context: CommandContext, file: string, dryRun: boolean): Promise<void> {
  const { config, projectRoot, tell } = context;
  const path = resolve(projectRoot, file);
  const progress = new Progress(tell);
  const checked = await checkArchive(path, (records) => {
    progress.tell(`${records} records checked`);
  });
  tell(summary(path, checked));
  if (dryRun) return;
  const target = await openRestoreTarget(config.database, projectRoot);
  try {
    const shown = shownDatabase(config.database);
    await assertEmpty(target, shown);
    const source = await openBackupSource(config.database, projectRoot);
    try {
      await restoreArchive({
        path,
        checked: checked.sum,
        target,
        source,
        progress: (records) => {
          progress.tell(`${records} of ${checked.sum.records} records`);
        },
      });
    } finally {
      await source.close();
    }
    tell(`Restored into ${shown}, and compared with the archive; the server may be started.`);
  } finally {
    await target.close();
  }
}

/** What an archive is, in a sentence. */
function summary(path: string, { header, sum }: ReadArchive): string {
  const counts = Object.entries(sum.sections)
    .filter(([, { records }]) => records > 0)
    .map(([section, { records }]) => `${records} ${section}`);
  const content = counts.length === 0 ? 'nothing' : counts.join(', ');
  return `${path} is whole: taken at ${header.takenAt} from ${header.source} by version ${header.program}, with ${content}.`;
}
