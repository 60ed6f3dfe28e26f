import { Program, type Settings } from './program.ts';

/** How a server is started: as a person does, or without npm in between. */
export type Starter = 'npm start' | 'node scripts/start.mjs';

export interface RunningServer {
  readonly program: Program;
  readonly url: string;
  readonly port: number;
}

/** Starts a server without waiting for it; on a free port unless the settings say which. */
export function launchServer(settings: Settings, starter: Starter = 'node scripts/start.mjs'): Program {
  const [command, ...args] = starter.split(' ');
  return new Program(command!, args, { PORT: '0', ...settings });
}

/** Starts a server and waits until it has said its address. */
export async function startServer(settings: Settings, starter?: Starter): Promise<RunningServer> {
  const program = launchServer(settings, starter);
  const [, url, port] = await program.waitForStderr(/Worklog is ready at (https?:\/\/[\d.]+:(\d+))/);
  return { program, url: url!, port: Number(port) };
}

/** Ends a server as an operator would, and waits until it is gone. */
export async function stopServer({ program }: RunningServer): Promise<void> {
  program.signal('SIGTERM');
  await program.ended;
}

/** Runs an operator's command to its end. */
export async function worklog(settings: Settings, ...args: string[]) {
  const program = new Program('npm', ['run', 'worklog', '--', ...args], settings);
  const { code } = await program.ended;
  return { code, stdout: program.stdout, stderr: program.stderr };
}

/** Creates an API token that may write every configuration. */
export async function createToken(settings: Settings): Promise<string> {
  const { stdout } = await worklog(settings, 'token', 'create', '--scope', 'configs:write', '--name', 'ci');
  return stdout.trim();
}
