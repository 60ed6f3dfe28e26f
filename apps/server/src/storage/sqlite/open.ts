import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError, messageOf, StartError } from '../../shared/errors.ts';
import { unfinishedRestore } from '../archive.ts';
import type { Storage, StorageObserver, WriteTx } from '../contract.ts';
import { sqliteConfigIndex } from './config-index.ts';
import { sqliteConfigReader, sqliteConfigWriter } from './configs.ts';
import { Connection } from './connection.ts';
import { useCopy } from './copies.ts';
import { DeferredTerms } from './deferred-terms.ts';
import { ForeignCommits } from './foreign-commits.ts';
import { GroupCommit, type TransactionCompanion } from './group-commit.ts';
import { IdleMerging } from './idle-merging.ts';
import { lockFile, type FileLock } from './lock.ts';
import { migrate } from './migrations.ts';
import { sqliteLedgerReaders, sqliteLedgerWriters } from './ports.ts';
import { ReadCache } from './read-cache.ts';
import { sqliteTokenReader, sqliteTokenWriter } from './tokens.ts';

export interface SqliteOptions {
  /** The database file. It is made when missing; its folder is not. */
  readonly path: string;
  /** Make the file's folder too. */
  readonly makeFolder?: boolean;
  /** Hold the lock that only one server may hold. Commands that an operator runs beside the server do not. */
  readonly lock?: boolean;
  /** So many rows of the search index wait in memory before they begin to be merged into its table. */
  readonly mostWaitingTerms?: number;
  /** A restore goes on in it: anybody else is refused. */
  readonly restoring?: boolean;
}

/**
 * Opens an SQLite database file and brings its schema up to date.
 *
 * @throws StartError with one sentence: no such folder, unreadable, no database, locked, of a newer version.
 */
export function openSqlite(options: SqliteOptions, observer: StorageObserver): Storage {
  try {
    if (options.makeFolder) mkdirSync(dirname(options.path), { recursive: true });
    assertFolder(dirname(options.path));
    return openConnections({ ...options, path: withoutLinks(options.path) }, observer);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database file ${options.path} cannot be opened: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}

/**
 * The path of a database file that is there, without symbolic links.
 *
 * @throws StartError when there is none.
 */
export function existingFile(path: string): string {
  if (!existsSync(path)) throw new StartError(`There is no database file ${path}.`);
  return realpathSync(path);
}

function assertFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StartError(`The folder ${folder} of the database file is not there; create it first.`);
  }
}

/** The path without symbolic links, as SQLite resolves it for the files that it keeps beside the database. */
function withoutLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
}

function openConnections(
  { path, lock: locked, restoring, mostWaitingTerms }: SqliteOptions,
  observer: StorageObserver,
): Storage {
  const undo: (() => void)[] = [];
  try {
    // First, because it refuses what is no database before anything is put beside the file.
    const writer = Connection.openWritable(path);
    undo.unshift(() => {
      writer.close();
    });
    const lock = locked ? lockFile(path) : undefined;
    undo.unshift(() => lock?.release());
    migrate(writer);
    if (!restoring) {
      assertRestored(writer);
      useCopy(writer);
    }
    // From here on GroupCommit waits for other writers, and lets the event loop go on meanwhile.
    writer.exec('PRAGMA busy_timeout = 0');
    const reader = Connection.openReadOnly(path);
    const assertFilePresent = filePresence(path);
    return sqliteStorage({ path, writer, reader, lock, observer, assertFilePresent, mostWaitingTerms });
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}

function assertRestored(connection: Connection): void {
  if (connection.get('SELECT 1 FROM unfinished_restores')) throw new StartError(unfinishedRestore);
}

interface OpenDatabase {
  readonly path: string;
  readonly writer: Connection;
  readonly reader: Connection;
  readonly lock: FileLock | undefined;
  readonly observer: StorageObserver;
  readonly assertFilePresent: () => void;
  readonly mostWaitingTerms: number | undefined;
}

function sqliteStorage(database: OpenDatabase): Storage {
  const { path, writer, reader, lock, observer, assertFilePresent, mostWaitingTerms } = database;
  const foreignCommits = new ForeignCommits(writer, path);
  const cache = new ReadCache(foreignCommits);
  const terms = new DeferredTerms({ writer, reader, foreignCommits, mostWaiting: mostWaitingTerms });
  const writers: WriteTx = {
    configs: sqliteConfigWriter(writer, cache, terms),
    tokens: sqliteTokenWriter(writer, cache),
    ...sqliteLedgerWriters(writer),
  };
  const openTx = (isOpen: () => boolean): WriteTx => eachWhileOpen(writers, isOpen);
  const commits = new GroupCommit<WriteTx>({
    connection: writer,
    openTx,
    assertFilePresent,
    companion: alongside(terms, cache),
    observer,
  });
  const merging = new IdleMerging(terms, () => commits.write(async () => undefined));
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await merging.close();
    await commits.close();
    reader.close();
    writer.close();
    foreignCommits.close();
    lock?.release();
  };
  return {
    configs: sqliteConfigReader(reader, cache),
    configIndex: sqliteConfigIndex(reader, terms),
    tokens: sqliteTokenReader(reader, cache),
    ...sqliteLedgerReaders(reader),
    // From then on only what waits is written.
    write: (work) => (closing ? Promise.reject(closed()) : commits.write(work)),
    ping: async () => {
      assertFilePresent();
      reader.get('SELECT name FROM configs LIMIT 1');
    },
    close: () => (closing ??= close()),
  };
}

const closed = (): AppError => new AppError('database_unavailable', 'The database is closed.');

/** What goes along with the transactions: the search index, and the rows that stay in memory. */
function alongside(terms: DeferredTerms, cache: ReadCache): TransactionCompanion {
  return {
    begun: (mayWrite) => {
      terms.begun(mayWrite);
    },
    savepoint: () => terms.savepoint(),
    ended: (isCommitted) => {
      terms.ended(isCommitted);
      cache.forgetTouched();
    },
  };
}

/** The same ports, each of which refuses once the write that they belong to has ended. */
function eachWhileOpen<Ports extends object>(ports: Ports, isOpen: () => boolean): Ports {
  return new Proxy(ports, {
    // Not all of them beforehand: a write needs few.
    get: (target, port, receiver) => {
      const methods = Reflect.get(target, port, receiver) as object | undefined;
      return methods && whileOpen(methods, isOpen);
    },
  });
}

/** The same methods, which refuse once the write that they belong to has ended. */
function whileOpen<Methods extends object>(methods: Methods, isOpen: () => boolean): Methods {
  return new Proxy(methods, {
    get: (target, key, receiver) => {
      if (!isOpen()) throw new Error('A tx was used after its write had ended.');
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/**
 * A check that the file at `path` is still the one that was opened. What is written to a file that was removed
 * or replaced under a running server is lost when the server ends, so it must not be acknowledged.
 */
function filePresence(path: string): () => void {
  const opened = statSync(path);
  return () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.ino !== opened.ino || found.dev !== opened.dev) {
      throw new AppError(
        'database_unavailable',
        'The database file was removed or replaced while the server ran.',
      );
    }
  };
}
