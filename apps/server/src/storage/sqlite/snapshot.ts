import { DatabaseSync, backup } from '@photostructure/sqlite';
import { StartError } from '../../shared/errors.ts';
import type { ArchiveRecords, BackupSource, CopyProgress, Section, Snapshot } from '../archive.ts';
import { readSections } from './archive.ts';
import { Connection } from './connection.ts';
import { copyMark } from './copies.ts';
import { assertCurrent } from './migrations.ts';
import { existingFile } from './open.ts';

/** So many pages of 4 KiB are copied at once, between which progress is told. */
const pagesAtOnce = 4096;

/**
 * Opens a database file for reading only, beside the server that runs on it.
 *
 * @throws StartError with one sentence when it cannot be read.
 */
export function openSqliteSource(file: string): BackupSource {
  const path = existingFile(file);
  return {
    kind: 'sqlite',
    snapshot: async () => snapshotOf(path),
    copyTo: (target, progress) => copy(path, target, progress),
    close: async () => undefined,
  };
}

/** One read transaction on a connection of its own: what is committed meanwhile is not seen. */
function snapshotOf(path: string): Snapshot {
  const connection = Connection.openReadOnly(path);
  try {
    connection.exec('BEGIN');
    assertCurrent(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    async *read<S extends Section>(section: S): AsyncGenerator<ArchiveRecords[S]> {
      yield* readSections[section](connection);
    },
    close: async () => {
      connection.close();
    },
  };
}

/**
 * Copies the pages of one moment by SQLite's own means. The read transaction around it keeps the copy from beginning anew
 * with every commit of the server.
 */
async function copy(path: string, target: string, progress: CopyProgress): Promise<void> {
  const source = new DatabaseSync(path, { readOnly: true });
  try {
    source.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
    await backup(source, target, {
      rate: pagesAtOnce,
      progress: ({ totalPages, remainingPages }) => {
        progress(totalPages - remainingPages, totalPages);
      },
    });
  } finally {
    source.close();
  }
  check(target);
}

/** Makes a copy one file without others beside it, marks it as a copy, and reads all of it. */
function check(target: string): void {
  const database = new DatabaseSync(target);
  try {
    database.exec(
      `PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE; PRAGMA application_id = ${copyMark}`,
    );
    const ask = (pragma: string) => database.prepare(`PRAGMA ${pragma}`).all() as Record<string, unknown>[];
    const rows = [...ask('integrity_check'), ...ask('foreign_key_check')];
    const faults = rows.map((row) => Object.values(row).join(' '));
    if (faults.length === 1 && faults[0] === 'ok') return;
    throw new StartError(`The copy is not sound: ${faults.filter((fault) => fault !== 'ok').join('; ')}.`);
  } finally {
    database.close();
  }
}
