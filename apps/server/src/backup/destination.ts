import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../shared/errors.ts';

/** What a backup is: a copy of a whole SQLite file, or an archive, which either database can be restored from. */
export type BackupForm = 'copy' | 'archive';

const endings: Readonly<Record<BackupForm, string>> = { copy: '.db', archive: '.ndjson.gz' };

/**
 * A backup that is not finished yet has this behind its name, after characters that no other has: two backups to one name
 * must not write into one file.
 */
const unfinishedEnding = '.part';

/** Whether the file `name` is what a backup to the file `of` was not finished with, or SQLite's own beside it. */
export function isUnfinished(name: string, of: string): boolean {
  return name.startsWith(`${of}.`) && /^\.[0-9a-f]{8}\.part(?:-journal)?$/.test(name.slice(of.length));
}

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
  /** Where it is until it is whole: a name in the same folder that nobody else uses. */
  readonly unfinished: string;
}

/** Where to write a backup that is begun now, to a folder or a file. @throws StartError when that cannot be. */
export function destinationFor(to: string, usual: BackupForm, now: Date): Destination {
  const isFolder = statSync(to, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(to, backupName(now, usual)) : to;
  const form = formOf(file);
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new StartError(`The folder ${folder} is not there; create it first.`);
  if (existsSync(file)) throw isThere(file);
  const unfinished = `${file}.${randomBytes(4).toString('hex')}${unfinishedEnding}`;
  return { file, form, unfinished };
}

function isThere(file: string): StartError {
  return new StartError(`There is a file ${file} already; nothing was written.`);
}

/**
 * Writes a file under another name first, and gives it its own when all of it is on the disk: whatever is there under that
 * name is whole.
 *
 * @throws StartError when there is a file of that name by then; it is left as it is.
 */
export async function writeWhole(
  { file, unfinished }: Destination,
  write: (unfinished: string) => Promise<void>,
): Promise<void> {
  try {
    await write(unfinished);
    await sync(unfinished);
    await giveName(unfinished, file);
  } catch (error) {
    discard(unfinished);
    throw error;
  }
  await sync(dirname(file));
}

/** Removes what there is of a backup that is not finished. Waits, so that it can be the last that a process does. */
export function discard(unfinished: string): void {
  rmSync(unfinished, { force: true });
  // SQLite's own, beside a copy that was being checked.
  rmSync(`${unfinished}-journal`, { force: true });
}

/**
 * Gives a file its name, which a rename would take from another file of that name.
 *
 * @throws StartError when there is one.
 */
export async function giveName(unfinished: string, file: string, hardLink = link): Promise<void> {
  try {
    await hardLink(unfinished, file);
  } catch (error) {
    if (isTaken(error)) throw isThere(file);
    await takeName(file);
    await replaceEmpty(unfinished, file);
    return;
  }
  await rm(unfinished);
}

/** Takes a name by an empty file, which can be replaced: not every file system has links. */
async function takeName(file: string): Promise<void> {
  try {
    await (await open(file, 'wx', 0o600)).close();
  } catch (error) {
    throw isTaken(error) ? isThere(file) : error;
  }
}

async function replaceEmpty(unfinished: string, file: string): Promise<void> {
  try {
    await rename(unfinished, file);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
