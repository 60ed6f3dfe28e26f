import { closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskOf, judgeFolderMode, judgeMode, judgeOwner, mayAccess, type Disk } from '../../shared/disk.ts';
import { findingsAbout, shownBytes, type Finding } from '../../shared/findings.ts';

const permissions = findingsAbout('permissions');
const database = findingsAbout('database');
const space = findingsAbout('space');

/** What the write-ahead log needs besides the file (docs/operations.md). */
const leastFreeBytes = 128 * 1024 * 1024;
/** Below so many times of that, space is getting short. */
const comfort = 4;

/**
 * What can be said of a database file, its folder and its disk without opening it as a database. The files beside it may
 * come and go meanwhile, with a server that starts or stops.
 */
export async function examineFiles(
  file: string,
  isThere: (path: string) => boolean = existsSync,
): Promise<Finding[]> {
  const folder = dirname(file);
  const disk = await diskOf(folder);
  const own = judgeAccess(file);
  const beside = ['-wal', '-shm'].map((ending) => `${file}${ending}`).filter((each) => isThere(each));
  const all = [...own, ...beside.flatMap((each) => unlessGone(() => judgeAccess(each)))];
  // Of what is fine, one is enough.
  const faults = all.filter(({ level }) => level !== 'ok');
  return [
    ...(faults.length > 0 ? faults : own),
    judgeFolderMode(permissions, 'database folder', folder),
    judgeWritable(file, folder),
    judgeKind(folder, disk),
    judgeSpace(folder, disk),
  ];
}

/** Judges who may get at a file of the database, and whose it is. */
function judgeAccess(path: string): Finding[] {
  const owner = judgeOwner(permissions, path);
  return [judgeMode(permissions, 'database file', path), ...(owner ? [owner] : [])];
}

function unlessGone(judge: () => Finding[]): Finding[] {
  try {
    return judge();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The size of a file in bytes; 0 when there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether a database file is in WAL mode, by its header. https://www.sqlite.org/fileformat.html, section 1.3.3 */
export function writesAheadOf(file: string): boolean {
  const header = Buffer.alloc(20);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return header[18] === 2 && header[19] === 2;
}

function judgeWritable(file: string, folder: string): Finding {
  const locked = [folder, file].find((path) => !mayAccess(path, constants.W_OK));
  if (locked === undefined)
    return permissions.ok('writable', `The database file and its folder ${folder} can be written to.`);
  return permissions.problem(
    'writable',
    `This user may not write to ${locked}, and SQLite keeps files beside the database.`,
    'Give both to the user whom the server runs as.',
  );
}

/** A file of the database that this user may not read, if there is one: SQLite says only that it cannot open it. */
export function unreadableBeside(
  file: string,
  mayRead = (path: string): boolean => mayAccess(path, constants.R_OK),
): string | undefined {
  const all = ['', '-wal', '-shm', '.lock', '.lock-journal'].map((ending) => `${file}${ending}`);
  // Asked again at the end: one that is gone since cannot be read, either.
  return all.find((path) => existsSync(path) && !mayRead(path) && existsSync(path));
}

function judgeKind(folder: string, { kind }: Disk): Finding {
  if (kind === 'network')
    return database.problem(
      'disk',
      `${folder} is on a network file system, where locks and the write-ahead log of SQLite do not hold.`,
      'Move the database to a local disk, or use MongoDB.',
    );
  if (kind === 'memory')
    return database.problem(
      'disk',
      `${folder} is in memory: everything is lost when the machine stops.`,
      'Move the database to a disk.',
    );
  if (kind === 'container')
    return database.warning(
      'disk',
      `${folder} is in the layer of a container: everything is lost when the container is removed.`,
      'Mount a volume there.',
    );
  return database.ok('disk', `${folder} is on a local disk.`);
}

function judgeSpace(folder: string, { free }: Disk): Finding {
  const left = `${shownBytes(free)} are free on the disk of ${folder}`;
  const mend = 'Make space: when the disk is full, writes are refused (507).';
  if (free < leastFreeBytes) return space.problem('database', `${left}; 128 MiB are the least.`, mend);
  if (free < comfort * leastFreeBytes) return space.warning('database', `Only ${left}.`, mend);
  return space.ok('database', `${left}.`);
}
