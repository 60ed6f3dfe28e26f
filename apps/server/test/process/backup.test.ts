import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newMongoDatabase } from '../support/mongo-database.ts';
import { done, fill, refusedWith, withDatabase } from './support/databases.ts';
import { sampleEverything } from '../../src/storage/conformance/everything.ts';
import { freshDatabaseUrl, freshFolder } from './support/files.ts';
import { Program, type Settings } from './support/program.ts';
import { refusalOf } from './support/refusal.ts';
import { create, readStatus } from './support/requests.ts';
import { createToken, type RunningServer, startServer, stopServer } from './support/server.ts';

function freshMongoUrl(): string {
  const { url, dispose } = newMongoDatabase();
  onTestFinished(dispose);
  return url;
}

/** Creates configurations without a pause until it is told to stop. */
class Writer {
  /** Those that were acknowledged, in order. */
  readonly acknowledged: string[] = [];
  #isStopped = false;
  readonly #running: Promise<unknown>;

  constructor(url: string, token: string) {
    const write = async (lane: number): Promise<void> => {
      for (let at = 0; !this.#isStopped; at += 1) {
        const name = `lane_${lane}_${at}`;
        if ((await create(url, token, name)) === 200) this.acknowledged.push(name);
      }
    };
    this.#running = Promise.all([1, 2, 3, 4].map(write));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }
}

/** Makes a database so large that a backup of it takes a while. */
function enlarge(url: string): void {
  const database = new DatabaseSync(url.replace('sqlite:', ''));
  database.exec(`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 4000)
    INSERT INTO configs (name, incarnation, version, data)
    SELECT 'large_' || n, '0123456789abcdef', 1, '[{"a":"' || hex(zeroblob(5000)) || '"}]' FROM numbers`);
  database.close();
}

/** Which of these configurations a database does not have. */
async function missingIn(url: string, names: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  await withDatabase(url, async ({ configs }) => {
    for (const name of names) if (!(await configs.get(name))) missing.push(name);
  });
  return missing;
}

/** Takes backups beside a server that is being written to; resolves to what was acknowledged before each. */
async function backUpUnderLoad(settings: Settings, files: readonly string[]): Promise<string[][]> {
  const server = await startServer({ ...settings, WORKLOG_RATE_LIMIT: 'off' });
  const writer = new Writer(server.url, await createToken(settings));
  const before: string[][] = [];
  for (const file of files) {
    const enough = writer.acknowledged.length + 20;
    while (writer.acknowledged.length < enough) await delay(10);
    before.push([...writer.acknowledged]);
    expect(await done(settings, 'backup', '--to', file)).toBe(file);
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes('.part'))).toEqual([]);
  }
  await writer.stop();
  expect(writer.acknowledged.length).toBeGreaterThan(before.at(-1)!.length);
  await stopServer(server);
  return before;
}

describe('npm run worklog -- backup, beside a server that is being written to', () => {
  it('on SQLite: a copy and an archive have every write that was acknowledged before', async () => {
    const folder = freshFolder();
    const [copy, archive] = [path.join(folder, 'copy.db'), path.join(folder, 'all.ndjson.gz')];
    const [inCopy, inArchive] = await backUpUnderLoad({ DATABASE_URL: freshDatabaseUrl() }, [copy, archive]);
    expect(readdirSync(folder).sort()).toEqual(['all.ndjson.gz', 'copy.db']);
    expect(statSync(copy).mode & 0o077).toBe(0);
    expect(statSync(archive).mode & 0o077).toBe(0);
    expect(await missingIn(`sqlite:${copy}`, inCopy!)).toEqual([]);
    const restored = { DATABASE_URL: freshDatabaseUrl() };
    await done(restored, 'restore', archive);
    expect(await missingIn(restored.DATABASE_URL, inArchive!)).toEqual([]);
  });

  it('on MongoDB: an archive has every write that was acknowledged before', async () => {
    const archive = path.join(freshFolder(), 'all.ndjson.gz');
    const [inArchive] = await backUpUnderLoad({ DATABASE_URL: freshMongoUrl() }, [archive]);
    const restored = { DATABASE_URL: freshMongoUrl() };
    await done(restored, 'restore', archive);
    expect(await missingIn(restored.DATABASE_URL, inArchive!)).toEqual([]);
  });
});

describe('npm run worklog -- backup', () => {
  it('names the file itself in a folder, by the time and what fits the database', async () => {
    for (const [DATABASE_URL, name] of [
      [freshDatabaseUrl(), /^worklog-\d{8}T\d{6}Z\.db$/],
      [freshMongoUrl(), /^worklog-\d{8}T\d{6}Z\.ndjson\.gz$/],
    ] as const) {
      const folder = freshFolder();
      await fill(DATABASE_URL, sampleEverything());
      const file = await done({ DATABASE_URL, WORKLOG_BACKUP_DIR: folder }, 'backup');
      expect(path.dirname(file)).toBe(folder);
      expect(readdirSync(folder)).toEqual([expect.stringMatching(name)]);
    }
  });

  it('refuses in one sentence what it cannot do, and leaves nothing', async () => {
    const folder = freshFolder();
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const taken = path.join(folder, 'taken.db');
    expect(await refusedWith(settings, 'backup', '--to', folder)).toMatch(/^There is no database file /);
    await fill(settings.DATABASE_URL, sampleEverything());
    writeFileSync(taken, 'mine');
    expect(await refusedWith(settings, 'backup')).toMatch(/^Say where the backup goes/);
    expect(await refusedWith(settings, 'backup', '--to', taken)).toMatch(/^There is a file .* already/);
    expect(await refusedWith(settings, 'backup', '--to', path.join(folder, 'a.zip'))).toMatch(/does not say/);
    expect(await refusedWith(settings, 'backup', '--to', path.join(folder, 'b', 'a.db'))).toMatch(
      /^The folder .* is not there/,
    );
    const mongo = { DATABASE_URL: freshMongoUrl() };
    expect(await refusedWith(mongo, 'backup', '--to', path.join(folder, 'a.db'))).toMatch(
      /^A MongoDB database is no file to copy/,
    );
    expect(readdirSync(folder)).toEqual(['taken.db']);
  });
});

describe('a backup that is broken off by a signal', () => {
  it('leaves nothing, and does not end as if it were there', async () => {
    const DATABASE_URL = freshDatabaseUrl();
    await fill(DATABASE_URL, sampleEverything());
    enlarge(DATABASE_URL);
    for (const [name, signal, code] of [
      ['copy.db', 'SIGINT', 130],
      ['all.ndjson', 'SIGTERM', 143],
    ] as const) {
      const folder = freshFolder();
      const args = ['scripts/worklog.mjs', 'backup', '--to', path.join(folder, name)];
      const program = new Program(process.execPath, args, { DATABASE_URL });
      while (readdirSync(folder).length === 0) await delay(1);
      program.signal(signal);
      expect(await program.ended).toEqual({ code, signal: null });
      expect(program.stdout).toBe('');
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});

describe('a server that was stopped', () => {
  it('leaves everything in the one file, so that copying it alone is a backup', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const file = settings.DATABASE_URL.replace('sqlite:', '');
    const server = await startServer(settings);
    const token = await createToken(settings);
    for (const name of ['one', 'two']) expect(await create(server.url, token, name)).toBe(200);
    await stopServer(server);
    expect(existsSync(`${file}-wal`)).toBe(false);
    const copy = path.join(freshFolder(), 'copy.db');
    copyFileSync(file, copy);
    const again = await startServer({ DATABASE_URL: `sqlite:${copy}` });
    expect(await readStatus(again.url, token, 'two')).toBe(200);
  });
});

describe('WORKLOG_BACKUP_EVERY', () => {
  const newest = /^worklog-auto-\d{8}T\d{6}Z\.(db|ndjson\.gz)$/;

  /** The newest backup, once there is one. When there is none in time, says what the servers have logged. */
  async function untilBackedUp(folder: string, servers: readonly RunningServer[]): Promise<string> {
    for (let tries = 0; tries < 400; tries += 1) {
      const found = readdirSync(folder).find((name) => newest.test(name) && !name.includes('2020'));
      if (found !== undefined) return found;
      await delay(100);
    }
    throw new Error(`There is no backup: ${servers.map(({ program }) => program.stdout).join('\n')}`);
  }

  it('backs up at once, says so in the metrics, and removes the oldest but nothing else', async () => {
    for (const DATABASE_URL of [freshDatabaseUrl(), freshMongoUrl()]) {
      const folder = freshFolder();
      const old = ['worklog-auto-20200101T000000Z.db', 'worklog-auto-20200102T000000Z.db'];
      for (const name of [...old, 'worklog-20200101T000000Z.db', 'notes.txt'])
        writeFileSync(path.join(folder, name), '');
      const regular = { WORKLOG_BACKUP_DIR: folder, WORKLOG_BACKUP_EVERY: '24h', WORKLOG_BACKUP_KEEP: '2' };
      const settings = { DATABASE_URL, WORKLOG_METRICS: 'public', ...regular };
      const servers = [await startServer(settings)];
      if (DATABASE_URL.startsWith('mongodb')) servers.push(await startServer(settings));
      const name = await untilBackedUp(folder, servers);
      await delay(1000);
      expect(readdirSync(folder).sort()).toEqual(
        ['notes.txt', 'worklog-20200101T000000Z.db', old[1], name].sort(),
      );
      const metrics = await (await fetch(`${servers[0]!.url}/metrics`)).text();
      expect(metrics).toMatch(/^worklog_backup_last_success_timestamp_seconds [1-9]/m);
      expect(metrics).toContain('worklog_backups_total{result="succeeded"} 1');
      for (const server of servers) await stopServer(server);
    }
  });

  it('logs a backup that fails, and goes on serving', async () => {
    const folder = freshFolder();
    const regular = { WORKLOG_BACKUP_DIR: folder, WORKLOG_BACKUP_EVERY: '24h' };
    const settings = { DATABASE_URL: freshDatabaseUrl(), WORKLOG_METRICS: 'public', ...regular };
    // Each name that it could choose in the next minute is taken, and a backup overwrites nothing.
    const now = Date.now();
    for (let second = -5; second < 60; second += 1) {
      const time = new Date(now + second * 1000).toISOString().replaceAll(/[-:]|\.\d+/g, '');
      writeFileSync(path.join(folder, `worklog-auto-${time}.db`), '');
    }
    const server = await startServer(settings);
    while (!server.program.stdout.includes('a backup failed')) await delay(100);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('worklog_backups_total{result="failed"} 1');
    expect(metrics).toMatch(/^worklog_backup_last_success_timestamp_seconds 0$/m);
    await stopServer(server);
  });

  it('needs a folder that is there', async () => {
    expect(await refusalOf({ WORKLOG_BACKUP_EVERY: '24h' })).toMatch(/needs WORKLOG_BACKUP_DIR/);
    const missing = path.join(freshFolder(), 'missing');
    expect(await refusalOf({ WORKLOG_BACKUP_EVERY: '24h', WORKLOG_BACKUP_DIR: missing })).toMatch(
      /is not there; create it first/,
    );
    expect(await refusalOf({ WORKLOG_BACKUP_EVERY: '0h' })).toMatch(/it is a span of minutes, hours or days/);
  });
});
