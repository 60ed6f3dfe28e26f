import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freshFolder } from './support/files.ts';
import { Program, root, type Settings } from './support/program.ts';

/** A small project with the real scripts and a server that only says what it was asked to do. */
function createProject() {
  const folder = freshFolder();
  for (const name of ['scripts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  const source = path.join(folder, 'apps/server/src/main.ts');
  mkdirSync(path.dirname(source), { recursive: true });
  writeFileSync(source, 'export const main = async (argv: string[]) => console.log(argv.join());');
  const inProject = (name: string) => path.join(folder, name);
  return {
    source,
    inProject,
    installed: () => {
      symlinkSync(path.join(root, 'node_modules'), inProject('node_modules'));
    },
    run: (script: string, args: string[] = [], settings: Settings = {}) =>
      new Program('node', [inProject(script), ...args], settings, folder),
  };
}

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
    const first = await finish(project.run('scripts/worklog.mjs', ['token', 'create']));
    expect(first).toEqual({ code: 0, stdout: 'token,create\n', stderr: 'Building...\n' });
    expect(await finish(project.run('scripts/start.mjs'))).toEqual({
      code: 0,
      stdout: 'serve\n',
      stderr: '',
    });

    writeFileSync(project.source, 'export const main = async () => console.log("changed");');
    const rebuilt = await finish(project.run('scripts/start.mjs'));
    expect(rebuilt).toEqual({ code: 0, stdout: 'changed\n', stderr: 'Building...\n' });
  });

  it('says with the place why the server could not be built', async () => {
    const project = createProject();
    project.installed();
    writeFileSync(project.source, 'export const main = ;');
    const { code, stdout, stderr } = await finish(project.run('scripts/start.mjs'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/apps\/server\/src\/main\.ts:1:20/);
    expect(stderr).toMatch(/\nThe server could not be built; the compiler says above why\.\n$/);
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
