import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { freshFolder } from '../../apps/server/test/process/support/files.ts';
import { atEnd } from '../../apps/server/test/support/at-end.ts';

/** A file system of its own that is soon full. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Mounts one in memory; undefined where that is not allowed. It is unmounted after the test. */
  static mount(mebibytes: number): SmallDisk | undefined {
    const folder = freshFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], {
        stdio: 'ignore',
      });
    } catch {
      return undefined;
    }
    const unmount = (): void => {
      // Lazily: a server that is just being killed may still have files open.
      execFileSync('umount', ['--lazy', folder], { stdio: 'ignore' });
    };
    const forget = atEnd(unmount);
    onTestFinished(() => {
      forget();
      unmount();
    });
    return new SmallDisk(folder);
  }

  /** Takes all the space there is. */
  fill(): void {
    const file = openSync(this.#ballast, 'w');
    try {
      for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) fillBy(file, Buffer.alloc(size));
    } finally {
      closeSync(file);
    }
  }

  /** Gives the space back. */
  free(): void {
    rmSync(this.#ballast);
  }

  get #ballast(): string {
    return path.join(this.folder, 'ballast');
  }
}

/** Writes the block until it does not fit any more. */
function fillBy(file: number, block: Buffer): void {
  try {
    while (writeSync(file, block) === block.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
