import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { startLocked } from '../support/mongod.ts';
import { create } from './support/requests.ts';
import { createToken, startServer, worklog } from './support/server.ts';

it('npm run worklog -- mongodb init makes a new MongoDB one that a server can use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worklog-key-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, randomBytes(32).toString('base64'), { mode: 0o400 });
  const mongod = await startLocked(inject('mongodBinary'), keyFile);
  onTestFinished(async () => {
    await mongod.stop();
    rmSync(folder, { recursive: true });
  });
  const init = (file: string, url: string) =>
    worklog({ DATABASE_URL: url }, 'mongodb', 'init', '--key-file', file);
  const url = `${mongod.uri.replace('//', '//worklog:swordfish@')}/worklog?replicaSet=rs0`;

  expect(await init(keyFile, url)).toMatchObject({ code: 0, stdout: '' });
  const again = await init(keyFile, url);
  expect(again).toMatchObject({ code: 0 });
  expect(again.stderr).toContain('There was nothing to do');

  const settings = { DATABASE_URL: url };
  const server = await startServer(settings);
  expect(await create(server.url, await createToken(settings), 'made_with_it')).toBe(200);

  const unread = await init(join(folder, 'nowhere'), url);
  expect(unread.code).toBe(1);
  expect(unread.stderr).toMatch(/^The key of MongoDB cannot be read from [^\n]*nowhere[^\n]*\n$/);
  const sqlite = await init(keyFile, `sqlite:${join(folder, 'a.db')}`);
  expect(sqlite).toMatchObject({ code: 1 });
  expect(sqlite.stderr).toMatch(/^DATABASE_URL names an SQLite file[^\n]*\n$/);
});
