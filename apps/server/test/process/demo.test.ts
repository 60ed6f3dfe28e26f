import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoAdministrator, demoPerson, type Credentials } from '../../../../demo/people.mjs';
import { freshFolder } from './support/files.ts';
import { Program, type Settings } from './support/program.ts';

function launchDemo(folder: string, settings: Settings = {}, ...options: string[]): Program {
  const args = ['run', 'demo', '--', '--folder', folder, ...options];
  return new Program('npm', args, { PORT: '0', ...settings });
}

/** Starts the demo; resolves to its address and what it told. */
async function startDemo(folder: string, ...options: string[]) {
  const program = launchDemo(folder, {}, ...options);
  const [, url] = await program.waitForStderr(/Worklog is ready at (http:\/\/127\.0\.0\.1:\d+)/);
  return { program, url: url! };
}

/** Ends the demo with Ctrl-C. */
async function endOf(program: Program): Promise<void> {
  program.signalGroup('SIGINT');
  await program.ended;
}

/** Reads as somebody who signs in. */
async function signIn(url: string, credentials: Credentials) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(credentials);
  const answer = await fetch(`${url}/api/v2/sessions`, { method: 'POST', headers, body });
  expect(answer.status).toBe(201);
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
  return async <T>(address: string): Promise<T> => {
    const response = await fetch(url + address, { headers: { cookie } });
    expect(response.status).toBe(200);
    return (await response.json()) as T;
  };
}

interface Gaps {
  readonly unknown: { readonly days: number };
  readonly unconfirmed: { readonly days: number };
}
interface Days {
  readonly days: readonly { readonly date: string; readonly am: { readonly status: string } | null }[];
}
interface Users {
  readonly users: readonly { readonly role: string; readonly createdAt: string }[];
}

const dateFromToday = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('npm run demo', () => {
  it('serves people with believable days, and keeps them for the rest of the day', async () => {
    const folder = freshFolder();
    const startedAt = performance.now();
    const first = await startDemo(folder);
    expect(performance.now() - startedAt).toBeLessThan(45_000);
    for (const { name, password } of [demoAdministrator, demoPerson])
      expect(first.program.stderr).toMatch(new RegExp(`${name} +${password}`));

    const asMara = await signIn(first.url, demoAdministrator);
    const { days } = await asMara<Days>(
      `/api/v2/me/days?from=${dateFromToday(-740)}&to=${dateFromToday(190)}`,
    );
    expect(days.length).toBeGreaterThan(400);
    expect(days.filter(({ am }) => am?.status === 'planned').length).toBeGreaterThan(5);
    const gaps = await asMara<Gaps>('/api/v2/me/gaps');
    expect(gaps).toMatchObject({ unknown: { days: 3 }, unconfirmed: { days: 1 } });
    const { users } = await asMara<Users>('/api/v2/users?limit=100');
    expect(users).toHaveLength(30);
    expect(users.filter(({ role }) => role === 'administrator')).toHaveLength(3);
    expect(new Set(users.map(({ createdAt }) => createdAt.slice(0, 10))).size).toBeGreaterThan(15);
    const { configs } = await asMara<{ configs: unknown[] }>('/configs?fields=name');
    expect(configs.length).toBeGreaterThanOrEqual(10);

    const asPerson = await signIn(first.url, demoPerson);
    const balance = await asPerson<{ granted: number; taken: number }>('/api/v2/me/allowances/vacation');
    expect(balance.granted).toBe(28);
    await endOf(first.program);

    const second = await startDemo(folder);
    expect(second.program.stderr).not.toContain('Making');
    await signIn(second.url, demoPerson);
    await endOf(second.program);
  });

  it.each<[string, Settings, RegExp]>([
    ['another database', { DATABASE_URL: 'mongodb://db.example/worklog' }, /unset DATABASE_URL/],
    ['an address that others reach', { HOST: '0.0.0.0', WORKLOG_ALLOW_HTTP: 'true' }, /unset HOST/],
  ])('refuses %s', async (_what, settings, reason) => {
    const folder = freshFolder();
    const program = launchDemo(folder, settings);
    expect((await program.ended).code).toBe(1);
    expect(program.stderr).toMatch(reason);
    expect(existsSync(path.join(folder, 'demo.sqlite'))).toBe(false);
  });

  it('leaves a file alone that it has not made', async () => {
    const folder = freshFolder();
    const file = path.join(folder, 'demo.sqlite');
    writeFileSync(file, 'mine');
    const program = launchDemo(folder, {}, '--new');
    expect((await program.ended).code).toBe(1);
    expect(program.stderr).toContain('is left alone');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
