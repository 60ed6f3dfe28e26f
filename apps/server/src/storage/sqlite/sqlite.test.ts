import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { unobserved, type StorageFixture } from '../conformance/fixture.ts';
import { testStorage } from '../conformance/suite.ts';
import { openSqlite } from './open.ts';

testStorage('SQLite', async (): Promise<StorageFixture> => {
  const folder = await mkdtemp(join(tmpdir(), 'worklog-'));
  const path = join(folder, 'worklog.db');
  const raw = <T>(look: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(path);
    try {
      return look(database);
    } finally {
      database.close();
    }
  };
  return {
    open: async (observer = unobserved) => openSqlite({ path }, observer),
    count: async (collection) =>
      raw((database) => Number(database.prepare(`SELECT count(*) AS n FROM ${collection}`).get()?.n)),
    configText: async (name) =>
      raw(
        (database) =>
          database.prepare('SELECT data FROM configs WHERE name = ?').get(name)?.data as string | undefined,
      ),
    tokenText: async () => raw((database) => JSON.stringify(database.prepare('SELECT * FROM tokens').all())),
    schemaVersion: async () =>
      raw((database) => Number(database.prepare('PRAGMA user_version').get()?.user_version)),
    setSchemaVersion: async (version) => {
      raw((database) => {
        database.exec(`PRAGMA user_version = ${version}`);
      });
    },
    dispose: () => rm(folder, { recursive: true }),
  };
});
