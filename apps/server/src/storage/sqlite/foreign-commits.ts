import { closeSync, openSync, readSync } from 'node:fs';
import type { Connection } from './connection.ts';

/** Bytes of the header of the WAL index; each commit changes it. https://www.sqlite.org/walformat.html, section 2.1 */
const headerBytes = 48;

/** What waits for it runs when the present turn of the event loop has come to its end. */
const endOfTurn = Promise.resolve();

/**
 * Notices that another connection, of another process above all, has committed, and tells those who keep in memory what is
 * stored.
 *
 * `PRAGMA data_version` says so, but takes locks and with them several system calls. So the header of the WAL
 * index is looked at first: as long as it is the same, nobody has committed anything, and one short read of the
 * file beside the database has told so.
 */
export class ForeignCommits {
  readonly #writer: Connection;
  readonly #index: SharedFile;
  readonly #header = Buffer.alloc(headerBytes);
  readonly #seenHeader = Buffer.alloc(headerBytes);
  readonly #listeners: (() => void)[] = [];
  #seenVersion: unknown;
  /** Whether it has been looked in this turn of the event loop. */
  #hasLooked = false;
  readonly #expire = (): void => {
    this.#hasLooked = false;
  };

  /** `writer`: this process's own writing connection to the database file at `path`, whose commits do not count. */
  constructor(writer: Connection, path: string) {
    this.#writer = writer;
    this.#index = SharedFile.open(`${path}-shm`);
    this.#happened();
  }

  /** Has `listener` called by the first look after somebody else has committed. */
  onSeen(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Looks, once in a turn of the event loop: whatever is worked on in it had arrived when it began, so nobody can have been
   * told of a commit that this look missed.
   */
  look(): void {
    if (this.#hasLooked) return;
    if (this.#happened()) for (const listener of this.#listeners) listener();
    this.#hasLooked = true;
    void endOfTurn.then(this.#expire);
  }

  /** The next look looks again, in this turn too: a transaction has begun or ended. */
  lookAgain(): void {
    this.#hasLooked = false;
  }

  /** Whether there was such a commit since the last call. */
  #happened(): boolean {
    readSync(this.#index.descriptor, this.#header, 0, headerBytes, 0);
    if (this.#header.equals(this.#seenHeader)) return false;
    const version = this.#writer.pragma('data_version');
    const happened = version !== this.#seenVersion;
    this.#seenVersion = version;
    // The header from before the question: a commit in between is then asked about once more, never missed.
    this.#header.copy(this.#seenHeader);
    return happened;
  }

  /** To be called when the connections of this process are closed. */
  close(): void {
    this.#index.release();
  }
}

/**
 * A file that this process opens once, however often it is asked for. Closing any descriptor of a file drops all
 * locks that the process holds on it (POSIX), those of SQLite too; so it is closed after the last use.
 */
class SharedFile {
  static readonly #opened = new Map<string, SharedFile>();

  readonly descriptor: number;
  readonly #path: string;
  #users = 0;

  private constructor(path: string) {
    this.#path = path;
    this.descriptor = openSync(path, 'r');
  }

  static open(path: string): SharedFile {
    const file = SharedFile.#opened.get(path) ?? new SharedFile(path);
    SharedFile.#opened.set(path, file);
    file.#users += 1;
    return file;
  }

  release(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    SharedFile.#opened.delete(this.#path);
    closeSync(this.descriptor);
  }
}
