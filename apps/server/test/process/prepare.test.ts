import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './support/files.ts';
import { Program, root, type Settings } from './support/program.ts';

/** What a project is made of besides its sources. */
const copied = [
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'apps/web/index.html',
  'apps/web/package.json',
  'apps/web/tsconfig.json',
  'apps/web/vite.config.ts',
  // What the build tells the server of the page.
  'apps/web/src/app/asked-first.ts',
  'apps/web/src/features/ledger/today/asked-first.ts',
];

/** A small project with the real scripts, a server that only says what it was asked to do, and a page of one line. */
function createProject() {
  const folder = freshFolder();
  const inProject = (name: string) => path.join(folder, name);
  for (const name of copied) cpSync(path.join(root, name), inProject(name), { recursive: true });
  const source = inProject('apps/server/src/main.ts');
  const pageSource = inProject('apps/web/src/app/main.tsx');
  for (const file of [source, pageSource]) mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(source, 'export const main = async (argv: string[]) => console.log(argv.join());');
  writeFileSync(pageSource, pageOf('first'));
  return {
    source,
    pageSource,
    /** The files of the built page. */
    built: () => readdirSync(inProject('apps/web/dist'), { recursive: true }).map(String).sort(),
    inProject,
    installed: () => {
      for (const folder of ['node_modules', 'apps/web/node_modules'])
        if (existsSync(path.join(root, folder))) symlinkSync(path.join(root, folder), inProject(folder));
    },
    run: (script: string, args: string[] = [], settings: Settings = {}) =>
      new Program('node', [inProject(script), ...args], settings, folder),
  };
}

/** The source of a page that says a word, and is long enough to be compressed. */
const pageOf = (word: string): string =>
  `document.title = '${word}';\nconsole.log(${JSON.stringify('worklog '.repeat(500))});\n`;

type Project = ReturnType<typeof createProject>;

/** Puts a program in place of npm that leaves its process id and then runs the given lines. */
function replaceNpm({ inProject }: Project, ...lines: string[]): Settings {
  const npm = inProject('bin/npm');
  mkdirSync(path.dirname(npm));
  writeFileSync(
    npm,
    ['#!/bin/sh', `echo $$ > "${inProject('npm.pid')}"`, 'echo installing', ...lines, ''].join('\n'),
  );
  chmodSync(npm, 0o755);
  return { PATH: `${path.dirname(npm)}:${process.env.PATH ?? ''}` };
}

async function finish(program: Program) {
  const { code } = await program.ended;
  return { code, stdout: program.stdout, stderr: program.stderr };
}

describe('preparing a start', () => {
  it('builds what is missing or stale, and nothing else', async () => {
    const project = createProject();
    project.installed();
    const first = await finish(project.run('scripts/start.mjs'));
    expect(first).toEqual({ code: 0, stdout: 'serve\n', stderr: 'Building...\n' });
    const next = await finish(project.run('scripts/start.mjs'));
    expect(next).toEqual({ code: 0, stdout: 'serve\n', stderr: '' });

    writeFileSync(project.source, 'export const main = async () => console.log("changed");');
    const rebuilt = await finish(project.run('scripts/start.mjs'));
    expect(rebuilt).toEqual({ code: 0, stdout: 'changed\n', stderr: 'Building...\n' });
  });

  it('builds the page whole, compressed, and again when a source of it changes, comes or goes', async () => {
    const project = createProject();
    project.installed();
    const start = () => finish(project.run('scripts/start.mjs'));
    await start();
    const names = project.built();
    const script = names.find((name) => /^assets\/index-[\w-]+\.js$/.test(name))!;
    expect(names).toEqual(expect.arrayContaining(['index.html', `${script}.br`, `${script}.gz`]));
    const bytes = readFileSync(project.inProject(`apps/web/dist/${script}`));
    const compressed = readFileSync(project.inProject(`apps/web/dist/${script}.br`));
    expect(brotliDecompressSync(compressed).equals(bytes)).toBe(true);

    writeFileSync(project.pageSource, pageOf('second'));
    expect((await start()).stderr).toBe('Building...\n');
    expect(project.built()).not.toContain(script);
    expect((await start()).stderr).toBe('');

    const another = project.inProject('apps/web/src/another.ts');
    writeFileSync(another, 'export {};');
    expect((await start()).stderr).toBe('Building...\n');
    rmSync(another);
    expect((await start()).stderr).toBe('Building...\n');
    writeFileSync(project.inProject('apps/web/src/another.test.ts'), 'export {};');
    expect((await start()).stderr).toBe('');
  });

  it('leaves the page alone for a command beside the server', async () => {
    const project = createProject();
    project.installed();
    writeFileSync(project.pageSource, 'export const page = ;');
    const outcome = await finish(project.run('scripts/worklog.mjs', ['token', 'create']));
    expect(outcome).toEqual({ code: 0, stdout: 'token,create\n', stderr: 'Building...\n' });
  });

  it('says with the place why the page could not be built, and keeps the last one', async () => {
    const project = createProject();
    project.installed();
    await finish(project.run('scripts/start.mjs'));
    const names = project.built();
    writeFileSync(project.pageSource, 'export const page = ;');
    const { code, stdout, stderr } = await finish(project.run('scripts/start.mjs'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/main\.tsx:1:2\d/);
    expect(stderr).toMatch(/\nWorklog could not be built; the compiler says above why\.\n$/);
    expect(project.built()).toEqual(names);
  });

  it('says with the place why the server could not be built', async () => {
    const project = createProject();
    project.installed();
    writeFileSync(project.source, 'export const main = ;');
    const { code, stdout, stderr } = await finish(project.run('scripts/start.mjs'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/apps\/server\/src\/main\.ts:1:20/);
    expect(stderr).toMatch(/\nWorklog could not be built; the compiler says above why\.\n$/);
  });

  it('says in one sentence that the dependencies could not be installed', async () => {
    const project = createProject();
    const { code, stdout, stderr } = await finish(
      project.run('scripts/start.mjs', [], replaceNpm(project, 'echo "no network" >&2', 'exit 7')),
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'Installing dependencies...',
      'installing',
      'no network',
      'The dependencies could not be installed: `npm ci` ended with exit code 7.',
      '',
    ]);
  });

  it('says which Node.js it needs', async () => {
    const project = createProject();
    const manifest = readFileSync(project.inProject('package.json'), 'utf8');
    writeFileSync(project.inProject('package.json'), manifest.replace('>=20.19', '>=99.1'));
    const { code, stdout, stderr } = await finish(project.run('scripts/start.mjs'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`Worklog needs Node.js 99.1 or later, and this is ${process.versions.node}.\n`);
  });

  it.each([
    ['SIGINT', 'alone', 130],
    ['SIGTERM', 'alone', 143],
    ['SIGINT', 'group', 130],
    ['SIGTERM', 'group', 143],
  ] as const)('%s to it %s ends an installation, too', async (signal, to, exitCode) => {
    const project = createProject();
    const program = project.run('scripts/start.mjs', [], replaceNpm(project, 'exec sleep 60'));
    while (!existsSync(project.inProject('npm.pid'))) await delay(10);
    await program.waitForStderr(/installing/);
    if (to === 'group') program.signalGroup(signal);
    else program.signal(signal);
    const ended = await finish(program);
    expect(ended).toEqual({ code: exitCode, stdout: '', stderr: 'Installing dependencies...\ninstalling\n' });
    expect(program.isGroupAlive()).toBe(false);
  });
});
