import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError, messageOf, StartError } from '../../shared/errors.ts';
import type { Storage, StorageObserver, WriteTx } from '../contract.ts';
import { sqliteConfigIndex } from './config-index.ts';
import { sqliteConfigReader, sqliteConfigWriter } from './configs.ts';
import { Connection } from './connection.ts';
import { ForeignCommits } from './foreign-commits.ts';
import { GroupCommit } from './group-commit.ts';
import { lockFile, type FileLock } from './lock.ts';
import { migrate } from './migrations.ts';
import { ReadCache } from './read-cache.ts';
import { sqliteTokenReader, sqliteTokenWriter } from './tokens.ts';

export interface SqliteOptions {
  /** The database file. It is made when missing; its folder is not. */
  readonly path: string;
  /** Make the file's folder too. */
  readonly makeFolder?: boolean;
  /** Hold the lock that only one server may hold. Commands that an operator runs beside the server do not. */
  readonly lock?: boolean;
}

/**
 * Opens an SQLite database file and brings its schema up to date.
 *
 * @throws StartError with one sentence: no such folder, unreadable, no database, locked, of a newer version.
 */
export function openSqlite(options: SqliteOptions, observer: StorageObserver): Storage {
  const { path } = options;
  try {
    if (options.makeFolder) mkdirSync(dirname(path), { recursive: true });
    assertFolder(dirname(path));
    const lock = options.lock ? lockFile(path) : undefined;
    try {
      return openConnections(path, observer, lock);
    } catch (error) {
      lock?.release();
      throw error;
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database file ${path} cannot be opened: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}

function assertFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StartError(`The folder ${folder} of the database file is not there; create it first.`);
  }
}

function openConnections(path: string, observer: StorageObserver, lock: FileLock | undefined): Storage {
  const writer = Connection.openWritable(path);
  let reader: Connection;
  try {
    migrate(writer);
    reader = Connection.openReadOnly(path);
  } catch (error) {
    writer.close();
    throw error;
  }
  return sqliteStorage({ path, writer, reader, lock, observer, assertFilePresent: filePresence(path) });
}

interface OpenDatabase {
  readonly path: string;
  readonly writer: Connection;
  readonly reader: Connection;
  readonly lock: FileLock | undefined;
  readonly observer: StorageObserver;
  readonly assertFilePresent: () => void;
}

function sqliteStorage({ path, writer, reader, lock, observer, assertFilePresent }: OpenDatabase): Storage {
  const foreignCommits = new ForeignCommits(writer, path);
  const cache = new ReadCache(foreignCommits);
  const configs = sqliteConfigWriter(writer, cache);
  const tokens = sqliteTokenWriter(writer, cache);
  const openTx = (isOpen: () => boolean): WriteTx => ({
    configs: whileOpen(configs, isOpen),
    tokens: whileOpen(tokens, isOpen),
  });
  const commits = new GroupCommit<WriteTx>({
    connection: writer,
    openTx,
    assertFilePresent,
    beforeAnswers: () => {
      cache.forgetTouched();
    },
    observer,
  });
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await commits.close();
    reader.close();
    writer.close();
    foreignCommits.close();
    lock?.release();
  };
  return {
    configs: sqliteConfigReader(reader, cache),
    configIndex: sqliteConfigIndex(reader),
    tokens: sqliteTokenReader(reader, cache),
    write: (work) => commits.write(work),
    ping: async () => {
      assertFilePresent();
      reader.get('SELECT name FROM configs LIMIT 1');
    },
    close: () => (closing ??= close()),
  };
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
