import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program in the project's folder. Rejects only when it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? (error.code ?? 1) : 0;
      // A word in the place of a number: it could not be started.
      if (typeof code === 'string') reject(new Error(`${command} does not run: ${code}`, { cause: error }));
      else resolve({ code, stdout, stderr });
    });
  });
}

/** Runs podman or docker. */
export function engine(...args: string[]): Promise<Outcome> {
  return run(process.env.TEST_CONTAINERS ?? 'podman', args);
}

/** What podman or docker printed. Rejects when it failed. */
export async function printedBy(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await engine(...args);
  if (code !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${code}: ${stderr}`);
  return stdout.trim();
}

/** Builds the image of these sources, and gives its name. */
export async function buildImage(): Promise<string> {
  const name = 'localhost/worklog:test';
  const base = process.env.TEST_NODE_IMAGE;
  // podman drops the health check from an image of its own format; docker knows only this one.
  const format = process.env.TEST_CONTAINERS === 'docker' ? [] : ['--format=docker'];
  const arg = base ? [`--build-arg=NODE_IMAGE=${base}`] : [];
  await printedBy('build', '--quiet', ...format, ...arg, '--tag', name, '.');
  return name;
}

/** A name of nobody else for a container or volume. */
export function freshName(): string {
  return `worklog-test-${randomBytes(4).toString('hex')}`;
}

/** A volume that ends with the test. */
export async function freshVolume(): Promise<string> {
  const name = freshName();
  await printedBy('volume', 'create', name);
  onTestFinished(async () => {
    await engine('volume', 'rm', '--force', name);
  });
  return name;
}

/** Runs the image until it ends: a command, or a start that is refused. */
export async function runImage(image: string, args: string[], words: string[] = []): Promise<Outcome> {
  return engine('run', '--rm', ...args, image, ...words);
}

/** A server in a container, as locked up as it can be. */
export interface Server {
  readonly name: string;
  readonly url: string;
  readonly port: number;
}

/** Starts a server, which ends with the test, and waits until it answers. */
export async function startServer(image: string, args: string[]): Promise<Server> {
  const name = freshName();
  const lockedUp = [
    '--read-only',
    '--read-only-tmpfs=false',
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
  ];
  // Docker has no such option, because it never adds what podman adds without it.
  const options =
    process.env.TEST_CONTAINERS === 'docker' ? lockedUp.filter((it) => !it.includes('tmpfs')) : lockedUp;
  onTestFinished(async () => {
    await engine('rm', '--force', name);
  });
  await printedBy(
    'run',
    '--detach',
    `--name=${name}`,
    '--publish=127.0.0.1::8080',
    ...options,
    ...args,
    image,
  );
  const port = Number(/:(\d+)$/m.exec(await printedBy('port', name, '8080'))?.[1]);
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, () => engine('logs', name));
  return { name, url, port };
}

const patienceMs = 60_000;

/** Waits until a server says that it and its database are well. Rejects with its log when it never does. */
export async function untilHealthy(url: string, log: () => Promise<Outcome>): Promise<void> {
  for (const endsAt = Date.now() + patienceMs; Date.now() < endsAt;) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  const { stdout, stderr } = await log();
  throw new Error(`The server does not answer. ${stdout}${stderr}`);
}

/** Makes a token in a container with which configurations are read and written. */
export function createToken(container: string): Promise<string> {
  return printedBy('exec', container, 'worklog', 'token', 'create', '--scope=configs:write', '--name=test');
}
