import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { SearchTurns } from '../../modules/configs/store.ts';
import { unobserved, type NamedTerm, type StorageFixture, type StoredThing } from '../conformance/fixture.ts';
import { testStorage } from '../conformance/suite.ts';
import { openSqlite } from './open.ts';
import { openSqliteTarget } from './restore.ts';
import { openSqliteSource } from './snapshot.ts';

/** The tables whose names are not those of what they hold. */
const tables: Readonly<Partial<Record<StoredThing, string>>> = {
  personalTokens: 'personal_tokens',
  notificationSettings: 'notification_settings',
  workPatterns: 'work_patterns',
  usedItems: 'used_items',
  doneRequests: 'done_requests',
};

const never: SearchTurns = { signal: new AbortController().signal, next: async () => undefined };

function tablesOf(database: DatabaseSyncInstance): string[] {
  const named = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return named.map(({ name }) => String(name)).filter((name) => !name.startsWith('sqlite_'));
}

function rowsOf(database: DatabaseSyncInstance, table: string): unknown[] {
  return database.prepare(`SELECT * FROM ${table}`).all();
}

testStorage('SQLite', async (): Promise<StorageFixture> => {
  const folder = await mkdtemp(join(tmpdir(), 'worklog-'));
  const path = join(folder, 'worklog.db');
  const raw = <T>(look: (database: DatabaseSyncInstance) => T): T => {
    const database = new DatabaseSync(path);
    try {
      return look(database);
    } finally {
      database.close();
    }
  };
  // So few that some of what a test writes is in the table, some in memory, and some on the way.
  const open = async (observer = unobserved) => openSqlite({ path, mostWaitingTerms: 6 }, observer);
  const first = (sql: string, ...values: string[]) =>
    raw((database) => database.prepare(sql).get(...values) as Record<string, unknown> | undefined);
  return {
    open,
    openSource: async () => openSqliteSource(path),
    openTarget: async () => openSqliteTarget({ path }, unobserved),
    count: async (thing) => Number(first(`SELECT count(*) AS n FROM ${tables[thing] ?? thing}`)?.n),
    dump: async () =>
      raw((database) => JSON.stringify(tablesOf(database).map((table) => [table, rowsOf(database, table)]))),
    configText: async (name) =>
      first('SELECT data FROM configs WHERE name = ?', name)?.data as string | undefined,
    indexTerms: async () => {
      // Whoever closes the database puts into the table what is not there yet.
      const other = await open();
      await other.configIndex.measure(
        { anyOf: [] },
        { after: { name: '', item: 0 }, to: undefined },
        1,
        never,
      );
      await other.close();
      return raw((database) => database.prepare('SELECT name, term, item FROM terms').all() as NamedTerm[]);
    },
    forgetIndex: async () => {
      raw((database) => {
        const later = tablesOf(database).filter((table) => !['configs', 'tokens'].includes(table));
        database.exec('PRAGMA foreign_keys = OFF');
        for (const table of later) database.exec(`DROP TABLE ${table}`);
        database.exec('PRAGMA user_version = 1');
      });
    },
    tokenText: async () => raw((database) => JSON.stringify(database.prepare('SELECT * FROM tokens').all())),
    schemaVersion: async () => Number(first('PRAGMA user_version')?.user_version),
    setSchemaVersion: async (version) => {
      raw((database) => {
        database.exec(`PRAGMA user_version = ${version}`);
      });
    },
    dispose: () => rm(folder, { recursive: true }),
  };
});
