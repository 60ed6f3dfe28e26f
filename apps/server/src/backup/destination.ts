import { existsSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../shared/errors.ts';

/** What a backup is: a copy of a whole SQLite file, or an archive, which either database can be restored from. */
export type BackupForm = 'copy' | 'archive';

const endings: Readonly<Record<BackupForm, string>> = { copy: '.db', archive: '.ndjson.gz' };

/** A backup that is not finished yet has this behind its name. */
export const unfinishedEnding = '.part';

/** The name of a backup that was begun then, such as `worklog-20261122T120000Z.db`. */
export function backupName(begun: Date, form: BackupForm, prefix = 'worklog'): string {
  const time = begun.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return `${prefix}-${time}${endings[form]}`;
}

/** Which form the backups of a database have unless a file name says otherwise. */
export function formOfRegular(database: 'sqlite' | 'mongo'): BackupForm {
  return database === 'sqlite' ? 'copy' : 'archive';
}

/** Which form a file name says. @throws StartError when it says none. */
function formOf(file: string): BackupForm {
  if (/\.(?:db|sqlite|sqlite3)$/.test(file)) return 'copy';
  if (/\.ndjson(?:\.gz)?$/.test(file)) return 'archive';
  throw new StartError(
    `The name ${basename(file)} does not say what to write: a copy ends in .db (SQLite only), an archive in .ndjson or .ndjson.gz; or name a folder that is there.`,
  );
}

export interface Destination {
  readonly file: string;
  readonly form: BackupForm;
}

/** Where to write a backup that is begun now, to a folder or a file. @throws StartError when that cannot be. */
export function destinationFor(to: string, usual: BackupForm, now: Date): Destination {
  const isFolder = statSync(to, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(to, backupName(now, usual)) : to;
  const form = formOf(file);
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError(`The folder ${folder} is not there; create it first.`);
  if (existsSync(file)) throw new StartError(`There is a file ${file} already; nothing was written.`);
  return { file, form };
}

/**
 * Writes a file under another name first, and gives it its own when all of it is on the disk: whatever is there under that
 * name is whole.
 */
export async function writeWhole(file: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${file}${unfinishedEnding}`;
  await rm(unfinished, { force: true });
  try {
    await write(unfinished);
    await sync(unfinished);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await sync(dirname(file));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
