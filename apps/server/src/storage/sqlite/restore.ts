import { realpathSync } from 'node:fs';
import type { StorageObserver } from '../contract.ts';
import { sections, type RestoreTarget, type Section } from '../archive.ts';
import { Connection } from './connection.ts';
import { openSqlite, type SqliteOptions } from './open.ts';

/** The tables whose names are not those of what they hold. */
const tables: Readonly<Partial<Record<Section, string>>> = {
  usedItems: 'used_items',
  personalTokens: 'personal_tokens',
  workPatterns: 'work_patterns',
  doneRequests: 'done_requests',
  notificationSettings: 'notification_settings',
};

/** Opens a database file to restore into it. No server may run on it, or start, meanwhile. */
export function openSqliteTarget(
  options: Omit<SqliteOptions, 'lock' | 'restoring'>,
  observer: StorageObserver,
): RestoreTarget {
  const storage = openSqlite({ ...options, lock: true, restoring: true }, observer);
  const connection = Connection.openWritable(realpathSync(options.path));
  const isUnfinished = (): boolean => connection.get('SELECT 1 FROM unfinished_restores') !== undefined;
  return {
    storage,
    occupiedBy: async () =>
      isUnfinished() ? undefined : ([...sections, 'sessions'] as const).find((it) => holds(connection, it)),
    begin: async () => {
      inTransaction(connection, () => {
        connection.run('INSERT OR IGNORE INTO unfinished_restores (id) VALUES (1)');
      });
      removeAll(connection);
    },
    finish: async () => {
      inTransaction(connection, () => {
        connection.run('DELETE FROM unfinished_restores');
      });
    },
    close: async () => {
      connection.close();
      await storage.close();
    },
  };
}

function holds(connection: Connection, section: Section | 'sessions'): boolean {
  const table = section === 'sessions' ? section : (tables[section] ?? section);
  return connection.get(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined;
}

/** Empties every table but that of the mark. */
function removeAll(connection: Connection): void {
  // What refers to something else is removed in any order; it has no effect within a transaction.
  connection.exec('PRAGMA foreign_keys = OFF');
  const named = connection.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'unfinished_restores'",
  );
  inTransaction(connection, () => {
    for (const { name } of named) connection.run(`DELETE FROM ${name}`);
  });
  connection.exec('PRAGMA foreign_keys = ON');
}

function inTransaction(connection: Connection, work: () => void): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    work();
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
