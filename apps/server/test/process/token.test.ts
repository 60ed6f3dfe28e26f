import { describe, expect, it } from 'vitest';
import { freshDatabaseUrl } from './support/files.ts';
import { create, readStatus } from './support/requests.ts';
import { createToken, startServer, stopServer, worklog } from './support/server.ts';

const createArgs = ['token', 'create', '--scope', 'configs:write', '--name', 'ci'];
const tokenAlone = /^\S{20,}\n$/;
const oneLineWithoutToken = /^The token ci [^\n]*worklog\.db\.\n$/;

describe('npm run worklog -- token', () => {
  it('prints a new token, alone, while no server runs; the next server knows it', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const { code, stdout, stderr } = await worklog(settings, ...createArgs);
    expect(code).toBe(0);
    expect(stdout).toMatch(tokenAlone);
    expect(stderr).toMatch(oneLineWithoutToken);
    expect(stderr).not.toContain(stdout.trim());

    const server = await startServer(settings);
    expect(await create(server.url, stdout.trim(), 'made_with_it')).toBe(200);
  });

  it('prints a new token while a server runs, which knows it at once', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const server = await startServer(settings);
    const { code, stdout, stderr } = await worklog(settings, ...createArgs);
    expect(code).toBe(0);
    expect(stdout).toMatch(tokenAlone);
    expect(stderr).toMatch(oneLineWithoutToken);
    expect(stderr).not.toContain(stdout.trim());
    expect(await create(server.url, stdout.trim(), 'made_with_it')).toBe(200);
  });

  it('revokes a token in the running server at once, also one that it has just served', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const server = await startServer(settings);
    const token = await createToken(settings);
    expect(await create(server.url, token, 'kept')).toBe(200);
    expect(await readStatus(server.url, token, 'kept')).toBe(200);

    expect(await worklog(settings, 'token', 'revoke', 'ci')).toMatchObject({ code: 0 });
    expect(await readStatus(server.url, token, 'kept')).toBe(401);
    await stopServer(server);
    const restarted = await startServer(settings);
    expect(await readStatus(restarted.url, token, 'kept')).toBe(401);
  });

  it('lists tokens without their secrets', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const token = await createToken(settings);
    const { stdout } = await worklog(settings, 'token', 'list');
    expect(stdout).toContain('"ci"');
    expect(stdout).not.toContain(token);
  });

  it('says in one sentence what is wrong with a scope, and prints nothing else', async () => {
    const settings = { DATABASE_URL: freshDatabaseUrl() };
    const refused = await worklog(settings, 'token', 'create', '--scope', 'configs:fly', '--name', 'ci');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^[^\n]*configs:fly[^\n]*\n$/);
  });
});
