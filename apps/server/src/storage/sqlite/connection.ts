import { pathToFileURL } from 'node:url';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { AppError, StartError } from '../../shared/errors.ts';

/** A value that SQLite stores or gives back here. */
export type SqlValue = string | number | bigint | null;

/** What every connection must run with; each is read back, because a build or a file may overrule it. */
const pragmas: readonly (readonly [name: string, setting: string, reads: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  // NORMAL, the default of many libraries, loses acknowledged writes when the power fails.
  ['synchronous', 'FULL', 2],
  // macOS answers fsync before the data is on the disk unless asked for more.
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', '250', 250],
  // In pages of 4 KiB: a checkpoint for every 32 MiB of changes instead of 4 spends a fifth less time on them.
  ['wal_autocheckpoint', '8000', 8000],
];

/** One open SQLite connection with its prepared statements. */
export class Connection {
  readonly #database: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();
  #changes = 0;

  private constructor(database: DatabaseSyncInstance) {
    this.#database = database;
  }

  /** Opens the file for reading and writing, or creates it. */
  static openWritable(path: string): Connection {
    const connection = new Connection(new DatabaseSync(path));
    connection.#setPragmas();
    return connection;
  }

  /** Opens an existing file for reading. */
  static openReadOnly(path: string): Connection {
    const connection = new Connection(new DatabaseSync(path, { readOnly: true }));
    connection.exec('PRAGMA busy_timeout = 250');
    return connection;
  }

  /** Opens for reading a file that nobody has open: nothing is put beside it, and no lock is taken. */
  static openUnchanging(path: string): Connection {
    const url = pathToFileURL(path);
    url.searchParams.set('immutable', '1');
    return new Connection(new DatabaseSync(url, { readOnly: true }));
  }

  /** Grows with everything that may have changed something, also with what is taken back later. */
  get changes(): number {
    return this.#changes;
  }

  /** Whether a transaction has begun that SQLite has not ended by itself, as it does when the disk is full. */
  get isInTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** Runs statements that need no values and give no rows. */
  exec(sql: string): void {
    this.#changes += 1;
    this.#database.exec(sql);
  }

  /**
   * Runs a statement and says how many rows it changed. All that change something come through here or `exec`.
   *
   * @throws AppError `invalid_body` for a text with the character U+0000, which would be stored cut.
   */
  run(sql: string, ...values: SqlValue[]): number {
    if (values.some(wouldBeCut)) throw notStorable();
    const { changes } = this.#prepared(sql).run(...values);
    this.#changes += changes;
    return changes;
  }

  /** The first row, if there is one. The caller names the row's shape: its columns are in the SQL beside. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepared(sql).get(...asAsked(values)) as Row | undefined;
  }

  /** All rows. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepared(sql).all(...asAsked(values)) as Row[];
  }

  /** The rows one by one, read only as far as they are asked for. */
  iterate<Row>(sql: string, ...values: SqlValue[]): IterableIterator<Row> {
    return this.#prepared(sql).iterate(...asAsked(values)) as IterableIterator<Row>;
  }

  /** The value of a pragma. */
  pragma(name: string): SqlValue | undefined {
    const row = this.get<Record<string, SqlValue>>(`PRAGMA ${name}`);
    return row && Object.values(row)[0];
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepared(sql: string): StatementSyncInstance {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #setPragmas(): void {
    for (const [name, setting, reads] of pragmas) {
      this.exec(`PRAGMA ${name} = ${setting}`);
      const found = this.pragma(name);
      if (found !== reads) {
        throw new StartError(
          `SQLite runs with ${name} = ${String(found)} instead of ${setting}; Worklog needs it.`,
        );
      }
    }
  }
}

/** Whether a value would be bound as another one: the driver ends a text at the character U+0000. */
function wouldBeCut(value: SqlValue): boolean {
  return typeof value === 'string' && value.includes('\0');
}

/** What a read binds. No stored text is equal to bytes, so what asks for a text that cannot be stored finds nothing. */
function asAsked(values: SqlValue[]): (SqlValue | Uint8Array)[] {
  return values.some(wouldBeCut)
    ? values.map((value) => (wouldBeCut(value) ? Buffer.from(value as string) : value))
    : values;
}

function notStorable(): AppError {
  return new AppError('invalid_body', 'A text with the character U+0000 cannot be stored.');
}
