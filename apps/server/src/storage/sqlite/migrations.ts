import { StartError } from '../../shared/errors.ts';
import type { Connection } from './connection.ts';

/**
 * The schema, as steps that are only ever added to. Step N brings `PRAGMA user_version` from N-1 to N.
 * A released step never changes.
 */
export const migrations: readonly string[] = [
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
];

/** Runs the steps that are missing, in one transaction. */
export function migrate(connection: Connection, steps: readonly string[] = migrations): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const reached = Number(connection.pragma('user_version'));
    if (reached > steps.length) {
      throw new StartError(
        `The database was written by a newer version of Worklog (schema ${reached}, this one knows ${steps.length}); start that version.`,
      );
    }
    for (const step of steps.slice(reached)) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${steps.length}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
