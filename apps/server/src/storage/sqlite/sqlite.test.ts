import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { unobserved, type NamedTerm, type StorageFixture } from '../conformance/fixture.ts';
import { testStorage } from '../conformance/suite.ts';
import { openSqlite } from './open.ts';

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
  const first = (sql: string, ...values: string[]) =>
    raw((database) => database.prepare(sql).get(...values) as Record<string, unknown> | undefined);
  return {
    open: async (observer = unobserved) => openSqlite({ path }, observer),
    count: async (collection) => Number(first(`SELECT count(*) AS n FROM ${collection}`)?.n),
    configText: async (name) =>
      first('SELECT data FROM configs WHERE name = ?', name)?.data as string | undefined,
    indexTerms: async () =>
      raw((database) => database.prepare('SELECT name, term, item FROM terms').all() as NamedTerm[]),
    forgetIndex: async () => {
      raw((database) => {
        database.exec('DROP TABLE terms; PRAGMA user_version = 1');
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
