import { accessSync, constants, readlinkSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Finding, Findings } from './findings.ts';

/** Where a folder's files really are. */
export type DiskKind = 'local' | 'network' | 'memory' | 'container';

/** The file system that a folder is on. Sizes in bytes. */
export interface Disk {
  readonly kind: DiskKind;
  /** What the program may still write. */
  readonly free: number;
  readonly size: number;
}

/** File systems by the number that Linux gives each (statfs(2)); all others are taken for local disks. */
const kinds: ReadonlyMap<number, DiskKind> = new Map<number, DiskKind>([
  [0x6969, 'network'], // NFS
  [0x517b, 'network'], // SMB
  [0xfe534d42, 'network'], // SMB 2
  [0xff534d42, 'network'], // CIFS
  [0x5346414f, 'network'], // AFS
  [0x00c36400, 'network'], // Ceph
  [0x01021997, 'network'], // 9P, the folders of the host in many virtual machines
  [0x01021994, 'memory'], // tmpfs
  [0x858458f6, 'memory'], // ramfs
  [0x794c7630, 'container'], // overlayfs
]);

/** The file system of a folder that is there. */
export async function diskOf(folder: string): Promise<Disk> {
  const { type, bavail, blocks, bsize } = await statfs(folder);
  return { kind: diskKind(type), free: bavail * bsize, size: blocks * bsize };
}

/** Whether this user may do something with a file: one of `constants` of `node:fs`, such as `W_OK`. */
export function mayAccess(path: string, how: number): boolean {
  try {
    accessSync(path, how);
    return true;
  } catch {
    return false;
  }
}

/** Which kind of file system has this number. */
export function diskKind(type: number): DiskKind {
  // The same 32 bits, whether they were read as a number with a sign or without.
  return kinds.get(type >>> 0) ?? 'local';
}

/**
 * Judges who else may read or write a file that holds secrets. A group is a warning, because some platforms give a volume
 * to one on purpose; that it may read a mounted Secret is none, because Kubernetes has no other way for users who are not root.
 */
export function judgeMode(
  about: Findings,
  check: string,
  path: string,
  isReadOnly: (path: string) => boolean = isOnReadOnlyDisk,
): Finding {
  const mode = statSync(path).mode & 0o777;
  const isSecret = isMountedSecret(path);
  const mend = isSecret || isReadOnly(path) ? mendSource(path) : `Run chmod 0600 ${path}.`;
  if (isSecret && (mode & 0o077) === 0o040)
    return about.ok(check, `Only its owner and group may get at ${path} (mode ${shownMode(mode)}).`);
  if ((mode & 0o007) !== 0)
    return about.problem(
      check,
      `Everybody on this machine may get at ${path} (mode ${shownMode(mode)}).`,
      mend,
    );
  if ((mode & 0o070) !== 0)
    return about.warning(check, `The group of ${path} may get at it (mode ${shownMode(mode)}).`, mend);
  return about.ok(check, `Only its owner may get at ${path} (mode ${shownMode(mode)}).`);
}

/** Where a mode can be set only at the place that a file comes from. */
function mendSource(path: string): string {
  return `It cannot be changed here: set it where ${path} is mounted from; for a Secret of Kubernetes by defaultMode: 0400, or 0440 with fsGroup.`;
}

/** Kubernetes mounts the files of a Secret as links through a folder that it exchanges as a whole. */
function isMountedSecret(path: string): boolean {
  try {
    return readlinkSync(path).startsWith('..data/');
  } catch {
    return false;
  }
}

function isOnReadOnlyDisk(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EROFS';
  }
}

/** Judges who else may put files into a folder, or exchange those that are there. */
export function judgeFolderMode(about: Findings, check: string, folder: string): Finding {
  const { mode } = statSync(folder);
  const isSticky = (mode & 0o1000) !== 0;
  if ((mode & 0o002) !== 0 && !isSticky)
    return about.problem(
      check,
      `Everybody on this machine may exchange files in ${folder} (mode ${shownMode(mode & 0o777)}).`,
      `Run chmod 0700 ${folder}.`,
    );
  return about.ok(check, `Not everybody may exchange files in ${folder} (mode ${shownMode(mode & 0o777)}).`);
}

function shownMode(mode: number): string {
  return `0${mode.toString(8).padStart(3, '0')}`;
}

/** Judges whether this process runs as the owner of a file; undefined where users have no numbers. */
export function judgeOwner(about: Findings, path: string): Finding | undefined {
  const { uid } = statSync(path);
  const own = process.getuid?.();
  if (own === undefined) return undefined;
  if (own === uid) return about.ok('owner', `${path} belongs to the user whom this command runs as.`);
  return about.warning(
    'owner',
    `${path} belongs to user ${uid}, and this command runs as user ${own}.`,
    'Run it as the user whom the server runs as; what it says of permissions is true of that one only.',
  );
}
