import { existsSync, realpathSync, statSync } from 'node:fs';
import { messageOf } from '../../shared/errors.ts';
import { findingsAbout, shownBytes, type Finding } from '../../shared/findings.ts';
import { readContents, type Checkup, type Contents, type ExamineOptions } from '../checkup.ts';
import { sqliteAuditReader } from './audit.ts';
import { examineFiles, sizeOf, unreadableBeside, writesAheadOf } from './checkup-files.ts';
import { Connection } from './connection.ts';
import { sqliteLeaseReader } from './leases.ts';
import { isLocked } from './lock.ts';
import { schemaOf } from './migrations.ts';
import { sqliteOutboxReader } from './outbox.ts';

const about = findingsAbout('database');

/** More faults than this are not listed. */
const mostFaults = 3;

const restoreIt =
  'Stop the server, keep the file and those beside it as they are, and put the last backup in its place (docs/operations.md, Restoring).';

/** A log of this size means that something keeps SQLite from writing it into the file. */
const largeLogBytes = 256 * 1024 * 1024;

/**
 * Examines the database file at `path`, beside the server that runs on it or without one. It is only read: neither made nor
 * migrated, and the lock of the server is not taken. Nothing is put beside it but the index of a log that a killed server has
 * left (`-shm`): SQLite needs it to read the log, and it may not be removed, because a server may have started on it since.
 */
export async function examineSqlite(path: string, options: ExamineOptions): Promise<Checkup> {
  const refusal = refusedAt(path);
  if (refusal) return unexamined([refusal]);
  const file = realpathSync(path);
  const files = await examineFiles(file);
  const closed = unreadableBeside(file);
  if (closed !== undefined) return unexamined([...files, unreadable(closed)]);
  try {
    const { findings, contents } = await examineContent(file, options);
    const all = [...files, ...findings];
    return { findings: all, losses: lossesOf(file, all), contents };
  } catch (error) {
    const unusable = about.problem(
      'opens',
      `The database file ${file} cannot be read: ${messageOf(error)}.`,
      restoreIt,
    );
    return unexamined([...files, unusable]);
  }
}

function unexamined(findings: readonly Finding[]): Checkup {
  return { findings, losses: [], contents: undefined };
}

/** Why there is nothing to examine at `path`; undefined: a file is there. */
function refusedAt(path: string): Finding | undefined {
  try {
    if (statSync(path).isFile()) return undefined;
    return about.problem('exists', `${path} is no file.`, 'Correct DATABASE_URL.');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return unreadable(path);
    return about.problem(
      'exists',
      `There is no database file ${path}.`,
      'Correct DATABASE_URL; if this is a new installation, the first start of the server makes the file.',
    );
  }
}

function unreadable(path: string): Finding {
  return about.problem(
    'opens',
    `This user may not read ${path}, so the database was not looked at.`,
    'Run this as the user whom the server runs as; if that is this one, give it the files of the database.',
  );
}

interface Examined {
  readonly findings: readonly Finding[];
  readonly contents: Contents | undefined;
}

async function examineContent(file: string, options: ExamineOptions): Promise<Examined> {
  const asStill = !existsSync(`${file}-wal`) && !existsSync(`${file}-journal`);
  // Before any connection: closing a descriptor of the file drops all locks that this process has on it.
  const writesAhead = writesAheadOf(file);
  const connection = asStill ? Connection.openUnchanging(file) : Connection.openReadOnly(file);
  let examined: Examined;
  try {
    examined = await examineConnection(connection, { file, writesAhead, ...options });
  } finally {
    connection.close();
  }
  // Somebody has opened it meanwhile, so it was not as still as that.
  return asStill && existsSync(`${file}-wal`) ? examineContent(file, options) : examined;
}

interface ConnectionOptions extends ExamineOptions {
  readonly file: string;
  readonly writesAhead: boolean;
}

async function examineConnection(
  connection: Connection,
  { file, writesAhead, thorough }: ConnectionOptions,
): Promise<Examined> {
  const schema = schemaOf(connection);
  const found = [
    examineServer(file),
    unlessUnreadable('schema', () => examineSchema(connection, schema)),
    examineJournal(writesAhead),
    unlessUnreadable('synchronous', () => examineSynchronous(connection)),
    examineLog(file),
    unlessUnreadable('size', () => examineSize(connection)),
    ...(thorough ? [examineSoundness(connection)] : []),
  ];
  if (schema.reached !== schema.known) return { findings: found, contents: undefined };
  try {
    const source = {
      outbox: sqliteOutboxReader(connection),
      audit: sqliteAuditReader(connection),
      leases: sqliteLeaseReader(connection),
    };
    return { findings: found, contents: await readContents(source, bytesOf(connection)) };
  } catch (error) {
    const unreadable = about.problem('contents', `It cannot be read: ${messageOf(error)}`, restoreIt);
    return { findings: [...found, unreadable], contents: undefined };
  }
}

/** A damaged file may fail at any question; the others are asked all the same. */
function unlessUnreadable(check: string, examineIt: () => Finding): Finding {
  try {
    return examineIt();
  } catch (error) {
    return about.problem(check, `It cannot be read: ${messageOf(error)}.`, restoreIt);
  }
}

function examineServer(file: string): Finding {
  return about.ok('server', isLocked(file) ? 'A server runs on it.' : 'No server runs on it.');
}

function examineSchema(
  connection: Connection,
  { reached, known }: { readonly reached: number; readonly known: number },
): Finding {
  if (reached > known)
    return about.problem(
      'schema',
      `It was written by a newer version of Worklog (schema ${reached}, this one knows ${known}).`,
      'Start that version.',
    );
  if (reached < known)
    return about.warning(
      'schema',
      `It has the schema ${reached} of an older version, and this one needs ${known}.`,
      'Make a backup and start the server of this version, which brings it up to date.',
    );
  if (connection.get('SELECT 1 FROM unfinished_restores'))
    return about.problem(
      'schema',
      'A restore into it was not finished, so no server starts on it.',
      'Run the same restore again.',
    );
  return about.ok('schema', `It has the schema ${reached} of this version.`);
}

function examineJournal(writesAhead: boolean): Finding {
  if (writesAhead) return about.ok('journal', 'It is in WAL mode (journal_mode=WAL).');
  return about.ok(
    'journal',
    'It is not in WAL mode yet, like a backup; the server sets that when it starts.',
  );
}

/** A connection has its own; what can be seen here is whether this build of SQLite takes what the server asks for. */
function examineSynchronous(connection: Connection): Finding {
  connection.exec('PRAGMA synchronous = FULL');
  const found = connection.pragma('synchronous');
  const version = connection.get<{ readonly v: string }>('SELECT sqlite_version() AS v')?.v ?? '';
  if (found === 2)
    return about.ok(
      'synchronous',
      `SQLite ${version} takes synchronous=FULL: each commit is on the disk before it is answered.`,
    );
  return about.problem(
    'synchronous',
    `SQLite ${version} runs with synchronous=${String(found)} instead of FULL, so a power cut loses what was answered.`,
    'Install Worklog again with the SQLite that comes with it.',
  );
}

function examineLog(file: string): Finding {
  const bytes = sizeOf(`${file}-wal`);
  if (bytes <= largeLogBytes) return about.ok('log', `Its write-ahead log takes ${shownBytes(bytes)}.`);
  return about.warning(
    'log',
    `Its write-ahead log takes ${shownBytes(bytes)}: something that reads for long keeps it from being written into the file.`,
    'It shrinks when the backup or the other program that reads has ended and the server is restarted.',
  );
}

function examineSize(connection: Connection): Finding {
  const free = bytesOf(connection, 'freelist_count');
  const reusable = free > 0 ? `, of which ${shownBytes(free)} are free for what comes` : '';
  return about.ok('size', `It has ${shownBytes(bytesOf(connection))}${reusable}.`);
}

/** How much the pages take that a pragma counts; without one all, also those that are only in the log. */
function bytesOf(connection: Connection, pages = 'page_count'): number {
  return Number(connection.pragma(pages)) * Number(connection.pragma('page_size'));
}

function examineSoundness(connection: Connection): Finding {
  const faults = faultsOf(connection);
  if (faults.length === 0) return about.ok('sound', 'SQLite has read all of it and found no fault.');
  const shown = faults.slice(0, mostFaults).join('; ').replaceAll('\n', ' ');
  return about.problem('sound', `It is damaged: ${shown}.`, restoreIt);
}

function faultsOf(connection: Connection): string[] {
  try {
    const rows = connection.all<{ readonly quick_check: string }>(`PRAGMA quick_check(${mostFaults})`);
    return rows.map(({ quick_check: fault }) => fault).filter((fault) => fault !== 'ok');
  } catch (error) {
    return [messageOf(error)];
  }
}

/** What could be lost of a database file with these findings. */
export function lossesOf(file: string, findings: readonly Finding[]): string[] {
  if (findings.some(({ check, level }) => check === 'sound' && level === 'problem'))
    return ['The file is damaged: what is in the damaged part may be lost already.'];
  const unsafe = findings.filter(
    ({ check, level }) => (check === 'disk' || check === 'synchronous') && level === 'problem',
  );
  const isOfContainer = findings.some(({ check, level }) => check === 'disk' && level === 'warning');
  return [
    unsafe.length === 0
      ? 'By a crash of the server or a power cut: nothing that was acknowledged (WAL, synchronous=FULL), provided that the disk keeps what it confirms.'
      : `By a crash, a power cut, or the end of the machine: what was acknowledged, perhaps all of it. ${unsafe.map(({ finding }) => finding).join(' ')}`,
    `By the loss of the disk with ${file}${isOfContainer ? ', or the removal of the container' : ''}: everything since the last backup.`,
  ];
}
