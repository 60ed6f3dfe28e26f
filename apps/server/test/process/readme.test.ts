import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCatalogue } from '../../src/shared/error-catalogue.ts';
import { comparable, readDocument, shownIn, type Shown } from './support/document.ts';
import { freshDatabaseUrl } from './support/files.ts';
import { Program, root, type Settings } from './support/program.ts';
import { freePort } from './support/requests.ts';
import { startServer, worklog } from './support/server.ts';

const readme = readDocument('README.md');
const shown = shownIn(readme);
const addressShown = 'http://127.0.0.1:8080';
const endOfBlock = '---- end of block ----';

const isStart = ({ command }: Shown): boolean => command === 'npm start';

/** Runs blocks of commands in one shell, as a reader does, and resolves to what each printed. */
async function printed(blocks: readonly Shown[], address: string, settings: Settings): Promise<string[]> {
  const commands = blocks.map(({ command }) => `${command}\necho '${endOfBlock}'`).join('\n');
  const script = `set -e -o pipefail\n${commands.replaceAll(addressShown, address)}`;
  const shell = new Program('bash', ['-c', script], settings);
  const { code } = await shell.ended;
  expect(code, shell.stderr).toBe(0);
  return shell.stdout.split(endOfBlock).slice(0, -1);
}

/** Holds what blocks print to what the document shows below them. Resolves to how many were compared. */
async function compare(calls: readonly Shown[], url: string, settings: Settings): Promise<number> {
  const answers = await printed(calls, url, settings);
  const compared = calls.flatMap(({ command, answer }, index) =>
    answer === undefined ? [] : [{ command, expected: answer, found: answers[index] ?? '' }],
  );
  expect(compared.map(({ command, found }) => ({ command, answer: comparable(found) }))).toEqual(
    compared.map(({ command, expected }) => ({ command, answer: comparable(expected) })),
  );
  return compared.length;
}

describe('README.md', () => {
  it('shows what the server answers', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const { program, url } = await startServer(settings, 'npm start');
    const start = shown.find(isStart);
    expect(program.stderr.replaceAll(url, addressShown)).toContain(start?.answer);

    const compared = await compare(
      shown.filter((block) => !isStart(block)),
      url,
      settings,
    );
    expect(compared).toBeGreaterThanOrEqual(5);
  });

  it('shows settings as they are', () => {
    const settingRow = /^\| `(\w+)` +\| (\S+) +\|/gm;
    const rows = (text: string): string[] =>
      [...text.matchAll(settingRow)].map(([, name, fallback]) => `${name} ${fallback}`);
    expect(rows(readDocument('docs/configuration.md'))).toEqual(expect.arrayContaining(rows(readme)));
    expect(rows(readme)).not.toEqual([]);
  });

  it('shows folders and files that are there', () => {
    const tree = /```text\n(apps\/[^]*?)\n```/.exec(readme)?.[1]?.split('\n') ?? [];
    let folder = '';
    const paths = tree.map((line) => {
      const [indent = '', name = ''] = /^( *)(\S+)/.exec(line)?.slice(1) ?? [];
      if (indent === '') folder = name;
      return indent === '' ? name : folder + name;
    });
    expect(paths.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(10);
  });
});

describe('docs/older-api.md', () => {
  it('shows what the server answers', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const { url } = await startServer(settings);
    const calls = shownIn(readDocument('docs/older-api.md'));
    expect(await compare(calls, url, settings)).toBeGreaterThanOrEqual(9);
  });
});

describe('the documents', () => {
  const inDocs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
    inDocs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  );

  it.each(documents)('%s links to what is there', (document) => {
    const links = [...readDocument(document).matchAll(/\]\((?!\w+:)([^)#]+)/g)].map(([, link]) => link!);
    const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(document), link)));
    expect(missing).toEqual([]);
  });

  it('docs/errors.md lists every error, and no other', () => {
    const errorRow = /^\| `(\w+)` +\| (\d{3}) /gm;
    const rows = [...readDocument('docs/errors.md').matchAll(errorRow)];
    const listed = rows.map(([, code, status]) => `${code} ${status}`);
    const known = Object.entries(errorCatalogue).map(([code, { status }]) => `${code} ${status}`);
    expect(listed.sort()).toEqual(known.sort());
  });
});

async function example(settings: Settings) {
  const program = new Program('npm', ['run', 'example'], settings);
  const { code } = await program.ended;
  return { code, stdout: program.stdout, stderr: program.stderr };
}

/** The statuses that the example shows: those of loading first, then that of each call. */
const statusesIn = (stdout: string): string[] =>
  [...stdout.matchAll(/^(?:HTTP\/1\.1 )?(\d{3}) /gm)].map(([, status]) => status!);

describe('npm run example', () => {
  const sets = readdirSync(path.join(root, 'examples/configs')).length;
  const calls = ['200', '200', '200', '412', '200', '404'];
  const tokenMade = expect.stringMatching(/^The token \S+ is in force, in sqlite:\S+\n$/) as string;

  it('loads the examples, shows the calls, can be run again, and leaves no token behind', async () => {
    const database = { DATABASE_URL: freshDatabaseUrl() };
    const { url: SERVER } = await startServer(database);
    const first = await example({ ...database, SERVER });
    expect(first).toMatchObject({ code: 0, stderr: tokenMade });
    expect(statusesIn(first.stdout)).toEqual([...Array<string>(sets).fill('201'), ...calls]);

    const second = await example({ ...database, SERVER });
    expect(second).toMatchObject({ code: 0, stderr: tokenMade });
    const loadedAgain = statusesIn(second.stdout).slice(0, sets);
    expect(loadedAgain.filter((status) => status === '200')).toHaveLength(sets - 1);
    expect(await worklog(database, 'token', 'list')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('fails when an answer is not what it should be', async () => {
    const database = { DATABASE_URL: freshDatabaseUrl() };
    const { url: SERVER } = await startServer(database);
    const { stdout } = await worklog(
      database,
      'token',
      'create',
      '--scope',
      'configs:read',
      '--name',
      'reader',
    );
    const { code, stderr } = await example({ SERVER, TOKEN: stdout.trim() });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The server refused examples\/configs\/shop_database\.json: .*"code":"forbidden"/,
    );
  });

  it('says in one sentence that no server is there', async () => {
    const SERVER = `http://127.0.0.1:${await freePort()}`;
    const stderr = `No Worklog server answers at ${SERVER}; start one with npm start, or set SERVER.\n`;
    expect(await example({ SERVER })).toEqual({ code: 1, stdout: '', stderr });
  });
});
