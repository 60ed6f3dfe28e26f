import { describe, expect, it } from 'vitest';
import { freshDatabaseUrl } from './support/files.ts';
import { Program, type Settings } from './support/program.ts';
import { startServer, stopServer, worklog } from './support/server.ts';

const password = 'seven-quiet-otters';
const invitation = /Whoever opens this link within an hour becomes the first: (\S+)#([\w-]{43})\n/;

/** Makes an administrator as an operator does in a script: the password comes on standard input. */
async function createAdministrator(settings: Settings, name: string, input: string) {
  const line = `printf '%s' "$INPUT" | npm run worklog -- admin create "$NAME"`;
  const program = new Program('bash', ['-c', line], { ...settings, NAME: name, INPUT: input });
  const { code } = await program.ended;
  return { code, stdout: program.stdout, stderr: program.stderr };
}

async function signInStatus(url: string, name: string, word: string): Promise<number> {
  const response = await post(`${url}/api/v2/sessions`, { name, password: word });
  return response.status;
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', body: JSON.stringify(body) });
}

describe('the first start', () => {
  it('prints the link of the first administrator on standard error, and never in the log', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl(), WORKLOG_LOG_LEVEL: 'debug' };
    const server = await startServer(settings, 'npm start');
    const [, page, secret] = await server.program.waitForStderr(invitation);
    expect(page).toBe(`${server.url}/first-administrator`);
    expect((await fetch(page!)).status).toBe(200);
    const made = await post(`${server.url}/api/v2/first-administrator`, { secret, name: 'Root', password });
    expect(made.status).toBe(201);
    await stopServer(server);
    expect(server.program.stdout).toContain('/api/v2/first-administrator');
    expect(server.program.stdout).not.toContain(secret);

    const restarted = await startServer(settings);
    expect(await signInStatus(restarted.url, 'root', password)).toBe(201);
    await stopServer(restarted);
    expect(restarted.program.stderr).not.toMatch(invitation);
  });

  it('prints another link at each start, in the place of the last', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl(), WORKLOG_PUBLIC_URL: 'https://w.example' };
    const first = await startServer(settings);
    const [, page, old] = await first.program.waitForStderr(invitation);
    expect(page).toBe('https://w.example/first-administrator');
    await stopServer(first);
    const second = await startServer(settings);
    const [, , latest] = await second.program.waitForStderr(invitation);
    const statuses = [];
    for (const secret of [old, latest])
      statuses.push(
        (await post(`${second.url}/api/v2/first-administrator`, { secret, name: 'Root', password })).status,
      );
    expect(statuses).toEqual([404, 201]);
  });
});

describe('npm run worklog -- admin create', () => {
  it('makes an administrator beside the running server, whose link is void from then on', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const server = await startServer(settings);
    const [, , secret] = await server.program.waitForStderr(invitation);
    const { code, stdout, stderr } = await createAdministrator(settings, 'Zoë', `${password}\n`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Zoë is an administrator, in sqlite:\S+\.\n$/);
    expect(await signInStatus(server.url, 'ZOË', password)).toBe(201);
    const late = await post(`${server.url}/api/v2/first-administrator`, { secret, name: 'Late', password });
    expect(late.status).toBe(404);
  });

  it.each([
    ['Zoë', 'short', 'The password has fewer than 10 characters.'],
    ['a/b', password, 'The name has a /.'],
    ['Zoë', '', 'No password was given on standard input.'],
  ])('refuses the name %j with the password %j in one sentence', async (name, word, sentence) => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const refused = await createAdministrator(settings, name, word);
    expect(refused).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
  });
});

describe('npm run worklog -- admin reset-link', () => {
  it('prints a link, alone, with which the person chooses another password', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const server = await startServer(settings);
    await post(`${server.url}/api/v2/users`, { name: 'Ada', password });
    const { code, stdout, stderr } = await worklog(
      { ...settings, PORT: '4711' },
      'admin',
      'reset-link',
      'ada',
    );
    expect(code).toBe(0);
    const [, secret] = /^http:\/\/127\.0\.0\.1:4711\/reset-password#([\w-]{43})\n$/.exec(stdout) ?? [];
    expect(stderr).toMatch(/^The link works once and within an hour; [^\n]*\n$/);
    expect(stderr).not.toContain(secret);
    const next = 'eight-loud-herons';
    expect((await post(`${server.url}/api/v2/password-resets`, { secret, password: next })).status).toBe(204);
    expect(await signInStatus(server.url, 'Ada', next)).toBe(201);
  });

  it('says in one sentence that there is no such person', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const refused = await worklog(settings, 'admin', 'reset-link', 'nobody');
    const stderr = 'There is no person called "nobody".\n';
    expect(refused).toEqual({ code: 1, stdout: '', stderr });
  });
});
