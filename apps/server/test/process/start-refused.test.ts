import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshDatabaseUrl, freshFolder } from './support/files.ts';
import type { Settings } from './support/program.ts';
import { refusalOf } from './support/refusal.ts';
import { startServer } from './support/server.ts';

describe('a wrong setting ends the start with one sentence that names it', () => {
  it.each<[Settings, RegExp]>([
    [{ PORT: 'eighty' }, /PORT.*eighty/],
    [{ PORT: '65536' }, /PORT.*65536/],
    [{ HOST: 'not a host' }, /HOST.*not a host/],
    [{ DATABASE_URL: 'postgres://localhost/worklog' }, /DATABASE_URL.*sqlite:.*mongodb:/],
    [{ WORKLOG_PUBLIC_CONFIGS: 'everything' }, /WORKLOG_PUBLIC_CONFIGS.*everything/],
    [{ WORKLOG_REQUIRE_IF_MATCH: 'perhaps' }, /WORKLOG_REQUIRE_IF_MATCH.*perhaps/],
    [{ WORKLOG_PUBLIC_CONFIG: 'read' }, /WORKLOG_PUBLIC_CONFIG\b/],
    [{ TLS_CERT_FILE: 'cert.pem' }, /TLS_CERT_FILE needs TLS_KEY_FILE/],
    [{ TLS_KEY_FILE: 'key.pem' }, /TLS_KEY_FILE needs TLS_CERT_FILE/],
    [
      { TLS_CERT_FILE: '/missing/cert.pem', TLS_KEY_FILE: 'key.pem' },
      /\/missing\/cert\.pem of TLS_CERT_FILE/,
    ],
  ])('%o', async (settings, sentence) => {
    expect(await refusalOf(settings)).toMatch(sentence);
  });

  it('also through npm, which adds nothing of its own', async () => {
    expect(await refusalOf({ PORT: 'eighty' }, 'npm start')).toMatch(/PORT.*eighty/);
  });

  it('does not show the password of a database that it refuses', async () => {
    const DATABASE_URL = 'postgres://worklog:open-sesame@localhost/worklog';
    expect(await refusalOf({ DATABASE_URL })).not.toContain('open-sesame');
  });
});

describe('an address that would be open to strangers is refused', () => {
  it('plain HTTP beyond this machine', async () => {
    expect(await refusalOf({ HOST: '0.0.0.0' })).toMatch(/HOST.*WORKLOG_ALLOW_HTTP/);
  });

  it('public writes beyond this machine', async () => {
    const settings = { HOST: '0.0.0.0', WORKLOG_ALLOW_HTTP: 'true', WORKLOG_PUBLIC_CONFIGS: 'write' };
    expect(await refusalOf(settings)).toMatch(/WORKLOG_ALLOW_OPEN/);
  });
});

describe('a SQLite database that cannot be used', () => {
  it('in a folder that is not there', async () => {
    const folder = path.join(freshFolder(), 'missing');
    expect(await refusalOf({ DATABASE_URL: `sqlite:${folder}/worklog.db` })).toContain(folder);
  });

  it('a folder instead of a file', async () => {
    const folder = freshFolder();
    expect(await refusalOf({ DATABASE_URL: `sqlite:${folder}` })).toContain(folder);
  });

  it('a file that is no database', async () => {
    const file = path.join(freshFolder(), 'notes.txt');
    writeFileSync(file, 'Shopping: milk, bread.\n'.repeat(100));
    expect(await refusalOf({ DATABASE_URL: `sqlite:${file}` })).toContain(file);
  });

  it('a file that another server has open', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const first = await startServer(settings);
    expect(await refusalOf(settings)).toContain('worklog.db');
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
  });
});

describe('a port in use', () => {
  it('is named', async () => {
    const first = await startServer({ DATABASE_URL: freshDatabaseUrl() });
    const PORT = String(first.port);
    expect(await refusalOf({ PORT })).toContain(PORT);
  });
});
