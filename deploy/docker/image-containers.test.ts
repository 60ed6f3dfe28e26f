import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { makeCertificate } from '../../apps/server/test/support/certificate.ts';
import { create, createHalf, readStatus } from '../../apps/server/test/process/support/requests.ts';
import {
  createToken,
  engine,
  freshName,
  freshVolume,
  printedBy,
  runImage,
  startServer,
} from '../support/containers.ts';

const mebibyte = 1024 * 1024;
const allowHttp = '--env=WORKLOG_ALLOW_HTTP=true';
const image = inject('image');

/** Runs a shell in a container of the image, in the place of the program. */
async function shell(script: string): Promise<string> {
  const { stdout } = await runImage(image, ['--entrypoint=sh'], ['-c', script]);
  return stdout.trim();
}

interface Inspected {
  readonly Size: number;
  readonly Config: { readonly User: string; readonly Env: readonly string[] };
}

describe('the image', () => {
  it('is below 300 MB, and says who runs it in numbers', async () => {
    const [inspected] = JSON.parse(await printedBy('image', 'inspect', image)) as [Inspected];
    expect(inspected.Size).toBeLessThan(300 * 1_000_000);
    expect(inspected.Size).toBeGreaterThan(100 * mebibyte);
    expect(inspected.Config.User).toBe('10001:10001');
    expect(inspected.Config.Env).toEqual(expect.arrayContaining(['HOST=0.0.0.0', 'NODE_ENV=production']));
  });

  it('has no compiler, no npm, and no program that lends the rights of root', async () => {
    const programs = 'gcc g++ cc c++ ld make python3 git curl npm npx corepack yarn';
    expect(await shell('command -v node')).toBe('/usr/local/bin/node');
    expect(await shell(`for name in ${programs}; do command -v $name; done`)).toBe('');
    expect(await shell('find / -xdev -type f -perm /6000 2>/dev/null')).toBe('');
  });

  it('has no packages but those that run, and none of what is only for developing', async () => {
    const packages = (await shell('ls /app/node_modules /app/apps/server/node_modules')).split(/\s+/);
    expect(packages).toEqual(expect.arrayContaining(['mongodb', '@photostructure']));
    for (const name of ['typescript', 'vite', 'vitest', 'esbuild', 'eslint', 'react', 'fastify'])
      expect(packages).not.toContain(name);
    const leftOver =
      "find /app -name '*.ts' -o -name '*.map' -o -name '*.cpp' -o -name '*.gyp' -o -name '*.test.*'";
    expect(await shell(leftOver)).toBe('');
    expect(await shell('find /app /usr/local ! -user 0')).toBe('');
  });

  it('does not start before somebody has said how it is reached', async () => {
    const { code, stderr } = await runImage(image, []);
    expect(code).toBe(1);
    expect(stderr).toContain('HOST=0.0.0.0 would serve plain HTTP beyond this machine');
  });

  it('runs the commands, and ends those that fail with their exit code', async () => {
    const volume = await freshVolume();
    const data = `--volume=${volume}:/data`;
    const created = await runImage(image, [data], ['token', 'create', '--scope=configs:read', '--name=one']);
    expect(created.stdout).toMatch(/^wl_\S+\n$/);
    const listed = await runImage(image, [data], ['token', 'list']);
    expect(listed.stdout).toContain('one');
    expect((await runImage(image, [data], ['backup', '--to', '/nowhere/'])).code).toBe(1);
  });
});

describe('a server in a container', () => {
  it('works on a read-only file system, answers its health check, and backs itself up', async () => {
    const volume = await freshVolume();
    const backups = ['--env=WORKLOG_BACKUP_DIR=/data', '--env=WORKLOG_BACKUP_EVERY=24h'];
    const server = await startServer(image, [`--volume=${volume}:/data`, allowHttp, ...backups]);
    expect((await fetch(server.url)).headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${server.url}/api`)).status).toBe(200);
    const healthy = ['exec', server.name, 'node', '/app/scripts/healthcheck.mjs'];
    expect(await engine(...healthy)).toMatchObject({ code: 0 });
    const otherPort = await engine(
      'exec',
      '--env=PORT=9',
      server.name,
      'node',
      '/app/scripts/healthcheck.mjs',
    );
    expect(otherPort).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('port 9, is not well') as string,
    });
    expect((await engine('exec', server.name, 'touch', '/app/changed')).code).not.toBe(0);
    await vi.waitFor(
      async () => {
        expect(await printedBy('exec', server.name, 'ls', '/data')).toMatch(/^worklog-auto-\S+\.db$/m);
      },
      { timeout: 20_000, interval: 250 },
    );
  });

  it('starts with a certificate and nothing else, and answers its health check by TLS', async () => {
    const { certificate, key } = makeCertificate();
    const folder = mkdtempSync(join(tmpdir(), 'worklog-tls-'));
    const name = freshName();
    onTestFinished(async () => {
      await engine('rm', '--force', '--volumes', name);
      rmSync(folder, { recursive: true });
    });
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'cert.pem'), certificate);
    writeFileSync(join(folder, 'key.pem'), key);
    const files = ['--env=TLS_CERT_FILE=/tls/cert.pem', '--env=TLS_KEY_FILE=/tls/key.pem'];
    await printedBy('run', '--detach', `--name=${name}`, `--volume=${folder}:/tls:ro`, ...files, image);
    const check = ['exec', name, 'node', '/app/scripts/healthcheck.mjs'];
    await vi.waitFor(
      async () => {
        expect(await engine(...check)).toMatchObject({ code: 0 });
      },
      { timeout: 30_000, interval: 250 },
    );
    const byHttp = await engine('exec', '--env=TLS_CERT_FILE=', name, 'node', '/app/scripts/healthcheck.mjs');
    expect(byHttp.code).toBe(1);
  });

  it('finishes what is under way when it is stopped', async () => {
    const volume = await freshVolume();
    const server = await startServer(image, [`--volume=${volume}:/data`, allowHttp]);
    const token = await createToken(server.name);
    const underWay = await createHalf(server, token, 'under_way');
    const stopped = printedBy('stop', '--time=30', server.name);
    await vi.waitFor(async () => {
      expect(await printedBy('logs', server.name)).toContain('"stopping"');
    });
    expect(await underWay.finish()).toBe('HTTP/1.1 200 OK');
    await stopped;
    expect(await printedBy('inspect', '--format={{.State.ExitCode}}', server.name)).toBe('0');
    const again = await startServer(image, [`--volume=${volume}:/data`, allowHttp]);
    expect(await readStatus(again.url, token, 'under_way')).toBe(200);
  });

  it('loses nothing when it is killed, and its container removed', async () => {
    const volume = await freshVolume();
    const server = await startServer(image, [`--volume=${volume}:/data`, allowHttp]);
    const token = await createToken(server.name);
    expect(await create(server.url, token, 'acknowledged')).toBe(200);
    await printedBy('kill', '--signal=KILL', server.name);
    await printedBy('rm', '--force', server.name);
    const again = await startServer(image, [`--volume=${volume}:/data`, allowHttp]);
    expect(await readStatus(again.url, token, 'acknowledged')).toBe(200);
  });
});
