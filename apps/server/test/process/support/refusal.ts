import { expect } from 'vitest';
import { freshDatabaseUrl } from './files.ts';
import type { Settings } from './program.ts';
import { launchServer, type Starter } from './server.ts';

/** Starts a server that cannot start: it has to say why in one sentence, and nothing else. */
export async function refusalOf(settings: Settings, starter?: Starter): Promise<string> {
  const program = launchServer({ DATABASE_URL: freshDatabaseUrl(), ...settings }, starter);
  const { code } = await program.ended;
  expect({ code, stdout: program.stdout }).toEqual({ code: 1, stdout: '' });
  expect(program.stderr).toMatch(/^[^\n]+\n$/);
  return program.stderr;
}
