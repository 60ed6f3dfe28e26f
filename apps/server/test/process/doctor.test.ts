import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleEverything } from '../../src/storage/conformance/everything.ts';
import { done, fill } from './support/databases.ts';
import { freshFolder } from './support/files.ts';
import { root, type Settings } from './support/program.ts';
import { startServer, worklog } from './support/server.ts';

/** A database that does not exist yet, not in the folder for temporary files: that is in memory on some machines. */
function newDatabase(): { file: string; settings: Settings & { DATABASE_URL: string } } {
  const cache = path.join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'doctor-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = path.join(folder, 'worklog.db');
  return { file, settings: { DATABASE_URL: `sqlite:${file}` } };
}

interface Report {
  readonly verdict: string;
  readonly findings: readonly { check: string; level: string; finding: string; mend?: string }[];
  readonly couldBeLost: readonly string[];
}

async function report(settings: Settings, ...args: string[]): Promise<Report & { code: number | null }> {
  const { code, stdout, stderr } = await worklog(settings, 'doctor', '--json', ...args);
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Report), code };
}

const problems = ({ findings }: Report): string[] =>
  findings.filter(({ level }) => level === 'problem').map(({ check }) => check);

describe('npm run worklog -- doctor', () => {
  it('finds no problem beside a running server, and says what could be lost', async () => {
    const { settings } = newDatabase();
    await startServer(settings);
    const WORKLOG_BACKUP_DIR = freshFolder();
    await done({ ...settings, WORKLOG_BACKUP_DIR }, 'backup');
    const { code, stdout, stderr } = await worklog({ ...settings, WORKLOG_BACKUP_DIR }, 'doctor');
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ {2}ok {7}A server runs on it\.$/m);
    expect(stdout).toMatch(/^ {2}ok {7}SQLite has read all of it and found no fault\.$/m);
    expect(stdout).toMatch(/^ {2}ok {7}The newest backup is of \S+, \d+ seconds? ago/m);
    expect(stdout).toMatch(
      /\nWhat could be lost\n {2}By a crash of the server or a power cut: nothing that was acknowledged/,
    );
    expect(stdout).toMatch(/\n0 problems, \d+ warnings?\.\n$/);
  });

  it('ends with 1 for a missing database, and makes none', async () => {
    const { file, settings } = newDatabase();
    const found = await report(settings);
    expect(found).toMatchObject({ code: 1, verdict: 'problem' });
    expect(problems(found)).toEqual(['exists']);
    expect(existsSync(file)).toBe(false);
  });

  it('finds that others may read the file, and that it is damaged', async () => {
    const { file, settings } = newDatabase();
    await fill(settings.DATABASE_URL, sampleEverything());
    const copy = path.join(path.dirname(file), 'copy.db');
    await done(settings, 'backup', '--to', copy);
    const bytes = readFileSync(copy);
    for (let page = 3; page < bytes.length / 4096; page += 1) bytes.fill(0xff, page * 4096, page * 4096 + 16);
    writeFileSync(copy, bytes);
    chmodSync(copy, 0o644);
    const found = await report({ DATABASE_URL: `sqlite:${copy}` });
    expect(found.code).toBe(1);
    expect(problems(found)).toEqual(expect.arrayContaining(['database file', 'sound']));
    const mends = found.findings.find(({ check }) => check === 'database file')?.mend;
    expect(mends).toBe(`Run chmod 0600 ${copy}.`);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    expect(problems(await report({ DATABASE_URL: `sqlite:${copy}` }, '--quick'))).not.toContain('sound');
  });

  it('names all settings that a start would be refused for', async () => {
    const wrong = await report({ PORT: 'eighty', WORKLOG_X: '1', DATABASE_URL: 'postgres://me:hunter2@x/y' });
    expect(wrong.code).toBe(1);
    expect(problems(wrong)).toEqual(['valid', 'valid', 'valid']);
    expect(JSON.stringify(wrong)).not.toContain('hunter2');
    const help = await worklog({ PORT: 'eighty' }, 'doctor', '--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/^Usage: worklog doctor \[options\]\n/);
    const open = await report({ ...newDatabase().settings, HOST: '0.0.0.0', TLS_CERT_FILE: 'cert.pem' });
    expect(problems(open)).toEqual(['start', 'exists']);
  });
});
