import { StartError } from '../../shared/errors.ts';
import { termsOf } from '../../shared/json/terms.ts';
import { insertTerms } from './config-terms.ts';
import type { Connection } from './connection.ts';
import { createLedger } from './ledger-schema.ts';
import { createWorkingTime } from './working-time-schema.ts';

/** A step: statements, or what cannot be said in them. */
type Migration = string | ((connection: Connection) => void);

/**
 * The schema, as steps that are only ever added to. Step N brings `PRAGMA user_version` from N-1 to N.
 * A released step never changes.
 */
const migrations: readonly Migration[] = [
  `CREATE TABLE configs (
     id INTEGER PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     incarnation TEXT NOT NULL,
     version INTEGER NOT NULL,
     data TEXT NOT NULL
   ) STRICT;
   CREATE TABLE tokens (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     hash TEXT NOT NULL UNIQUE,
     scopes TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     expires_at INTEGER
   ) STRICT, WITHOUT ROWID;`,
  createSearchIndex,
  createLedger,
  createWorkingTime,
  `CREATE TABLE leases (
     name TEXT PRIMARY KEY,
     holder TEXT NOT NULL,
     until INTEGER NOT NULL,
     done_at INTEGER,
     version INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   -- Has a row from the begin of a restore to its end.
   CREATE TABLE unfinished_restores (id INTEGER PRIMARY KEY CHECK (id = 1)) STRICT;`,
  `-- Of configurations up to this id all terms are in the table; of those behind it some may be missing.
   CREATE TABLE merged_terms (id INTEGER PRIMARY KEY CHECK (id = 1), config INTEGER NOT NULL) STRICT;
   INSERT INTO merged_terms (id, config) SELECT 1, coalesce(max(id), 0) FROM configs;`,
];

/** Runs the steps that are missing, in one transaction. */
export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const reached = Number(connection.pragma('user_version'));
    if (reached > steps.length) {
      throw new StartError(
        `The database was written by a newer version of Worklog (schema ${reached}, this one knows ${steps.length}); start that version.`,
      );
    }
    for (const step of steps.slice(reached)) {
      if (typeof step === 'string') connection.exec(step);
      else step(connection);
    }
    connection.exec(`PRAGMA user_version = ${steps.length}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

/** The number of the last step that a database has come through, and of the last that this program knows. */
export function schemaOf(connection: Connection): { readonly reached: number; readonly known: number } {
  return { reached: Number(connection.pragma('user_version')), known: migrations.length };
}

/** @throws StartError when the schema is not the one of this program; changes nothing. */
export function assertCurrent(connection: Connection): void {
  const { reached, known } = schemaOf(connection);
  if (reached === known) return;
  throw new StartError(
    `The database has the schema ${reached} and this version of Worklog needs ${known}; start the server of this version once, or copy the whole file with --to FILE.db.`,
  );
}

/** The search index, of what is there already. */
function createSearchIndex(connection: Connection): void {
  connection.exec(
    `CREATE TABLE terms (
       term TEXT NOT NULL,
       name TEXT NOT NULL,
       item INTEGER NOT NULL,
       PRIMARY KEY (term, name, item)
     ) STRICT, WITHOUT ROWID`,
  );
  const configs = connection.iterate<{ name: string; data: string }>('SELECT name, data FROM configs');
  for (const { name, data } of configs) insertTerms(connection, name, termsOf(data));
}
